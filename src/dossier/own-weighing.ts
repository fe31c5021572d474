import type { Statement } from '../mcda/problem.ts';
import type { Statements } from './problem.ts';

/** Shares in [0, 1] that add to 1, by criterion. */
export type Shares = Readonly<Record<string, number>>;

/**
 * Turns weights of any size (≥ 0, not all 0) into shares that add to 1, and those into statements: exactly these shares
 * over the criteria, and inside them what `settled` says.
 */
export function weighExactly(weights: Shares, settled: Statements): { shares: Shares; statements: Statements } {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const shares = Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, weight / total]));
  return { shares, statements: { ...settled, root: [{ exactly: { ...shares } }] } };
}

/** Whether `shares` over the criteria agree with what `statements` say about them. */
export function agree(shares: Shares, statements: Statements): boolean {
  return (statements['root'] ?? []).every((statement) => holds(shares, statement));
}

const slack = 1e-9;

function holds(shares: Shares, statement: Statement): boolean {
  const share = (id: string) => shares[id] ?? 0;
  const between = (value: number, low: number, high: number) => value >= low - slack && value <= high + slack;
  if ('atLeast' in statement) return share(statement.atLeast[0]) >= share(statement.atLeast[1]) - slack;
  if ('equal' in statement)
    return between(share(statement.equal[0]), share(statement.equal[1]), share(statement.equal[1]));
  if ('ratio' in statement) {
    const [a, b] = [share(statement.ratio[0]), share(statement.ratio[1])];
    return between(a, (statement.min ?? 0) * b, statement.max === undefined ? Infinity : statement.max * b);
  }
  if ('share' in statement) return between(share(statement.share), statement.min ?? 0, statement.max ?? 1);
  return Object.entries(statement.exactly).every(([id, exact]) => between(share(id), exact, exact));
}
