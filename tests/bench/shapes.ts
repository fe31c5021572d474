import { type Cell, type Problem, readProblem } from '../../src/mcda/problem.ts';
import { drawUnit, seedRandom } from '../../src/mcda/random.ts';

/** A size of problem, every division of shares permitted: so many samples, and which part of the cells is unknown. */
export type Shape = { alternatives: number; criteria: number; samples: number; unknown: number };

export const shapes: Shape[] = [
  { alternatives: 10, criteria: 8, samples: 1_000_000, unknown: 0 },
  { alternatives: 50, criteria: 20, samples: 100_000, unknown: 0 },
  { alternatives: 8, criteria: 30, samples: 131_072, unknown: 0.2 },
];

/** What is analysed as a whole: small and exact, a typical dossier, very many candidates, very many of everything. */
export const wholes: Shape[] = [
  { alternatives: 6, criteria: 5, samples: 131_072, unknown: 0 },
  { alternatives: 8, criteria: 30, samples: 131_072, unknown: 0.2 },
  { alternatives: 200, criteria: 60, samples: 131_072, unknown: 0.1 },
  { alternatives: 1000, criteria: 200, samples: 4096, unknown: 0.1 },
];

export function describeShape({ alternatives, criteria, samples, unknown }: Shape): string {
  const part = unknown === 0 ? '' : `, ${unknown * 100} % unknown`;
  return `${alternatives} × ${criteria} × ${samples.toLocaleString('en')}${part}`;
}

/** A problem of that size with scores drawn once and for all. */
export function makeProblem({ alternatives, criteria, unknown }: Shape): Problem {
  const state = seedRandom(7);
  const ids = Array.from({ length: criteria }, (_, c) => `c${c}`);
  const names = Array.from({ length: alternatives }, (_, a) => `a${a}`);
  const cell = (): Cell => (drawUnit(state) < unknown ? null : drawUnit(state));
  const read = readProblem({
    format: 'afweging/problem@1',
    criteria: ids.map((id) => ({ id })),
    alternatives: names,
    performance: Object.fromEntries(names.map((name) => [name, Object.fromEntries(ids.map((id) => [id, cell()]))])),
  });
  if ('faults' in read) throw new Error(read.faults.map(({ message }) => message).join('\n'));
  return read.problem;
}
