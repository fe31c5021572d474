import { readFileSync } from 'node:fs';
import { analyse } from '../../src/mcda/analyse.ts';
import type { Analysis } from '../../src/mcda/analysis.ts';
import { type Cell, type Problem, readProblem, type Statement } from '../../src/mcda/problem.ts';

/** Reads a reference case; its `source` says where the numbers come from. */
export function readCase(name: string) {
  return JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8'));
}

/** A problem of one level from bare tables: values by alternative and criterion, named a0, a1, … and c0, c1, … */
export function flatProblem(
  values: Cell[][],
  statements: Statement[] = [],
  alternatives = values.map((_, a) => `a${a}`),
): Problem {
  const criteria = values[0]!.map((_, c) => ({ id: `c${c}` }));
  return mustRead({
    format: 'afweging/problem@1',
    criteria,
    alternatives,
    performance: Object.fromEntries(
      values.map((row, a) => [alternatives[a], Object.fromEntries(row.map((cell, c) => [`c${c}`, cell]))]),
    ),
    weighing: { '': statements },
  });
}

/** "w_i ≥ w_j" pairs as statements about c0, c1, … */
export function atLeast(pairs: [number, number][]): Statement[] {
  return pairs.map(([i, j]) => ({ atLeast: [`c${i}`, `c${j}`] }));
}

/** The problem in an input, which must be right. */
export function mustRead(input: unknown): Problem {
  const read = readProblem(input);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.problem;
}

/** The parts of an analysis as bare tables, in the order of the alternatives. */
export function tables(problem: Problem, analysis: Analysis = analyse(problem)) {
  const each = problem.alternatives;
  return {
    rankShare: each.map((a) => analysis.alternatives[a]!.rankAcceptability.shares),
    firstRank: each.map((a) => analysis.alternatives[a]!.rankAcceptability.shares[0]!),
    expectedRank: each.map((a) => analysis.alternatives[a]!.expectedRank),
    confidence: each.map((a) => analysis.alternatives[a]!.confidence),
    centralWeights: each.map((a) => {
      const weights = analysis.alternatives[a]!.centralWeights;
      return weights === null ? null : Object.values(weights['']!);
    }),
    pairwise: each.map((a) => each.map((b) => (a === b ? 0 : analysis.pairwise.wins[a]![b]!))),
    method: each.map((a) => analysis.alternatives[a]!.rankAcceptability.method),
  };
}
