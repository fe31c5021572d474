import type { Problem } from './problem.ts';

/** The range of shares that the statements of each node permit, and its mean, per node and child (0 to 1). */
export function permittedShares(
  _problem: Problem,
): Record<string, Record<string, { lowest: number; mean: number; highest: number }>> {
  throw new Error('under construction');
}
