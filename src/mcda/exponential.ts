import { drawWord, type RandomState } from './random.ts';

/*
 * Natural logarithms from + − × ÷ alone, so that every engine gives the same last digit (Math.log need not).
 * x = 2^e · m with m in [1, 2); a table holds ln of the middles of 128 pieces of [1, 2); what is left is a short series.
 */
const pieces = 128;
const inverseOfPiece = new Float64Array(pieces);
const logOfPiece = new Float64Array(pieces);
const log2 = lnBySeries(2);
for (let i = 0; i < pieces; i++) {
  const middle = 1 + (i + 0.5) / pieces;
  inverseOfPiece[i] = 1 / middle;
  logOfPiece[i] = lnBySeries(middle);
}

/** ln x = 2·artanh((x−1)/(x+1)), for x from 1 to 2. */
function lnBySeries(x: number): number {
  const y = (x - 1) / (x + 1);
  let sum = 0;
  for (let k = 41; k >= 1; k -= 2) sum = sum * y * y + 1 / k;
  return 2 * y * sum;
}

/**
 * Draws from the exponential distribution with mean 1: −ln u for u uniform on the odd multiples of 2⁻³³. The size of the error is
 * below 1e-13 and the same everywhere.
 */
export function drawExponential(state: RandomState): number {
  const word = drawWord(state);
  const zeros = Math.clz32(word);
  // m = u · 2^(zeros+1), in [1, 2) up to the added half.
  const m = (word + 0.5) * scale[zeros]!;
  const piece = ((m - 1) * pieces) | 0;
  const r = m * inverseOfPiece[piece]! - 1;
  const series = r * (1 - r * (0.5 - r * (1 / 3 - r * (0.25 - r * (0.2 - r * (1 / 6))))));
  return (zeros + 1) * log2 - logOfPiece[piece]! - series;
}

/** 2^(zeros + 1 − 32) for 0 to 32 leading zeros. */
const scale = new Float64Array(33);
for (let zeros = 0, power = 2 / 4294967296; zeros <= 32; zeros++, power *= 2) scale[zeros] = power;
