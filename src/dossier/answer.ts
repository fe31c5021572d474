import { z } from 'zod';
import { hasOneJudgement, judgementFields, oneJudgement } from '../catalogue/application.ts';
import { slugSchema } from '../catalogue/fact.ts';
import { wordsSchema } from '../language/text.ts';
import { evidenceIdSchema } from './evidence.ts';

/**
 * The answer for one candidate to one indicator: a level, a number, a range of either, or unknown; with its reason.
 * `judgedBy` says whose it is; `drawnFrom` names the application whose standing answer this is.
 */
export const answerSchema = z
  .strictObject({
    ...judgementFields,
    reason: wordsSchema,
    evidence: z.array(evidenceIdSchema).default([]),
    judgedBy: z.enum(['facts', 'municipality']).default('facts'),
    drawnFrom: slugSchema.optional(),
  })
  .refine(hasOneJudgement, oneJudgement);
export type Answer = z.infer<typeof answerSchema>;

/** An answer as one assessor gives it. The reason may follow later; without one it cannot be opened for the others. */
export const givenAnswerSchema = z
  .strictObject({ ...judgementFields, reason: wordsSchema.optional(), evidence: z.array(evidenceIdSchema).default([]) })
  .refine(hasOneJudgement, oneJudgement);
export type GivenAnswer = z.infer<typeof givenAnswerSchema>;

/** The answer that assessors agree on: never without a reason of its own. */
export const agreedAnswerSchema = z
  .strictObject({ ...judgementFields, reason: wordsSchema, evidence: z.array(evidenceIdSchema).default([]) })
  .refine(hasOneJudgement, oneJudgement);

/** An indicator that does not apply in this dossier, for any candidate, with the reason. */
export const notApplicableSchema = z.strictObject({ indicator: z.string().min(1), reason: wordsSchema });
export type NotApplicable = z.infer<typeof notApplicableSchema>;

const minimumFields = { level: z.int().min(0).optional(), number: z.number().optional(), reason: wordsSchema };
const isMinimum = (minimum: { level?: number | undefined; number?: number | undefined }) =>
  (minimum.level === undefined) !== (minimum.number === undefined);
const needsMinimum = { message: 'needs either level or number' };

/** A minimum: who answers below it drops out; who is unknown on it cannot be chosen. Level or number of the indicator. */
export const requirementSchema = z
  .strictObject({ indicator: z.string().min(1), ...minimumFields })
  .refine(isMinimum, needsMinimum);
export type Requirement = z.infer<typeof requirementSchema>;

/** A requirement without the indicator that it is set on. */
export const minimumSchema = z.strictObject(minimumFields).refine(isMinimum, needsMinimum);

export const complianceWords = ['yes', 'partly', 'no', 'unknown'] as const;
export type Compliance = (typeof complianceWords)[number];

/** Whether one candidate meets one standard, and how that is known. */
export const conformanceSchema = z.strictObject({
  met: z.enum(complianceWords),
  reason: wordsSchema,
  evidence: z.array(evidenceIdSchema).default([]),
});
export type Conformance = z.infer<typeof conformanceSchema>;

/** A standard that applies in this dossier, and whether each candidate meets it. */
export const standardAccountSchema = z.strictObject({
  standard: slugSchema,
  because: wordsSchema,
  met: z.record(slugSchema, conformanceSchema),
});
export type StandardAccount = z.infer<typeof standardAccountSchema>;
