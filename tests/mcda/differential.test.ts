import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/mcda/analyse.ts';
import { divide } from '../../src/mcda/chunks.ts';
import { confidenceAt } from '../../src/mcda/confidence.ts';
import { chunkCounter } from '../../src/mcda/count-chunk.ts';
import { minimise } from '../../src/mcda/linear-programme.ts';
import { buildModel, meanShares } from '../../src/mcda/model.ts';
import { spreadingCoordinates } from '../../src/mcda/polytope.ts';
import type { Statement } from '../../src/mcda/problem.ts';
import { seedRandom } from '../../src/mcda/random.ts';
import { planSampling } from '../../src/mcda/sampling-plan.ts';
import { addTally, emptyTally, firstMeans, rankShares, winShares } from '../../src/mcda/tally.ts';
import { measureContent } from '../../src/mcda/volume.ts';
import { arbitraryProblem, arbitraryStatement, tries } from './arbitrary-problem.ts';
import { makeUniform } from './brute-force.ts';
import { expectClose, fourErrors } from './closeness.ts';
import { leastCost } from './highs.ts';
import { flatProblem, mustRead } from './neutral-case.ts';

describe('exact and sampled shares agree', () => {
  it('within four standard errors, but for one in a thousand, and within six always', () => {
    const samples = 16384;
    let figures = 0;
    let beyond = 0;
    fc.assert(
      fc.property(
        arbitraryProblem({ isSure: true, depth: 1, children: 6, alternatives: 6, statements: 4 }),
        fc.nat(),
        (problem, seed) => {
          const analysis = analyse(problem);
          if (analysis.pairwise.method !== 'exact') return;
          const plan = planSampling(buildModel(problem));
          const tally = emptyTally(plan);
          const count = chunkCounter(plan);
          for (const chunk of divide(samples, seed)) addTally(tally, count(chunk.state, chunk.samples));
          const compare = (exact: number, sampled: number) => {
            const errors = Math.abs(exact - sampled) / Math.sqrt(Math.max(exact * (1 - exact), 1e-9) / samples);
            figures++;
            if (errors > 4) beyond++;
            expect(errors, `${exact} and ${sampled}`).toBeLessThan(exact * samples < 20 ? 20 : 6);
          };
          const ranks = rankShares(plan, tally);
          const wins = winShares(plan, tally);
          problem.alternatives.forEach((a, i) => {
            const { shares, method } = analysis.alternatives[a]!.rankAcceptability;
            if (method === 'exact') for (const [r, share] of shares.entries()) compare(share, ranks[i]![r]!);
            problem.alternatives.forEach((b, j) => {
              if (i !== j) compare(analysis.pairwise.wins[a]![b]!, wins[i]![j]!);
            });
          });
        },
      ),
      tries(60),
    );
    expect(figures).toBeGreaterThan(500);
    expect(beyond / figures).toBeLessThan(0.002);
  });
});

