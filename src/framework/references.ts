import type { Statement } from '../mcda/problem.ts';
import type { Framework } from './framework.ts';
import { mapLists } from './tree.ts';

/** The framework in which nothing refers to the nodes `gone` any more; shares that were given go to those that are left. */
export function forget(framework: Framework, gone: ReadonlySet<string>): Framework {
  const { requirements, ties, answersFrom, opennessCriterion, uses, ...rest } = framework;
  const left = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  return withoutEmpty({
    ...rest,
    readings: framework.readings.map((reading) => ({
      ...reading,
      statements: Object.fromEntries(
        Object.entries(reading.statements)
          .filter(([node]) => !gone.has(node))
          .map(([node, statements]) => [node, statements.flatMap((statement) => forgetIn(statement, gone))]),
      ),
    })),
    ...(opennessCriterion !== undefined && !gone.has(opennessCriterion) ? { opennessCriterion } : {}),
    requirements: requirements?.filter(({ indicator }) => !gone.has(indicator)) ?? [],
    ...(uses && { uses: { ...uses, requirements: uses.requirements.filter(({ indicator }) => !gone.has(indicator)) } }),
    ties: left(ties ?? []),
    ...(answersFrom && { answersFrom: { ...answersFrom, indicators: left(answersFrom.indicators) } }),
  });
}

function forgetIn(statement: Statement, gone: ReadonlySet<string>): Statement[] {
  if ('share' in statement) return gone.has(statement.share) ? [] : [statement];
  if ('exactly' in statement) {
    const left = Object.entries(statement.exactly).filter(([id]) => !gone.has(id));
    const total = left.reduce((sum, [, share]) => sum + share, 0);
    if (total === 0) return [];
    return [{ exactly: Object.fromEntries(left.map(([id, share]) => [id, share / total])) }];
  }
  const named = 'atLeast' in statement ? statement.atLeast : 'equal' in statement ? statement.equal : statement.ratio;
  return named.some((id) => gone.has(id)) ? [] : [statement];
}

/**
 * The framework with the node `from` called `to`, wherever it is named. Standing answers were given to an indicator of the
 * old name, so they no longer hold for the new one.
 */
export function rename(framework: Framework, from: string, to: string): Framework {
  const named = (id: string) => (id === from ? to : id);
  const pair = ([a, b]: [string, string]): [string, string] => [named(a), named(b)];
  const keys = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [named(id), value]));
  const inStatement = (statement: Statement): Statement => {
    if ('share' in statement) return { ...statement, share: named(statement.share) };
    if ('exactly' in statement) return { exactly: keys(statement.exactly) };
    if ('ratio' in statement) return { ...statement, ratio: pair(statement.ratio) };
    return 'atLeast' in statement ? { atLeast: pair(statement.atLeast) } : { equal: pair(statement.equal) };
  };
  const item = <T extends { id: string }>(list: T[]) => list.map((each) => ({ ...each, id: named(each.id) }));
  const { opennessCriterion, answersFrom, uses, ...rest } = mapLists(framework, {
    criteria: item,
    groups: item,
    indicators: item,
  });
  return withoutEmpty({
    ...rest,
    readings: framework.readings.map((reading) => ({
      ...reading,
      statements: Object.fromEntries(
        Object.entries(keys(reading.statements)).map(([node, list]) => [node, list.map(inStatement)]),
      ),
    })),
    ...(opennessCriterion === undefined ? {} : { opennessCriterion: named(opennessCriterion) }),
    requirements: framework.requirements?.map((each) => ({ ...each, indicator: named(each.indicator) })) ?? [],
    ties: framework.ties?.map(named) ?? [],
    ...(uses && {
      uses: { ...uses, requirements: uses.requirements.map((each) => ({ ...each, indicator: named(each.indicator) })) },
    }),
    ...(answersFrom && {
      answersFrom: { ...answersFrom, indicators: answersFrom.indicators.filter((id) => id !== from) },
    }),
  });
}

/** The same without lists that are empty: what a file would not say either. */
export function withoutEmpty(framework: Framework): Framework {
  const { requirements, ties, answersFrom, ...rest } = framework;
  return {
    ...rest,
    ...(requirements === undefined || requirements.length === 0 ? {} : { requirements }),
    ...(ties === undefined || ties.length === 0 ? {} : { ties }),
    ...(answersFrom === undefined || answersFrom.indicators.length === 0 ? {} : { answersFrom }),
  };
}
