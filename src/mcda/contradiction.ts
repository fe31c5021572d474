import { leastViolation } from './linear-programme.ts';
import type { Statement } from './problem.ts';
import { shareRows, shareTolerance } from './share-rows.ts';

const searchLimit = 4000;

/**
 * The smallest set of statements (by index) about the shares of `children` that cannot hold together; undefined where
 * all of them can. First one irreducible set is found by leaving statements out, then every smaller set is tried; with
 * very many statements the search stops after 4,000 sets and the irreducible set is given.
 */
export function smallestContradiction(
  children: readonly string[],
  statements: readonly Statement[],
): number[] | undefined {
  const rows = shareRows(children, statements);
  const canHold = (set: readonly number[]) =>
    leastViolation(
      children.length,
      rows.filter((row) => set.includes(row.statement)),
    ) <= shareTolerance;
  const all = statements.map((_, index) => index);
  if (canHold(all)) return undefined;
  let irreducible = all;
  for (const index of all) {
    const without = irreducible.filter((other) => other !== index);
    if (!canHold(without)) irreducible = without;
  }
  let tried = 0;
  for (let size = 1; size < irreducible.length; size++) {
    for (const set of choose(all, size)) {
      if (tried++ >= searchLimit) return irreducible;
      if (!canHold(set)) return set;
    }
  }
  return irreducible;
}

function* choose(items: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= items.length - size; i++) {
    for (const rest of choose(items, size - 1, i + 1)) yield [items[i]!, ...rest];
  }
}

/** A statement in words, for messages: `quality at least openSource`. */
export function describeStatement(statement: Statement): string {
  if ('atLeast' in statement) return `${statement.atLeast[0]} at least ${statement.atLeast[1]}`;
  if ('equal' in statement) return `${statement.equal[0]} equal to ${statement.equal[1]}`;
  if ('exactly' in statement) {
    return `exactly ${Object.entries(statement.exactly)
      .map(([id, share]) => `${id} ${share}`)
      .join(', ')}`;
  }
  const bounds = [
    ...(statement.min === undefined ? [] : [`at least ${statement.min}`]),
    ...(statement.max === undefined ? [] : [`at most ${statement.max}`]),
  ].join(' and ');
  if ('ratio' in statement) return `${statement.ratio[0]} ${bounds} times ${statement.ratio[1]}`;
  return `share of ${statement.share} ${bounds}`;
}
