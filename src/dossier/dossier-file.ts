import { z } from 'zod';
import { slugSchema } from '../catalogue/fact.ts';
import { frameworkSchema } from '../framework/framework.ts';
import { wordsSchema } from '../language/text.ts';
import { answerSchema, notApplicableSchema, requirementSchema, standardAccountSchema } from './answer.ts';
import { candidateSchema, leftOutSchema } from './candidate.ts';
import { decisionSchema, deviationSchema, weighingSchema } from './decision.ts';
import { evidenceSchema } from './evidence.ts';
import { needSchema, openSearchSchema } from './need.ts';

export const phases = ['draft', 'assessing', 'consensus', 'weighed', 'decided', 'published'] as const;
export type Phase = (typeof phases)[number];

/**
 * `afweging/dossier@1`: a dossier as a file. It may refer (to a framework by id and version, to applications of the
 * catalogue, whose standing answers are then drawn from there) or hold everything itself, so that it can travel.
 */
export const dossierFileSchema = z.strictObject({
  format: z.literal('afweging/dossier@1'),
  id: slugSchema,
  version: z.int().min(1).default(1),
  /** An example: everything that only a municipality can judge in it is invented. */
  example: z.literal(true).optional(),
  /** A tender: the weighing is locked before answers are opened, and costs stay in their envelope until then. */
  tender: z.literal(true).optional(),
  organisation: wordsSchema,
  title: wordsSchema,
  phase: z.enum(phases),
  keywords: z.array(slugSchema).default([]),
  need: needSchema,
  framework: z.union([z.strictObject({ id: slugSchema, version: z.int().min(1) }), frameworkSchema]),
  openSearch: z.array(openSearchSchema).default([]),
  candidates: z.array(candidateSchema).min(1),
  leftOut: z.array(leftOutSchema).default([]),
  notApplicable: z.array(notApplicableSchema).default([]),
  requirements: z.array(requirementSchema).default([]),
  evidence: z.array(evidenceSchema).default([]),
  /** candidate → indicator → answer. */
  answers: z.record(slugSchema, z.record(z.string(), answerSchema)).default({}),
  standards: z.array(standardAccountSchema).default([]),
  weighing: weighingSchema.optional(),
  deviations: z.array(deviationSchema).default([]),
  decision: decisionSchema.optional(),
});
export type DossierFile = z.infer<typeof dossierFileSchema>;
