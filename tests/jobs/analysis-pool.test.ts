import { afterAll, describe, expect, it } from 'vitest';
import { openAnalysisPool } from '../../src/jobs/analysis-pool.ts';
import { analyse } from '../../src/mcda/analyse.ts';
import type { Cell, Problem, Statement } from '../../src/mcda/problem.ts';
import { flatProblem } from '../mcda/neutral-case.ts';

const scores = (alternatives: number, criteria: number, isSure = true): Cell[][] =>
  Array.from({ length: alternatives }, (_, a) =>
    Array.from({ length: criteria }, (_, c) =>
      isSure || (a + c) % 4 > 0 ? (((a + 2) * (c + 3) * 37) % 101) / 100 : null,
    ),
  );
const bounds = Array.from({ length: 12 }, (_, c): Statement => ({ share: `c${c}`, min: 0.01, max: 0.14 }));
const problems: [string, Problem][] = [
  ['exact scores', flatProblem(scores(4, 5))],
  ['unknown scores', flatProblem(scores(5, 7, false))],
  ['a region that is walked through', flatProblem(scores(3, 12, false), bounds)],
];
const options = { samples: 9000, seed: 5, hash: (text: string) => `${text.length}` };

const pools = [1, 2, 4].map(openAnalysisPool);
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

describe('a pool gives what one thread gives, to the last bit', () => {
  it.each(problems)('%s', async (_, problem) => {
    const expected = JSON.stringify(analyse(problem, options));
    for (const pool of pools) expect(JSON.stringify(await pool.analyse(problem, options))).toBe(expected);
  });

  it('also with several at a time', async () => {
    const [pool] = pools;
    const answers = await Promise.all(problems.map(([, problem]) => pool!.analyse(problem, options)));
    expect(answers).toEqual(problems.map(([, problem]) => analyse(problem, options)));
  });

  it('and tells how far it is', async () => {
    const parts: number[] = [];
    await pools[1]!.analyse(problems[1]![1], { ...options, onProgress: (part) => parts.push(part) });
    expect(parts).toEqual([1 / 3, 2 / 3, 1]);
  });
});

describe('an analysis that is cancelled', () => {
  const pool = pools[1]!;
  const [, problem] = problems[1]!;

  it('rejects with the reason and leaves the pool to others', async () => {
    const controller = new AbortController();
    const reason = new Error('the reader left');
    const long = pool.analyse(problem, {
      samples: 100_000_000,
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    await expect(long).rejects.toBe(reason);
    expect(await pool.analyse(problem, options)).toEqual(analyse(problem, options));
  });

  it('stops at once, also while it is prepared', async () => {
    const controller = new AbortController();
    const waiting = pool.analyse(problem, { ...options, signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toThrow('aborted');
    await expect(pool.analyse(problem, { ...options, signal: controller.signal })).rejects.toThrow('aborted');
    expect(await pool.analyse(problem, options)).toEqual(analyse(problem, options));
  });
});

describe('a pool', () => {
  it('passes on what goes wrong in a thread and goes on', async () => {
    const pool = pools[0]!;
    const [, problem] = problems[0]!;
    const broken = { ...problem, criteria: undefined } as unknown as Problem;
    await expect(pool.analyse(broken, { ...options, hash: () => '' })).rejects.toThrow();
    expect(await pool.analyse(problem, options)).toEqual(analyse(problem, options));
  });

  it('that is closed rejects what it had not finished and takes nothing more', async () => {
    const pool = openAnalysisPool(1);
    const [, problem] = problems[1]!;
    const waiting = pool.analyse(problem, options);
    const closing = pool.close();
    await expect(waiting).rejects.toThrow('the pool is closed');
    await closing;
    await expect(pool.analyse(problem, options)).rejects.toThrow('the pool is closed');
  });
});