describe('what is exact of first places and of volumes', () => {
  it('agrees with samples where other ranks are sampled, and rows and columns add to 1', () => {
    const uniform = makeUniform(8);
    const problem = flatProblem(Array.from({ length: 9 }, () => Array.from({ length: 8 }, () => uniform())));
    const { alternatives, pairwise } = analyse(problem);
    const plan = planSampling(buildModel(problem));
    const tally = chunkCounter(plan)(seedRandom(3), 65536);
    const counted = rankShares(plan, tally);
    const means = firstMeans(plan, tally);
    expect(pairwise.method).toBe('exact');
    const ranks = problem.alternatives.map((each) => alternatives[each]!.rankAcceptability);
    ranks.forEach(({ method, shares, halfWidth }, a) => {
      expect([method, halfWidth[0]]).toEqual(['sampled', 0]);
      expect(halfWidth[1]).toBeGreaterThan(0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(ranks.reduce((sum, row) => sum + row.shares[a]!, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      expect(Math.abs(shares[0]! - counted[a]![0]!)).toBeLessThan(fourErrors(shares[0]!, 65536) + 1e-4);
      const { centralWeights, confidence } = alternatives[problem.alternatives[a]!]!;
      expect([centralWeights === null, confidence]).toEqual(shares[0] === 0 ? [true, null] : [false, 1]);
      if (centralWeights === null || shares[0]! < 0.01) return;
      Object.values(centralWeights['']!).forEach((share, c) => {
        expect(Math.abs(share - means[a]![c]!)).toBeLessThan(0.5 / Math.sqrt(65536 * shares[0]!));
      });
    });
  });

  it('is the same by cones over facets and by simplices', () => {
    fc.assert(
      fc.property(arbitraryProblem({ depth: 1, children: 7, statements: 6 }), (problem) => {
        const { polytope, mean, kind, size } = buildModel(problem).regions[0]!;
        fc.pre(kind === 'cells');
        const dimension = spreadingCoordinates(polytope!.points).length;
        const { centre } = measureContent(polytope!, dimension, size, 1e6)!;
        expectClose([...centre], [...mean], 1e-9);
      }),
      tries(60),
    );
  });
});

describe('linear programmes come out as with HiGHS', () => {
  const value = fc.integer({ min: -20, max: 20 }).map((x) => x / 10);

  it('on random programmes', () => {
    const programmes = fc.integer({ min: 1, max: 6 }).chain((size) =>
      fc.record({
        costs: fc.array(
          value.map((x) => Math.abs(x)),
          { minLength: size, maxLength: size },
        ),
        rows: fc.array(
          fc.record({ coefficients: fc.array(value, { minLength: size, maxLength: size }), low: value, width: value }),
          { maxLength: 8 },
        ),
      }),
    );
    fc.assert(
      fc.property(programmes, ({ costs, rows }) => {
        const conditions = rows.map(({ coefficients, low, width }) =>
          width < 0 ? { coefficients, low } : { coefficients, low, high: low + width },
        );
        const expected = leastCost({ costs, rows: conditions });
        const found = minimise(costs, conditions);
        expect(found === undefined).toBe(expected === undefined);
        if (found === undefined || expected === undefined) return;
        expect(found.cost).toBeCloseTo(expected, 6);
        for (const { coefficients, low, high } of conditions as {
          coefficients: number[];
          low: number;
          high?: number;
        }[]) {
          const sum = coefficients.reduce((total, c, i) => total + c * found.point[i]!, 0);
          expect(sum).toBeGreaterThan(low - 1e-7);
          expect(sum).toBeLessThan((high ?? Number.POSITIVE_INFINITY) + 1e-7);
        }
      }),
      tries(300),
    );
  });

  it('on least shifts, written with every condition from the start', () => {
    const flat = arbitraryProblem({ depth: 1, children: 8, alternatives: 6, statements: 4 });
    fc.assert(
      fc.property(flat, (problem) => {
        const { ranking, shares, tippingPoints } = analyse(problem, { samples: 64 });
        const model = buildModel(problem);
        const mean = Object.values(shares['']!);
        const size = mean.length;
        const unit = (at: number, sign = 1) => Array.from({ length: 2 * size }, (_, i) => (i === at ? sign : 0));
        for (const rival of ranking.flat().slice(1)) {
          const own = model.middle[problem.alternatives.indexOf(rival)]!;
          // The variables are the shares and how far each is off.
          const rows = [
            { coefficients: [...mean.map(() => 1), ...mean.map(() => 0)], low: 1, high: 1 },
            ...mean.flatMap((share, i) => [
              { coefficients: unit(i).map((x, j) => x + unit(size + i)[j]!), low: share },
              { coefficients: unit(i, -1).map((x, j) => x + unit(size + i)[j]!), low: -share },
            ]),
            ...model.middle
              .filter((other) => other !== own)
              .map((other) => ({
                coefficients: [...mean.map((_, i) => own[i]! - other[i]!), ...mean.map(() => 0)],
                low: 0,
              })),
          ];
          const expected = leastCost({ costs: [...mean.map(() => 0), ...mean.map(() => 1)], rows });
          const found = tippingPoints.leastShift.find(({ first }) => first === rival);
          expect(found === undefined, rival).toBe(expected === undefined);
          if (expected !== undefined) expect(found!.distance).toBeCloseTo(expected, 6);
        }
      }),
      tries(60),
    );
  });

  it('on the bands of regions that are known by their conditions only', () => {
    const children = Array.from({ length: 14 }, (_, c) => `c${c}`);
    const bounds = children.map((child): Statement => ({ share: child, min: 0.01, max: 0.12 }));
    fc.assert(
      fc.property(
        fc.array(arbitraryStatement(children), { maxLength: 3 }),
        fc.array(fc.nat({ max: 100 }), { minLength: 14, maxLength: 14 }),
        (more, scores) => {
          const said = [...bounds, ...more.filter((each) => 'atLeast' in each)];
          const problem = flatProblem([scores.map((score) => score / 100)], said);
          const rows = said.map((each) => ({
            coefficients: children.map((child) =>
              'share' in each
                ? Number(child === each.share)
                : 'atLeast' in each
                  ? Number(child === each.atLeast[0]) - Number(child === each.atLeast[1])
                  : 0,
            ),
            ...('share' in each ? { low: 0.01, high: 0.12 } : { low: 0 }),
          }));
          const sum = { coefficients: children.map(() => 1), low: 1, high: 1 };
          const costs = scores.map((score) => score / 100);
          const { lowest, highest } = analyse(problem, { samples: 8 }).alternatives['a0']!.value;
          expect(lowest).toBeCloseTo(leastCost({ costs, rows: [sum, ...rows] })!, 6);
          expect(highest).toBeCloseTo(-leastCost({ costs: costs.map((cost) => -cost), rows: [sum, ...rows] })!, 6);
        },
      ),
      tries(5),
    );
  });
});

describe('the chance of being first at given shares', () => {
  it('is that of values drawn', () => {
    const draws = 20000;
    fc.assert(
      fc.property(arbitraryProblem({ depth: 1, alternatives: 6 }), fc.nat({ max: 2 ** 30 }), (problem, seed) => {
        const model = buildModel(mustRead(problem));
        const [weights] = meanShares(model);
        const uniform = makeUniform(seed);
        const firsts = new Array(model.alternatives.length).fill(0);
        const parts = model.low.map((low, a) =>
          Array.from(low, (x, l) => ({ base: weights![l]! * x, spread: weights![l]! * (model.high[a]![l]! - x) })),
        );
        const fixed = parts.map((own) => own.reduce((sum, { base }) => sum + base, 0));
        const spreads = parts.map((own) => own.flatMap(({ spread }) => (spread > 0 ? [spread] : [])));
        const values = fixed.slice();
        for (let t = 0; t < draws; t++) {
          for (let a = 0; a < values.length; a++) {
            values[a] = fixed[a]!;
            for (const spread of spreads[a]!) values[a]! += spread * uniform();
          }
          const best = Math.max(...values);
          let tied = 0;
          for (const value of values) if (best - value <= 1e-12) tied++;
          for (let a = 0; a < values.length; a++) if (best - values[a]! <= 1e-12) firsts[a] += 1 / tied;
        }
        firsts.forEach((count: number, a) => {
          const share = count / draws;
          const error = 5 * Math.sqrt(Math.max(share * (1 - share), 1 / draws) / draws) + 1e-5;
          expect(Math.abs(confidenceAt(model, a, [weights!]) - share)).toBeLessThan(error);
        });
      }),
      tries(30),
    );
  });
});
