import type { Problem } from './problem.ts';

/** Local shares: per node ("" is the root), per child, adding to 1 in each node. */
export type Shares = Record<string, Record<string, number>>;

/** The mean shares of the weight region of every node. */
export function centralShares(_problem: Problem): Shares {
  throw new Error('under construction');
}

/** The value of each alternative at given shares and the midpoints of the cells. Every node must have its shares. */
export function valuesAt(_problem: Problem, _shares: Shares): Record<string, number> {
  throw new Error('under construction');
}
