import { z } from 'zod';
import { slugSchema } from '../catalogue/fact.ts';
import { valuePointsSchema } from '../framework/framework.ts';
import { wordsSchema } from '../language/text.ts';
import { statementSchema } from '../mcda/problem.ts';
import { evidenceIdSchema } from './evidence.ts';

/** How it was weighed: one of the framework's readings, or statements of one's own (`root` for the criteria). */
export const weighingSchema = z
  .strictObject({
    reading: slugSchema.optional(),
    statements: z.record(z.string(), z.array(statementSchema)).optional(),
    /** How numbers count in this dossier, by indicator: points of a value function in place of the framework's. */
    scales: z.record(z.string(), valuePointsSchema).optional(),
    reason: wordsSchema,
    by: wordsSchema,
    date: z.iso.date(),
  })
  .refine((weighing) => (weighing.reading === undefined) !== (weighing.statements === undefined), {
    message: 'needs either a reading of the framework or statements of its own',
  });
export type Weighing = z.infer<typeof weighingSchema>;

/** The grounds on which one may deviate from "comply or explain". */
export const deviationGrounds = [
  'noSuitableOffer',
  'notSafeEnough',
  'notReliableEnough',
  'continuityAtRisk',
  'disproportionateCost',
  'boundByContract',
  'conformanceNotShown',
] as const;
export type DeviationGround = (typeof deviationGrounds)[number];

/** One deviation from comply-or-explain: for open source, or for one mandatory open standard. */
export const deviationSchema = z.strictObject({
  point: z.union([z.literal('open-source'), slugSchema]),
  ground: z.enum(deviationGrounds),
  explanation: wordsSchema,
  consequence: wordsSchema,
  evidence: z.array(evidenceIdSchema).default([]),
  mitigation: wordsSchema,
  owner: wordsSchema,
  until: z.iso.date(),
});
export type Deviation = z.infer<typeof deviationSchema>;

export const riskSchema = z.strictObject({
  risk: wordsSchema,
  measure: wordsSchema,
  owner: wordsSchema,
  until: z.iso.date().optional(),
});
export type Risk = z.infer<typeof riskSchema>;

export const signatureSchema = z.strictObject({
  role: wordsSchema,
  act: z.enum(['requested', 'settled']),
  date: z.iso.date(),
  /** Settled by the one who requested it, which an installation may allow. */
  alone: z.literal(true).optional(),
});
export type Signature = z.infer<typeof signatureSchema>;

/** The few sentences for the council page; short, so that it stays one page. */
const inShortSchema = z.strictObject({
  question: wordsSchema,
  why: wordsSchema,
  givenUp: wordsSchema,
  openAlternative: wordsSchema,
  money: wordsSchema,
});
const reviewSchema = z.strictObject({ date: z.iso.date(), orEarlier: wordsSchema.optional() });

/** The choice and its account. `chosen` is a candidate; `none` where nothing is chosen and `outcome` says what follows. */
export const decisionSchema = z.strictObject({
  chosen: z.union([z.literal('none'), slugSchema]),
  date: z.iso.date(),
  by: wordsSchema,
  /** The choice in one sentence. */
  sentence: wordsSchema,
  reasons: z.array(wordsSchema).min(1),
  /** What the municipality says it gives up, beside what the comparison shows. */
  givenUp: z.array(wordsSchema).default([]),
  openAlternative: wordsSchema,
  risks: z.array(riskSchema).default([]),
  outsideInfluence: z.array(wordsSchema).default([]),
  conditions: z.array(wordsSchema).default([]),
  exit: wordsSchema,
  review: reviewSchema,
  signatures: z.array(signatureSchema).default([]),
  inShort: inShortSchema,
});
export type Decision = z.infer<typeof decisionSchema>;

/** A decision that is still being written: any part may be missing. Signatures come from acts, not from writing. */
export const decisionDraftSchema = decisionSchema
  .omit({ signatures: true })
  .partial()
  .extend({ review: reviewSchema.partial().optional(), inShort: inShortSchema.partial().optional() });
export type DecisionDraft = z.infer<typeof decisionDraftSchema>;
