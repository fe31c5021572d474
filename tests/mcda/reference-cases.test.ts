import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/mcda/analyse.ts';
import { analysisSchema } from '../../src/mcda/analysis.ts';
import { describeRegion } from '../../src/mcda/region.ts';
import { expectClose, fourErrors } from './closeness.ts';
import { atLeast, flatProblem, mustRead, readCase, tables } from './neutral-case.ts';

describe('the reference cases come out', () => {
  it.each(['01-two-by-two', '02-getreal-no-preference', '03-getreal-total-order', '08-six-by-five'])('%s', (name) => {
    const { problem, expected, tolerance } = readCase(name);
    const input = flatProblem(problem.scores.values, atLeast(problem.weights.atLeast ?? []));
    const found = tables(input);
    expect(new Set(found.method)).toEqual(new Set(['exact']));
    for (const key of ['firstRank', 'rankShare', 'centralWeights', 'confidence', 'pairwise', 'expectedRank'] as const) {
      if (expected[key] !== undefined) expectClose(found[key], expected[key], tolerance.exact, key);
    }
    if (expected.weightMean !== undefined) {
      expectClose(Object.values(analyse(input).shares['']!), expected.weightMean, tolerance.exact);
    }
  });

  it('04: the mean of a total order is the rank order centroid', () => {
    for (const [n, { mean }] of Object.entries(readCase('04-rank-order-centroid').expected) as [
      string,
      { mean: number[] },
    ][]) {
      const children = mean.map((_, i) => `c${i}`);
      const region = describeRegion(children, atLeast(mean.slice(1).map((_, i) => [i, i + 1])));
      expectClose([...region.mean], mean, 1e-12, `n = ${n}`);
    }
  });

  it('05: the letter, each of three criteria at least as important as open source', () => {
    const { problem, expected } = readCase('05-letter-star');
    const input = flatProblem(problem.scores.values, atLeast(problem.weights.atLeast));
    const analysis = analyse(input);
    expectClose(Object.values(analysis.shares['']!), expected.weightMean, 1e-12);
    expectClose(tables(input, analysis).pairwise, expected.pairwise, 1e-12);
    expect(analysis.necessarily).toEqual([]);
    expect(analysis.possibly).toHaveLength(6);
  });

  it('07: means of polytopes with bounds', () => {
    const { expected } = readCase('07-polytope-moments');
    for (const key of ['intervals3', 'intervals4']) {
      const { bounds, mean } = expected[key] as { bounds: [number, number][]; mean: number[] };
      const children = bounds.map((_, i) => `c${i}`);
      const statements = bounds.map(([min, max], i) => ({ share: `c${i}`, min, max }));
      const region = describeRegion(children, statements);
      expectClose([...region.mean], mean, 1e-12, key);
      expect(Math.max(...region.meanError)).toBe(0);
    }
  });

  it('16: uncertain scores with answers by hand', () => {
    type Item = { name: string; weights: number[] | 'uniform'; low: number[][]; high: number[][]; firstRank: number[] };
    for (const item of readCase('16-intervals-closed-forms').expected as Item[]) {
      const cells = item.low.map((row, a) => row.map((low, c): [number, number] => [low, item.high[a]![c]!]));
      const statements =
        item.weights === 'uniform'
          ? []
          : [{ exactly: Object.fromEntries(item.weights.map((share, c) => [`c${c}`, share])) }];
      const found = tables(flatProblem(cells, statements));
      item.firstRank.forEach((share, a) => {
        expectClose(found.firstRank[a], share, fourErrors(share, 131072), item.name);
      });
      if (item.weights !== 'uniform') expectClose(found.confidence, item.firstRank, 1e-6, item.name);
    }
  });

  it('18: the value of learning one unknown score', () => {
    const { problem, expected } = readCase('18-value-of-information');
    const exactly = Object.fromEntries((problem.weights.values as number[]).map((share, c) => [`c${c}`, share]));
    for (const item of expected) {
      const analysis = analyse(flatProblem(item.values, [{ exactly }], ['A', 'B']));
      expect(analysis.ranking[0]).toEqual([item.bestNow]);
      expect(analysis.information).toHaveLength(1);
      expectClose(analysis.information[0]!.gain, item.valueOfInformation, 1e-12);
      expectClose(analysis.information[0]!.chance, item.probabilityChoiceChanges, 1e-12);
    }
  });

  it('19: uniform in each branch is not uniform over the leaves', () => {
    const { expected } = readCase('19-weights-in-a-tree');
    const problem = mustRead({
      format: 'afweging/problem@1',
      criteria: [{ id: 'g1', children: [{ id: 'a' }, { id: 'b' }] }, { id: 'c' }],
      alternatives: ['A', 'B'],
      performance: { A: { a: 1, b: 0, c: 0 }, B: { a: 0, b: 1, c: 0.5 } },
      weighing: {},
    });
    const found = tables(problem);
    expected.firstRank_treeUniform.forEach((share: number, a: number) => {
      expectClose(found.firstRank[a], share, fourErrors(share, 131072));
    });
  });
});

