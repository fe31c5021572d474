import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../src/mcda/analyse.ts';
import type { Problem } from '../../src/mcda/problem.ts';
import { arbitraryProblem, tries } from './arbitrary-problem.ts';
import {
  dot,
  drawerOf,
  intervalOf,
  listExtremes,
  listLeaves,
  listNodes,
  makeUniform,
  middleOf,
  type Shares,
  valueAt,
  weightsOfLeaves,
} from './brute-force.ts';

const few = { samples: 256 };
const asMap = (shares: Record<string, Record<string, number>>): Shares =>
  new Map(Object.entries(shares).map(([node, own]) => [node, new Map(Object.entries(own))]));
const small = arbitraryProblem({ children: 4, depth: 2, statements: 3 });

function hold(rule: (problem: Problem, seed: number) => void, runs: number, problems = small): void {
  fc.assert(fc.property(problems, fc.nat({ max: 2 ** 30 }), rule), tries(runs));
}

it('bands and what is necessary or possible are those over all vertices', () => {
  hold((problem) => {
    const extremes = listExtremes(problem);
    fc.pre(extremes.length * problem.alternatives.length ** 2 < 5000);
    const analysis = analyse(problem, few);
    const least = (value: (leaf: string) => number) =>
      Math.min(...extremes.map((shares) => valueAt(problem, shares, value)));
    for (const a of problem.alternatives) {
      const band = analysis.alternatives[a]!.value;
      expect(band.lowest).toBeCloseTo(
        least((leaf) => intervalOf(problem, a, leaf)[0]),
        7,
      );
      expect(band.highest).toBeCloseTo(-least((leaf) => -intervalOf(problem, a, leaf)[1]), 7);
      for (const b of problem.alternatives) {
        if (a === b) continue;
        const lowest = least((leaf) => intervalOf(problem, a, leaf)[0] - intervalOf(problem, b, leaf)[1]);
        const highest = -least((leaf) => intervalOf(problem, b, leaf)[0] - intervalOf(problem, a, leaf)[1]);
        const isListed = (pairs: [string, string][]) => pairs.some(([x, y]) => x === a && y === b);
        if (Math.abs(lowest) > 1e-6) expect(isListed(analysis.necessarily)).toBe(lowest > 0);
        if (Math.abs(highest) > 1e-6) expect(isListed(analysis.possibly)).toBe(highest > 0);
      }
    }
  }, 100);
});

it('central values, tipping points and the value of information follow from their definitions', () => {
  hold((problem) => {
    const analysis = analyse(problem, few);
    const shares = asMap(analysis.shares);
    const middle = (a: string) => (leaf: string) => middleOf(intervalOf(problem, a, leaf));
    const central = (a: string, at = shares) => valueAt(problem, at, middle(a));
    const leaderAt = (at: Shares) =>
      problem.alternatives.reduce((best, a) => (central(a, at) > central(best, at) ? a : best));
    for (const a of problem.alternatives) {
      expect(analysis.alternatives[a]!.value.central).toBeCloseTo(central(a), 10);
    }
    fc.pre(analysis.ranking.every((group) => group.length === 1));
    const [first] = analysis.ranking.flat();
    const bestOther = (a: string) =>
      Math.max(...problem.alternatives.filter((other) => other !== a).map((other) => central(other)));

    for (const { id, children } of listNodes(problem)) {
      for (const child of children) {
        const own = shares.get(id)!.get(child.id)!;
        if (own > 1 - 1e-9) continue;
        const along = (t: number): Shares => {
          const moved = [...shares.get(id)!].map(([other, share]): [string, number] => [
            other,
            other === child.id ? t : (share * (1 - t)) / (1 - own),
          ]);
          return new Map([...shares, [id, new Map(moved)]]);
        };
        const changes = analysis.tippingPoints.oneShare.filter((p) => p.node === id && p.criterion === child.id);
        const seen = changes.flatMap(({ at, first: next }) => {
          const outward = at > own ? 1e-7 : -1e-7;
          expect(central(next, along(at + outward))).toBeGreaterThanOrEqual(
            central(leaderAt(along(at + outward)), along(at + outward)) - 1e-12,
          );
          return [at];
        });
        // Between the changes nobody takes over.
        const stops = [0, ...seen.sort((x, y) => x - y), 1];
        for (let i = 1; i < stops.length; i++) {
          if (stops[i]! - stops[i - 1]! < 1e-5) continue;
          const inside = [0.001, 0.5, 0.999].map((part) => along(stops[i - 1]! + part * (stops[i]! - stops[i - 1]!)));
          const leader = leaderAt(inside[1]!);
          for (const at of inside) expect(central(leader, at)).toBeGreaterThanOrEqual(central(leaderAt(at), at) - 1e-9);
        }
      }
    }
    for (const { alternative, indicator, from, at } of analysis.tippingPoints.oneScore) {
      expect(from).toBeCloseTo(middle(alternative)(indicator), 12);
      const changed = valueAt(problem, shares, (leaf) => (leaf === indicator ? at : middle(alternative)(leaf)));
      expect(changed).toBeCloseTo(alternative === first ? bestOther(alternative) : central(first!), 9);
    }
    for (const { alternative, indicator, chance, gain } of analysis.information) {
      const [low, high] = intervalOf(problem, alternative, indicator);
      const rival = bestOther(alternative);
      const steps = 2000;
      const valueWith = (x: number) =>
        valueAt(problem, shares, (leaf) => (leaf === indicator ? x : middle(alternative)(leaf)));
      // A value is a straight line in one of its scores.
      const [atLow, atHigh] = [valueWith(low), valueWith(high)];
      let changes = 0;
      let best = 0;
      for (let i = 0; i < steps; i++) {
        const value = atLow + ((atHigh - atLow) * (i + 0.5)) / steps;
        if (value > rival !== (alternative === first)) changes += 1 / steps;
        best += Math.max(value, rival) / steps;
      }
      expect(Math.abs(chance - changes)).toBeLessThan(2 / steps);
      expect(gain).toBeCloseTo(best - central(first!), 5);
    }
  }, 60);
});

