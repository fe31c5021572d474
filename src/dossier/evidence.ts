import { z } from 'zod';
import { confidences, type EvidenceKind, evidenceKinds, sourceDateSchema } from '../catalogue/fact.ts';
import { wordsSchema } from '../language/text.ts';

/** Ids of evidence: a word of the dossier's own, or `application.fact` when drawn from the catalogue. */
export const evidenceIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/, 'must be an id, or application.fact');

/** How strong a piece of evidence is: the same three words as the confidence of a fact. */
export const strengths = confidences;
export type Strength = (typeof strengths)[number];

/** A document kept with the dossier: its name as it was given, and the SHA-256 by which it is found and checked. */
export const keptFileSchema = z.strictObject({
  name: z.string().min(1).max(255),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal'),
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/, 'must be a media type, as application/pdf'),
  bytes: z.int().min(1),
});
export type KeptFile = z.infer<typeof keptFileSchema>;

/** A piece of evidence: what the source says, and the nuance found when it was checked. */
export const evidenceSchema = z.strictObject({
  id: evidenceIdSchema,
  kind: z.enum(evidenceKinds),
  title: wordsSchema,
  url: z.url({ protocol: /^https?$/ }).optional(),
  file: keptFileSchema.optional(),
  says: wordsSchema,
  nuance: wordsSchema.optional(),
  date: sourceDateSchema,
  read: z.iso.date(),
  strength: z.enum(strengths),
  shelfLife: z.int().min(1).max(600).optional(),
  /** True where nothing was opened: general knowledge, to be checked before anyone relies on it. */
  fromMemory: z.literal(true).optional(),
  invented: z.literal(true).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Months that evidence of a kind stays good, counted from the date of the source. A convention of ours; a dossier may say otherwise per piece. */
export const shelfLives: Record<EvidenceKind, number> = {
  sourceCode: 24,
  supplierStatement: 24,
  survey: 24,
  press: 24,
  dpia: 36,
  agreement: 48,
  audit: 36,
  measurement: 24,
  research: 60,
  policy: 120,
  letter: 120,
  ownFinding: 24,
};

/** A date on the calendar, ISO 8601, at the end of the period that `date` names (2024 → 2024-12-31). */
function endOfPeriod(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) {
    const [year, month] = date.split('-').map(Number) as [number, number];
    return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  }
  return date;
}

/** Age of the evidence on `today` (ISO date) in whole months, or undefined where the source has no date. */
export function ageInMonths(evidence: Pick<Evidence, 'date'>, today: string): number | undefined {
  if (evidence.date === 'undated' || evidence.date === 'not-opened') return undefined;
  const [fromYear, fromMonth, fromDay] = endOfPeriod(evidence.date).split('-').map(Number) as [number, number, number];
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  return Math.max(0, (year - fromYear) * 12 + (month - fromMonth) - (day < fromDay ? 1 : 0));
}

/** `fresh`, `stale` (past its shelf life) or `undated` on `today` (ISO date). */
export function freshness(evidence: Evidence, today: string): 'fresh' | 'stale' | 'undated' {
  const age = ageInMonths(evidence, today);
  if (age === undefined) return 'undated';
  return age > (evidence.shelfLife ?? shelfLives[evidence.kind]) ? 'stale' : 'fresh';
}
