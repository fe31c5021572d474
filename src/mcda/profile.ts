import type { Problem } from './problem.ts';

/**
 * The value of each alternative at each node ("" is the root) and leaf, at the mean shares: central at the midpoints,
 * lowest and highest over what the unknown and interval cells may turn out to be.
 */
export function profile(
  _problem: Problem,
): Record<string, Record<string, { lowest: number; central: number; highest: number }>> {
  throw new Error('under construction');
}
