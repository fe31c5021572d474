import { positiveShare } from './exact-pairwise.ts';
import { type ExactRanks, exactRanks } from './exact-ranks.ts';
import { exactWins, type FreeNode, findFreeNode } from './free-node.ts';
import { buildModel, type Model } from './model.ts';
import type { Problem } from './problem.ts';

/**
 * What is known before anything is drawn: the problem ready for arithmetic, and what can be worked out exactly. Where
 * `exact` lacks the ranks, samples are needed.
 */
export type Preparation = {
  model: Model;
  exact?: { free: FreeNode; wins: Float64Array[]; ranks?: ExactRanks };
};

/** Prepares a problem, as `readProblem` returned it. */
export function prepare(problem: Problem): Preparation {
  const model = buildModel(problem);
  const free = findFreeNode(model);
  if (free === undefined) return { model };
  const ranks = exactRanks(free);
  return { model, exact: { free, wins: exactWins(free, positiveShare), ...(ranks === undefined ? {} : { ranks }) } };
}

/** Whether a problem has to be sampled. */
export function needsSamples({ exact }: Preparation): boolean {
  return exact?.ranks === undefined;
}
