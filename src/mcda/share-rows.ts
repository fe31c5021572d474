import type { Statement } from './problem.ts';

/**
 * A linear condition on the shares w of one node's children, made homogeneous with Σw = 1:
 * `coefficients · w ≥ 0`, or `= 0` where `isEquality`. The largest coefficient is 1 in size.
 */
export type ShareRow = { coefficients: Float64Array; isEquality: boolean; statement: number };

/** How far shares may miss a condition and still keep it. */
export const shareTolerance = 1e-9;

/** Writes the statements about `children` as linear conditions on their shares. Statements must name these children. */
export function shareRows(children: readonly string[], statements: readonly Statement[]): ShareRow[] {
  return statements.flatMap((statement, index) => rowsOf(children, statement, index));
}

function rowsOf(children: readonly string[], statement: Statement, index: number): ShareRow[] {
  const n = children.length;
  const at = (id: string) => children.indexOf(id);
  /** first·w_a + second·w_b + every·Σw */
  const row = (isEquality: boolean, a: number, first: number, b: number, second: number, every: number): ShareRow => {
    const coefficients = new Float64Array(n).fill(every);
    coefficients[a]! += first;
    if (b >= 0) coefficients[b]! += second;
    const size = coefficients.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    if (size > 0) for (let i = 0; i < n; i++) coefficients[i]! /= size;
    return { coefficients, isEquality, statement: index };
  };
  if ('atLeast' in statement) return [row(false, at(statement.atLeast[0]), 1, at(statement.atLeast[1]), -1, 0)];
  if ('equal' in statement) return [row(true, at(statement.equal[0]), 1, at(statement.equal[1]), -1, 0)];
  if ('exactly' in statement) {
    const sum = children.reduce((total, child) => total + (statement.exactly[child] ?? 0), 0);
    return children.map((child, i) => row(true, i, 1, -1, 0, -(statement.exactly[child] ?? 0) / sum));
  }
  const { min, max } = statement;
  const [a, b] = 'ratio' in statement ? statement.ratio.map(at) : [at(statement.share), -1];
  const isRatio = 'ratio' in statement;
  const bound = (isEquality: boolean, sign: number, limit: number) =>
    row(isEquality, a!, sign, b!, isRatio ? -sign * limit : 0, isRatio ? 0 : -sign * limit);
  if (min !== undefined && min === max) return [bound(true, 1, min)];
  return [...(min === undefined ? [] : [bound(false, 1, min)]), ...(max === undefined ? [] : [bound(false, -1, max)])];
}

/** Whether shares keep every condition, within the tolerance. */
export function areSharesPermitted(rows: readonly ShareRow[], shares: ArrayLike<number>): boolean {
  return rows.every((row) => {
    let sum = 0;
    for (let i = 0; i < row.coefficients.length; i++) sum += row.coefficients[i]! * shares[i]!;
    return sum >= -shareTolerance && (!row.isEquality || sum <= shareTolerance);
  });
}
