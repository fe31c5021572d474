import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanBetweenBounds } from '../../src/mcda/bounded-mean.ts';
import type { Sampler } from '../../src/mcda/forest-sampler.ts';
import { meanOfOrder, orderSampler, takeApart } from '../../src/mcda/order-sampler.ts';
import { readOrder } from '../../src/mcda/partial-order.ts';
import type { Statement } from '../../src/mcda/problem.ts';
import { proposeAround } from '../../src/mcda/proposals.ts';
import { seedRandom } from '../../src/mcda/random.ts';
import { describeRegion } from '../../src/mcda/region.ts';
import { chooseProposal, rejectionSampler } from '../../src/mcda/rejection.ts';
import { areSharesPermitted, shareRows } from '../../src/mcda/share-rows.ts';
import { tries } from './arbitrary-problem.ts';
import { expectClose } from './closeness.ts';
import { atLeast } from './neutral-case.ts';

const name = (size: number) => Array.from({ length: size }, (_, c) => `c${c}`);

/** Draws, checks every draw against the statements, and compares the means of shares and of their products. */
function expectDraws(sampler: Sampler, children: string[], statements: Statement[], mean: ArrayLike<number>): void {
  const size = children.length;
  const samples = 20000;
  const shares = new Float64Array(size * samples);
  sampler(seedRandom(11), shares, samples, samples);
  const rows = shareRows(children, statements);
  for (let t = 0; t < samples; t += 97) {
    const drawn = children.map((_, i) => shares[i * samples + t]!);
    expect(areSharesPermitted(rows, drawn)).toBe(true);
    expect(drawn.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  }
  for (let i = 0; i < size; i++) {
    const own = shares.subarray(i * samples, (i + 1) * samples);
    const found = own.reduce((sum, share) => sum + share, 0) / samples;
    const variance = own.reduce((sum, share) => sum + (share - found) ** 2, 0) / samples;
    expect(Math.abs(found - mean[i]!)).toBeLessThan(5 * Math.sqrt(variance / samples) + 1e-12);
  }
}

describe('the region of an order that is no forest', () => {
  const orders = fc.integer({ min: 3, max: 7 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      pairs: fc.array(fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 })), { minLength: 2, maxLength: 8 }),
      equal: fc.option(fc.nat({ max: size - 2 })),
    }),
  );

  it('has the mean of its cells, and draws accordingly', () => {
    fc.assert(
      fc.property(orders, ({ size, pairs, equal }) => {
        const children = name(size);
        const statements: Statement[] = [
          ...atLeast(pairs.filter(([i, j]) => i < j)),
          ...(equal === null ? [] : [{ equal: [`c${equal}`, `c${equal + 1}`] } satisfies Statement]),
        ];
        const parts = takeApart(readOrder(children, statements)!)!;
        const region = describeRegion(children, statements);
        fc.pre(region.kind === 'cells' || region.kind === 'forest');
        expectClose([...meanOfOrder(parts)], [...region.mean], 1e-9);
        expectDraws(orderSampler(parts), children, statements, region.mean);
      }),
      tries(40),
    );
  });

  it('of twenty linked criteria, is drawn from without a walk', () => {
    const children = name(20);
    // Each of ten is at least as important as two others.
    const statements = atLeast(
      Array.from({ length: 10 }, (_, i): [number, number][] => [
        [i, 10 + i],
        [i, 10 + ((i + 1) % 10)],
      ]).flat(),
    );
    const region = describeRegion(children, statements);
    expect(region.kind).toBe('order');
    expect(Math.max(...region.meanError)).toBe(0);
    // All of a level are alike.
    for (const level of [0, 10]) {
      for (let i = level; i < level + 10; i++) expect(region.mean[i]).toBeCloseTo(region.mean[level]!, 12);
    }
    expectDraws(region.sampler!, children, statements, region.mean);
  });

  it('of which one stands above nineteen, has the mean that follows from the order statistics', () => {
    const children = name(20);
    const region = describeRegion(children, atLeast(Array.from({ length: 19 }, (_, i) => [0, i + 1])));
    expect(region.kind).toBe('order');
    // Any of the nineteen may be second, third and so on: a total order each, so the first has the centroid's first.
    const first = Array.from({ length: 20 }, (_, k) => 1 / (k + 1)).reduce((sum, part) => sum + part) / 20;
    expect(region.mean[0]).toBeCloseTo(first, 12);
    expect(region.mean[7]).toBeCloseTo((1 - first) / 19, 12);
  });
});

describe('a region that is drawn from by rejection', () => {
  it.each<[string, Statement[]]>([
    ['bounds', name(5).map((share, c) => ({ share, min: 0.02 * c, max: 0.5 }))],
    [
      'an order and bounds',
      [
        ...atLeast([
          [0, 1],
          [0, 2],
          [3, 2],
        ]),
        { share: 'c0', max: 0.6 },
      ],
    ],
    ['equal shares and a ratio', [{ equal: ['c0', 'c1'] }, { ratio: ['c2', 'c3'], min: 0.5, max: 2 }]],
  ])('with %s, has the mean of its cells', (_, statements) => {
    const children = name(5);
    const region = describeRegion(children, statements);
    expect(region.kind).toBe('cells');
    const proposal = chooseProposal(5, proposeAround(children, statements, shareRows(children, statements)));
    expectDraws(rejectionSampler(proposal!, 5), children, statements, region.mean);
  });

  it('is not where hardly any draw would be kept, or none', () => {
    const children = name(5);
    for (const statements of [
      [{ share: 'c0', min: 0.3, max: 0.301 }],
      [{ ratio: ['c0', 'c1'], min: 2, max: 2 }],
    ] satisfies Statement[][]) {
      const proposals = proposeAround(children, statements, shareRows(children, statements));
      expect(chooseProposal(5, proposals)).toBeUndefined();
    }
  });
});

it('between bounds the mean has a closed form', () => {
  const bounds = fc.array(fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 150 })), { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(bounds, (drawn) => {
      const size = drawn.length;
      const children = name(size);
      const statements = drawn.map(([low, width], c): Statement => {
        const min = low / 100 / size;
        return { share: `c${c}`, min, max: Math.min(1, min + (width + 20) / 50 / size) };
      });
      const highest = drawn.reduce((sum, [low, width]) => sum + (low + 2 * width + 40) / 100 / size, 0);
      fc.pre(highest > 1.01 && drawn.some(([low]) => low < 99));
      const region = describeRegion(children, statements);
      fc.pre(region.kind === 'cells');
      const mean = meanBetweenBounds(children, statements);
      if (mean !== undefined) expectClose([...mean], [...region.mean], 1e-8);
    }),
    tries(100),
  );
});