it('ranks, wins, central weights and means are those of shares drawn and rejected', () => {
  const samples = 6000;
  hold((problem, seed) => {
    const uniform = makeUniform(seed);
    const nodes = listNodes(problem);
    const names = problem.alternatives;
    const tally = names.map(() => names.map(() => 0));
    const wins = names.map(() => names.map(() => 0));
    const means = nodes.map(({ children }) => children.map(() => 0));
    const squares = nodes.map(({ children }) => children.map(() => 0));
    const firstMeans = names.map(() => nodes.map(({ children }) => children.map(() => 0)));
    const draw = nodes.map(drawerOf);
    const weigh = weightsOfLeaves(problem);
    const leaves = listLeaves(problem.criteria);
    const intervals = names.map((a) => leaves.map((leaf) => intervalOf(problem, a, leaf)));
    for (let t = 0; t < samples; t++) {
      const drawn = draw.map((drawOne) => drawOne(uniform)!);
      fc.pre(!drawn.includes(undefined!));
      const weights = weigh(drawn);
      const values = intervals.map((own) =>
        dot(
          weights,
          own.map(([low, high]) => low + (high - low) * uniform()),
        ),
      );
      const order = names.map((_, a) => a).sort((a, b) => values[b]! - values[a]!);
      // Ties share, as far as pairs go; problems with ties in rank are left out below.
      order.forEach((a, r) => {
        tally[a]![r]! += 1;
      });
      for (const a of order) {
        for (const b of order) {
          const lead = values[a]! - values[b]!;
          wins[a]![b]! += Math.abs(lead) <= 1e-12 ? 0.5 : Number(lead > 0);
        }
      }
      drawn.forEach((own, n) => {
        own.forEach((share, c) => {
          means[n]![c]! += share;
          squares[n]![c]! += share * share;
          firstMeans[order[0]!]![n]![c]! += share;
        });
      });
    }
    const analysis = analyse(problem, { samples: 32768 });
    const expectNear = (actual: number, counted: number, of = samples, deviation?: number) => {
      const p = counted / of;
      const spread = deviation ?? Math.sqrt(Math.max(p * (1 - p), 1 / of));
      // Five standard errors, since there are some ten thousand comparisons.
      expect(Math.abs(actual - p)).toBeLessThan(5 * spread * Math.sqrt(1 / of + 1 / 32768) + 1e-9);
    };
    const deviations = means.map((own, n) =>
      own.map((total, c) => Math.sqrt(Math.max(0, squares[n]![c]! / samples - (total / samples) ** 2))),
    );
    nodes.forEach(({ id, children }, n) => {
      children.forEach((child, c) => {
        expectNear(analysis.shares[id]![child.id]!, means[n]![c]!, samples, deviations[n]![c]!);
      });
    });
    const hasTies = names.some((_, a) => names.some((_, b) => a !== b && wins[a]![b]! % 1 !== 0));
    names.forEach((a, i) => {
      const outcome = analysis.alternatives[a]!;
      names.forEach((b, j) => {
        if (i !== j) expectNear(analysis.pairwise.wins[a]![b]!, wins[i]![j]!);
      });
      if (hasTies || Object.values(analysis.pairwise.wins[a]!).includes(0.5)) return;
      names.forEach((_, r) => {
        expectNear(outcome.rankAcceptability.shares[r]!, tally[i]![r]!);
      });
      const times = tally[i]![0]!;
      if (times < 200) return;
      nodes.forEach(({ id, children }, n) => {
        children.forEach((child, c) => {
          // A part of the samples spreads no wider than one and a half times as all of them, or it is a small part.
          const central = outcome.centralWeights![id]![child.id]!;
          expectNear(central, firstMeans[i]![n]![c]!, times, 1.5 * deviations[n]![c]! + 1e-9);
        });
      });
    });
  }, 25);
});
