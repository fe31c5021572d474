import { lowestValue } from './band.ts';
import type { Model } from './model.ts';

const tolerance = 1e-8;

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
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      if (a === b) continue;
      if (leastDifference(model, a, b, difference) >= -tolerance) necessarily.push([a, b]);
      if (leastDifference(model, b, a, difference) <= tolerance) possibly.push([a, b]);
    }
  }
  return { necessarily, possibly };
}

/** The least V(a) − V(b) over all permitted shares and values. */
function leastDifference(model: Model, a: number, b: number, difference: Float64Array): number {
  const low = model.low[a]!;
  const high = model.high[b]!;
  for (let l = 0; l < difference.length; l++) difference[l] = low[l]! - high[l]!;
  return lowestValue(model, difference);
}
