import { z } from 'zod';
import { textSchema } from '../language/text.ts';
import { factSchema, slugSchema } from './fact.ts';

/** What applications are used, and so compared, for. */
export const roles = [
  'chat',
  'group-chat',
  'calls',
  'video',
  'text-messages',
  'email',
  'office',
  'files',
  'council-information',
  'council-search',
  'minutes',
  'website',
  'publication',
  'participation',
  'surveys',
  'identity',
  'letters',
] as const;
export type Role = (typeof roles)[number];

export const hostings = ['supplier', 'own', 'eu-cloud', 'us-cloud', 'device', 'mixed'] as const;
export type Hosting = (typeof hostings)[number];

/** One piece of software that the edition needs, with its licence as an SPDX expression (NOASSERTION: not found out). */
export const partSchema = z.strictObject({
  part: z.enum(['client', 'server', 'library', 'whole', 'add-on']),
  name: z.string().min(1).optional(),
  licence: z.string().min(1),
  facts: z.array(slugSchema).default([]),
});
export type Part = z.infer<typeof partSchema>;

/** What is chosen is never an application but an edition of it: the free and the paid one differ in licence and functions. */
export const editionSchema = z
  .strictObject({
    id: slugSchema,
    name: z.string().min(1),
    parts: z.array(partSchema).default([]),
    withoutSoftware: textSchema.optional(),
    note: textSchema.optional(),
  })
  .refine((edition) => edition.parts.length > 0 || edition.withoutSoftware !== undefined, {
    path: ['parts'],
    message: 'needs at least one part, or withoutSoftware with the reason',
  });
export type Edition = z.infer<typeof editionSchema>;

/** The possible answers to an indicator: a level, a number, a range of either, or unknown. */
export const judgementFields = {
  level: z.int().min(0).optional(),
  levels: z.tuple([z.int().min(0), z.int().min(0)]).optional(),
  number: z.number().optional(),
  numbers: z.tuple([z.number(), z.number()]).optional(),
  unknown: z.literal(true).optional(),
};
const judgementNames = Object.keys(judgementFields) as (keyof typeof judgementFields)[];

export function hasOneJudgement(answer: Partial<Record<keyof typeof judgementFields, unknown>>): boolean {
  return judgementNames.filter((name) => answer[name] !== undefined).length === 1;
}
export const oneJudgement = `needs exactly one of ${judgementNames.join(', ')}`;

/** An answer that holds for the application wherever it is weighed, with its reason and the facts behind it. */
export const standingAnswerSchema = z
  .strictObject({
    indicator: z.string().min(1),
    edition: slugSchema.optional(),
    ...judgementFields,
    reason: textSchema,
    facts: z.array(slugSchema).default([]),
  })
  .refine(hasOneJudgement, oneJudgement);
export type StandingAnswer = z.infer<typeof standingAnswerSchema>;

export const applicationSchema = z.strictObject({
  format: z.literal('afweging/application@1'),
  id: slugSchema,
  name: z.string().min(1),
  summary: textSchema,
  roles: z.array(z.enum(roles)).min(1),
  editions: z.array(editionSchema).min(1),
  facts: z.array(factSchema).min(1),
  answers: z.record(slugSchema, z.array(standingAnswerSchema)).default({}),
});
export type Application = z.infer<typeof applicationSchema>;
