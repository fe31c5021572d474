import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../config.ts';
import { dayOf } from '../dossier/day.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Outcome, weigh } from '../dossier/outcome.ts';
import { toDossier } from '../dossier/to-file.ts';
import { inputFromRecord } from '../report/from-record.ts';
import { givenIn } from '../report/given.ts';
import type { ReportInput } from '../report/input.ts';
import { recordSchema } from '../report/record.ts';
import { type AnnualInput, dossiersOfYear, inputsOfYear } from '../report/sections/annual.ts';
import { openDatabase, type Storage } from '../storage/database.ts';
import { WrongUsage } from './arguments.ts';
import { hash, type Refusal, readDossierFile, readLibrary } from './input.ts';

type Known = Pick<ReportInput, 'standards' | 'policies'>;

/**
 * What a report is made from: a dossier file, a record, or by its id a dossier of the catalogue or of the installation.
 * `day` counts the age of evidence in a draft file; the installation knows the day of the last change.
 */
export async function readSource(name: string, day: string): Promise<{ input: ReportInput } | Refusal> {
  if (!/^[a-z0-9-]+$/.test(name)) return readFile(name, day);
  const loaded = readLibrary();
  if ('lines' in loaded) return loaded;
  const { library } = loaded;
  const shipped = library.dossiers.get(name);
  if (shipped !== undefined) return { input: weighed(shipped, library, day) };
  const kept = await withInstallation((storage) => readKept(storage, name, library));
  if (kept !== undefined) return { input: kept };
  throw new WrongUsage(
    `there is no dossier "${name}" in this installation or among the examples: ${[...library.dossiers.keys()].join(', ')}`,
  );
}

/** Every dossier that was settled in `year`: those of the installation, or while it has none the examples. */
export async function readYear(year: number): Promise<{ input: AnnualInput } | Refusal> {
  const loaded = readLibrary();
  if ('lines' in loaded) return loaded;
  const { library } = loaded;
  const isOfYear = (dossier: Dossier) => dossiersOfYear(year, [dossier]).length > 0;
  const own = await withInstallation(async (storage) => {
    const inputs: ReportInput[] = [];
    for (const { id, example } of await storage.dossiers.list()) {
      const input = example ? undefined : await readKept(storage, id, library, isOfYear);
      if (input !== undefined) inputs.push(input);
    }
    return inputs;
  });
  const entries =
    own === undefined || own.length === 0
      ? dossiersOfYear(year, [...library.dossiers.values()]).map((each) => weighed(each, library, `${year}-12-31`))
      : inputsOfYear({ year, organisation: '', entries: own });
  return { input: { year, organisation: entries[0]?.dossier.organisation ?? '', entries } };
}

async function readFile(path: string, day: string): Promise<{ input: ReportInput } | Refusal> {
  const record = readRecord(path);
  if (record !== undefined) return record;
  const read = readDossierFile(path);
  return 'lines' in read ? read : { input: weighed(read.dossier, read.library, day) };
}

/** A file that says it is a record; undefined where it is something else. */
function readRecord(path: string): Promise<{ input: ReportInput }> | Refusal | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  if ((value as { format?: unknown } | null)?.format !== 'afweging/record@1') return undefined;
  const read = recordSchema.safeParse(value);
  if (read.success) return inputFromRecord(read.data, hash).then((input) => ({ input }));
  return { lines: read.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`) };
}

function weighed(dossier: Dossier, { standards, policies }: Known, day: string): ReportInput {
  const outcome: Outcome = weigh(dossier, { hash });
  return { dossier, outcome, today: dossier.decision?.date ?? day, standards, policies };
}

async function readKept(
  storage: Storage,
  id: string,
  known: Known,
  isWanted: (dossier: Dossier) => boolean = () => true,
): Promise<ReportInput | undefined> {
  const living = await storage.dossiers.open(id);
  if (living === undefined || living.removed) return undefined;
  const dossier = toDossier(living);
  if (dossier === undefined) throw new WrongUsage(`dossier "${id}" has no need and no candidate yet`);
  if (!isWanted(dossier)) return undefined;
  const listed = (await storage.dossiers.list()).find((each) => each.id === id)!;
  const given = givenIn(living);
  return { ...weighed(dossier, known, dayOf(listed.updatedAt)), ...(given === undefined ? {} : { given }) };
}

/** Reads in the installation where there is one; it is not made for it. */
async function withInstallation<T>(work: (storage: Storage) => Promise<T>): Promise<T | undefined> {
  const read = readSettings(process.env);
  if ('faults' in read) throw new WrongUsage(read.faults.join('; '));
  const { storageFolder } = read.settings;
  if (!existsSync(join(storageFolder, 'afweging.sqlite'))) return undefined;
  const storage = await openDatabase(storageFolder);
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}
