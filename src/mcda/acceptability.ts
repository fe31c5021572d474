import type { Method, Outcome } from './analysis.ts';
import { confidenceAt } from './confidence.ts';
import type { FreeNode } from './free-node.ts';
import { type Model, meanShares } from './model.ts';
import type { Exact } from './preparation.ts';
import type { SamplingPlan } from './sampling-plan.ts';
import { firstMeans, rankShares, type Tally, winShares } from './tally.ts';
import { nameShares } from './valuation.ts';
import { halfWidthOf, worthOf } from './wilson.ts';

/** The part of an outcome that asks how often. */
type Often = Pick<Outcome, 'rankAcceptability' | 'expectedRank' | 'centralWeights' | 'confidence'>;

/** Per alternative how often it has which rank, and how often each beats each other. */
export type Acceptability = { outcomes: Often[]; pairwise: { method: Method; wins: Float64Array[] } };

/** Writes exact results as outcomes: `wins[a][b]`, `ranks[a][r]`, and the central weights of the free node. */
export function acceptExactly(
  model: Model,
  { node }: Pick<FreeNode, 'node'>,
  wins: Float64Array[],
  ranks: readonly Float64Array[],
  centralWeights: readonly (Float64Array | null)[],
): Acceptability {
  const outcomes = ranks.map(
    (shares, a): Often => ({
      rankAcceptability: { method: 'exact', shares: [...shares], halfWidth: [...shares].map(() => 0) },
      expectedRank: expectedRank(wins, a),
      ...favour(model, a, placeShares(model, node, centralWeights[a]!)),
    }),
  );
  return { outcomes, pairwise: { method: 'exact', wins } };
}

/** Writes counted ranks as outcomes, with their half-widths. What is exact takes the place of what was counted. */
export function acceptSampled(model: Model, plan: SamplingPlan, tally: Tally, exact?: Exact): Acceptability {
  const means = firstMeans(plan, tally);
  const ranks = rankShares(plan, tally);
  const places = exact?.places;
  if (places !== undefined) fitFirsts(ranks, places.firsts);
  const outcomes = ranks.map((shares, a): Often => {
    const halfWidthAt = (share: number, r: number) => {
      if (r === 0 && places !== undefined) return 0;
      const squares = tally.squares[a * plan.alternatives + r];
      return halfWidthOf(share, squares === undefined ? tally.samples : worthOf(share, squares, tally));
    };
    return {
      rankAcceptability: { method: plan.method, shares: [...shares], halfWidth: [...shares].map(halfWidthAt) },
      expectedRank: exact?.wins
        ? expectedRank(exact.wins, a)
        : shares.reduce((sum, share, r) => sum + share * (r + 1), 0),
      ...favour(
        model,
        a,
        places === undefined
          ? spreadShares(model, plan, means[a]!)
          : placeShares(model, exact!.free.node, places.centralWeights[a]!),
      ),
    };
  });
  const pairwise = exact?.wins
    ? { method: 'exact' as const, wins: exact.wins }
    : { method: plan.method, wins: winShares(plan, tally) };
  return { outcomes, pairwise };
}

/**
 * Puts the exact share of first places before the counted ranks and moves the other ranks along, in proportion and as
 * little as that takes, so that every row and every column still adds to 1.
 */
export function fitFirsts(ranks: readonly Float64Array[], firsts: Float64Array): void {
  const count = ranks.length;
  const taken = new Float64Array(count);
  let sum = 0;
  ranks.forEach((shares, a) => {
    const surplus = firsts[a]! - shares[0]!;
    if (surplus <= 0) return;
    const others = 1 - shares[0]!;
    for (let r = 1; r < count; r++) {
      const part = shares[r]! * Math.min(1, surplus / others);
      shares[r]! -= part;
      taken[r]! += part;
      sum += part;
    }
  });
  ranks.forEach((shares, a) => {
    const shortage = shares[0]! - firsts[a]!;
    if (shortage > 0) for (let r = 1; r < count; r++) shares[r]! += (shortage * taken[r]!) / sum;
    shares[0] = firsts[a]!;
  });
}

/** One more than the number of alternatives expected to be better. */
function expectedRank(wins: readonly Float64Array[], a: number): number {
  return wins.reduce((sum, row, b) => (a === b ? sum : sum + row[a]!), 1);
}

/** Local shares of every node: the drawn ones where the node was drawn, else the mean. */
function spreadShares(model: Model, plan: SamplingPlan, drawn: Float64Array | null): Float64Array[] | null {
  if (drawn === null) return null;
  const local = meanShares(model);
  for (const { node, first, size } of plan.free) local[node] = drawn.slice(first, first + size);
  return local;
}

/** Local shares of every node: the mean, but for one node. */
function placeShares(model: Model, node: number, shares: Float64Array | null): Float64Array[] | null {
  return shares && meanShares(model).map((mean, n) => (n === node ? shares : mean));
}

function favour(model: Model, a: number, local: Float64Array[] | null): Pick<Often, 'centralWeights' | 'confidence'> {
  if (local === null) return { centralWeights: null, confidence: null };
  return { centralWeights: nameShares(model, local), confidence: confidenceAt(model, a, local) };
}
