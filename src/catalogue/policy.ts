import { z } from 'zod';
import { textSchema } from '../language/text.ts';
import { slugSchema } from './fact.ts';
import { findingSchema, findingsSchema, refuseDoubles } from './finding.ts';

/** Whose policy it is, from near to far. */
export const policyLevels = ['nijmegen', 'municipal', 'national', 'european'] as const;
export type PolicyLevel = (typeof policyLevels)[number];

/** A motion, policy, law or framework. Its demands are cited as `policy#demand`. */
export const policySchema = z.strictObject({
  id: slugSchema,
  name: textSchema,
  level: z.enum(policyLevels),
  kind: textSchema,
  /** How a report names it. */
  citeAs: textSchema,
  date: findingSchema,
  status: findingSchema,
  appliesToMunicipality: findingSchema,
  /** What it asks, in our own words: no legal text. */
  demands: findingsSchema,
  followUp: findingsSchema.optional(),
  earlier: findingsSchema.optional(),
  tools: findingsSchema.optional(),
  thresholds: findingsSchema.optional(),
  regulation: findingSchema.optional(),
  objectives: z
    .array(z.strictObject({ code: z.string().min(1), name: textSchema, weightPercent: z.number().min(0).max(100) }))
    .optional(),
  seal: z.array(z.strictObject({ level: z.string().min(1), meaning: textSchema })).optional(),
  objectivesSource: findingSchema.optional(),
  primaryDocument: findingSchema.optional(),
});
export type Policy = z.infer<typeof policySchema>;

export const policiesSchema = z.strictObject({
  format: z.literal('afweging/policies@1'),
  compiled: z.iso.date(),
  policies: z.array(policySchema).superRefine(refuseDoubles),
});
