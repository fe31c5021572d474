import { jump, type RandomState, seedRandom } from './random.ts';

/** Samples are counted in chunks of so many, each with a random stream of its own. Part of the seed's meaning. */
export const chunkSize = 4096;

/** One chunk: where its random stream starts and how many samples it has. */
export type Chunk = { state: RandomState; samples: number };

/** Divides samples into chunks; stream i starts i jumps of 2⁶⁴ draws beyond the seed. */
export function divide(samples: number, seed: number): Chunk[] {
  const state = seedRandom(seed);
  const chunks: Chunk[] = [];
  for (let done = 0; done < samples; done += chunkSize) {
    chunks.push({ state: state.slice(), samples: Math.min(chunkSize, samples - done) });
    jump(state);
  }
  return chunks;
}
