import { type Model, weigh } from './model.ts';
import { tieTolerance } from './ranking.ts';
import { leafWeights } from './tree.ts';

/*
 * At fixed weights the value of an alternative is a constant plus independent uniform variables, one per uncertain
 * score. Its distribution function is found on a grid: adding a uniform variable of width h averages it,
 * F(x) → (1/h) ∫ F(t) dt over [x − h, x], with F taken as straight between grid points. That errs by about the square of
 * the grid step: 1e-6, well below the error of any sample, and it needs no draws.
 */
const steps = 2048;

/** A distribution function on a grid from `low` up in equal steps; a constant has step 0. */
type Distribution = { low: number; step: number; upTo: Float64Array };

/**
 * The chance that alternative `own` is first at the given local shares, over the uncertain scores only; 1, 0 or 1/g of
 * a tie where no score is uncertain.
 */
export function confidenceAt(model: Model, own: number, shares: readonly ArrayLike<number>[]): number {
  const weights = leafWeights(model.tree, shares);
  const low = weigh(weights, model.low);
  const high = weigh(weights, model.high);
  const floor = low.reduce((most, value, a) => (a === own ? most : Math.max(most, value)), Number.NEGATIVE_INFINITY);
  if (high[own]! < floor - tieTolerance) return 0;
  if (high[own]! - low[own]! <= tieTolerance) return chanceOfConstant(model, own, weights, low, high);
  const rivals = [...low.keys()].filter((a) => a !== own && high[a]! - low[a]! > tieTolerance && high[a]! > low[own]!);
  const mine = distribute(model, own, weights, low[own]!);
  const others = rivals.map((a) => distribute(model, a, weights, low[a]!));
  const from = Math.max(low[own]!, floor);
  const step = (high[own]! - from) / steps;
  let chance = 0;
  let before = chanceUpTo(mine, from);
  let beforeOthers = others.reduce((product, other) => product * chanceUpTo(other, from), 1);
  for (let i = 1; i <= steps && step > 0; i++) {
    const x = from + step * i;
    const here = chanceUpTo(mine, x);
    const hereOthers = others.reduce((product, other) => product * chanceUpTo(other, x), 1);
    chance += ((here - before) * (beforeOthers + hereOthers)) / 2;
    before = here;
    beforeOthers = hereOthers;
  }
  return Math.min(1, Math.max(0, chance));
}

function chanceOfConstant(
  model: Model,
  own: number,
  weights: Float64Array,
  low: Float64Array,
  high: Float64Array,
): number {
  const at = low[own]!;
  let chance = 1;
  let tied = 1;
  for (let a = 0; a < low.length; a++) {
    if (a === own) continue;
    if (high[a]! - low[a]! <= tieTolerance) {
      if (low[a]! > at + tieTolerance) return 0;
      if (low[a]! >= at - tieTolerance) tied++;
    } else if (high[a]! > at) chance *= chanceUpTo(distribute(model, a, weights, low[a]!), at);
  }
  return chance / tied;
}

function distribute(model: Model, a: number, weights: Float64Array, low: number): Distribution {
  const widths = weights
    .map((weight, l) => weight * (model.high[a]![l]! - model.low[a]![l]!))
    .filter((width) => width > 0)
    .sort((x, y) => y - x);
  const span = widths.reduce((sum, width) => sum + width, 0);
  const step = span / steps;
  // The widest variable first: its distribution function is a straight slope.
  let upTo = Float64Array.from({ length: steps + 1 }, (_, i) => Math.min(1, (i * step) / widths[0]!));
  const area = new Float64Array(steps + 1);
  for (const width of widths.subarray(1)) {
    for (let i = 1; i <= steps; i++) area[i] = area[i - 1]! + ((upTo[i - 1]! + upTo[i]!) / 2) * step;
    const reach = width / step;
    upTo = upTo.map((_, i) =>
      Math.min(1, Math.max(0, (areaAt(area, upTo, i, step) - areaAt(area, upTo, i - reach, step)) / width)),
    );
  }
  return { low, step, upTo };
}

/** The integral of F up to grid position i, F being straight between grid points. */
function areaAt(area: Float64Array, upTo: Float64Array, i: number, step: number): number {
  if (i <= 0) return 0;
  const left = Math.min(steps - 1, Math.floor(i));
  const part = i - left;
  return area[left]! + step * part * (upTo[left]! + (part / 2) * (upTo[left + 1]! - upTo[left]!));
}

function chanceUpTo({ low, step, upTo }: Distribution, x: number): number {
  const i = (x - low) / step;
  if (i <= 0) return 0;
  if (i >= steps) return 1;
  const left = Math.floor(i);
  return upTo[left]! + (i - left) * (upTo[left + 1]! - upTo[left]!);
}
