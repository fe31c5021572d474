import { describe, expect, it } from 'vitest';
import { canonicalProblem, readProblem } from '../../src/mcda/problem.ts';
import { mustRead } from './neutral-case.ts';

const valid = {
  format: 'afweging/problem@1',
  criteria: [{ id: 'open', children: [{ id: 'licence' }, { id: 'hosting' }] }, { id: 'adoption' }, { id: 'quality' }],
  alternatives: ['signal', 'teams'],
  performance: { signal: { licence: 1, hosting: [0.25, 0.5], quality: null }, teams: { licence: 0 } },
  weighing: { '': [{ atLeast: ['adoption', 'open'] }] },
};
const cellRule = 'must be a number from 0 to 1, an interval [low, high] or null';

function faultsOf(change: Record<string, unknown>): string[] {
  const read = readProblem({ ...valid, ...change });
  return 'faults' in read ? read.faults.map(({ path, message }) => `${path}: ${message}`) : [];
}

function faultsOfWeighing(root: unknown[], open: unknown[] = []): string[] {
  return faultsOf({ weighing: { '': root, open } });
}

describe('a problem is refused', () => {
  it('where it is no problem at all', () => {
    for (const input of [null, undefined, 3, 'problem', []]) {
      expect(readProblem(input)).toHaveProperty(
        'faults.0.message',
        'must be a problem: an object in the format afweging/problem@1',
      );
    }
  });

  it.each([
    [{ format: 'afweging/problem@2' }, 'format: must be "afweging/problem@1"'],
    [{ criteria: [] }, 'criteria: must have at least one entry'],
    [{ alternatives: [] }, 'alternatives: must have at least one entry'],
    [{ criteria: [{ id: 'open', children: [] }] }, 'criteria.0.children: must have at least one entry'],
    [{ extra: 1 }, 'extra: is not a known key here'],
    [{ criteria: [{ id: 'a', weight: 1 }] }, 'criteria.0.weight: is not a known key here'],
    [{ criteria: [{ id: '' }] }, 'criteria.0.id: must not be empty'],
    [{ alternatives: ['signal', 'teams', 'signal'] }, 'alternatives.2: must be unique; "signal" comes twice'],
    [
      { criteria: [...valid.criteria, { id: 'x', children: [{ id: 'licence' }] }] },
      'criteria.3.children.0.id: must be unique in the tree; "licence" comes twice',
    ],
    [{ performance: { zoom: {} } }, 'performance.zoom: is not one of the alternatives'],
    [{ performance: { teams: { speed: 1 } } }, 'performance.teams.speed: is not an indicator'],
    [{ performance: { teams: { open: 1 } } }, 'performance.teams.open: has children, so it has no value of its own'],
  ])('%j', (change, message) => {
    expect(faultsOf(change)).toEqual([message]);
  });

  it.each([
    [1.01],
    [-0.01],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ['1'],
    [[0.1]],
    [[0, 0.5, 1]],
    [[0, 2]],
    [{}],
    [true],
  ])('where a cell is %j', (cell) => {
    expect(faultsOf({ performance: { teams: { licence: cell } } })).toEqual([`performance.teams.licence: ${cellRule}`]);
  });

  it('where an interval is reversed', () => {
    expect(faultsOf({ performance: { teams: { licence: [0.5, 0.25] } } })).toEqual([
      'performance.teams.licence: must be an interval [low, high] with low not above high',
    ]);
  });

  it.each([
    [{ atLeast: ['open', 'licence'] }, 'weighing."".0.atLeast.1: "licence" is not a child of the root'],
    [{ atLeast: ['open'] }, 'weighing."".0.atLeast: must be the ids of two children: [a, b]'],
    [{ equal: ['open', 'open'] }, 'weighing."".0.equal: must name two different children'],
    [{ share: 'open', min: 1.2 }, 'weighing."".0.min: must be a number from 0 to 1'],
    [{ share: 'open', min: 0.4, max: 0.2 }, 'weighing."".0.min: must not be above "max"'],
    [{ share: 'open' }, 'weighing."".0: must have a "min", a "max" or both'],
    [{ ratio: ['open', 'adoption'], min: -1 }, 'weighing."".0.min: must be a number of at least 0'],
    [{ ratio: ['open', 'adoption'], least: 1 }, 'weighing."".0.least: is not a known key here'],
    [{ exactly: { open: 0.5, adoption: 0.5 } }, 'weighing."".0.exactly: must also give the share of "quality"'],
    [{ exactly: { open: 0.5, adoption: 0.3, quality: 0.3 } }, 'weighing."".0.exactly: must add to 1, not to 1.1'],
    [{ exactly: { open: 1.5, adoption: 0, quality: 0 } }, 'weighing."".0.exactly.open: must be a number from 0 to 1'],
  ])('where a statement is %j', (statement, message) => {
    expect(faultsOfWeighing([statement])).toEqual([message]);
  });

  it('where a statement is of no known kind', () => {
    expect(faultsOfWeighing([{ more: ['open', 'quality'] }])[0]).toMatch(
      /^weighing\.""\.0: must be one of \{"atLeast"/,
    );
  });

  it('where statements are about a node without children', () => {
    expect(faultsOf({ weighing: { adoption: [] } })).toEqual(['weighing.adoption: is not a node with children']);
  });

  it('where every place has its own fault, all of them', () => {
    expect(faultsOf({ alternatives: [], performance: { teams: { licence: 7 } }, extra: 1 })).toHaveLength(3);
  });
});

describe('statements that cannot hold together are named', () => {
  it('as the smallest set of them', () => {
    const root = [
      { atLeast: ['adoption', 'quality'] },
      { share: 'open', min: 0.6 },
      { share: 'quality', max: 0.9 },
      { atLeast: ['adoption', 'open'] },
    ];
    expect(faultsOfWeighing(root)).toEqual([
      'weighing."": statements 1 (share of open at least 0.6), 3 (adoption at least open) cannot hold together',
    ]);
  });

  it('also where leaving statements out one by one would end at a larger set', () => {
    // Without the last statement the first three conflict; the last conflicts with the third alone.
    const root = [
      { share: 'open', min: 0.4 },
      { share: 'adoption', min: 0.4 },
      { share: 'quality', min: 0.3 },
      { share: 'quality', max: 0.2 },
    ];
    expect(faultsOfWeighing(root)).toEqual([
      'weighing."": statements 2 (share of quality at least 0.3), 3 (share of quality at most 0.2) cannot hold together',
    ]);
  });

  it('per node', () => {
    const open = [
      { ratio: ['licence', 'hosting'], min: 2 },
      { share: 'hosting', min: 0.5 },
    ];
    expect(faultsOfWeighing([], open)).toEqual([
      'weighing.open: statements 0 (licence at least 2 times hosting), 1 (share of hosting at least 0.5) cannot hold together',
    ]);
  });

  it('but not where they meet in one point, give or take rounding', () => {
    expect(
      faultsOfWeighing([
        { share: 'open', min: 0.1 },
        { share: 'adoption', min: 0.2 },
        { share: 'quality', min: 0.7 },
      ]),
    ).toEqual([]);
    expect(
      faultsOfWeighing([{ exactly: { open: 0.1, adoption: 0.2, quality: 0.7 } }, { share: 'quality', min: 0.7 }]),
    ).toEqual([]);
  });
});

describe('the canonical text of a problem', () => {
  it('has sorted keys, no spaces, and null in every missing cell', () => {
    const text = canonicalProblem(mustRead(valid));
    expect(text).toMatch(/^\{"alternatives":\["signal","teams"\],"criteria":\[\{"children":\[\{"id":"licence"\}/);
    expect(text).toContain('"performance":{"signal":{"adoption":null,"hosting":[0.25,0.5],"licence":1,"quality":null}');
    expect(text).toContain('"teams":{"adoption":null,"hosting":null,"licence":0,"quality":null}');
  });

  it('is the same whether an unknown cell is written or left out', () => {
    const written = { ...valid, performance: { ...valid.performance, teams: { licence: 0, adoption: null } } };
    expect(canonicalProblem(mustRead(written))).toBe(canonicalProblem(mustRead(valid)));
  });
});
