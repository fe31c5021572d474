import type { Chunk } from './chunks.ts';
import { tallyFast } from './kernel.ts';
import type { SamplingPlan } from './sampling-plan.ts';
import { addTally, emptyTally, rankShares, type Tally } from './tally.ts';
import { tileSize } from './tile.ts';

/** Counts one chunk of samples; those of hit-and-run in batches of one tile, each a walk of its own. */
export function countChunk(plan: SamplingPlan, { state, samples }: Chunk): Tally {
  if (plan.method !== 'hit-and-run') return tallyFast(plan, state, samples);
  const tally = emptyTally(plan);
  for (let done = 0; done < samples; done += tileSize) {
    const batch = tallyFast(plan, state, Math.min(tileSize, samples - done));
    batch.batches = 1;
    rankShares(plan, batch).forEach((shares, a) => {
      shares.forEach((share, r) => {
        batch.squares[a * plan.alternatives + r] = share * share;
      });
    });
    addTally(tally, batch);
  }
  return tally;
}
