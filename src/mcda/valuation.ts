import { buildModel, type Model, meanShares, weigh } from './model.ts';
import type { Problem } from './problem.ts';
import { childValues, foldTree, leafWeights } from './tree.ts';
import { dot } from './vector.ts';

/** Local shares: per node ("" is the root), per child, from 0 to 1 and adding to 1 in each node. */
export type Shares = Record<string, Record<string, number>>;

/** The mean shares of the weight region of every node. */
export function centralShares(problem: Problem): Shares {
  const model = buildModel(problem);
  return nameShares(model, meanShares(model));
}

/**
 * The value (0 to 1) of each alternative at given shares and the midpoints of the cells: V(a) = Σ over the leaves of
 * the product of shares on the path × value. A node or child that `shares` leaves out has share 0.
 */
export function valuesAt(problem: Problem, shares: Shares): Record<string, number> {
  const model = buildModel(problem);
  const local = model.tree.nodes.map((node) => {
    const given = new Map(Object.entries(shares[node.id] ?? {}));
    return Float64Array.from(node.children, (child) => given.get(child) ?? 0);
  });
  const values = weigh(leafWeights(model.tree, local), model.middle);
  return Object.fromEntries(model.alternatives.map((alternative, a) => [alternative, values[a]!]));
}

/** Puts the ids of nodes and children to local shares `[node][child]`. */
export function nameShares(model: Model, shares: readonly ArrayLike<number>[]): Shares {
  return Object.fromEntries(
    model.tree.nodes.map((node, n) => [
      node.id,
      Object.fromEntries(node.children.map((child, c) => [child, shares[n]![c]!])),
    ]),
  );
}

/** The value of one alternative at every inner node, at the mean shares and the given leaf values. */
export function nodeValues(model: Model, leafValues: ArrayLike<number>): Float64Array {
  return foldTree(model.tree, leafValues, (node, values) => dot(model.regions[node]!.mean, values));
}

/** The value of one alternative at every child of the root, at the mean shares and the given leaf values. */
export function rootChildValues(model: Model, leafValues: ArrayLike<number>): Float64Array {
  return childValues(model.tree, 0, leafValues, nodeValues(model, leafValues));
}
