import type { RandomState } from './random.ts';
import type { SamplingPlan } from './sampling-plan.ts';

/** Samples are drawn in tiles of so many, small enough to stay in the processor's cache. Part of the seed's meaning. */
export const tileSize = 256;

/** Room for one tile: drawn shares and their weights (share s of sample t at s·tileSize + t). */
export type Tile = { shares: Float64Array; weights: Float64Array };

export function makeTile(plan: SamplingPlan): Tile {
  return {
    shares: new Float64Array(plan.shareCount * tileSize),
    weights: new Float64Array(plan.shareCount * tileSize),
  };
}

/** Draws the shares of every free node for `count` samples, and works out their weights from the root down. */
export function drawTile(plan: SamplingPlan, state: RandomState, tile: Tile, count: number): void {
  for (const { first, size, above, factor, sampler } of plan.free) {
    const shares = tile.shares.subarray(first * tileSize, (first + size) * tileSize);
    const weights = tile.weights.subarray(first * tileSize, (first + size) * tileSize);
    sampler(state, shares, tileSize, count);
    if (above < 0) {
      for (let i = 0; i < shares.length; i++) weights[i] = shares[i]! * factor;
      continue;
    }
    const over = tile.weights.subarray(above * tileSize, (above + 1) * tileSize);
    for (let c = 0; c < size; c++) {
      for (let t = 0; t < count; t++) weights[c * tileSize + t] = shares[c * tileSize + t]! * over[t]! * factor;
    }
  }
}
