import fc from 'fast-check';
import { type Cell, type CriterionNode, type Problem, readProblem, type Statement } from '../../src/mcda/problem.ts';
import { flattenTree } from '../../src/mcda/tree.ts';

type Shape = Shape[] | null;
type RawStatement = { kind: number; a: number; b: number; low: number; width: number };
type RawCell = { kind: number; low: number; high: number };

export type ProblemLimits = {
  /** The most children of a node (2 to …) and nodes below each other. */
  children?: number;
  depth?: number;
  alternatives?: number;
  /** Statements per node. */
  statements?: number;
  /** Kinds of statements, by weight in the draw. */
  kinds?: ('atLeast' | 'equal' | 'ratio' | 'share' | 'exactly')[];
  /** Whether every cell is one number. */
  isSure?: boolean;
};

/** How often a rule is tried: ten times as often in `npm run test:long`. */
export const tries = (count: number) => ({ numRuns: process.env['FREE_SEED'] === undefined ? count : 10 * count });

/** In steps of 0.001: what differs does so by more than the tolerances of the arithmetic. */
const unit = fc.nat({ max: 1000 }).map((x) => x / 1000);

/** Valid problems: a tree of criteria, cells of all kinds and statements that can hold together. */
export function arbitraryProblem(limits: ProblemLimits = {}): fc.Arbitrary<Problem> {
  const { children = 4, depth = 2, alternatives = 4, statements = 3, isSure = false } = limits;
  const { kinds = ['atLeast', 'atLeast', 'atLeast', 'equal', 'ratio', 'share', 'share', 'exactly'] } = limits;
  const shape: fc.Arbitrary<Shape[]> = fc.letrec<{ list: Shape[]; node: Shape }>((tie) => ({
    list: fc.array(tie('node'), { minLength: 2, maxLength: children }),
    node: fc.oneof({ maxDepth: depth - 1, withCrossShrink: true }, fc.constant(null), tie('list')),
  })).list;
  const rawStatement = fc.record({
    kind: fc.nat({ max: kinds.length - 1 }),
    a: fc.nat({ max: 9 }),
    b: fc.nat({ max: 9 }),
    low: unit,
    width: unit,
  });
  const rawCell = fc.record({ kind: fc.nat({ max: 9 }), low: unit, high: unit });
  const rows = fc.array(fc.array(rawCell, { minLength: 8, maxLength: 16 }), {
    minLength: 2,
    maxLength: alternatives,
  });
  const raw = fc.array(fc.array(rawStatement, { maxLength: statements }), { minLength: 1, maxLength: 4 });
  return fc.tuple(shape, rows, raw).map(([nested, cells, said]) => {
    const criteria = nameNodes(nested);
    const { nodes, leaves } = flattenTree(criteria);
    const names = cells.map((_, a) => `a${a}`);
    const cellOf = (row: RawCell[], l: number) => readCell(row[l % row.length]!, isSure);
    let problem: Problem = {
      format: 'afweging/problem@1',
      criteria,
      alternatives: names,
      performance: Object.fromEntries(
        cells.map((row, a) => [names[a], Object.fromEntries(leaves.map((leaf, l) => [leaf, cellOf(row, l)]))]),
      ),
      weighing: {},
    };
    nodes.forEach((node, n) => {
      for (const each of said[n % said.length]!) {
        const statement = readStatement(each, kinds[each.kind]!, node.children);
        problem = withStatement(problem, node.id, statement) ?? problem;
      }
    });
    return problem;
  });
}

/** The problem with one more statement; undefined where it contradicts what was said. */
export function withStatement(problem: Problem, node: string, statement: Statement): Problem | undefined {
  const weighing = { ...problem.weighing, [node]: [...(problem.weighing[node] ?? []), statement] };
  const read = readProblem({ ...problem, weighing });
  return 'problem' in read ? read.problem : undefined;
}

/** Any statement about two of the children of a node. */
export function arbitraryStatement(children: string[]): fc.Arbitrary<Statement> {
  return fc
    .record({ kind: fc.nat({ max: 3 }), a: fc.nat({ max: 9 }), b: fc.nat({ max: 9 }), low: unit, width: unit })
    .map((raw) => readStatement(raw, (['atLeast', 'equal', 'ratio', 'share'] as const)[raw.kind]!, children));
}

function nameNodes(shapes: Shape[]): CriterionNode[] {
  let count = 0;
  const name = (shape: Shape): CriterionNode => {
    const id = `n${count++}`;
    return shape === null ? { id } : { id, children: shape.map(name) };
  };
  return shapes.map(name);
}

function readCell({ kind, low, high }: RawCell, isSure: boolean): Cell {
  if (isSure || kind < 6) return low;
  return kind === 9 ? null : [Math.min(low, high), Math.max(low, high)];
}

function readStatement({ a, b, low, width }: RawStatement, kind: string, children: string[]): Statement {
  const size = children.length;
  const first = children[a % size]!;
  const second = children[(a + 1 + (b % Math.max(1, size - 1))) % size]!;
  if (kind === 'exactly') {
    const shares = children.map((_, c) => 1 + ((a * (c + 1) + b) % 7));
    const sum = shares.reduce((total, share) => total + share, 0);
    return { exactly: Object.fromEntries(children.map((child, c) => [child, shares[c]! / sum])) };
  }
  if (kind === 'atLeast') return { atLeast: [first, second] };
  if (kind === 'equal') return { equal: [first, second] };
  const min = Math.round(low * 40) / 100;
  const max = Math.round((min + 0.05 + width) * 100) / 100;
  if (kind === 'ratio') return { ratio: [first, second], min, max: 4 * max };
  return { share: first, min, max: Math.min(1, max) };
}
