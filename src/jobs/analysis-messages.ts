import type { Analysis } from '../mcda/analysis.ts';
import type { Chunk } from '../mcda/chunks.ts';
import type { Label } from '../mcda/conclusion.ts';
import type { Problem } from '../mcda/problem.ts';
import type { Tally } from '../mcda/tally.ts';

/** What a worker is asked to do for one analysis; the problem comes along the first time a worker hears of it. */
export type Work =
  | { kind: 'prepare' }
  | { kind: 'count'; chunk: Chunk }
  | { kind: 'conclude'; tally: Tally | undefined; label: Label };

export type Request = { job: number; problem?: Problem; work: Work } | { forget: number };

/** The answer to the one request a worker is busy with. */
export type Answer = { result: boolean | Tally | Analysis } | { failure: Error };
