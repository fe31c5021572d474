import { forestSampler, type Sampler } from './forest-sampler.ts';
import { orderSampler, takeApart } from './order-sampler.ts';
import { isForest, readOrder } from './partial-order.ts';
import type { Statement } from './problem.ts';
import type { Proposal } from './rejection.ts';
import type { ShareRow } from './share-rows.ts';

/**
 * Simpler regions around one, from which can be drawn exactly: that of what is said about order alone, and that of the
 * lower bounds alone. Each leaves the rest of the conditions to check; a condition that draws meet by chance only, an
 * equality, rules a proposal out.
 */
export function proposeAround(
  children: readonly string[],
  statements: readonly Statement[],
  rows: readonly ShareRow[],
): Proposal[] {
  const isOrder = (statement: Statement) => 'atLeast' in statement || 'equal' in statement;
  const ofOrder = samplerOfOrder(children, statements.filter(isOrder));
  const ofBounds = aboveBounds(samplerOfOrder(children, [])!, lowestShares(children, statements));
  const ways = [
    { sampler: ofOrder, rest: rows.filter((row) => !isOrder(statements[row.statement]!)) },
    { sampler: ofBounds, rest: rows },
  ];
  return ways.flatMap(({ sampler, rest }) => {
    if (sampler === undefined || rest.some((row) => row.isEquality)) return [];
    return [{ sampler, conditions: rest.map((row) => row.coefficients) }];
  });
}

function samplerOfOrder(children: readonly string[], statements: readonly Statement[]): Sampler | undefined {
  const order = readOrder(children, statements)!;
  if (isForest(order)) return forestSampler(order);
  const parts = takeApart(order);
  return parts === undefined ? undefined : orderSampler(parts);
}

function lowestShares(children: readonly string[], statements: readonly Statement[]): number[] {
  const lowest = children.map(() => 0);
  for (const statement of statements) {
    if (!('share' in statement) || statement.min === undefined) continue;
    const child = children.indexOf(statement.share);
    lowest[child] = Math.max(lowest[child]!, statement.min);
  }
  return lowest;
}

/** Draws shares with a lower bound each: the bounds, and what they leave divided as the sampler divides. */
function aboveBounds(sampler: Sampler, lowest: readonly number[]): Sampler {
  const rest = Math.max(0, 1 - lowest.reduce((sum, bound) => sum + bound, 0));
  return (state, shares, stride, count) => {
    sampler(state, shares, stride, count);
    lowest.forEach((bound, i) => {
      for (let t = 0; t < count; t++) shares[i * stride + t] = bound + rest * shares[i * stride + t]!;
    });
  };
}
