import type { CriterionNode } from './problem.ts';

/** A child of an inner node: another inner node or a leaf, by its index in `Tree`. */
export type Branch = { kind: 'node' | 'leaf'; index: number };

/** A node with children. `parent` is the index of the node above, −1 for the root, whose id is "". */
export type InnerNode = { id: string; parent: number; children: string[]; branches: Branch[] };

/** The criteria tree laid flat: inner nodes from the root down (parents before children), leaves from left to right. */
export type Tree = { nodes: InnerNode[]; leaves: string[] };

/** Lays a criteria tree flat. */
export function flattenTree(criteria: CriterionNode[]): Tree {
  const tree: Tree = { nodes: [], leaves: [] };
  addNode(tree, '', -1, criteria);
  return tree;
}

function addNode(tree: Tree, id: string, parent: number, children: CriterionNode[]): number {
  const index = tree.nodes.length;
  const node: InnerNode = { id, parent, children: children.map((child) => child.id), branches: [] };
  tree.nodes.push(node);
  for (const child of children) {
    if (child.children === undefined) {
      node.branches.push({ kind: 'leaf', index: tree.leaves.length });
      tree.leaves.push(child.id);
    } else {
      node.branches.push({ kind: 'node', index: addNode(tree, child.id, index, child.children) });
    }
  }
  return index;
}

/**
 * Carries values of leaves up through the tree. `fold(node, values of its children)` gives the value of an inner node;
 * the answer holds the value of every inner node, the root first.
 */
export function foldTree(
  tree: Tree,
  leafValues: ArrayLike<number>,
  fold: (node: number, childValues: Float64Array) => number,
): Float64Array {
  const values = new Float64Array(tree.nodes.length);
  for (let n = tree.nodes.length - 1; n >= 0; n--) {
    values[n] = fold(n, childValues(tree, n, leafValues, values));
  }
  return values;
}

/** The values of the children of one node, in their order. */
export function childValues(
  tree: Tree,
  node: number,
  leafValues: ArrayLike<number>,
  nodeValues: ArrayLike<number>,
): Float64Array {
  const branches = tree.nodes[node]!.branches;
  const values = new Float64Array(branches.length);
  for (let c = 0; c < branches.length; c++) {
    const branch = branches[c]!;
    values[c] = (branch.kind === 'leaf' ? leafValues : nodeValues)[branch.index]!;
  }
  return values;
}

/** The weight of every leaf: the product of the shares on its path. `shares[node][child]` are local shares. */
export function leafWeights(tree: Tree, shares: readonly ArrayLike<number>[]): Float64Array {
  const weights = new Float64Array(tree.leaves.length);
  const above = new Float64Array(tree.nodes.length);
  above[0] = 1;
  tree.nodes.forEach((node, n) => {
    node.branches.forEach((branch, c) => {
      (branch.kind === 'leaf' ? weights : above)[branch.index] = above[n]! * shares[n]![c]!;
    });
  });
  return weights;
}
