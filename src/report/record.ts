import { z } from 'zod';
import { slugSchema } from '../catalogue/fact.ts';
import { dossierFileSchema } from '../dossier/dossier-file.ts';
import { wholeFile } from '../dossier/whole-file.ts';
import { wordsSchema } from '../language/text.ts';
import { analysisSchema } from '../mcda/analysis.ts';
import type { ReportInput } from './input.ts';

/**
 * `afweging/record@1`: everything the documents of one dossier version are made from, so that they can be made again
 * elsewhere and come out the same. Refers to nothing outside itself.
 */
export const recordSchema = z.strictObject({
  format: z.literal('afweging/record@1'),
  /** The version of the arithmetic. */
  engine: z.string(),
  /** The day on which the age of evidence is counted: that of the decision, and of a draft the day of the last change. */
  counted: z.iso.date(),
  dossier: dossierFileSchema,
  /** What follows from the settled weighing, and by its id from every other reading of the framework. */
  analysis: analysisSchema,
  readings: z.record(slugSchema, analysisSchema),
  /** The names of what the dossier refers to, as they were. */
  standards: z.record(slugSchema, z.strictObject({ name: wordsSchema, status: z.string() })),
  policies: z.record(slugSchema, z.strictObject({ name: wordsSchema })),
  /** What assessors answered before they talked, as values from 0 to 1, without saying who. */
  given: z
    .array(
      z.strictObject({
        candidate: slugSchema,
        indicator: z.string(),
        answers: z.array(z.number().min(0).max(1).nullable()),
      }),
    )
    .optional(),
});
export type DossierRecord = z.infer<typeof recordSchema>;

/** The record of a dossier and what follows from it. */
export function makeRecord({ dossier, outcome, today, standards, policies, given }: ReportInput): DossierRecord {
  return {
    format: 'afweging/record@1',
    engine: outcome.analysis.engine,
    counted: today,
    dossier: wholeFile(dossier),
    analysis: outcome.analysis,
    readings: Object.fromEntries(outcome.otherReadings.map(({ reading, analysis }) => [reading.id, analysis])),
    standards: Object.fromEntries(
      dossier.standards.flatMap(({ standard: id }) => {
        const found = standards.get(id);
        return found === undefined ? [] : [[id, { name: found.name, status: found.status }]];
      }),
    ),
    policies: Object.fromEntries(
      dossier.need.answers.flatMap(({ policy: id }) => {
        const found = policies.get(id);
        return found === undefined ? [] : [[id, { name: found.name }]];
      }),
    ),
    ...(given === undefined
      ? {}
      : { given: given.map((each) => ({ ...each, answers: [...each.answers].sort(byValue) })) }),
  };
}

/** Numbers from low to high, what is unknown last, so that the order tells nothing about who answered what. */
function byValue(a: number | null, b: number | null): number {
  return (a ?? 2) - (b ?? 2);
}

/** The record as canonical JSON (RFC 8785): the same record gives the same text, and the same hash, everywhere. */
export function writeRecord(record: DossierRecord): string {
  return writeCanonical(record);
}

/**
 * The code by which a reader checks a document: the first 12 signs of the SHA-256 of the record. `hash` gives the SHA-256
 * of a text as hexadecimal, with or without `sha256-` before it.
 */
export function codeOf(record: string, hash: (text: string) => string): string {
  return hash(record)
    .replace(/^sha256-/, '')
    .slice(0, 12);
}

/** Any value as canonical JSON (RFC 8785). Throws RangeError or TypeError for what JSON cannot say. */
export function writeCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join(',')}]`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('JSON has only finite numbers');
  if (typeof value === 'string') return writeString(value);
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError('JSON has no such value');
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([key, member]) => `${writeString(key)}:${writeCanonical(member)}`).join(',')}}`;
}

/** A half of a character cannot stand in UTF-8, so the replacement sign stands there. */
function writeString(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
