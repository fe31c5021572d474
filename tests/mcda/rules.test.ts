import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/mcda/analyse.ts';
import type { Analysis } from '../../src/mcda/analysis.ts';
import { type Problem, readProblem } from '../../src/mcda/problem.ts';
import { flattenTree } from '../../src/mcda/tree.ts';
import { arbitraryProblem, arbitraryStatement, tries, withStatement } from './arbitrary-problem.ts';

const few = { samples: 1024 };
const pick = fc.nat({ max: 999 });
const tolerance = 1e-9;

const outcomeOf = (analysis: Analysis, alternative: string) => analysis.alternatives[alternative]!;
const bandOf = (analysis: Analysis, alternative: string) => outcomeOf(analysis, alternative).value;
const placeOf = (analysis: Analysis, alternative: string) =>
  analysis.ranking.findIndex((group) => group.includes(alternative));

/** Runs a rule on many problems. */
function hold(rule: (problem: Problem, ...picks: number[]) => void, runs = 100, problems = arbitraryProblem()): void {
  fc.assert(fc.property(problems, pick, pick, fc.nat({ max: 1000 }), rule), tries(runs));
}

describe('an alternative that joins or leaves', () => {
  const without = (problem: Problem, gone: string): Problem => ({
    ...problem,
    alternatives: problem.alternatives.filter((each) => each !== gone),
    performance: Object.fromEntries(Object.entries(problem.performance).filter(([each]) => each !== gone)),
  });

  it('changes no value, band or contribution of another and swaps no two others', () => {
    hold((problem, p) => {
      const gone = problem.alternatives[p % problem.alternatives.length]!;
      const whole = analyse(problem, few);
      const part = analyse(without(problem, gone), few);
      for (const each of problem.alternatives.filter((other) => other !== gone)) {
        expect(bandOf(part, each)).toEqual(bandOf(whole, each));
        expect(outcomeOf(part, each).contributions).toEqual(outcomeOf(whole, each).contributions);
      }
      expect(part.ranking).toEqual(
        whole.ranking.map((group) => group.filter((each) => each !== gone)).filter((group) => group.length > 0),
      );
      const stays = (pairs: [string, string][]) => pairs.filter((pair) => !pair.includes(gone));
      expect(part.necessarily).toEqual(stays(whole.necessarily));
      expect(part.possibly).toEqual(stays(whole.possibly));
    });
  });
});

describe('an alternative without rivals', () => {
  it('is first in every case, whatever is unknown, and that is no estimate', () => {
    hold((whole) => {
      const [name] = whole.alternatives as [string];
      const performance = { [name]: whole.performance[name]! };
      const analysis = analyse({ ...whole, alternatives: [name], performance }, few);
      expect(outcomeOf(analysis, name)).toMatchObject({
        rankAcceptability: { method: 'exact', shares: [1], halfWidth: [0] },
        expectedRank: 1,
        centralWeights: analysis.shares,
        confidence: 1,
      });
      expect(analysis.pairwise).toEqual({ method: 'exact', wins: { [name]: {} } });
    }, 20);
  });
});

