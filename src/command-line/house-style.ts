import { readFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { z } from 'zod';
import { wordsSchema } from '../language/text.ts';
import { explainIssue, readYaml } from '../library/read-yaml.ts';
import { type HouseStyle, houseStyleSchema } from '../report/house-style.ts';
import type { Refusal } from './input.ts';

/** In a file a logo may also be the name of a picture beside it. */
const fileSchema = houseStyleSchema.extend({
  logo: z
    .union([
      z.strictObject({ file: z.string().min(1).max(500), alt: wordsSchema }),
      houseStyleSchema.shape.logo.unwrap(),
    ])
    .optional(),
});

const logoTypes: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png' };

/** Reads the house style of documents from a file in YAML or JSON, or says per fault in which line it is. */
export function readHouseStyle(path: string): { houseStyle: HouseStyle } | Refusal {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return { lines: [`${path} cannot be read`] };
  }
  const read = readYaml(path, text, fileSchema);
  if ('faults' in read) return { lines: read.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`) };
  const { logo, ...rest } = read.read.value;
  if (logo === undefined) return { houseStyle: rest };
  if ('bytes' in logo) return { houseStyle: { ...rest, logo } };
  const place = `${path}:${read.read.lineOf(['logo', 'file'])}: logo.file`;
  const picture = resolve(dirname(path), logo.file);
  const type = logoTypes[extname(picture).toLowerCase()];
  if (type === undefined) return { lines: [`${place}: must end in ${Object.keys(logoTypes).join(' or ')}`] };
  let bytes: Buffer;
  try {
    bytes = readFileSync(picture);
  } catch {
    return { lines: [`${place}: ${picture} cannot be read`] };
  }
  const made = houseStyleSchema.safeParse({ ...rest, logo: { type, bytes: bytes.toString('base64'), alt: logo.alt } });
  if (made.success) return { houseStyle: made.data };
  const faults = made.error.issues.flatMap((issue) => explainIssue(issue));
  return { lines: faults.map(({ message }) => `${place}: ${message}`) };
}
