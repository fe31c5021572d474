import { positiveShare } from './exact-pairwise.ts';
import { type ExactRanks, exactRanks } from './exact-ranks.ts';
import { exactWins, type FreeNode, findFreeNode } from './free-node.ts';
import { buildModel, type Model } from './model.ts';
import type { Problem } from './problem.ts';

/** What can be worked out exactly, each part only where that is feasible. `free` is the only node that varies. */
export type Exact = {
  free: Pick<FreeNode, 'node'>;
  wins?: Float64Array[] | undefined;
  places?: ExactRanks | undefined;
};

/** What is known before anything is drawn: the problem ready for arithmetic, and what of its results is exact. */
export type Preparation = { model: Model; exact?: Exact };

/** Prepares a problem, as `readProblem` returned it. */
export function prepare(problem: Problem): Preparation {
  const model = buildModel(problem);
  if (model.alternatives.length === 1) return { model, exact: alone(model) };
  const free = findFreeNode(model);
  if (free === undefined) return { model };
  return { model, exact: { free, wins: exactWins(free, positiveShare), places: exactRanks(free) } };
}

/** Whether a problem has to be sampled. */
export function needsSamples({ exact }: Preparation): boolean {
  return exact?.wins === undefined || exact.places?.ranks === undefined;
}

/** Who has no rival is first whatever else is unknown, and the weighings in which that is so are all of them. */
function alone(model: Model): Exact {
  const first = Float64Array.of(1);
  const places = { firsts: first, centralWeights: [model.regions[0]!.mean], ranks: [first] };
  return { free: { node: 0 }, wins: [new Float64Array(1)], places };
}
