import type { RandomState } from './random.ts';
import type { FreeShares, SamplingPlan } from './sampling-plan.ts';

/** Samples are drawn in tiles of so many, small enough to stay in the processor's cache. Part of the seed's meaning. */
export const tileSize = 256;

/** Rows stand a little further apart than that, or all would fall on the same few lines of the cache. */
export const rowLength = tileSize + 8;

/**
 * Room for one tile: drawn shares and their weights (share s of sample t at s·rowLength + t). They are one and the same
 * where every share is a weight as it is drawn.
 */
export type Tile = { shares: Float64Array; weights: Float64Array };

export function makeTile(plan: SamplingPlan): Tile {
  const shares = new Float64Array(plan.shareCount * rowLength);
  return { shares, weights: areSharesWeights(plan) ? shares : new Float64Array(shares.length) };
}

/** Whether drawn shares are the weights of what hangs on them: so where nothing but the root is free. */
export function areSharesWeights(plan: SamplingPlan): boolean {
  return plan.free.every(({ above, factor }) => above < 0 && factor === 1);
}

/** Draws the shares of every free node for `count` samples, and works out their weights from the root down. */
export function drawTile(plan: SamplingPlan, state: RandomState, tile: Tile, count: number): void {
  for (const free of plan.free) {
    const shares = tile.shares.subarray(free.first * rowLength, (free.first + free.size) * rowLength);
    free.sampler(state, shares, rowLength, count);
    fillWeights(free, tile, count);
  }
}

/** The weights of a node's shares: share × the weight above it × the factor on the way. */
export function fillWeights({ first, size, above, factor }: FreeShares, tile: Tile, count: number): void {
  const { shares, weights } = tile;
  if (shares === weights) return;
  for (let s = first; s < first + size; s++) {
    const at = s * rowLength;
    if (above < 0) for (let t = 0; t < count; t++) weights[at + t] = shares[at + t]! * factor;
    else {
      const over = above * rowLength;
      for (let t = 0; t < count; t++) weights[at + t] = shares[at + t]! * (weights[over + t]! * factor);
    }
  }
}
