import { buildModel, type Model } from './model.ts';
import { permittedRange } from './permitted.ts';
import type { Problem } from './problem.ts';
import { childValues } from './tree.ts';
import { nodeValues } from './valuation.ts';
import { dot } from './vector.ts';

export type ShareLine = {
  /** The mean share of the criterion. */
  from: number;
  /** The lowest and highest share that the statements permit. */
  permitted: [number, number];
  /** Per alternative the overall value at share 0 and at share 1. */
  lines: Record<string, { at0: number; at1: number }>;
};

/**
 * The overall central value of each alternative as the share of one criterion runs from 0 to 1 within its node with its
 * siblings in proportion, all else at the means. The value is linear in the share, so its two ends say all. Undefined
 * where the node or criterion does not exist or the siblings have no share.
 */
export function shareLine(problem: Problem, node: string, criterion: string): ShareLine | undefined {
  const model = buildModel(problem);
  const n = model.tree.nodes.findIndex((other) => other.id === node);
  const c = model.tree.nodes[n]?.children.indexOf(criterion) ?? -1;
  if (c < 0) return undefined;
  const ends = shareLineEnds(model, n, c);
  if (ends === undefined) return undefined;
  return {
    from: model.regions[n]!.mean[c]!,
    permitted: permittedRange(model.regions[n]!, c),
    lines: Object.fromEntries(
      model.alternatives.map((alternative, a) => [alternative, { at0: ends.at0[a]!, at1: ends.at1[a]! }]),
    ),
  };
}

/** The shares of a node when one child has share `at` and its siblings keep their proportions. */
export function sharesAlongLine(mean: ArrayLike<number>, child: number, at: number): Float64Array {
  const rest = (1 - at) / (1 - mean[child]!);
  return Float64Array.from(mean, (share, i) => (i === child ? at : share * rest));
}

/** The ends of every alternative's line, by index; undefined where the siblings have no share. */
export function shareLineEnds(
  model: Model,
  node: number,
  child: number,
): { at0: Float64Array; at1: Float64Array } | undefined {
  const mean = model.regions[node]!.mean;
  if (!(1 - mean[child]! > 1e-12)) return undefined;
  const weight = nodeWeights(model)[node]!;
  const at0 = new Float64Array(model.alternatives.length);
  const at1 = new Float64Array(model.alternatives.length);
  const sharesAt0 = sharesAlongLine(mean, child, 0);
  model.middle.forEach((leafValues, a) => {
    const inner = nodeValues(model, leafValues);
    const values = childValues(model.tree, node, leafValues, inner);
    const elsewhere = inner[0]! - weight * inner[node]!;
    at0[a] = elsewhere + weight * dot(sharesAt0, values);
    at1[a] = elsewhere + weight * values[child]!;
  });
  return { at0, at1 };
}

/** The product of mean shares on the path to each inner node; 1 for the root. */
export function nodeWeights(model: Model): Float64Array {
  const weights = new Float64Array(model.tree.nodes.length);
  weights[0] = 1;
  model.tree.nodes.forEach((node, n) => {
    node.branches.forEach((branch, c) => {
      if (branch.kind === 'node') weights[branch.index] = weights[n]! * model.regions[n]!.mean[c]!;
    });
  });
  return weights;
}
