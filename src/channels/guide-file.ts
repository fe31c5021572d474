import { z } from 'zod';
import { slugSchema } from '../catalogue/fact.ts';
import { answerSchema } from '../dossier/answer.ts';
import { signatureSchema } from '../dossier/decision.ts';
import { evidenceIdSchema, evidenceSchema } from '../dossier/evidence.ts';
import { frameworkSchema } from '../framework/framework.ts';
import { scopeSchema } from '../framework/uses.ts';
import { wordsSchema } from '../language/text.ts';

/** A way in which the municipality and others reach each other: an app, a counter, a letter. */
export const channelSchema = z
  .strictObject({
    id: slugSchema,
    name: wordsSchema,
    /** How the municipality uses it: one sentence. */
    summary: wordsSchema,
    functions: z.array(slugSchema).min(1),
    /** The application of the catalogue that it runs on, in one edition. */
    application: slugSchema.optional(),
    edition: slugSchema.optional(),
  })
  .refine(({ application, edition }) => (application === undefined) === (edition === undefined), {
    message: 'application and edition go together',
  });
export type Channel = z.infer<typeof channelSchema>;

/**
 * What a person may say instead of what the requirements lead to, always with a reason. Never that a channel is suitable:
 * that follows from the requirements alone.
 */
export const overrideVerdicts = ['onConditions', 'unsuitable', 'notKnown'] as const;

const overrideFields = {
  channel: slugSchema,
  when: scopeSchema,
  verdict: z.enum(overrideVerdicts),
  conditions: z.array(wordsSchema).default([]),
  reason: wordsSchema,
  by: wordsSchema,
  date: z.iso.date(),
  evidence: z.array(evidenceIdSchema).default([]),
};
const hasItsConditions = ({ verdict, conditions }: { verdict: string; conditions: readonly unknown[] }) =>
  (verdict === 'onConditions') === conditions.length > 0;
const needsConditions = { path: ['conditions'], message: 'go with the verdict onConditions, and with no other' };

/** Another verdict for one channel and some uses than the one the requirements lead to, as a person gives it. */
export const givenOverrideSchema = z.strictObject(overrideFields).refine(hasItsConditions, needsConditions);
export const overrideSchema = z
  .strictObject({ id: slugSchema, ...overrideFields })
  .refine(hasItsConditions, needsConditions);
export type Override = z.infer<typeof overrideSchema>;

export const guidePhases = ['draft', 'assessing', 'consensus', 'settled'] as const;
export type GuidePhase = (typeof guidePhases)[number];

/** The signing off of one version: from which day it holds, and when it is looked at again. */
export const signOffSchema = z.strictObject({
  date: z.iso.date(),
  by: wordsSchema,
  review: z.iso.date(),
  signatures: z.array(signatureSchema).default([]),
});
export type SignOff = z.infer<typeof signOffSchema>;

/**
 * `afweging/channel-guide@1`: the channel guide of a municipality as a file. It refers to a framework by id and version,
 * or holds it; facts of the catalogue are cited as `application.fact`.
 */
export const guideFileSchema = z.strictObject({
  format: z.literal('afweging/channel-guide@1'),
  id: slugSchema,
  version: z.int().min(1),
  /** An example: what only a municipality can judge in it is invented. */
  example: z.literal(true).optional(),
  organisation: wordsSchema,
  title: wordsSchema,
  /** Whom to ask where the guide gives no way out. */
  contact: wordsSchema,
  phase: z.enum(guidePhases),
  framework: z.union([z.strictObject({ id: slugSchema, version: z.int().min(1) }), frameworkSchema]),
  channels: z.array(channelSchema).min(1),
  evidence: z.array(evidenceSchema).default([]),
  /** channel → indicator → answer. */
  answers: z.record(slugSchema, z.record(z.string(), answerSchema)).default({}),
  overrides: z.array(overrideSchema).default([]),
  signOff: signOffSchema.optional(),
});
export type GuideFile = z.infer<typeof guideFileSchema>;