describe('what becomes known', () => {
  it('keeps the value within the band and narrows it', () => {
    hold((problem, p, q, x) => {
      const alternative = problem.alternatives[p % problem.alternatives.length]!;
      const { leaves } = flattenTree(problem.criteria);
      const leaf = leaves[q % leaves.length]!;
      const known = structuredClone(problem);
      const cell = known.performance[alternative]![leaf] ?? null;
      const [low, high] = cell === null ? [0, 1] : typeof cell === 'number' ? [cell, cell] : cell;
      known.performance[alternative]![leaf] = low + ((high - low) * x) / 1000;
      const before = bandOf(analyse(problem, few), alternative);
      const after = bandOf(analyse(known, few), alternative);
      expect(after.lowest).toBeGreaterThanOrEqual(before.lowest - tolerance);
      expect(after.highest).toBeLessThanOrEqual(before.highest + tolerance);
      expect(after.central).toBeGreaterThanOrEqual(after.lowest - tolerance);
      expect(after.central).toBeLessThanOrEqual(after.highest + tolerance);
    });
  });

  it('about weights narrows every band and leaves what is necessary so', () => {
    const statements = arbitraryProblem().chain((problem) => {
      const { nodes } = flattenTree(problem.criteria);
      return fc
        .nat({ max: nodes.length - 1 })
        .chain((n) =>
          arbitraryStatement(nodes[n]!.children).map((statement) => ({ problem, node: nodes[n]!.id, statement })),
        );
    });
    fc.assert(
      fc.property(statements, ({ problem, node, statement }) => {
        const refined = withStatement(problem, node, statement);
        fc.pre(refined !== undefined);
        const before = analyse(problem, few);
        const after = analyse(refined!, few);
        for (const each of problem.alternatives) {
          expect(bandOf(after, each).lowest).toBeGreaterThanOrEqual(bandOf(before, each).lowest - 1e-7);
          expect(bandOf(after, each).highest).toBeLessThanOrEqual(bandOf(before, each).highest + 1e-7);
        }
        expect(after.necessarily).toEqual(expect.arrayContaining(before.necessarily));
      }),
      tries(100),
    );
  });
});

describe('shares', () => {
  it('of ranks add to 1 for every alternative and every rank, of pairs to 1', () => {
    hold((problem) => {
      const analysis = analyse(problem, few);
      const shares = problem.alternatives.map((each) => outcomeOf(analysis, each).rankAcceptability.shares);
      const { wins } = analysis.pairwise;
      for (const [a, each] of problem.alternatives.entries()) {
        expect(shares[a]!.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
        expect(shares.reduce((sum, row) => sum + row[a]!, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...shares[a]!)).toBeGreaterThanOrEqual(0);
        for (const other of problem.alternatives) {
          if (other !== each) expect(wins[each]![other]! + wins[other]![each]!).toBeCloseTo(1, 9);
        }
        const expected = shares[a]!.reduce((sum, share, r) => sum + share * (r + 1), 0);
        expect(outcomeOf(analysis, each).expectedRank).toBeCloseTo(expected, 9);
      }
      for (const node of Object.values(analysis.shares)) {
        expect(Object.values(node).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }
    });
  });

  it('are numbers wherever a number is due', () => {
    hold((problem) => {
      const text = JSON.stringify(analyse(problem, few), (_, value) => {
        if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value}`);
        return value;
      });
      expect(readProblem(problem)).toHaveProperty('problem');
      expect(text).not.toContain('undefined');
    });
  });
});

describe('what is necessarily so', () => {
  it('is a preorder, is possible, and agrees with the ranking and the samples', () => {
    hold((problem) => {
      const analysis = analyse(problem, few);
      const key = ([a, b]: [string, string]) => `${a} ≥ ${b}`;
      const necessarily = new Set(analysis.necessarily.map(key));
      const possibly = new Set(analysis.possibly.map(key));
      for (const [a, b] of analysis.necessarily) {
        for (const [c, d] of analysis.necessarily) {
          if (b === c && a !== d) expect(necessarily).toContain(key([a, d]));
        }
        expect(possibly).toContain(key([a, b]));
        expect(placeOf(analysis, a)).toBeLessThanOrEqual(placeOf(analysis, b));
        expect(analysis.pairwise.wins[a]![b]).toBeGreaterThanOrEqual(0.5 - 1e-6);
      }
      for (const a of problem.alternatives) {
        for (const b of problem.alternatives) {
          if (a === b) continue;
          expect(necessarily.has(key([a, b])) || possibly.has(key([b, a]))).toBe(true);
          if (!possibly.has(key([a, b]))) expect(analysis.pairwise.wins[a]![b]).toBe(0);
        }
      }
    });
  });
});
