import { z } from 'zod';
import { slugSchema } from '../catalogue/fact.ts';
import { frameworkSchema } from '../framework/framework.ts';
import { wordsSchema } from '../language/text.ts';
import { answerSchema, conformanceSchema, givenAnswerSchema, requirementSchema } from './answer.ts';
import { costsSchema, leftOutSchema, uncostedCandidateSchema } from './candidate.ts';
import { decisionDraftSchema, deviationSchema, signatureSchema, weighingSchema } from './decision.ts';
import { phases } from './dossier-file.ts';
import { evidenceIdSchema, evidenceSchema } from './evidence.ts';
import { needDraftSchema, openSearchSchema } from './need.ts';
import { accountIdSchema, dossierRoles } from './roles.ts';

const indicatorId = z.string().min(1);

/** An entry that gives one place of the dossier another value, or empties it (null); `undoes` is the entry it takes back. */
function change<Kind extends string, Where extends z.ZodRawShape, Value extends z.ZodType>(
  kind: Kind,
  where: Where,
  value: Value,
) {
  return z.strictObject({
    kind: z.literal(kind),
    data: z.strictObject({ ...where, value: value.nullable(), undoes: z.int().min(1).optional() }),
  });
}

/** An entry that tells what happened to the dossier as a whole. */
function event<Kind extends string, Data extends z.ZodRawShape>(kind: Kind, data: Data) {
  return z.strictObject({ kind: z.literal(kind), data: z.strictObject(data) });
}

/** The standing answers of an application, as they were drawn when it became a candidate, with the evidence behind them. */
export const standingSchema = z.strictObject({
  answers: z.record(indicatorId, answerSchema),
  evidence: z.array(evidenceSchema),
});

/** The answer that was agreed on, and which assessors agreed. */
export const consensusSchema = z.strictObject({ answer: answerSchema, agreedBy: z.array(accountIdSchema).default([]) });
export type Consensus = z.infer<typeof consensusSchema>;

/** How long the dossier is kept in the archive, and on what ground. */
export const archivingSchema = z.strictObject({
  keep: z.enum(['permanently', 'until']),
  until: z.iso.date().optional(),
  ground: wordsSchema,
});
export type Archiving = z.infer<typeof archivingSchema>;

/** What the dossier says: frozen once decided. */
const contentSchemas = [
  change('titleSet', {}, z.strictObject({ title: wordsSchema, organisation: wordsSchema })),
  change('frameworkSet', {}, frameworkSchema),
  change('needSet', {}, needDraftSchema),
  change('searchSet', { id: slugSchema }, openSearchSchema),
  change('candidateSet', { id: slugSchema }, uncostedCandidateSchema),
  change('droppedSet', { candidate: slugSchema }, wordsSchema),
  change('standingSet', { candidate: slugSchema }, standingSchema),
  change('costsSet', { candidate: slugSchema }, costsSchema),
  change('leftOutSet', { id: slugSchema }, leftOutSchema),
  change('notApplicableSet', { indicator: indicatorId }, wordsSchema),
  change('requirementSet', { indicator: indicatorId }, requirementSchema),
  change('evidenceSet', { id: evidenceIdSchema }, evidenceSchema),
  change(
    'answerSet',
    { round: z.int().min(1), assessor: accountIdSchema, candidate: slugSchema, indicator: indicatorId },
    givenAnswerSchema,
  ),
  change('consensusSet', { candidate: slugSchema, indicator: indicatorId }, consensusSchema),
  change('weighingSet', {}, weighingSchema),
  change('weighingLockSet', {}, z.strictObject({ date: z.iso.date() })),
  change('standardSet', { standard: slugSchema }, wordsSchema),
  change('conformanceSet', { standard: slugSchema, candidate: slugSchema }, conformanceSchema),
  change('deviationSet', { point: slugSchema }, deviationSchema),
  change('decisionSet', {}, decisionDraftSchema.extend({ signatures: z.array(signatureSchema).optional() })),
] as const;

/** What is said about the dossier: may still change after it was decided, and never touches what was. */
const layerSchemas = [
  change('keywordsSet', {}, z.array(slugSchema)),
  change('archivingSet', {}, archivingSchema),
  change('memberSet', { account: accountIdSchema }, z.array(z.enum(dossierRoles)).min(1)),
] as const;

const eventSchemas = [
  event('dossierCreated', {
    id: slugSchema,
    version: z.int().min(1),
    example: z.literal(true).optional(),
    tender: z.literal(true).optional(),
    title: wordsSchema,
    organisation: wordsSchema,
    framework: frameworkSchema,
  }),
  event('phaseMoved', { to: z.enum(phases), reason: wordsSchema.optional() }),
  event('roundOpened', { round: z.int().min(1) }),
  event('roundClosed', { round: z.int().min(1) }),
  event('decisionRequested', { role: wordsSchema, date: z.iso.date() }),
  event('decisionSettled', { role: wordsSchema, date: z.iso.date(), alone: z.literal(true).optional() }),
  event('rectified', { reason: wordsSchema, replacedBy: slugSchema.optional() }),
  event('withdrawn', { reason: wordsSchema }),
  event('exampleRemoved', {}),
] as const;

/** Something that may be written in the logbook of a dossier, before it has a number, a time and an actor. */
export const newEntrySchema = z.discriminatedUnion('kind', [...contentSchemas, ...layerSchemas, ...eventSchemas]);
export type NewEntry = z.infer<typeof newEntrySchema>;

/** An entry of the logbook. `at` is UTC and may run back where a clock did; the order is that of `seq`. */
export type Entry = NewEntry & { stream: string; seq: number; at: string; actor: string };

/** An entry that gives one place another value. */
export type Change = Extract<NewEntry, { data: { value: unknown } }>;
export type ContentChange = z.infer<(typeof contentSchemas)[number]>;
export type ChangeKind = Change['kind'];

const contentKinds: ReadonlySet<string> = new Set(contentSchemas.map(({ shape }) => shape.kind.value));

export function isChange(entry: NewEntry): entry is Change {
  return 'value' in entry.data;
}

/** Whether an entry changes what the dossier says, and not only what is said about it. */
export function isContent(entry: NewEntry): entry is ContentChange {
  return contentKinds.has(entry.kind);
}

/** The stream of a dossier in the logbook. */
export function streamOf(dossier: string): string {
  return `dossier:${dossier}`;
}