describe('the example of the public formats', () => {
  const problem = mustRead(readCase('format-example'));
  const analysis = analyse(problem, { seed: 1 });
  const { signal, teams } = analysis.alternatives as Record<'signal' | 'teams', (typeof analysis.alternatives)[string]>;

  it('is a valid analysis', () => {
    expect(analysisSchema.parse(analysis)).toEqual(analysis);
  });

  it('gives the values, bands and contributions', () => {
    const row = (outcome: typeof signal) => [outcome.value.central, outcome.value.lowest, outcome.value.highest];
    expectClose(row(signal), [0.4833, 0, 1], 5e-5);
    expectClose(row(teams), [0.5778, 0.4333, 0.7], 5e-5);
    expectClose(Object.values(signal.contributions), [0.0833, 0.1778, 0.2222], 5e-5);
    expectClose(Object.values(analysis.shares['']!), [0.1111, 0.4444, 0.4444], 5e-5);
    expect(analysis.ranking).toEqual([['teams'], ['signal']]);
  });

  it('gives the sampled figures within their rounding', () => {
    expectClose(signal.rankAcceptability.shares, [0.287, 0.713], 0.003);
    expectClose(signal.rankAcceptability.halfWidth, [0.0025, 0.0025], 1e-4);
    expectClose(signal.expectedRank, 1.713, 0.003);
    expectClose(Object.values(signal.centralWeights!['']!), [0.151, 0.327, 0.522], 0.002);
    expectClose([signal.confidence, teams.confidence], [0.43, 0.78], 0.005);
    expectClose(analysis.pairwise.wins['teams']!['signal'], 0.713, 0.003);
    expect(analysis.necessarily).toEqual([]);
    expect(analysis.possibly).toEqual([
      ['signal', 'teams'],
      ['teams', 'signal'],
    ]);
  });

  it('gives the tipping points', () => {
    const { oneShare, leastShift, oneScore } = analysis.tippingPoints;
    expect(oneShare.map((point) => [point.criterion, point.first, point.permitted])).toEqual([
      ['openSource', 'signal', true],
      ['adoption', 'signal', true],
    ]);
    expectClose(
      oneShare.map((point) => [point.from, point.at]),
      [
        [0.1111, 0.2105],
        [0.4444, 0.1892],
      ],
      5e-5,
    );
    expect(leastShift).toHaveLength(1);
    expectClose(leastShift[0]!.distance, 0.1799, 5e-5);
    expectClose(Object.values(leastShift[0]!.shares), [0.2011, 0.3545, 0.4444], 5e-5);
    expect(leastShift[0]!.permitted).toBe(true);
    expect(oneScore.map((point) => [point.alternative, point.indicator, point.first])).toEqual([
      ['signal', 'adoption', 'signal'],
      ['signal', 'quality', 'signal'],
      ['teams', 'adoption', 'signal'],
      ['teams', 'quality', 'signal'],
    ]);
    expectClose(
      oneScore.map((point) => [point.from, point.at]),
      [
        [0.4, 0.6125],
        [0.5, 0.7125],
        [0.7, 0.4875],
        [0.6, 0.3875],
      ],
      1e-9,
    );
  });

  it('gives the value of information', () => {
    expect(analysis.information.map((cell) => [cell.alternative, cell.indicator])).toEqual([
      ['signal', 'quality'],
      ['signal', 'selfHosting'],
    ]);
    expectClose(
      analysis.information.map((cell) => [cell.chance, cell.gain]),
      [
        [0.2875, 0.01837],
        [0, 0],
      ],
      5e-6,
    );
  });
});
