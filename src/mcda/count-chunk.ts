import { type Counter, prepareCounter } from './kernel.ts';
import type { SamplingPlan } from './sampling-plan.ts';
import { addTally, emptyTally, rankShares, type Tally } from './tally.ts';
import { tileSize } from './tile.ts';

/** The way to count the chunks of a plan; those of hit-and-run go in batches of one tile, each a walk of its own. */
export function chunkCounter(plan: SamplingPlan): Counter {
  const count = prepareCounter(plan);
  if (plan.method !== 'hit-and-run') return count;
  return (state, samples) => {
    const tally = emptyTally(plan);
    for (let done = 0; done < samples; done += tileSize) {
      addBatch(tally, plan, count(state, Math.min(tileSize, samples - done)));
    }
    return tally;
  };
}

/** Adds a batch, and the square of each part that it finds. */
function addBatch(to: Tally, plan: SamplingPlan, batch: Tally): void {
  addTally(to, batch);
  to.batches += 1;
  rankShares(plan, batch).forEach((shares, a) => {
    const start = a * shares.length;
    for (let r = 0; r < shares.length; r++) to.squares[start + r]! += shares[r]! * shares[r]!;
  });
}
