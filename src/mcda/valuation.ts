import type { Model } from './model.ts';
import { childValues, foldTree } from './tree.ts';
import { dot } from './vector.ts';

/** Local shares: per node ("" is the root), per child, from 0 to 1 and adding to 1 in each node. */
export type Shares = Record<string, Record<string, number>>;

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
