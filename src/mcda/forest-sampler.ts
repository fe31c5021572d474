import { drawExponential } from './exponential.ts';
import type { PartialOrder } from './partial-order.ts';
import { type RandomState, takeFirstTurn } from './random.ts';

/**
 * Fills `shares` with shares drawn uniformly from a weight region: share of child c in sample t at c·stride + t, for t
 * from 0 to count − 1.
 */
export type Sampler = (state: RandomState, shares: Float64Array, stride: number, count: number) => void;

/**
 * Draws exactly from the region of a forest: w_i = w_below(i) + Exp(1)/|at or above i|, then divided by the sum. The
 * sum is that of the exponentials, since each is spread over everything at or above its class.
 */
export function forestSampler(order: PartialOrder): Sampler {
  const { members, lower, atOrAbove } = order;
  const isPlain = lower.every((list) => list.length === 0) && members.every((list) => list.length === 1);
  let sums = new Float64Array(0);
  return (state, shares, stride, count) => {
    if (sums.length < count) sums = new Float64Array(count);
    sums.fill(0);
    for (let c = 0; c < members.length; c++) {
      const start = members[c]![0]! * stride;
      takeFirstTurn(state);
      for (let t = 0; t < count; t++) {
        const drawn = drawExponential(state);
        shares[start + t] = drawn;
        sums[t]! += drawn;
      }
    }
    for (let t = 0; t < count; t++) sums[t] = 1 / sums[t]!;
    for (let c = 0; c < members.length; c++) {
      const start = members[c]![0]! * stride;
      const part = 1 / atOrAbove[c]!;
      for (let t = 0; t < count; t++) shares[start + t]! *= sums[t]! * part;
    }
    if (isPlain) return;
    for (let c = 0; c < members.length; c++) {
      const start = members[c]![0]! * stride;
      const below = lower[c]![0];
      if (below !== undefined) {
        const under = members[below]![0]! * stride;
        for (let t = 0; t < count; t++) shares[start + t]! += shares[under + t]!;
      }
      for (const twin of members[c]!.slice(1)) shares.copyWithin(twin * stride, start, start + count);
    }
  };
}
