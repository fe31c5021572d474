import { z } from 'zod';
import { slugSchema } from '../catalogue/fact.ts';
import { wordsSchema } from '../language/text.ts';
import { agreedAnswerSchema, conformanceSchema, givenAnswerSchema, minimumSchema } from './answer.ts';
import { costsSchema, leftOutSchema, proposedCandidateSchema } from './candidate.ts';
import { decisionDraftSchema, deviationSchema, weighingSchema } from './decision.ts';
import { dossierFileSchema } from './dossier-file.ts';
import { archivingSchema } from './entry.ts';
import { evidenceSchema } from './evidence.ts';
import { needDraftSchema, openSearchSchema } from './need.ts';
import { accountIdSchema, dossierRoles } from './roles.ts';

const indicatorId = z.string().min(1);
const readAt = z.int().min(0);

/** A command to put `value` at a place, or to empty it (null), given on a form that was read at `readAt`. */
function put<Kind extends string, Where extends z.ZodRawShape, Value extends z.ZodType>(
  kind: Kind,
  where: Where,
  value: Value,
) {
  return z.strictObject({ kind: z.literal(kind), ...where, value, readAt });
}

/** A command that moves the dossier on or back, given on a page that was read at `readAt`. */
function step<Kind extends string, Data extends z.ZodRawShape>(kind: Kind, data: Data) {
  return z.strictObject({ kind: z.literal(kind), ...data, readAt });
}

/** What a person may ask to be done to a dossier. Strict: a key that is not asked for is refused, never taken along. */
export const commandSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('createDossier'),
    id: slugSchema,
    title: wordsSchema,
    organisation: wordsSchema,
    framework: slugSchema,
    tender: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('loadDossier'), file: dossierFileSchema }),

  put('setTitle', {}, z.strictObject({ title: wordsSchema, organisation: wordsSchema })),
  put('setFramework', {}, slugSchema),
  put('setNeed', {}, needDraftSchema.nullable()),
  put('setSearch', { id: slugSchema }, openSearchSchema.nullable()),
  put('setCandidate', { id: slugSchema }, proposedCandidateSchema),
  put('setDropped', { candidate: slugSchema }, wordsSchema.nullable()),
  put('setCosts', { candidate: slugSchema }, costsSchema.nullable()),
  put('setLeftOut', { id: slugSchema }, leftOutSchema.nullable()),
  put('setNotApplicable', { indicator: indicatorId }, wordsSchema.nullable()),
  put('setRequirement', { indicator: indicatorId }, minimumSchema.nullable()),
  put('setEvidence', { id: slugSchema }, evidenceSchema.omit({ id: true, invented: true }).nullable()),
  put('setAnswer', { candidate: slugSchema, indicator: indicatorId }, givenAnswerSchema.nullable()),
  put(
    'setConsensus',
    { candidate: slugSchema, indicator: indicatorId, agreedBy: z.array(accountIdSchema).optional() },
    agreedAnswerSchema.nullable(),
  ),
  put('setWeighing', {}, weighingSchema.nullable()),
  put('setStandard', { standard: slugSchema }, wordsSchema.nullable()),
  put('setConformance', { standard: slugSchema, candidate: slugSchema }, conformanceSchema.nullable()),
  put('setDeviation', { point: slugSchema }, deviationSchema.omit({ point: true }).nullable()),
  put('setDecision', {}, decisionDraftSchema.nullable()),
  put('setKeywords', {}, z.array(slugSchema).max(20)),
  put('setArchiving', {}, archivingSchema.nullable()),
  put('setMember', { account: accountIdSchema }, z.array(z.enum(dossierRoles)).min(1).nullable()),

  step('lockWeighing', {}),
  step('agreeWhereEqual', { reason: wordsSchema }),
  step('startAssessing', {}),
  step('closeRound', {}),
  step('settleWeighing', {}),
  step('requestDecision', { role: wordsSchema }),
  step('settleDecision', { role: wordsSchema }),
  step('publish', {}),
  step('goBack', { reason: wordsSchema }),
  step('rectify', { reason: wordsSchema, replacedBy: slugSchema.optional() }),
  step('withdraw', { reason: wordsSchema }),
  z.strictObject({ kind: z.literal('undo'), seq: z.int().min(1) }),
  z.strictObject({ kind: z.literal('removeExample') }),
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandKind = Command['kind'];

/** A command of one kind. */
export type CommandOf<Kind extends CommandKind> = Extract<Command, { kind: Kind }>;

export const commandKinds: readonly CommandKind[] = commandSchema.options.map(({ shape }) => shape.kind.value);
