import { expect } from 'vitest';

type Figures = number | null | Figures[];

/** Expects nested lists of numbers to agree within a tolerance; null agrees with null only. */
export function expectClose(actual: Figures | undefined, expected: Figures, tolerance: number, place = ''): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual) && actual.length, place).toBe(expected.length);
    for (const [i, item] of expected.entries())
      expectClose((actual as Figures[])[i], item, tolerance, `${place}[${i}]`);
  } else if (expected === null || typeof actual !== 'number') expect(actual, place).toBe(expected);
  else expect(Math.abs(actual - expected), `${place}: ${actual} instead of ${expected}`).toBeLessThanOrEqual(tolerance);
}

/** Four standard errors of a share p seen in n samples. */
export function fourErrors(share: number, samples: number): number {
  return 4 * Math.sqrt((share * (1 - share)) / samples) + 1e-9;
}
