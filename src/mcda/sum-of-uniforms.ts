/**
 * The distribution function of a sum of independent uniform variables, on a grid of equal steps from `from` to `to`:
 * 0 before, 1 beyond. The grid covers all but 1e-8 of the chance at each end.
 */
export type Distribution = { from: number; to: number; upTo: Float64Array };

// A sum of uniform variables strays from its mean at most as a normal one would, so that a tail beyond d deviations is
// below exp(−d²/2).
const deviations = 6;

/** How far a sum of uniform variables of these widths may stray from its mean, but for a chance of 1e-8. */
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
 * Finds the distribution of mean + Σ uniform(−width/2, width/2), in an even number of steps; at least one width must be
 * above 0. Adding a uniform variable of width h averages the distribution function, F(x) → (1/h) ∫ F over
 * [x − h/2, x + h/2], with F taken as straight between grid points, which errs by about the square of a step and needs
 * no draws. Up to the mean is enough: beyond it the same comes back, F(mean + t) = 1 − F(mean − t).
 */
export function distributeSum(mean: number, widths: Float64Array, steps: number): Distribution {
  // The widest variable first: its distribution function is a straight slope.
  const [widest, ...others] = widths.slice().sort((x, y) => y - x);
  const reach = reachOf(widths);
  const step = (2 * reach) / steps;
  const middle = steps / 2;
  const upTo = new Float64Array(steps + 1);
  for (let i = 0; i <= middle; i++) upTo[i] = Math.max(0, 0.5 + (i * step - reach) / widest!);
  const area = new Float64Array(middle + 1);
  const ahead = new Float64Array(middle + 1);
  const behind = new Float64Array(middle + 1);
  for (const width of others) {
    const half = width / 2 / step;
    // Below a millionth of a step a variable changes nothing that the grid could show.
    if (half < 1e-6) continue;
    for (let i = 1; i <= middle; i++) area[i] = area[i - 1]! + ((upTo[i - 1]! + upTo[i]!) / 2) * step;
    shiftArea(ahead, area, upTo, step, half);
    shiftArea(behind, area, upTo, step, -half);
    const part = 1 / width;
    for (let i = 0; i <= middle; i++) upTo[i] = (ahead[i]! - behind[i]!) * part;
  }
  for (let i = 0; i < middle; i++) upTo[steps - i] = 1 - upTo[i]!;
  return { from: mean - reach, to: mean + reach, upTo };
}

/**
 * Fills `shifted[i]`, up to the mean, with ∫ F up to grid position i + shift, F being straight between grid points.
 * Beyond the mean ∫ F up to mean + t is t more than up to mean − t.
 */
function shiftArea(shifted: Float64Array, area: Float64Array, upTo: Float64Array, step: number, shift: number): void {
  const middle = area.length - 1;
  const whole = Math.floor(shift);
  const part = shift - whole;
  const inside = Math.min(middle + 1, Math.max(0, -whole));
  const beyond = Math.min(middle + 1, Math.max(0, middle - whole));
  const end = Math.min(middle + 1, Math.max(beyond, 2 * middle - whole));
  shifted.fill(0, 0, inside);
  // step · part · (F(left) + part / 2 · (F(left + 1) − F(left)))
  const ofNext = (step * part * part) / 2;
  const ofLeft = step * part - ofNext;
  for (let i = inside; i < beyond; i++) {
    const left = i + whole;
    shifted[i] = area[left]! + ofLeft * upTo[left]! + ofNext * upTo[left + 1]!;
  }
  const rest = 1 - part;
  const mirroredNext = (step * rest * rest) / 2;
  const mirroredLeft = step * rest - mirroredNext;
  for (let i = beyond; i < end; i++) {
    const left = 2 * middle - 1 - i - whole;
    const mirrored = area[left]! + mirroredLeft * upTo[left]! + mirroredNext * upTo[left + 1]!;
    shifted[i] = mirrored + (i + shift - middle) * step;
  }
  for (let i = end; i <= middle; i++) shifted[i] = (i + shift - middle) * step;
}

/** The chance that the sum is at most x. */
export function chanceUpTo({ from, to, upTo }: Distribution, x: number): number {
  if (x <= from) return 0;
  if (x >= to) return 1;
  const i = ((x - from) / (to - from)) * (upTo.length - 1);
  const left = Math.min(upTo.length - 2, Math.floor(i));
  return upTo[left]! + (i - left) * (upTo[left + 1]! - upTo[left]!);
}
