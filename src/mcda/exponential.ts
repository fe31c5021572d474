import { drawWord, type RandomState } from './random.ts';

const log2 = Math.LN2;
const root2 = Math.SQRT2;

/** 2^(zeros + 1 − 32) for 0 to 32 leading zeros. */
const scale = new Float64Array(33);
for (let zeros = 0, power = 2 / 4294967296; zeros <= 32; zeros++, power *= 2) scale[zeros] = power;

/**
 * Draws from the exponential distribution with mean 1: −ln u for u uniform on the odd multiples of 2⁻³³. The logarithm
 * takes + − × ÷ alone, so that every engine gives the same last digit (Math.log need not): u = m / 2^halvings with m
 * from √½ to √2, and ln m = 2·artanh y with y = (m − 1)/(m + 1), by its series. The error is below 1e-13 everywhere.
 */
export function drawExponential(state: RandomState): number {
  const word = drawWord(state);
  const zeros = Math.clz32(word);
  const upTo2 = (word + 0.5) * scale[zeros]!;
  const isHigh = upTo2 >= root2 ? 1 : 0;
  const halvings = zeros + 1 - isHigh;
  const m = upTo2 / (1 + isHigh);
  const y = (m - 1) / (m + 1);
  const z = y * y;
  let series = 2 / 17;
  for (let odd = 15; odd >= 3; odd -= 2) series = 2 / odd + z * series;
  return halvings * log2 - y * (2 + z * series);
}
