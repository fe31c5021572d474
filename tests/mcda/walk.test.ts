import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/mcda/analyse.ts';
import { findInside } from '../../src/mcda/inside.ts';
import { permittedShares } from '../../src/mcda/permitted.ts';
import type { Statement } from '../../src/mcda/problem.ts';
import { describeRegion } from '../../src/mcda/region.ts';
import { shareRows } from '../../src/mcda/share-rows.ts';
import { prepareWalk } from '../../src/mcda/walk.ts';
import { walkedMean } from '../../src/mcda/walked-mean.ts';
import { atLeast, flatProblem } from './neutral-case.ts';

const bounds = (size: number, min: number, max: number): Statement[] =>
  Array.from({ length: size }, (_, c) => ({ share: `c${c}`, min, max }));

describe('the mean of a walk is the mean of the region', () => {
  it.each<[string, number, Statement[]]>([
    ['without conditions', 8, []],
    ['of a total order', 12, atLeast(Array.from({ length: 11 }, (_, c) => [c, c + 1]))],
    ['with bounds', 4, bounds(4, 0.075, 0.55)],
    [
      'very thin in some directions',
      8,
      [
        { share: 'c0', min: 0.3, max: 0.3001 },
        { ratio: ['c1', 'c2'], min: 0.999, max: 1.001 },
        { ratio: ['c3', 'c4'], min: 100 },
        { atLeast: ['c5', 'c6'] },
      ],
    ],
    ['with an equality', 5, [{ equal: ['c0', 'c1'] }, { share: 'c2', min: 0.2, max: 0.3 }, { atLeast: ['c3', 'c0'] }]],
  ])('%s', (_, size, statements) => {
    const children = Array.from({ length: size }, (_, c) => `c${c}`);
    const { mean, meanError } = walkedMean(prepareWalk(findInside(size, shareRows(children, statements))!));
    const exact = describeRegion(children, statements);
    expect(Math.max(...exact.meanError)).toBe(0);
    mean.forEach((share, i) => {
      expect(Math.abs(share - exact.mean[i]!)).toBeLessThan((4 / 1.96) * meanError[i]! + 1e-9);
      expect(meanError[i]!).toBeLessThan(0.003);
    });
  });
});

describe('a region with too many vertices', () => {
  // Every share between 1 % and 10 % and at most four times the next, all round: so all alike, and the mean is 1/20 each.
  const size = 20;
  const round = Array.from({ length: size }, (_, c): Statement => ({ ratio: [`c${c}`, `c${(c + 1) % size}`], max: 4 }));
  const values = [
    Array.from({ length: size }, (_, c) => (c % 2 === 0 ? 1 : 0)),
    Array.from({ length: size }, (_, c) => (c % 2 === 0 ? 0 : 1)),
  ];
  const problem = flatProblem(values, [...bounds(size, 0.01, 0.1), ...round]);
  const analysis = analyse(problem, { samples: 16384 });

  it('has a mean that is an estimate, with its error', () => {
    for (const { mean, halfWidth, lowest, highest } of Object.values(permittedShares(problem)['']!)) {
      expect(halfWidth).toBeGreaterThan(0);
      expect(halfWidth).toBeLessThan(0.001);
      expect(Math.abs(mean - 1 / size)).toBeLessThan(2 * halfWidth);
      expect([lowest, highest].map((share) => share.toFixed(6))).toEqual(['0.010000', '0.100000']);
    }
  });

  it('names its method and a half-width that is wider than of independent samples', () => {
    const { method, shares, halfWidth } = analysis.alternatives['a0']!.rankAcceptability;
    expect(method).toBe('hit-and-run');
    expect(halfWidth[0]).toBeGreaterThan(1.96 * Math.sqrt((shares[0]! * shares[1]!) / 16384));
    expect(Math.abs(shares[0]! - 0.5)).toBeLessThan(2 * halfWidth[0]!);
  });
});
