import type { Cell } from './problem.ts';

/** A cell on which assessors differ: the lowest and highest value that one of them gave, and how far apart those are. */
export type Disagreement = { alternative: string; indicator: string; lowest: number; highest: number; range: number };

/**
 * Where assessors differ, most first: per alternative and indicator the cells that each assessor filled in. An interval
 * counts with its middle, and who left a cell unknown has no say in it. Ties stand in the order given.
 */
export function findDisagreement(given: Record<string, Record<string, readonly Cell[]>>): Disagreement[] {
  const found = Object.entries(given).flatMap(([alternative, cells]) =>
    Object.entries(cells).flatMap(([indicator, answers]) => {
      const values = answers.flatMap((cell) =>
        cell === null ? [] : [typeof cell === 'number' ? cell : (cell[0] + cell[1]) / 2],
      );
      if (values.length < 2) return [];
      const lowest = Math.min(...values);
      const highest = Math.max(...values);
      return highest > lowest ? [{ alternative, indicator, lowest, highest, range: highest - lowest }] : [];
    }),
  );
  return found.sort((a, b) => b.range - a.range);
}
