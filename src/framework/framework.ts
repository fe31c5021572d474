import { z } from 'zod';
import { textSchema } from '../language/text.ts';
import { statementSchema } from '../mcda/problem.ts';
import { usesSchema } from './uses.ts';

/** The id of a criterion, a group or an indicator. */
export const nodeIdSchema = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'must be a word in camelCase');
const needWords = z.array(z.string().min(1)).min(1);
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case letters, digits and hyphens');

/** A described answer with the value, from 0 (worst) to 1 (best), that it counts for. */
export const levelSchema = z.strictObject({
  level: z.int().min(0),
  value: z.number().min(0).max(1),
  title: textSchema,
  description: textSchema,
});
export type Level = z.infer<typeof levelSchema>;

/** Numbers from left to right, each with the value from 0 (worst) to 1 (best) that it counts for. */
export const valuePointsSchema = z.array(z.tuple([z.number(), z.number().min(0).max(1)])).min(2);
export type ValuePoints = z.infer<typeof valuePointsSchema>;

/** A number with its unit, turned into a value by straight lines between the points; beyond the ends it stays level. */
export const valueFunctionSchema = z.strictObject({
  unit: textSchema,
  points: valuePointsSchema,
  reason: textSchema,
});
export type ValueFunction = z.infer<typeof valueFunctionSchema>;

/** How answers are given: described levels, or a number. Absolute: never relative to the other candidates. */
export const scaleSchema = z.union([
  z.strictObject({ levels: z.array(levelSchema).min(2) }),
  z.strictObject({ number: valueFunctionSchema }),
]);
export type Scale = z.infer<typeof scaleSchema>;

export const indicatorSchema = z.strictObject({
  id: nodeIdSchema,
  title: textSchema,
  question: textSchema,
  why: textSchema,
  scale: scaleSchema,
  evidence: textSchema,
  sources: z.array(z.string().min(1)).min(1),
  /**
   * Who can answer: the facts of the application, or only the municipality in its own use. `costs`: nobody, for the answer
   * is the sum of the candidate's costs, and as sealed as they are.
   */
  answeredBy: z.enum(['facts', 'municipality', 'costs']),
  themes: z.array(z.enum(['privacy'])).default([]),
  appliesWhen: textSchema.optional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const groupHeadSchema = z.strictObject({ id: nodeIdSchema, title: textSchema, why: textSchema });
export const groupSchema = groupHeadSchema.extend({ indicators: z.array(indicatorSchema).min(1) });
export type Group = z.infer<typeof groupSchema>;

/** What a criterion says of itself. */
export const criterionHeadSchema = z.strictObject({
  id: nodeIdSchema,
  title: textSchema,
  question: textSchema,
  why: textSchema,
  cites: z.array(slugSchema).min(1),
});

/** A criterion holds its indicators at once, or in groups that share it. */
export const criterionSchema = criterionHeadSchema
  .extend({
    indicators: z.array(indicatorSchema).min(1).optional(),
    groups: z.array(groupSchema).min(1).optional(),
  })
  .refine((criterion) => (criterion.indicators === undefined) !== (criterion.groups === undefined), {
    message: 'needs either indicators or groups',
  });
export type Criterion = z.infer<typeof criterionSchema>;

/** One way to read what was said about the weights: statements per node (`root` for the criteria), with the reason. */
export const readingSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  reason: textSchema,
  /** How a report speaks of the weighings that fit: "die bij de brief passen". */
  fits: textSchema.optional(),
  cites: z.array(slugSchema).default([]),
  statements: z.record(z.string(), z.array(statementSchema)),
});
export type Reading = z.infer<typeof readingSchema>;

/** For which needs a requirement holds: of each list one has to fit. */
export const requirementScopeSchema = z.strictObject({
  targetGroups: needWords.optional(),
  information: needWords.optional(),
});
export type RequirementScope = z.infer<typeof requirementScopeSchema>;

/**
 * A minimum that comes with the framework: below it a candidate drops out. `when` limits it to dossiers whose need names
 * one of these target groups, and one of these kinds of information. A dossier may set another minimum on the same
 * indicator, with its own reason.
 */
export const frameworkRequirementSchema = z
  .strictObject({
    indicator: nodeIdSchema,
    level: z.int().min(0).optional(),
    number: z.number().optional(),
    reason: textSchema,
    when: requirementScopeSchema.optional(),
  })
  .refine(({ level, number }) => (level === undefined) !== (number === undefined), {
    message: 'needs either level or number',
  });
export type FrameworkRequirement = z.infer<typeof frameworkRequirementSchema>;

/** The parts of a framework. */
export const frameworkShape = {
  format: z.literal('afweging/framework@1'),
  id: slugSchema,
  version: z.int().min(1),
  title: textSchema,
  summary: textSchema,
  cites: z.array(slugSchema).default([]),
  criteria: z.array(criterionSchema).min(1),
  /** The criterion whose share is the price of openness, where the framework has one. */
  opennessCriterion: nodeIdSchema.optional(),
  /** How shares are divided inside a criterion: `equal`, with the reason; a reading may say otherwise per node. */
  inside: z.strictObject({ division: z.literal('equal'), reason: textSchema }),
  readings: z.array(readingSchema).min(1),
  /** For a framework whose requirements depend on the use: the uses it knows, and what each asks. */
  uses: usesSchema.optional(),
  requirements: z.array(frameworkRequirementSchema).optional(),
  /** The indicators that decide between equal scores, in this order; after the last one lots are drawn. */
  ties: z.array(nodeIdSchema).min(1).optional(),
  /** Of a framework made from another one: the indicators on which the standing answers given under that one still hold. */
  answersFrom: z.strictObject({ framework: slugSchema, indicators: z.array(nodeIdSchema) }).optional(),
};
export const frameworkSchema = z.strictObject(frameworkShape);
export type Framework = z.infer<typeof frameworkSchema>;
