import { lowestValue } from './band.ts';
import { type Model, meanShares, weigh } from './model.ts';
import { knownVertices } from './region.ts';
import { leafWeights } from './tree.ts';

const tolerance = 1e-8;
// A difference at one point settles a pair only where it is clearly beyond what rounding may have done.
const clear = 1e-7;
const pointLimit = 64;

/**
 * For every pair of different alternatives: whether a is at least as good as b in every permitted case (`necessarily`)
 * and in some (`possibly`), over shares and uncertain cells. Cells of a and b are uncertain apart, so the least
 * difference on a leaf is low(a) − high(b). Pairs are index pairs in the order of the alternatives.
 */
export function compareAlways(model: Model): { necessarily: [number, number][]; possibly: [number, number][] } {
  const necessarily: [number, number][] = [];
  const possibly: [number, number][] = [];
  const count = model.alternatives.length;
  const difference = new Float64Array(model.tree.leaves.length);
  const points = permittedWeights(model);
  const lows = points.map((weights) => weigh(weights, model.low));
  const highs = points.map((weights) => weigh(weights, model.high));
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      if (a === b) continue;
      const isSometimesBelow = lows.some((low, p) => low[a]! - highs[p]![b]! < -clear);
      if (!isSometimesBelow && leastDifference(model, a, b, difference) >= -tolerance) necessarily.push([a, b]);
      const isSometimesAbove = highs.some((high, p) => high[a]! - lows[p]![b]! > clear);
      if (isSometimesAbove || leastDifference(model, b, a, difference) <= tolerance) possibly.push([a, b]);
    }
  }
  return { necessarily, possibly };
}

/** Leaf weights at some permitted shares, most telling first: the mean, then vertices of one node, the rest at the mean. */
function permittedWeights(model: Model): Float64Array[] {
  const points = [meanShares(model)];
  model.regions.forEach((region, n) => {
    for (const vertex of knownVertices(region) ?? []) {
      if (points.length < pointLimit) points.push(meanShares(model).map((mean, m) => (m === n ? vertex : mean)));
    }
  });
  return points.map((shares) => leafWeights(model.tree, shares));
}

/** The least V(a) − V(b) over all permitted shares and values. */
function leastDifference(model: Model, a: number, b: number, difference: Float64Array): number {
  const low = model.low[a]!;
  const high = model.high[b]!;
  for (let l = 0; l < difference.length; l++) difference[l] = low[l]! - high[l]!;
  return lowestValue(model, difference);
}
