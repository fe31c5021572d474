import type { Method, Outcome } from './analysis.ts';
import { confidenceAt } from './confidence.ts';
import type { ExactRanks } from './exact-ranks.ts';
import type { FreeNode } from './free-node.ts';
import { type Model, meanShares } from './model.ts';
import type { SamplingPlan } from './sampling-plan.ts';
import { firstMeans, rankShares, type Tally, winShares } from './tally.ts';
import { nameShares } from './valuation.ts';
import { halfWidthOf, worthOf } from './wilson.ts';

/** The part of an outcome that asks how often. */
type Often = Pick<Outcome, 'rankAcceptability' | 'expectedRank' | 'centralWeights' | 'confidence'>;

/** Per alternative how often it has which rank, and how often each beats each other. */
export type Acceptability = { outcomes: Often[]; pairwise: { method: Method; wins: Float64Array[] } };

/** Writes exact rank shares and wins as outcomes. */
export function acceptExactly(model: Model, free: FreeNode, ranks: ExactRanks, wins: Float64Array[]): Acceptability {
  const outcomes = ranks.shares.map((shares, a): Often => {
    const first = ranks.centralWeights[a] ?? null;
    const local = first === null ? null : meanShares(model).map((mean, n) => (n === free.node ? first : mean));
    return {
      rankAcceptability: { method: 'exact', shares: [...shares], halfWidth: [...shares].map(() => 0) },
      expectedRank: expectedRank(wins, a),
      ...favour(model, a, local),
    };
  });
  return { outcomes, pairwise: { method: 'exact', wins } };
}

/** Writes counted ranks as outcomes, with their half-widths; wins are the counted ones unless exact ones are given. */
export function acceptSampled(
  model: Model,
  plan: SamplingPlan,
  tally: Tally,
  exactWins?: Float64Array[],
): Acceptability {
  const means = firstMeans(plan, tally);
  const outcomes = rankShares(plan, tally).map((shares, a): Often => {
    const first = means[a] ?? null;
    const local = first === null ? null : spreadShares(model, plan, first);
    return {
      rankAcceptability: {
        method: plan.method,
        shares: [...shares],
        halfWidth: [...shares].map((share, r) => {
          const squares = tally.squares[a * plan.alternatives + r];
          return halfWidthOf(share, squares === undefined ? tally.samples : worthOf(share, squares, tally));
        }),
      },
      expectedRank: exactWins ? expectedRank(exactWins, a) : shares.reduce((sum, share, r) => sum + share * (r + 1), 0),
      ...favour(model, a, local),
    };
  });
  const pairwise = exactWins
    ? { method: 'exact' as const, wins: exactWins }
    : { method: plan.method, wins: winShares(plan, tally) };
  return { outcomes, pairwise };
}

/** One more than the number of alternatives expected to be better. */
function expectedRank(wins: readonly Float64Array[], a: number): number {
  return wins.reduce((sum, row, b) => (a === b ? sum : sum + row[a]!), 1);
}

/** Local shares of every node: the drawn ones where the node was drawn, else the mean. */
function spreadShares(model: Model, plan: SamplingPlan, drawn: Float64Array): Float64Array[] {
  const local = meanShares(model);
  for (const { node, first, size } of plan.free) local[node] = drawn.slice(first, first + size);
  return local;
}

function favour(model: Model, a: number, local: Float64Array[] | null): Pick<Often, 'centralWeights' | 'confidence'> {
  if (local === null) return { centralWeights: null, confidence: null };
  return { centralWeights: nameShares(model, local), confidence: confidenceAt(model, a, local) };
}
