import { type Acceptability, acceptExactly, acceptSampled } from './acceptability.ts';
import { type Analysis, engineVersion, type Method, type Outcome } from './analysis.ts';
import { bands } from './band.ts';
import { divide } from './chunks.ts';
import { chunkCounter } from './count-chunk.ts';
import { compareAlways } from './dominance.ts';
import { positiveShare } from './exact-pairwise.ts';
import { exactRanks } from './exact-ranks.ts';
import { exactWins, findFreeNode } from './free-node.ts';
import { valueInformation } from './information.ts';
import { findLeastShift } from './least-shift.ts';
import { buildModel, type Model, meanShares, meanWeights, weigh } from './model.ts';
import { canonicalProblem, type Problem } from './problem.ts';
import { rank } from './ranking.ts';
import { planSampling } from './sampling-plan.ts';
import { addTally, emptyTally } from './tally.ts';
import { findOneScore, findOneShare } from './tipping-points.ts';
import { nameShares, rootChildValues } from './valuation.ts';

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
  const { samples = defaultSamples, seed = defaultSeed, hash = () => 'unnamed' } = options;
  const model = buildModel(problem);
  return {
    format: 'afweging/analysis@1',
    engine: engineVersion,
    problem: hash(canonicalProblem(problem)),
    seed,
    samples,
    weights: 'uniform per branch',
    ...conclude(model, accept(model, samples, seed)),
  };
}

function accept(model: Model, samples: number, seed: number): Acceptability {
  const free = findFreeNode(model);
  const ranks = free === undefined ? undefined : exactRanks(free);
  const wins = free === undefined ? undefined : exactWins(free, positiveShare);
  if (free !== undefined && ranks !== undefined && wins !== undefined) return acceptExactly(model, free, ranks, wins);
  const plan = planSampling(model);
  const tally = emptyTally(plan);
  const count = chunkCounter(plan);
  for (const chunk of divide(samples, seed)) addTally(tally, count(chunk.state, chunk.samples));
  return acceptSampled(model, plan, tally, wins);
}

function conclude(model: Model, acceptability: Acceptability) {
  const values = weigh(meanWeights(model), model.middle);
  const ranking = rank(values);
  const band = bands(model);
  const name = (a: number) => model.alternatives[a]!;
  const namePairs = (pairs: [number, number][]) => pairs.map(([a, b]): [string, string] => [name(a), name(b)]);
  const always = compareAlways(model);
  const outcomes = model.alternatives.map((alternative, a): [string, Outcome] => [
    alternative,
    {
      value: { central: values[a]!, ...band[a]! },
      contributions: contributions(model, a),
      ...acceptability.outcomes[a]!,
    },
  ]);
  return {
    shares: nameShares(model, meanShares(model)),
    alternatives: Object.fromEntries(outcomes),
    ranking: ranking.map((group) => group.map(name)),
    pairwise: nameWins(model, acceptability.pairwise),
    necessarily: namePairs(always.necessarily),
    possibly: namePairs(always.possibly),
    tippingPoints: {
      oneShare: findOneShare(model),
      leastShift: findLeastShift(model, ranking),
      oneScore: findOneScore(model, values, ranking),
    },
    information: valueInformation(model, values),
  };
}

function contributions(model: Model, a: number): Record<string, number> {
  const inner = rootChildValues(model, model.middle[a]!);
  const mean = model.regions[0]!.mean;
  return Object.fromEntries(model.tree.nodes[0]!.children.map((child, c) => [child, mean[c]! * inner[c]!]));
}

function nameWins(model: Model, { method, wins }: { method: Method; wins: Float64Array[] }): Analysis['pairwise'] {
  const row = (a: number) =>
    Object.fromEntries(
      model.alternatives.flatMap((other, b): [string, number][] => (a === b ? [] : [[other, wins[a]![b]!]])),
    );
  return { method, wins: Object.fromEntries(model.alternatives.map((alternative, a) => [alternative, row(a)])) };
}
