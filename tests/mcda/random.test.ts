import { describe, expect, it } from 'vitest';
import { divide } from '../../src/mcda/chunks.ts';
import { drawExponential } from '../../src/mcda/exponential.ts';
import { drawWord, jump, seedRandom, seedStream, startFrom, step } from '../../src/mcda/random.ts';
import { readCase } from './neutral-case.ts';

describe('random numbers', () => {
  it('are those of xoshiro128** (case 20)', () => {
    const { problem, expected } = readCase('20-prng');
    const state = Uint32Array.from(problem.state as number[]);
    expect(expected.first.map(() => step(state, 0, 1))).toEqual(expected.first);
    const jumped = Uint32Array.from(problem.state as number[]);
    jump(jumped);
    expect([...jumped]).toEqual(expected.stateAfterJump);
  });

  it('start elsewhere for every seed, also beyond 32 bits', () => {
    const starts = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, 2 ** 52].map((seed) => seedRandom(seed).join());
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('come from four streams in turn', () => {
    const stream = seedStream(7);
    const state = seedRandom(7);
    const drawn = Array.from({ length: 12 }, () => drawWord(state));
    for (let s = 0; s < 4; s++) {
      const own = stream.slice();
      jump(stream);
      expect([drawn[s], drawn[s + 4], drawn[s + 8]]).toEqual([0, 1, 2].map(() => step(own, 0, 1)));
    }
  });

  it('have streams of their own per chunk, and the chunks hold all samples', () => {
    const chunks = divide(10000, 7);
    expect(chunks.map((chunk) => chunk.samples)).toEqual([4096, 4096, 1808]);
    const stream = seedStream(7);
    for (let s = 0; s < 4; s++) jump(stream);
    expect(chunks[1]!.state).toEqual(startFrom(stream));
  });

  it('give exponentials that agree with Math.log to 13 digits', () => {
    const drawn = seedRandom(3);
    const words = seedRandom(3);
    for (let i = 0; i < 20000; i++) {
      const exact = -Math.log((drawWord(words) + 0.5) / 4294967296);
      expect(Math.abs(drawExponential(drawn) - exact)).toBeLessThan(1e-13 + exact * 1e-14);
    }
  });
});
