import { type Acceptability, acceptExactly, acceptSampled } from './acceptability.ts';
import { type Analysis, engineVersion, type Method, type Outcome } from './analysis.ts';
import { bands } from './band.ts';
import { compareAlways } from './dominance.ts';
import { valueInformation } from './information.ts';
import { findLeastShift } from './least-shift.ts';
import { type Model, meanShares, meanWeights, weigh } from './model.ts';
import type { Preparation } from './preparation.ts';
import { rank } from './ranking.ts';
import { planSampling } from './sampling-plan.ts';
import type { Tally } from './tally.ts';
import { findOneScore, findOneShare } from './tipping-points.ts';
import { nameShares, rootChildValues } from './valuation.ts';

/** What a result is filed under. */
export type Label = Pick<Analysis, 'problem' | 'seed' | 'samples'>;

/** Draws every conclusion from a prepared problem; the samples may be left out where none are needed. */
export function conclude(preparation: Preparation, tally: Tally | undefined, label: Label): Analysis {
  return {
    format: 'afweging/analysis@1',
    engine: engineVersion,
    problem: label.problem,
    seed: label.seed,
    samples: label.samples,
    weights: 'uniform per branch',
    ...drawConclusions(preparation.model, accept(preparation, tally)),
  };
}

function accept({ model, exact }: Preparation, tally: Tally | undefined): Acceptability {
  if (exact?.wins !== undefined && exact.places?.ranks !== undefined) {
    return acceptExactly(model, exact.free, exact.wins, exact.places.ranks, exact.places.centralWeights);
  }
  if (tally === undefined) throw new Error('the problem has to be sampled');
  return acceptSampled(model, planSampling(model), tally, exact);
}

/** The parts of an analysis that no sample has a share in, around the one that may. */
function drawConclusions(model: Model, acceptability: Acceptability) {
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
