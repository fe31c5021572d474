import type { Cell, Problem } from './problem.ts';
import { tieTolerance } from './ranking.ts';
import { describeRegion, type Region } from './region.ts';
import { flattenTree, leafWeights, type Tree } from './tree.ts';

/**
 * A problem made ready for arithmetic. `low`, `middle` and `high` hold the value of each alternative (row) on each leaf
 * (column); they differ where the value is unknown (0, ½, 1) or an interval. `regions[node]` are the weight regions.
 */
export type Model = {
  alternatives: string[];
  tree: Tree;
  regions: Region[];
  low: Float64Array[];
  middle: Float64Array[];
  high: Float64Array[];
  /** Whether the cell was given as one number. */
  isGiven: Uint8Array[];
};

const built = new WeakMap<Problem, Model>();

/**
 * Makes a problem, as `readProblem` returned it, ready for arithmetic. A problem is not changed once it is read, so what
 * was worked out for it (the mean of an involved region takes a while) serves every later question about it.
 */
export function buildModel(problem: Problem): Model {
  const known = built.get(problem);
  if (known !== undefined) return known;
  const model = prepare(problem);
  built.set(problem, model);
  return model;
}

function prepare(problem: Problem): Model {
  const tree = flattenTree(problem.criteria);
  const rows = problem.alternatives.map((alternative) => {
    const cells = problem.performance[alternative] ?? {};
    return tree.leaves.map((leaf) => (Object.hasOwn(cells, leaf) ? cells[leaf]! : null));
  });
  const over = (read: (cell: Cell) => number) => rows.map((row) => Float64Array.from(row, read));
  return {
    alternatives: problem.alternatives,
    tree,
    regions: tree.nodes.map((node) => {
      const statements = Object.hasOwn(problem.weighing, node.id) ? problem.weighing[node.id]! : [];
      return describeRegion(node.children, statements);
    }),
    low: over((cell) => (cell === null ? 0 : typeof cell === 'number' ? cell : cell[0])),
    middle: over((cell) => (cell === null ? 0.5 : typeof cell === 'number' ? cell : (cell[0] + cell[1]) / 2)),
    high: over((cell) => (cell === null ? 1 : typeof cell === 'number' ? cell : cell[1])),
    isGiven: rows.map((row) => Uint8Array.from(row, (cell) => (typeof cell === 'number' ? 1 : 0))),
  };
}

/** The nodes, by index, whose shares may vary and matter: the weight of the node itself is not always 0. */
export function freeNodes({ tree, regions }: Model): number[] {
  const counts = new Uint8Array(tree.nodes.length);
  counts[0] = 1;
  tree.nodes.forEach((node, n) => {
    node.branches.forEach((branch, c) => {
      if (branch.kind === 'node' && counts[n] && regions[n]!.mean[c]! > tieTolerance) counts[branch.index] = 1;
    });
  });
  return regions.flatMap((region, n) => (region.kind !== 'point' && counts[n] ? [n] : []));
}

/** The mean shares of every node, `[node][child]`. */
export function meanShares(model: Model): Float64Array[] {
  return model.regions.map((region) => region.mean);
}

/** The weight of every leaf at the mean shares. */
export function meanWeights(model: Model): Float64Array {
  return leafWeights(model.tree, meanShares(model));
}

/** The value of each alternative at given leaf weights and values. */
export function weigh(weights: ArrayLike<number>, values: readonly ArrayLike<number>[]): Float64Array {
  return Float64Array.from(values, (row) => {
    let sum = 0;
    for (let l = 0; l < weights.length; l++) sum += weights[l]! * row[l]!;
    return sum;
  });
}
