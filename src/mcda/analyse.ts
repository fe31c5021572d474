import type { Analysis } from './analysis.ts';
import { type Chunk, divide } from './chunks.ts';
import { conclude, type Label } from './conclusion.ts';
import { chunkCounter } from './count-chunk.ts';
import { buildModel } from './model.ts';
import { needsSamples, prepare } from './preparation.ts';
import { canonicalProblem, type Problem } from './problem.ts';
import { planSampling } from './sampling-plan.ts';
import { addTally, type Tally } from './tally.ts';

/**
 * What may be settled about an analysis: the number of samples (default 131,072), the seed (a whole number from 0,
 * default 1), and the hash that turns the canonical JSON of the problem into its name (`sha256-…`).
 */
export type AnalyseOptions = { samples?: number; seed?: number; hash?: (text: string) => string };

export const defaultSamples = 131072;
export const defaultSeed = 1;

/**
 * Works out everything of afweging/analysis@1 that follows from a problem, as `readProblem` returned it. Exact where
 * every score is one number, at most one node is free and its region is not too large; sampled elsewhere.
 */
export function analyse(problem: Problem, options: AnalyseOptions = {}): Analysis {
  const label = labelOf(problem, options);
  const preparation = prepare(problem);
  let total: Tally | undefined;
  if (needsSamples(preparation)) {
    const count = counterOf(problem);
    for (const chunk of divide(label.samples, label.seed)) total = addNext(total, count(chunk));
  }
  return conclude(preparation, total, label);
}

/**
 * Those who work out the parts of one analysis elsewhere, at the same time: `prepare` says whether samples are needed,
 * `count` counts one chunk, `conclude` draws the conclusions. `width` is how many chunks are worth asking for at once.
 */
export type Workers = {
  width: number;
  prepare(): Promise<boolean>;
  count(chunk: Chunk): Promise<Tally>;
  conclude(tally: Tally | undefined, label: Label): Promise<Analysis>;
};

/**
 * Works out what `analyse` does, to the last bit, with the work handed out: whoever counts a chunk, the chunks are added
 * in their own order. Rejects with whatever a worker rejects with. `onProgress` hears which part of the chunks is done.
 */
export async function analyseWith(
  workers: Workers,
  problem: Problem,
  options: AnalyseOptions & { onProgress?: (part: number) => void } = {},
): Promise<Analysis> {
  const label = labelOf(problem, options);
  let total: Tally | undefined;
  if (await workers.prepare()) {
    const chunks = divide(label.samples, label.seed);
    const asked: Promise<Tally>[] = [];
    for (let done = 0; done < chunks.length; done++) {
      for (const chunk of chunks.slice(done + asked.length, done + workers.width)) {
        const answer = workers.count(chunk);
        // Where one fails before its turn, the failure is met in its turn.
        answer.catch(() => undefined);
        asked.push(answer);
      }
      total = addNext(total, await asked.shift()!);
      options.onProgress?.((done + 1) / chunks.length);
    }
  }
  return workers.conclude(total, label);
}

/** The way to count the chunks of a problem. */
export function counterOf(problem: Problem): (chunk: Chunk) => Tally {
  const count = chunkCounter(planSampling(buildModel(problem)));
  return ({ state, samples }) => count(state, samples);
}

function labelOf(problem: Problem, options: AnalyseOptions): Label {
  const { samples = defaultSamples, seed = defaultSeed, hash = () => 'unnamed' } = options;
  return { problem: hash(canonicalProblem(problem)), seed, samples };
}

function addNext(total: Tally | undefined, next: Tally): Tally {
  if (total === undefined) return next;
  addTally(total, next);
  return total;
}
