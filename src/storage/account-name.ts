import { z } from 'zod';

/** The form under which a login name is unique: É and é, composed or not, are one name. */
export function keyOf(login: string): string {
  return login.normalize('NFC').trim().toUpperCase().toLowerCase().normalize('NFC');
}

/** Text on one line, as it is shown: composed, without control characters, unseen signs or changes of direction. */
const lineSchema = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u.test(text), 'has a sign that cannot be shown');

export const accountRoles = ['administrator', 'member'] as const;
export type AccountRole = (typeof accountRoles)[number];

export const longestLogin = 254;
export const longestName = 100;

/** Who gets an account: an e-mail address or a name to sign in with, and the name that others see. */
export const newAccountSchema = z.strictObject({
  login: lineSchema.pipe(z.string().min(2).max(longestLogin).regex(/^\S+$/u, 'must be without spaces')),
  name: lineSchema.pipe(z.string().min(1).max(longestName)),
  role: z.enum(accountRoles),
});
export type NewAccount = z.infer<typeof newAccountSchema>;
