import { z } from 'zod';
import { slugSchema } from '../catalogue/fact.ts';
import { agreedAnswerSchema, givenAnswerSchema } from '../dossier/answer.ts';
import { evidenceSchema } from '../dossier/evidence.ts';
import { accountIdSchema, dossierRoles } from '../dossier/roles.ts';
import { wordsSchema } from '../language/text.ts';
import { guideHeadSchema } from './entry.ts';
import { channelSchema, givenOverrideSchema, guideFileSchema } from './guide-file.ts';

const indicator = z.string().min(1);
const readAt = z.int().min(0);

/** A command to put `value` at a place, or to empty it (null), given on a form that was read at `readAt`. */
function put<Kind extends string, Where extends z.ZodRawShape, Value extends z.ZodType>(
  kind: Kind,
  where: Where,
  value: Value,
) {
  return z.strictObject({ kind: z.literal(kind), ...where, value, readAt });
}

/** A command that moves the guide on or back, given on a page that was read at `readAt`. */
function step<Kind extends string, Data extends z.ZodRawShape>(kind: Kind, data: Data) {
  return z.strictObject({ kind: z.literal(kind), ...data, readAt });
}

/** What a person may ask to be done to a channel guide. Strict: a key that is not asked for is refused. */
export const guideCommandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('createGuide'), id: slugSchema, ...guideHeadSchema.shape, framework: slugSchema }),
  z.strictObject({ kind: z.literal('loadGuide'), file: guideFileSchema }),

  put('setHead', {}, guideHeadSchema),
  put('setFramework', {}, slugSchema),
  put('setChannel', { id: slugSchema }, channelSchema.nullable()),
  put('setEvidence', { id: slugSchema }, evidenceSchema.omit({ id: true, invented: true }).nullable()),
  put('setAnswer', { channel: slugSchema, indicator }, givenAnswerSchema.nullable()),
  put(
    'setConsensus',
    { channel: slugSchema, indicator, agreedBy: z.array(accountIdSchema).optional() },
    agreedAnswerSchema.nullable(),
  ),
  put('setOverride', { id: slugSchema }, givenOverrideSchema.nullable()),
  put('setMember', { account: accountIdSchema }, z.array(z.enum(dossierRoles)).min(1).nullable()),

  step('startAssessing', {}),
  step('closeRound', {}),
  step('agreeWhereEqual', { reason: wordsSchema }),
  step('requestSignOff', { role: wordsSchema }),
  step('signOff', { role: wordsSchema, by: wordsSchema, review: z.iso.date() }),
  step('goBack', { reason: wordsSchema }),
  step('startVersion', { reason: wordsSchema }),
  step('withdraw', { reason: wordsSchema }),
  z.strictObject({ kind: z.literal('undo'), seq: z.int().min(1) }),
  z.strictObject({ kind: z.literal('removeExample') }),
]);
export type GuideCommand = z.infer<typeof guideCommandSchema>;
export type GuideCommandKind = GuideCommand['kind'];

/** A command of one kind. */
export type GuideCommandOf<Kind extends GuideCommandKind> = Extract<GuideCommand, { kind: Kind }>;

export const guideCommandKinds: readonly GuideCommandKind[] = guideCommandSchema.options.map(
  ({ shape }) => shape.kind.value,
);
