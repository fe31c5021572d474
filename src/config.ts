import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  AFWEGING_DATA: z
    .string()
    .min(1)
    .default(fileURLToPath(new URL('../var', import.meta.url))),
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
  themeCss?: string;
  themeClass: string;
}

/** Reads the settings from the environment, or says per setting what is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): { settings: Settings } | { faults: string[] } {
  const read = settingsSchema.safeParse(environment);
  if (!read.success) return { faults: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  const { PORT, AFWEGING_DATA, THEME_CSS, THEME_CLASS } = read.data;
  return {
    settings: {
      port: PORT,
      storageFolder: AFWEGING_DATA,
      themeClass: THEME_CLASS,
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
