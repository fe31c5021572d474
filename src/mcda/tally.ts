import { tieTolerance } from './ranking.ts';
import type { SamplingPlan } from './sampling-plan.ts';

/**
 * What is counted over samples, by group g of alternatives that always tie:
 * - `starts[g·alternatives + p]`: samples with p alternatives better than g and no other group level with it;
 * - `level[g·alternatives + r]`: where other groups are level: the part of rank r+1 that each member of g gets;
 * - `wins[g·groups + h]`: samples in which g is better than h, level ones counting half;
 * - `first[g·shareCount + s]`: the sum of drawn share s over samples in which g is first, level ones in part;
 * - `squares[a·alternatives + r]`: for hit-and-run, the sum over batches of the square of the part of that batch in which
 *   alternative a has rank r+1. Batches are apart from each other, so their spread tells the error.
 */
export type Tally = {
  samples: number;
  starts: Float64Array;
  level: Float64Array;
  wins: Float64Array;
  first: Float64Array;
  batches: number;
  squares: Float64Array;
};

/** An empty tally for a plan. */
export function emptyTally(plan: SamplingPlan): Tally {
  const groups = plan.groups.length;
  return {
    samples: 0,
    starts: new Float64Array(groups * plan.alternatives),
    level: new Float64Array(groups * plan.alternatives),
    wins: new Float64Array(groups * groups),
    first: new Float64Array(groups * plan.shareCount),
    batches: 0,
    squares: new Float64Array(plan.method === 'hit-and-run' ? plan.alternatives ** 2 : 0),
  };
}

/** Adds the counts of one tally to another. Sums of fractions depend on the order, so chunks are added in theirs. */
export function addTally(to: Tally, from: Tally): void {
  to.samples += from.samples;
  to.batches += from.batches;
  for (const key of ['starts', 'level', 'wins', 'first', 'squares'] as const) {
    const target = to[key];
    const source = from[key];
    for (let i = 0; i < target.length; i++) target[i]! += source[i]!;
  }
}

/**
 * Counts the ranks of one sample: `values[g]` per group. Fills `weightOfFirst[g]` with the part in which g is first, in
 * units of a win without ties. Groups whose values follow each other within the tolerance are level.
 */
export function countRanks(
  plan: SamplingPlan,
  values: ArrayLike<number>,
  tally: Tally,
  weightOfFirst: Float64Array,
): void {
  const { groups, alternatives } = plan;
  const order = groups.map((_, g) => g).sort((g, h) => values[h]! - values[g]! || g - h);
  weightOfFirst.fill(0);
  let better = 0;
  for (let i = 0; i < order.length; ) {
    let end = i + 1;
    while (end < order.length && values[order[end - 1]!]! - values[order[end]!]! <= tieTolerance) end++;
    const level = order.slice(i, end);
    const members = level.reduce((sum, g) => sum + groups[g]!.length, 0);
    for (const g of level) {
      if (better === 0) weightOfFirst[g] = groups[g]!.length / members;
      if (level.length === 1) tally.starts[g * alternatives + better]! += 1;
      else for (let r = 0; r < members; r++) tally.level[g * alternatives + better + r]! += 1 / members;
      for (const h of level) if (h !== g) tally.wins[g * groups.length + h]! += 0.5;
      for (let j = end; j < order.length; j++) tally.wins[g * groups.length + order[j]!]! += 1;
    }
    better += members;
    i = end;
  }
}

/** The part of the samples in which each alternative has each rank, `shares[a][r]`; rows and columns add to 1. */
export function rankShares(plan: SamplingPlan, tally: Tally): Float64Array[] {
  const count = plan.alternatives;
  const shares = Array.from({ length: count }, () => new Float64Array(count));
  plan.groups.forEach((group, g) => {
    const own = new Float64Array(count);
    for (let p = 0; p < count; p++) {
      own[p]! += tally.level[g * count + p]! / tally.samples;
      const part = tally.starts[g * count + p]! / tally.samples / group.length;
      if (part > 0) for (let i = 0; i < group.length; i++) own[p + i]! += part;
    }
    for (const a of group) shares[a]!.set(own);
  });
  return shares;
}

/** The part of the samples in which each alternative beats each other, `wins[a][b]`, a tie counting half. */
export function winShares(plan: SamplingPlan, tally: Tally): Float64Array[] {
  const count = plan.alternatives;
  const groupOf = new Int32Array(count);
  plan.groups.forEach((group, g) => {
    for (const a of group) groupOf[a] = g;
  });
  const wins = Array.from({ length: count }, () => new Float64Array(count).fill(0.5));
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      const g = groupOf[a]!;
      const h = groupOf[b]!;
      if (g !== h) wins[a]![b] = tally.wins[g * plan.groups.length + h]! / tally.samples;
    }
  }
  return wins;
}

/** The mean of the drawn shares over the samples in which each alternative is first; null where it never is. */
export function firstMeans(plan: SamplingPlan, tally: Tally): (Float64Array | null)[] {
  const means: (Float64Array | null)[] = new Array(plan.alternatives).fill(null);
  plan.groups.forEach((group, g) => {
    const at = g * plan.alternatives;
    const weight = tally.starts[at]! + tally.level[at]! * group.length;
    if (weight === 0) return;
    const start = g * plan.shareCount;
    const mean = tally.first.slice(start, start + plan.shareCount).map((sum) => sum / weight);
    for (const a of group) means[a] = mean;
  });
  return means;
}
