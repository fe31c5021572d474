import { z } from 'zod';
import { textSchema } from '../language/text.ts';

/** Ids that are part of an address or a reference: lower case, digits and hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case letters, digits and hyphens');

/** What a fact is about; the order in which the pages show them. */
export const topics = [
  'vendor',
  'jurisdiction',
  'licence',
  'source-code',
  'functions',
  'language',
  'standards',
  'federation',
  'data-export',
  'encryption',
  'metadata',
  'dpia',
  'hosting',
  'accessibility',
  'certification',
  'adoption',
  'maintenance',
  'vulnerabilities',
  'continuity',
  'public-debate',
] as const;
export type Topic = (typeof topics)[number];

/** What sort of thing a piece of evidence is; its shelf life follows from it (see dossier/evidence.ts). */
export const evidenceKinds = [
  'sourceCode',
  'supplierStatement',
  'survey',
  'press',
  'dpia',
  'agreement',
  'audit',
  'measurement',
  'research',
  'policy',
  'letter',
  'ownFinding',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** How the fact was read; `memory` was not opened at all and must be checked before a council relies on it. */
export const bases = ['repository', 'page', 'secondary', 'memory', 'letter'] as const;
export type Basis = (typeof bases)[number];

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** A year, month or day; `undated` where the copy that was read has no date, `not-opened` where nothing was read. */
export const sourceDateSchema = z.union([
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'must be YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
    .refine(isOnCalendar, 'must be a day on the calendar'),
  z.enum(['undated', 'not-opened']),
]);

function isOnCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const found = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return found.getUTCMonth() === (month ?? 1) - 1 && found.getUTCDate() === (day ?? 1);
}

export const sourceSchema = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }).optional(),
    title: z.union([textSchema, z.string().min(1)]).optional(),
    part: z.union([textSchema, z.string().min(1)]).optional(),
    date: sourceDateSchema,
  })
  .refine((source) => source.url !== undefined || source.title !== undefined, 'needs a url or a title');
export type Source = z.infer<typeof sourceSchema>;

const head = { id: slugSchema, topic: z.enum(topics), note: textSchema.optional() };

/** Something known, with where it was read. A plain string is the same in every language (a licence, an address, a name). */
export const knownFactSchema = z.strictObject({
  ...head,
  says: z.union([textSchema, z.string().min(1)]),
  kind: z.enum(evidenceKinds),
  sources: z.array(sourceSchema).min(1),
  basis: z.union([z.enum(bases), z.array(z.enum(bases)).min(1)]),
  confidence: z.enum(confidences),
});

/** Something that was looked for and not found: `unknown` says what was sought, `sought` when. */
export const unknownFactSchema = z.strictObject({
  ...head,
  unknown: textSchema,
  sought: z.iso.date(),
});

export const factSchema = z.union([knownFactSchema, unknownFactSchema]);
export type KnownFact = z.infer<typeof knownFactSchema>;
export type UnknownFact = z.infer<typeof unknownFactSchema>;
export type Fact = z.infer<typeof factSchema>;

export function isKnown(fact: Fact): fact is KnownFact {
  return 'says' in fact;
}
