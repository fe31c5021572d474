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
      addTally(tally, asBatch(plan, count(state, Math.min(tileSize, samples - done))));
    }
    return tally;
  };
}

function asBatch(plan: SamplingPlan, tally: Tally): Tally {
  const squares = rankShares(plan, tally).flatMap((shares) => Array.from(shares, (share) => share * share));
  return { ...tally, batches: 1, squares: Float64Array.from(squares) };
}
