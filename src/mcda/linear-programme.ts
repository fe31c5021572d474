import { type Coefficients, type Constraint, solve } from 'yalps';
import type { ShareRow } from './share-rows.ts';

/** A linear programme over x ≥ 0: minimise `costs · x` where `low ≤ coefficients · x ≤ high` for every row. */
export type ProgrammeRow = { coefficients: ArrayLike<number>; low?: number; high?: number };

/**
 * Solves a small linear programme with the simplex method of YALPS. Returns the least cost and a point that has it, or
 * undefined where no point satisfies the rows. Figures are good to about 1e-9.
 */
export function minimise(
  costs: ArrayLike<number>,
  rows: readonly ProgrammeRow[],
): { cost: number; point: Float64Array } | undefined {
  const constraints = rows.map(({ low, high }, r): [number, Constraint] => [
    r,
    low !== undefined && low === high
      ? { equal: low }
      : { ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: high }) },
  ]);
  const variables: [number, Coefficients<number>][] = [];
  for (let i = 0; i < costs.length; i++) {
    const column: [number, number][] = [[-1, costs[i]!]];
    rows.forEach((row, r) => {
      const value = row.coefficients[i]!;
      if (value !== 0) column.push([r, value]);
    });
    variables.push([i, column]);
  }
  for (const precision of [1e-11, 1e-9, 1e-8]) {
    const model = { direction: 'minimize' as const, objective: -1, constraints, variables };
    const solution = solve(model, { precision, maxPivots: 20000 });
    if (solution.status === 'infeasible') return undefined;
    if (solution.status !== 'optimal') continue;
    const point = new Float64Array(costs.length);
    for (const [i, value] of solution.variables) point[i] = value;
    let cost = 0;
    for (let i = 0; i < costs.length; i++) cost += costs[i]! * point[i]!;
    return { cost, point };
  }
  return undefined;
}

/** The rows that keep shares on the simplex (Σw = 1) and within the conditions of the statements. */
export function programmeRows(size: number, rows: readonly ShareRow[]): ProgrammeRow[] {
  return [
    { coefficients: new Float64Array(size).fill(1), low: 1, high: 1 },
    ...rows.map(
      (row): ProgrammeRow =>
        row.isEquality
          ? { coefficients: row.coefficients, low: 0, high: 0 }
          : { coefficients: row.coefficients, low: 0 },
    ),
  ];
}

/** The least violation t ≥ 0 for which shares exist that miss no condition by more than t; 0 where all hold together. */
export function leastViolation(size: number, rows: readonly ShareRow[]): number {
  const costs = new Float64Array(size + 1);
  costs[size] = 1;
  const simplex = new Float64Array(size + 1).fill(1);
  simplex[size] = 0;
  const conditions: ProgrammeRow[] = [{ coefficients: simplex, low: 1, high: 1 }];
  for (const row of rows) {
    for (const sign of row.isEquality ? [1, -1] : [1]) {
      const coefficients = new Float64Array(size + 1).fill(1);
      for (let i = 0; i < size; i++) coefficients[i] = sign * row.coefficients[i]!;
      conditions.push({ coefficients, low: 0 });
    }
  }
  return minimise(costs, conditions)?.cost ?? 0;
}
