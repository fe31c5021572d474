import { type RandomState, seedStream, startFrom } from './random.ts';

/** Samples are counted in chunks of so many, each with random streams of its own. Part of the seed's meaning. */
export const chunkSize = 4096;

/** One chunk: where its random streams start and how many samples it has. */
export type Chunk = { state: RandomState; samples: number };

/** Divides samples into chunks; the streams of chunk i start 4·i jumps of 2⁶⁴ draws beyond the seed. */
export function divide(samples: number, seed: number): Chunk[] {
  const stream = seedStream(seed);
  const chunks: Chunk[] = [];
  for (let done = 0; done < samples; done += chunkSize) {
    chunks.push({ state: startFrom(stream), samples: Math.min(chunkSize, samples - done) });
  }
  return chunks;
}
