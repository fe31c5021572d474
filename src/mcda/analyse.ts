import type { Analysis } from './analysis.ts';
import type { Problem } from './problem.ts';

/**
 * What may be settled about an analysis: the number of samples (default 131,072), the seed (a whole number from 0,
 * default 1), and the hash that turns the canonical JSON of the problem into its name (`sha256-…`).
 */
export type AnalyseOptions = { samples?: number; seed?: number; hash?: (text: string) => string };

/** Works out everything of afweging/analysis@1 that follows from a problem. */
export function analyse(_problem: Problem, _options: AnalyseOptions = {}): Analysis {
  throw new Error('under construction');
}
