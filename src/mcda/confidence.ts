import { type Model, weigh } from './model.ts';
import { tieTolerance } from './ranking.ts';
import { chanceUpTo, type Distribution, distributeSum, reachOf } from './sum-of-uniforms.ts';
import { leafWeights } from './tree.ts';

/**
 * The chance that alternative `own` is first at the given local shares, over the uncertain scores only; 1, 0 or 1/g of
 * a tie where no score is uncertain. At fixed weights a value is a constant plus independent uniform variables, one per
 * uncertain score. Its distribution is found on a grid, which errs by 1e-6 or, among very many alternatives, by 1e-4:
 * well below what the shares themselves may be off.
 */
export function confidenceAt(model: Model, own: number, shares: readonly ArrayLike<number>[]): number {
  const weights = leafWeights(model.tree, shares);
  const means = weigh(weights, model.middle);
  const widths = model.low.map((low, a) => uncertainWidths(weights, low, model.high[a]!));
  const reaches = widths.map(reachOf);
  const isSure = (a: number) => 2 * reaches[a]! <= tieTolerance;
  const steps = 2 * Math.min(1024, Math.max(128, Math.ceil(2 ** 16 / means.length)));
  const distribute = (a: number) => distributeSum(means[a]!, widths[a]!, steps);
  const rivals = [...means.keys()].filter((a) => a !== own);
  const floor = rivals.reduce((most, a) => (isSure(a) ? Math.max(most, means[a]!) : most), Number.NEGATIVE_INFINITY);
  const reached = rivals.filter((a) => !isSure(a));

  if (isSure(own)) {
    const at = means[own]!;
    if (floor > at + tieTolerance) return 0;
    const tied = rivals.filter((a) => isSure(a) && means[a]! >= at - tieTolerance).length + 1;
    const threats = reached.filter((a) => means[a]! + reaches[a]! > at);
    return threats.reduce((chance, a) => chance * chanceUpTo(distribute(a), at), 1) / tied;
  }
  const mine = distribute(own);
  const from = Math.max(mine.from, floor);
  // What two values differ by is such a sum too: a rival out of its reach matters to less than 1e-8.
  const isThreat = (a: number) => means[own]! - means[a]! < reachOf([...widths[own]!, ...widths[a]!]);
  const threats = reached.filter((a) => isThreat(a) && means[a]! + reaches[a]! > from).map(distribute);
  return chanceAbove(mine, threats, from, steps);
}

/** The chance that one variable is above `from` and above every other: ∫ Π F_other dF. */
function chanceAbove(mine: Distribution, others: readonly Distribution[], from: number, steps: number): number {
  const step = (mine.to - from) / steps;
  if (!(step > 0)) return 0;
  const allUpTo = (x: number) => others.reduce((product, other) => product * chanceUpTo(other, x), 1);
  let chance = 0;
  let before = chanceUpTo(mine, from);
  let beforeOthers = allUpTo(from);
  for (let i = 1; i <= steps; i++) {
    const x = from + step * i;
    const here = chanceUpTo(mine, x);
    const hereOthers = allUpTo(x);
    chance += ((here - before) * (beforeOthers + hereOthers)) / 2;
    before = here;
    beforeOthers = hereOthers;
  }
  return Math.min(1, chance);
}

function uncertainWidths(weights: Float64Array, low: Float64Array, high: Float64Array): Float64Array {
  return weights.map((weight, l) => weight * (high[l]! - low[l]!)).filter((width) => width > 0);
}
