import { z } from 'zod';
import { slugSchema } from '../catalogue/fact.ts';
import { givenAnswerSchema } from '../dossier/answer.ts';
import { consensusSchema } from '../dossier/entry.ts';
import { evidenceIdSchema, evidenceSchema } from '../dossier/evidence.ts';
import { accountIdSchema, dossierRoles } from '../dossier/roles.ts';
import { frameworkSchema } from '../framework/framework.ts';
import { wordsSchema } from '../language/text.ts';
import { channelSchema, guidePhases, overrideSchema } from './guide-file.ts';

const indicatorId = z.string().min(1);

/** An entry that gives one place of the guide another value, or empties it (null); `undoes` is the entry it takes back. */
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

/** An entry that tells what happened to the guide as a whole. */
function event<Kind extends string, Data extends z.ZodRawShape>(kind: Kind, data: Data) {
  return z.strictObject({ kind: z.literal(kind), data: z.strictObject(data) });
}

/** What stands at the head of a guide. */
export const guideHeadSchema = z.strictObject({ title: wordsSchema, organisation: wordsSchema, contact: wordsSchema });
export type GuideHead = z.infer<typeof guideHeadSchema>;

const contentSchemas = [
  change('headSet', {}, guideHeadSchema),
  change('frameworkSet', {}, frameworkSchema),
  change('channelSet', { id: slugSchema }, channelSchema),
  change('evidenceSet', { id: evidenceIdSchema }, evidenceSchema),
  change(
    'answerSet',
    { round: z.int().min(1), assessor: accountIdSchema, channel: slugSchema, indicator: indicatorId },
    givenAnswerSchema,
  ),
  change('consensusSet', { channel: slugSchema, indicator: indicatorId }, consensusSchema),
  change('overrideSet', { id: slugSchema }, overrideSchema),
] as const;

const memberSet = change('memberSet', { account: accountIdSchema }, z.array(z.enum(dossierRoles)).min(1));

const eventSchemas = [
  event('guideCreated', {
    id: slugSchema,
    version: z.int().min(1),
    example: z.literal(true).optional(),
    ...guideHeadSchema.shape,
    framework: frameworkSchema,
  }),
  event('phaseMoved', { to: z.enum(guidePhases), reason: wordsSchema.optional() }),
  event('roundOpened', { round: z.int().min(1) }),
  event('roundClosed', { round: z.int().min(1) }),
  event('signOffRequested', { role: wordsSchema, date: z.iso.date() }),
  event('signedOff', {
    role: wordsSchema,
    by: wordsSchema,
    date: z.iso.date(),
    review: z.iso.date(),
    alone: z.literal(true).optional(),
  }),
  event('versionStarted', { version: z.int().min(2), reason: wordsSchema }),
  event('withdrawn', { version: z.int().min(1), reason: wordsSchema }),
  event('exampleRemoved', {}),
] as const;

/** Something that may be written in the logbook of a guide, before it has a number, a time and an actor. */
export const newGuideEntrySchema = z.discriminatedUnion('kind', [...contentSchemas, memberSet, ...eventSchemas]);
export type NewGuideEntry = z.infer<typeof newGuideEntrySchema>;

/** An entry of the logbook of a guide. The order is that of `seq`. */
export type GuideEntry = NewGuideEntry & { stream: string; seq: number; at: string; actor: string };

/** An entry that gives one place another value. */
export type GuideChange = Extract<NewGuideEntry, { data: { value: unknown } }>;

export function isGuideChange(entry: NewGuideEntry): entry is GuideChange {
  return 'value' in entry.data;
}

const contentKinds: ReadonlySet<string> = new Set(contentSchemas.map(({ shape }) => shape.kind.value));

/** Whether an entry changes what the guide says, and not only who works on it. */
export function isGuideContent(entry: NewGuideEntry): boolean {
  return contentKinds.has(entry.kind);
}

/** The stream of a guide in the logbook. */
export function guideStreamOf(guide: string): string {
  return `guide:${guide}`;
}
