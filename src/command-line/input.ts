import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Dossier } from '../dossier/dossier.ts';
import { poseProblem } from '../dossier/problem.ts';
import { type Library, loadLibrary, readDossier } from '../library/library.ts';
import { openYamlMemory } from '../library/yaml-memory.ts';
import { type Problem, readProblem } from '../mcda/problem.ts';
import { WrongUsage } from './arguments.ts';
import { findDoubleKey } from './double-key.ts';

/** The data that comes with the program. */
export const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

/** What reading the data remembers between two starts. */
const memoryFile = fileURLToPath(new URL('../../var/data-read.json', import.meta.url));

/** What a command refuses, one line per fault. */
export interface Refusal {
  lines: string[];
}

export function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}

/** Loads the data that comes with the program, or says per fault which file and line is wrong. */
export function readLibrary(): { library: Library } | Refusal {
  const loaded = loadLibrary(dataFolder, openYamlMemory(memoryFile));
  if ('library' in loaded) return loaded;
  return { lines: loaded.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`) };
}

/** Reads FILE as a dossier. Throws WrongUsage when the file cannot be read. */
export function readDossierFile(
  file: string,
  text: string = readText(file),
): { dossier: Dossier; library: Library } | Refusal {
  const loaded = readLibrary();
  if ('lines' in loaded) return loaded;
  const read = readDossier(file, text, loaded.library.sources);
  if ('dossier' in read) return { dossier: read.dossier, library: loaded.library };
  return { lines: read.faults.map(({ line, message }) => `${file}:${line}: ${message}`) };
}

/** Reads FILE, a problem or a dossier, as a problem. Throws WrongUsage when the file cannot be read. */
export function readProblemFile(file: string): { problem: Problem } | Refusal {
  const text = readText(file);
  const format = /^\s*(?:format|["']format["'])\s*:\s*["']?(afweging\/[a-z]+@\d+)/m.exec(
    text.replace(/^\s*\{/, '\n'),
  )?.[1];
  if (format === 'afweging/dossier@1') {
    const read = readDossierFile(file, text);
    return 'lines' in read ? read : { problem: poseProblem(read.dossier) };
  }
  const parsed = parseText(text);
  if ('lines' in parsed) return parsed;
  const read = readProblem(parsed.value);
  if ('problem' in read) return read;
  return { lines: read.faults.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)) };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    throw new WrongUsage(`${file} cannot be read`);
  }
}

/** JSON, or YAML without aliases; text that is neither is refused with its first fault and where that is. */
function parseText(text: string): { value: unknown } | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // No JSON. YAML is the wider of the two, and its faults have a line.
  }
  if (value !== undefined) {
    const double = findDoubleKey(text);
    return double === undefined ? { value } : { lines: [`${double}: must be given once`] };
  }
  try {
    return { value: parse(text, { maxAliasCount: 0, prettyErrors: true }) };
  } catch (error) {
    const message = error instanceof ReferenceError ? 'aliases (*name) are not allowed' : (error as Error).message;
    return { lines: [message.split('\n')[0]!.replace(/:$/, '')] };
  }
}
