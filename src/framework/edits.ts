import { z } from 'zod';
import { textSchema } from '../language/text.ts';
import { statementSchema } from '../mcda/problem.ts';
import {
  criterionHeadSchema,
  frameworkSchema,
  groupHeadSchema,
  indicatorSchema,
  levelSchema,
  nodeIdSchema,
  readingSchema,
  requirementScopeSchema,
  slugSchema,
} from './framework.ts';

/** One change that a person makes to a framework; null takes the part away. Strict: a key that is not asked for is refused. */
function edit<Kind extends string, Where extends z.ZodRawShape>(kind: Kind, where: Where) {
  return z.strictObject({ kind: z.literal(kind), ...where });
}

const minimum = { level: z.int().min(0).optional(), number: z.number().optional() };

export const frameworkEditSchema = z.discriminatedUnion('kind', [
  edit('setHead', {
    value: z.strictObject({
      title: textSchema,
      summary: textSchema,
      cites: z.array(slugSchema),
      inside: textSchema,
      opennessCriterion: nodeIdSchema.nullable(),
      ties: z.array(nodeIdSchema),
    }),
  }),
  edit('setCriterion', { id: nodeIdSchema, value: criterionHeadSchema.omit({ id: true }).nullable() }),
  /** The first group of a criterion takes in the indicators that stood there without one. */
  edit('setGroup', { id: nodeIdSchema, criterion: nodeIdSchema, value: groupHeadSchema.omit({ id: true }).nullable() }),
  /** `in` is the criterion or the group that it belongs to; another one than before moves it there. */
  edit('setIndicator', { id: nodeIdSchema, in: nodeIdSchema, value: indicatorSchema.omit({ id: true }).nullable() }),
  edit('setLevel', {
    indicator: nodeIdSchema,
    level: z.int().min(0),
    value: levelSchema.omit({ level: true }).nullable(),
  }),
  /** One place up (-1) or down (1) among its siblings: a criterion, a group or an indicator. */
  edit('move', { id: nodeIdSchema, by: z.literal([-1, 1]) }),
  /** Another id for a criterion, a group or an indicator; what refers to it follows. */
  edit('rename', { id: nodeIdSchema, to: nodeIdSchema }),
  edit('setRequirement', {
    indicator: nodeIdSchema,
    when: requirementScopeSchema.optional(),
    value: z.strictObject({ ...minimum, reason: textSchema }).nullable(),
  }),
  edit('setReading', { id: slugSchema, value: readingSchema.omit({ id: true, statements: true }).nullable() }),
  /** A statement about the children of `node` (`root`: the criteria), at its place in the list; one past the end adds one. */
  edit('setStatement', {
    reading: slugSchema,
    node: z.string().min(1),
    at: z.int().min(0),
    value: statementSchema.nullable(),
  }),
  /** Everything at once, from a file that was exported and changed. */
  edit('replace', { value: frameworkSchema }),
]);
export type FrameworkEdit = z.infer<typeof frameworkEditSchema>;

/** An edit of one kind. */
export type EditOf<Kind extends FrameworkEdit['kind']> = Extract<FrameworkEdit, { kind: Kind }>;
