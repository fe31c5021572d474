import type { Statement } from './problem.ts';

// Beyond so many caps, or below so small a part of the simplex, the sums below would be long or lose their digits.
const capLimit = 20;
const leastPart = 1e-6;

/**
 * The exact mean of a region about which nothing is said but bounds on single shares; undefined where more is said, and
 * where the sums would be too long or too inexact.
 */
export function meanBetweenBounds(
  children: readonly string[],
  statements: readonly Statement[],
): Float64Array | undefined {
  const lowest = new Float64Array(children.length);
  const highest = new Float64Array(children.length).fill(1);
  for (const statement of statements) {
    if (!('share' in statement)) return undefined;
    const child = children.indexOf(statement.share);
    lowest[child] = Math.max(lowest[child]!, statement.min ?? 0);
    highest[child] = Math.min(highest[child]!, statement.max ?? 1);
  }
  const rest = 1 - sumOf(lowest);
  if (!(rest > 0)) return undefined;
  const caps = highest.map((bound, i) => Math.min(1, (bound - lowest[i]!) / rest));
  const direct = meanUnderCaps(caps);
  if (direct.part >= leastPart) return direct.mean.map((share, i) => lowest[i]! + rest * share);
  // What the shares stay below their caps are shares too, of what the caps have too much, and under the same caps.
  const excess = sumOf(caps) - 1;
  if (!(excess > 0)) return undefined;
  const mirrored = meanUnderCaps(caps.map((cap) => Math.min(1, cap / excess)));
  if (mirrored.part < leastPart) return undefined;
  return mirrored.mean.map((share, i) => lowest[i]! + rest * (caps[i]! - excess * share));
}

/**
 * The part of the simplex with every share at or below its cap, and its mean, by inclusion and exclusion: the shares
 * above the caps of a set S are a smaller simplex of size r = 1 − Σ caps, with a part r^(n−1) of the whole and the mean
 * cap (in S) + r/n.
 */
function meanUnderCaps(caps: Float64Array): { part: number; mean: Float64Array } {
  const n = caps.length;
  const capped = Array.from(caps.keys()).filter((i) => caps[i]! < 1);
  if (capped.length > capLimit) return { part: 0, mean: caps };
  let part = 0;
  let everywhere = 0;
  const moment = new Float64Array(n);
  const chosen: number[] = [];
  const add = (from: number, size: number, sign: number): void => {
    const volume = sign * power(size, n - 1);
    part += volume;
    everywhere += (volume * size) / n;
    for (const i of chosen) moment[i]! += volume * caps[i]!;
    for (let c = from; c < capped.length; c++) {
      const left = size - caps[capped[c]!]!;
      if (left <= 0) continue;
      chosen.push(capped[c]!);
      add(c + 1, left, -sign);
      chosen.pop();
    }
  };
  add(0, 1, 1);
  return { part, mean: moment.map((sum) => (sum + everywhere) / part) };
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result *= base;
  return result;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
