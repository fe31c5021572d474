import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  AFWEGING_DATA: z
    .string()
    .min(1)
    .default(fileURLToPath(new URL('../var', import.meta.url))),
  AFWEGING_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  AFWEGING_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  AFWEGING_FOUR_EYES: z.enum(['on', 'off']).default('on'),
  AFWEGING_HOUSE_STYLE: z.string().min(1).optional(),
  THEME_CSS: z.string().refine(canRead, 'is no file that can be read').optional(),
  THEME_CLASS: z
    .string()
    .regex(/^[a-zA-Z][\w-]*$/, 'must be one class name')
    .default('voorbeeld-theme'),
});

/** The checked settings; the only place that reads the environment. */
export interface Settings {
  port: number;
  /** The folder of the database and of uploaded evidence. */
  storageFolder: string;
  /** Where people find the site, without a slash at the end; with https cookies are kept to https. */
  baseUrl: string;
  /** How many proxies of our own stand between the reader and us: from them we take the reader's address. */
  proxies: number;
  /** Whether whoever requests a decision may not settle it. */
  fourEyes: boolean;
  /** The file with the house style of documents. */
  houseStyle?: string;
  themeCss?: string;
  themeClass: string;
}

/** Reads the settings from the environment, or says per setting what is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): { settings: Settings } | { faults: string[] } {
  const read = settingsSchema.safeParse(environment);
  if (!read.success) return { faults: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  const { PORT, AFWEGING_DATA, AFWEGING_URL, AFWEGING_PROXIES, AFWEGING_FOUR_EYES, AFWEGING_HOUSE_STYLE } = read.data;
  const { THEME_CSS, THEME_CLASS } = read.data;
  return {
    settings: {
      port: PORT,
      storageFolder: AFWEGING_DATA,
      baseUrl: AFWEGING_URL ?? `http://localhost:${PORT}`,
      proxies: AFWEGING_PROXIES,
      fourEyes: AFWEGING_FOUR_EYES === 'on',
      themeClass: THEME_CLASS,
      ...(AFWEGING_HOUSE_STYLE === undefined ? {} : { houseStyle: AFWEGING_HOUSE_STYLE }),
      ...(THEME_CSS === undefined ? {} : { themeCss: THEME_CSS }),
    },
  };
}

function canRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
