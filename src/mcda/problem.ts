import { z } from 'zod';
import { findFaults } from './problem-sense.ts';
import { explainIssues } from './problem-shape.ts';

/** A node of the criteria tree; without `children` it is an indicator, on which alternatives have a performance. */
export type CriterionNode = { id: string; children?: CriterionNode[] | undefined };

/** What is wrong with an input, and where: `performance.teams.licence`, `must be a number from 0 to 1, …`. */
export type Fault = { path: string; message: string };

const unit = z.number().min(0).max(1);
const id = z.string().min(1);
const pair = z.tuple([id, id]);
const factor = z.number().min(0);

const criterionSchema: z.ZodType<CriterionNode, CriterionNode> = z.strictObject({
  id,
  get children() {
    return z.array(criterionSchema).min(1).optional();
  },
});

/** A value from 0 (worst) to 1 (best), an interval of values [low, high], or null: unknown. */
export const cellSchema = z.union([unit, z.tuple([unit, unit]), z.null()]);

/** One sentence about the shares of the children of a node. */
export const statementSchema = z.union([
  z.strictObject({ atLeast: pair }).describe('the first has at least the share of the second'),
  z.strictObject({ equal: pair }).describe('both have the same share'),
  z
    .strictObject({ ratio: pair, min: factor.optional(), max: factor.optional() })
    .describe('the first has min to max times the share of the second'),
  z.strictObject({ share: id, min: unit.optional(), max: unit.optional() }).describe('the share lies from min to max'),
  z.strictObject({ exactly: z.record(id, unit) }).describe('the shares of all children, adding to 1'),
]);

/** The format afweging/problem@1. Shape only; `readProblem` also checks what the parts say about each other. */
export const problemSchema = z.strictObject({
  format: z.literal('afweging/problem@1'),
  criteria: z.array(criterionSchema).min(1),
  alternatives: z.array(id).min(1),
  performance: z
    .record(z.string(), z.record(z.string(), cellSchema))
    .default({})
    .describe('alternative → indicator → value; a missing cell is unknown'),
  weighing: z
    .record(z.string(), z.array(statementSchema))
    .default({})
    .describe('node id ("" is the root) → statements about the shares of its children'),
});

export type Cell = z.infer<typeof cellSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Problem = z.infer<typeof problemSchema>;

/**
 * Checks an unknown value against afweging/problem@1: the shape, the ids, the intervals, and whether the weighing
 * statements of each node can hold together. Returns the problem, or every fault found; never throws.
 */
export function readProblem(input: unknown): { problem: Problem } | { faults: Fault[] } {
  const shape = problemSchema.safeParse(input);
  if (!shape.success) return { faults: explainIssues(shape.error.issues, input) };
  const faults = findFaults(shape.data);
  return faults.length > 0 ? { faults } : { problem: shape.data };
}

/**
 * The canonical JSON of a problem (RFC 8785: sorted keys, no spaces, shortest numbers), with every missing cell written
 * as null. Two problems with the same text are the same problem; the text is what gets hashed.
 */
export function canonicalProblem(problem: Problem): string {
  const indicators = listIndicators(problem.criteria);
  const performance: Record<string, Record<string, Cell>> = {};
  for (const alternative of problem.alternatives) {
    const cells = problem.performance[alternative] ?? {};
    performance[alternative] = Object.fromEntries(indicators.map((leaf) => [leaf, cells[leaf] ?? null]));
  }
  return writeCanonical({ ...problem, performance });
}

function listIndicators(nodes: CriterionNode[]): string[] {
  return nodes.flatMap((node) => (node.children === undefined ? [node.id] : listIndicators(node.children)));
}

function writeCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${writeCanonical(member)}`).join(',')}}`;
}
