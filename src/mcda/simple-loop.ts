import { drawUnit, type RandomState, takeFirstTurn } from './random.ts';
import type { SamplingPlan } from './sampling-plan.ts';
import { countRanks, emptyTally, type Tally } from './tally.ts';
import { drawTile, makeTile, rowLength, type Tile, tileSize } from './tile.ts';

/**
 * Counts `samples` samples, one after another and without tricks: the readable reference for the fast kernel, which
 * gives the same tally to the last bit.
 */
export function tallySimply(plan: SamplingPlan, state: RandomState, samples: number): Tally {
  const tally = emptyTally(plan);
  const tile = makeTile(plan);
  for (let done = 0; done < samples; done += tileSize) {
    countTile(plan, state, tile, Math.min(tileSize, samples - done), tally);
  }
  return tally;
}

/** Draws and counts `count` samples, at most a tile. */
export function countTile(plan: SamplingPlan, state: RandomState, tile: Tile, count: number, tally: Tally): void {
  drawTile(plan, state, tile, count);
  const units = plan.cells.map(() => {
    takeFirstTurn(state);
    return Float64Array.from({ length: count }, () => drawUnit(state));
  });
  const values = new Float64Array(plan.groups.length);
  for (let t = 0; t < count; t++) {
    for (let g = 0; g < values.length; g++) {
      let value = plan.constant[g]!;
      for (let s = 0; s < plan.shareCount; s++) value += tile.weights[s * rowLength + t]! * plan.base[g]![s]!;
      values[g] = value;
    }
    for (const [c, { group, share, coefficient }] of plan.cells.entries()) {
      const weight = share < 0 ? 1 : tile.weights[share * rowLength + t]!;
      values[group]! += weight * (coefficient * units[c]![t]!);
    }
    countSample(plan, values, tile, t, tally);
  }
  tally.samples += count;
}

/** Counts the ranks of sample t of a tile, and its shares for whoever is first. */
export function countSample(plan: SamplingPlan, values: Float64Array, tile: Tile, t: number, tally: Tally): void {
  const weightOfFirst = new Float64Array(values.length);
  countRanks(plan, values, tally, weightOfFirst);
  for (let g = 0; g < values.length; g++) {
    const weight = weightOfFirst[g]!;
    if (weight === 0) continue;
    const start = g * plan.shareCount;
    for (let s = 0; s < plan.shareCount; s++) tally.first[start + s]! += weight * tile.shares[s * rowLength + t]!;
  }
}
