import { freeNodes, type Model, weigh } from './model.ts';
import { forestVertices } from './partial-order.ts';
import { type Polytope, standardSimplex } from './polytope.ts';
import type { Region } from './region.ts';
import { leafWeights } from './tree.ts';

const cornerLimit = 1e7;

/**
 * The case that can be worked out exactly: every score that counts is one number and at most one node is free. Then
 * the value of an alternative is linear over the region of that node: `vertexValues[v][a]` at vertex v.
 * `cells` are simplices of vertices, `cellShares` their parts of the region.
 */
export type FreeNode = {
  node: number;
  polytope: Polytope;
  cells: number[][];
  cellShares: Float64Array;
  vertexValues: Float64Array[];
};

/** Finds that case; undefined where scores are uncertain, more nodes are free, or the free region is not split. */
export function findFreeNode(model: Model): FreeNode | undefined {
  const free = freeNodes(model);
  if (free.length > 1) return undefined;
  const node = free[0] ?? 0;
  const split = splitRegion(model.regions[node]!);
  if (split === undefined) return undefined;
  const shares = model.regions.map((region) => region.mean);
  const weights = split.polytope.points.map((vertex) => {
    shares[node] = vertex;
    return leafWeights(model.tree, shares);
  });
  if (hasUncertainScore(model, weights)) return undefined;
  return { node, ...split, vertexValues: weights.map((vertexWeights) => weigh(vertexWeights, model.middle)) };
}

function splitRegion(region: Region): Omit<FreeNode, 'node' | 'vertexValues'> | undefined {
  if (region.kind === 'cells') {
    return { polytope: region.polytope!, cells: region.cells!, cellShares: region.cellShares! };
  }
  if (region.kind !== 'point' && region.kind !== 'forest') return undefined;
  const vertices = region.kind === 'point' ? [region.mean] : forestVertices(region.order!);
  // The vertices of a simplex: each misses one condition.
  const polytope = { points: vertices, tight: standardSimplex(vertices.length, vertices.length).tight };
  return { polytope, cells: [vertices.map((_, v) => v)], cellShares: Float64Array.of(1) };
}

/** Whether an uncertain score has any weight at any vertex. */
function hasUncertainScore(model: Model, weights: readonly Float64Array[]): boolean {
  const counts = model.tree.leaves.map((_, l) => weights.some((vertex) => vertex[l]! > 0));
  return model.low.some((row, a) => row.some((low, l) => counts[l] && low !== model.high[a]![l]!));
}

/**
 * The share in which each alternative beats each other, `wins[a][b]`, a tie counting half. Exact; undefined where pairs
 * and cells are too many.
 */
export function exactWins(free: FreeNode, positiveShare: (values: Float64Array) => number): Float64Array[] | undefined {
  const count = free.vertexValues[0]!.length;
  const corners = free.cells.reduce((sum, cell) => sum + cell.length, 0);
  if (count * count * corners > cornerLimit) return undefined;
  const wins = Array.from({ length: count }, () => new Float64Array(count));
  const difference = free.cells.map((cell) => new Float64Array(cell.length));
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      let share = 0;
      free.cells.forEach((cell, s) => {
        const values = difference[s]!;
        cell.forEach((v, i) => {
          values[i] = free.vertexValues[v]![a]! - free.vertexValues[v]![b]!;
        });
        share += free.cellShares[s]! * positiveShare(values);
      });
      wins[a]![b] = share;
      wins[b]![a] = 1 - share;
    }
  }
  return wins;
}
