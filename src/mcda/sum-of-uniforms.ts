/**
 * The distribution function of a sum of independent uniform variables, on a grid of equal steps from `from` to `to`:
 * 0 before, 1 beyond. The grid covers all but 1e-12 of the chance at each end.
 */
export type Distribution = { from: number; to: number; upTo: Float64Array };

// A sum of uniform variables strays from its mean at most as a normal one would: 7.5 deviations for a chance of 1e-12.
const deviations = 7.5;

/** How far a sum of uniform variables of these widths may stray from its mean, but for a chance of 1e-12. */
export function reachOf(widths: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < widths.length; i++) {
    sum += widths[i]!;
    squares += widths[i]! * widths[i]!;
  }
  return Math.min(sum / 2, deviations * Math.sqrt(squares / 12));
}

/**
 * Finds the distribution of mean + Σ uniform(−width/2, width/2); at least one width must be above 0. Adding a uniform
 * variable of width h averages the distribution function, F(x) → (1/h) ∫ F over [x − h/2, x + h/2], with F taken as
 * straight between grid points, which errs by about the square of a step and needs no draws.
 */
export function distributeSum(mean: number, widths: Float64Array, steps: number): Distribution {
  // The widest variable first: its distribution function is a straight slope.
  const [widest, ...others] = widths.slice().sort((x, y) => y - x);
  const reach = reachOf(widths);
  const step = (2 * reach) / steps;
  let upTo = new Float64Array(steps + 1);
  for (let i = 0; i <= steps; i++) upTo[i] = Math.min(1, Math.max(0, 0.5 + (i * step - reach) / widest!));
  let next = new Float64Array(steps + 1);
  const area = new Float64Array(steps + 1);
  for (const width of others) {
    for (let i = 1; i <= steps; i++) area[i] = area[i - 1]! + ((upTo[i - 1]! + upTo[i]!) / 2) * step;
    const half = width / 2 / step;
    // Below a millionth of a step a variable changes nothing that the grid could show.
    if (half < 1e-6) continue;
    for (let i = 0; i <= steps; i++) {
      const part = (areaUpTo(area, upTo, step, i + half) - areaUpTo(area, upTo, step, i - half)) / width;
      next[i] = Math.min(1, Math.max(0, part));
    }
    [upTo, next] = [next, upTo];
  }
  return { from: mean - reach, to: mean + reach, upTo };
}

/** ∫ F up to grid position i, F being straight between grid points and 1 beyond them. */
function areaUpTo(area: Float64Array, upTo: Float64Array, step: number, i: number): number {
  const last = area.length - 1;
  if (i <= 0) return 0;
  if (i >= last) return area[last]! + (i - last) * step;
  const left = Math.floor(i);
  const part = i - left;
  return area[left]! + step * part * (upTo[left]! + (part / 2) * (upTo[left + 1]! - upTo[left]!));
}

/** The chance that the sum is at most x. */
export function chanceUpTo({ from, to, upTo }: Distribution, x: number): number {
  if (x <= from) return 0;
  if (x >= to) return 1;
  const i = ((x - from) / (to - from)) * (upTo.length - 1);
  const left = Math.min(upTo.length - 2, Math.floor(i));
  return upTo[left]! + (i - left) * (upTo[left + 1]! - upTo[left]!);
}
