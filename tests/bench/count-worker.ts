import { parentPort } from 'node:worker_threads';
import { chunkCounter } from '../../src/mcda/count-chunk.ts';
import type { Counter } from '../../src/mcda/kernel.ts';
import { buildModel } from '../../src/mcda/model.ts';
import { stateWords } from '../../src/mcda/random.ts';
import { planSampling } from '../../src/mcda/sampling-plan.ts';
import type { Tally } from '../../src/mcda/tally.ts';
import { makeProblem, type Shape } from './shapes.ts';

/**
 * The chunks of a shape: how many samples each has, and where its random streams start. Whoever is free takes the chunk
 * with the number at `next`, so that a thread whose core is also used by others holds nobody up.
 */
export type Chunks = { shape: Shape; sizes: Int32Array; states: Uint32Array; next: Int32Array };

export type CountedChunk = { chunk: number; tally: Tally };

let counter: Counter | undefined;

/** Counts chunks until none is left, as a thread of the pool does, and answers with their tallies. */
parentPort!.on('message', ({ shape, sizes, states, next }: Chunks) => {
  counter ??= chunkCounter(planSampling(buildModel(makeProblem(shape))));
  const counted: CountedChunk[] = [];
  for (let chunk = Atomics.add(next, 0, 1); chunk < sizes.length; chunk = Atomics.add(next, 0, 1)) {
    const state = states.slice(chunk * stateWords, (chunk + 1) * stateWords);
    counted.push({ chunk, tally: counter(state, sizes[chunk]!) });
  }
  parentPort!.postMessage(counted);
});
