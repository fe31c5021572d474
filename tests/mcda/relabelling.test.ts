import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../src/mcda/analyse.ts';
import type { Analysis } from '../../src/mcda/analysis.ts';
import type { CriterionNode, Problem, Statement } from '../../src/mcda/problem.ts';
import { drawUnit, type RandomState, seedRandom } from '../../src/mcda/random.ts';
import { arbitraryProblem, tries } from './arbitrary-problem.ts';

/** The same problem with everything in another order under another name: x becomes rx. */
function relabel(problem: Problem, state: RandomState): Problem {
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, at: drawUnit(state) }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const node = ({ id, children }: CriterionNode): CriterionNode => ({
    id: `r${id}`,
    ...(children === undefined ? {} : { children: shuffle(children.map(node)) }),
  });
  const entries = <Value, Other>(record: Record<string, Value>, change: (value: Value) => Other) =>
    Object.fromEntries(shuffle(Object.entries(record)).map(([key, value]) => [key && `r${key}`, change(value)]));
  const statement = (said: Statement): Statement => {
    const text = JSON.stringify(said, (key, value) => {
      if (key === 'exactly') return entries(value as Record<string, number>, (share) => share);
      return typeof value === 'string' ? `r${value}` : value;
    });
    return JSON.parse(text) as Statement;
  };
  return {
    format: problem.format,
    criteria: shuffle(problem.criteria.map(node)),
    alternatives: shuffle(problem.alternatives.map((each) => `r${each}`)),
    performance: entries(problem.performance, (cells) => entries(cells, (cell) => cell)),
    weighing: entries(problem.weighing, (said) => shuffle(said.map(statement))),
  };
}

/** Every figure that no sample has a part in, by a key without regard to order; `r` goes before every name. */
function figures(problem: Problem, analysis: Analysis, r: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const name = (id: string) => (id === '' ? id : `${r}${id}`);
  const pairs = (list: [string, string][]) => list.map((pair) => pair.map(name).join(' ')).sort();
  for (const [node, shares] of Object.entries(analysis.shares)) {
    for (const [child, share] of Object.entries(shares)) found[`share ${name(node)} ${name(child)}`] = share;
  }
  for (const each of problem.alternatives) {
    const outcome = analysis.alternatives[each]!;
    found[`value ${name(each)}`] = Object.values(outcome.value);
    for (const [child, part] of Object.entries(outcome.contributions)) {
      found[`part ${name(each)} ${name(child)}`] = part;
    }
    if (outcome.rankAcceptability.method === 'exact') {
      found[`ranks ${name(each)}`] = [...outcome.rankAcceptability.shares, outcome.expectedRank, outcome.confidence];
      for (const [node, shares] of Object.entries(outcome.centralWeights ?? {})) {
        for (const [child, share] of Object.entries(shares)) {
          found[`central ${name(each)} ${name(node)} ${name(child)}`] = share;
        }
      }
    }
    if (analysis.pairwise.method !== 'exact') continue;
    for (const [other, wins] of Object.entries(analysis.pairwise.wins[each]!)) {
      found[`wins ${name(each)} ${name(other)}`] = wins;
    }
  }
  found['ranking'] = analysis.ranking.map((group) => group.map(name).sort());
  found['necessarily'] = pairs(analysis.necessarily);
  found['possibly'] = pairs(analysis.possibly);
  const { oneShare, leastShift, oneScore } = analysis.tippingPoints;
  for (const { node, criterion, from, at, first, permitted } of oneShare) {
    const key = `share line ${name(node)} ${name(criterion)}`;
    found[key] = [...((found[key] as unknown[]) ?? []), from, at, name(first), permitted];
  }
  for (const { first, distance, permitted } of leastShift) found[`shift ${name(first)}`] = [distance, permitted];
  for (const { alternative, indicator, from, at, first } of oneScore) {
    found[`score ${name(alternative)} ${name(indicator)}`] = [from, at, name(first)];
  }
  for (const { alternative, indicator, chance, gain } of analysis.information) {
    found[`learn ${name(alternative)} ${name(indicator)}`] = [chance, gain];
  }
  return found;
}

function expectSame(actual: unknown, expected: unknown, place: string): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual) && actual.length, place).toBe(expected.length);
    for (const [i, item] of expected.entries()) expectSame((actual as unknown[])[i], item, `${place} ${i}`);
  } else if (typeof expected === 'number') {
    expect(Math.abs((actual as number) - expected), `${place}: ${actual} and ${expected}`).toBeLessThan(1e-8);
  } else expect(actual, place).toEqual(expected);
}

it.each([
  ['exact scores at one level', arbitraryProblem({ isSure: true, depth: 1, children: 5 })],
  ['trees with uncertain scores', arbitraryProblem()],
])('other names in another order give the same results under those names: %s', (_, problems) => {
  fc.assert(
    fc.property(problems, fc.nat(), (problem, seed) => {
      const analysis = analyse(problem, { samples: 256 });
      // Among alternatives that tie the first in the list counts as first.
      fc.pre(analysis.ranking.every((group) => group.length === 1));
      const other = relabel(problem, seedRandom(seed));
      const expected = figures(problem, analysis, 'r');
      const actual = figures(other, analyse(other, { samples: 256 }), '');
      expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
      for (const [key, figure] of Object.entries(expected)) expectSame(actual[key], figure, key);
    }),
    tries(100),
  );
});
