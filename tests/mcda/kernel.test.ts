import { describe, expect, it } from 'vitest';
import { prepareCounter } from '../../src/mcda/kernel.ts';
import { buildModel } from '../../src/mcda/model.ts';
import type { Cell } from '../../src/mcda/problem.ts';
import { drawUnit, seedRandom } from '../../src/mcda/random.ts';
import { planSampling } from '../../src/mcda/sampling-plan.ts';
import { tallySimply } from '../../src/mcda/simple-loop.ts';
import { atLeast, flatProblem } from './neutral-case.ts';

describe('the fast kernel gives the tally of the simple loop, to the last bit', () => {
  const random = seedRandom(5);
  const table = (k: number, n: number, isSure: number): Cell[][] =>
    Array.from({ length: k }, () =>
      Array.from({ length: n }, () => (drawUnit(random) < isSure ? drawUnit(random) : null)),
    );
  const twins = table(3, 5, 1);

  it.each([
    ['exact scores', table(10, 8, 1), atLeast([])],
    ['unknown scores', table(8, 7, 0.8), atLeast([[0, 1]])],
    ['one alternative', table(1, 3, 1), atLeast([])],
    ['identical alternatives', [...twins, ...twins], atLeast([[1, 2]])],
    // The difference is below what whole numbers can tell apart, so samples are counted one by one.
    [
      'nearly identical alternatives',
      [
        [0.5, 0.5, 0.5],
        [0.5, 0.5, 0.5 + 1e-11],
        [0.2, 0.9, 0.1],
      ],
      atLeast([]),
    ],
  ])('%s', (_, values, statements) => {
    const plan = planSampling(buildModel(flatProblem(values, statements)));
    expect(prepareCounter(plan)(seedRandom(9), 1001)).toEqual(tallySimply(plan, seedRandom(9), 1001));
  });
});
