import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { band, bandAxis, bandKey } from '../../../src/report/charts/band.ts';
import { contributionBar, contributionHead, contributionNumbers, smallBar } from '../../../src/report/charts/bars.ts';
import { heatStep } from '../../../src/report/charts/heat-step.ts';
import { icon, levelMark, opennessMark, strengthMark } from '../../../src/report/charts/marks.ts';
import { priceLine, priceLineKey } from '../../../src/report/charts/price-line.ts';
import { region } from '../../../src/report/charts/region.ts';
import { writeId } from '../../../src/report/charts/svg.ts';
import { tippingLine } from '../../../src/report/charts/tipping-line.ts';
import { countToHundred, waffle, waffleKey } from '../../../src/report/charts/waffle.ts';
import { readSvg } from './read-svg.ts';

const hostile = `</text><script>alert(1)</script><foreignObject/> url(javascript:x) " ' & <b onload='x'>`;

/** Every drawing, with `words` wherever a text goes in and `share` wherever a number does. */
function drawAll(words: string, share: number, id = 'x'): Record<string, string> {
  const low = share / 2;
  const segments = [
    { share: 0.05, low, high: share },
    { share: 0.95, low: share, high: share },
  ];
  const line = { name: words, at0: share, at1: low };
  const price = {
    id,
    lines: [
      { ...line, role: 'lead' as const },
      { name: `${words} 2`, at0: low, at1: share, role: 'rival' as const },
      { name: `${words} 3`, at0: low, at1: low, role: 'other' as const },
    ],
    from: share,
    at: low,
    permitted: [low, share] as const,
    domain: [0, 1] as const,
    labels: {
      title: words,
      description: words,
      axis: words,
      now: words,
      permitted: words,
      tipping: words,
      tippingNote: words,
    },
  };
  return {
    smallBar: smallBar({ id, low, high: share, lead: true, label: words }),
    contributionBar: contributionBar({ id, lead: false, segments, label: words }),
    contributionHead: contributionHead({
      id,
      segments: [
        { share: 0.05, name: words, values: [words] },
        { share: 0.95, name: words },
      ],
    }),
    contributionNumbers: contributionNumbers({ id, shares: [0.05, 0.95] }),
    band: band({ id, lowest: low, low, central: share, high: share, highest: share, lead: true, label: words }),
    bandAxis: bandAxis({ id, unit: words }),
    bandKey: bandKey({ id, mark: 'unknown' }),
    waffle: waffle({
      id,
      parts: [
        { share, mark: 'solid' },
        { share: 1 - share, mark: 'hatch' },
      ],
      label: words,
    }),
    waffleKey: waffleKey({ id, mark: 'hatch' }),
    tippingLine: tippingLine({
      id,
      from: low,
      at: share,
      permitted: [low, share],
      names: { lead: words, rival: words },
      labels: { now: words, at: words },
      label: words,
    }),
    priceLineWide: priceLine({ ...price, wide: true }),
    priceLineNarrow: priceLine({ ...price, wide: false }),
    priceLineKey: priceLineKey('rival'),
    region: region({
      id,
      steps: [
        { all: share, lead: low, rival: low },
        { all: low, lead: low, rival: 0 },
      ],
      mean: share,
      label: words,
    }),
    opennessMark: opennessMark('partly-open'),
    levelMark: levelMark('unknown'),
    strengthMark: strengthMark(2),
    icon: icon('warning'),
  };
}

describe('every drawing', () => {
  const plain = drawAll('Signal', 0.5);
  const attacked = drawAll(hostile, 0.5);

  test.each(Object.keys(plain))('%s keeps hostile words as text', (name) => {
    const parts = (svg: string) => readSvg(svg).elements.map((element) => element.name);
    // The words may wrap over more lines of text; no element may come along with them.
    const kinds = new Set(parts(plain[name]!));
    expect(new Set(parts(attacked[name]!))).toEqual(kinds);
    const attributes = readSvg(attacked[name]!).elements.flatMap((element) => [...element.attributes.keys()]);
    expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
  });

  test.each(Object.keys(plain))('%s has no style, and no address but its own patterns', (name) => {
    const { elements } = readSvg(plain[name]!);
    const ids = new Set(elements.map((element) => element.attributes.get('id')));
    for (const { name: kind, attributes } of elements) {
      expect(['style', 'script', 'foreignObject', 'image', 'use', 'a']).not.toContain(kind);
      expect(attributes.has('style')).toBe(false);
      expect(attributes.has('href')).toBe(false);
      const address = /url\(#([^)]+)\)/.exec(attributes.get('fill') ?? '')?.[1];
      if (address !== undefined) expect(ids).toContain(address);
    }
  });

  test.each(Object.keys(plain))('%s is named for a screen reader or hidden from it', (name) => {
    const { elements } = readSvg(plain[name]!);
    const [root] = elements;
    if (root?.attributes.get('aria-hidden') === 'true') return;
    expect(root?.attributes.get('role')).toBe('img');
    const ids = elements.map((element) => element.attributes.get('id'));
    for (const id of root?.attributes.get('aria-labelledby')?.split(' ') ?? ['']) expect(ids).toContain(id);
  });

  test('has finite numbers only, whatever the shares', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        for (const svg of Object.values(drawAll('Signal', share))) {
          expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
          readSvg(svg);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('refuses a number that is not finite', () => {
    expect(() => smallBar({ id: 'x', low: Number.NaN, high: 1, lead: true })).toThrow(RangeError);
  });
});

describe('ids', () => {
  test('two drawings share none when their ids differ', () => {
    for (const name of Object.keys(drawAll('Signal', 0.5))) {
      const ids = (id: string) =>
        readSvg(drawAll('Signal', 0.5, id)[name]!).elements.flatMap((element) => element.attributes.get('id') ?? []);
      expect(ids('one').filter((id) => ids('two').includes(id))).toEqual([]);
    }
  });

  test('strange ids stay different and harmless', () => {
    expect(writeId('a.b')).not.toBe(writeId('a:b'));
    expect(writeId('a") x="')).toMatch(/^[\w-]+$/);
  });
});

describe('the waffle', () => {
  test('counts to one hundred for any shares', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (shares) => {
        const counts = countToHundred(shares);
        const total = shares.reduce((sum, share) => sum + share, 0);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total > 0 ? 100 : 0);
        for (const [index, share] of shares.entries()) {
          if (total > 0) expect(Math.abs(counts[index]! - (share / total) * 100)).toBeLessThan(1);
        }
      }),
    );
  });

  test('gives the places left over to the largest remainders', () => {
    expect(countToHundred([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    expect(countToHundred([0.684, 0.118, 0.109, 0.089])).toEqual([68, 12, 11, 9]);
  });
});

describe('heat steps', () => {
  test.each([
    [0, 'heat-0'],
    [0.0049, 'heat-0'],
    [0.005, 'heat-1'],
    [0.1, 'heat-2'],
    [0.25, 'heat-3'],
    [0.45, 'heat-4'],
    [0.65, 'heat-5'],
    [1, 'heat-5'],
  ])('a share of %f is %s', (share, step) => {
    expect(heatStep(share)).toBe(step);
  });
});

describe('labels above the contribution bars', () => {
  test('only a label wider than its box is raised, with a leader', () => {
    const svg = contributionHead({
      id: 'x',
      segments: [
        { share: 0.05, name: 'Open source' },
        { share: 0.2, name: 'Open standaarden' },
        { share: 0.75, name: 'Adoptie' },
      ],
    });
    expect(readSvg(svg).elements.filter((element) => element.name === 'path')).toHaveLength(1);
  });
});

describe('what is known and what is not', () => {
  test('a known score has no hatching, an unknown one has', () => {
    expect(smallBar({ id: 'x', low: 0.4, high: 0.4, lead: true })).not.toContain('pattern');
    expect(smallBar({ id: 'x', low: 0.4, high: 0.6, lead: true })).toContain('pattern');
  });

  test('a tipping point below the share of now puts the rival on the left', () => {
    const draw = (from: number, at: number) =>
      tippingLine({ id: 'x', from, at, names: { lead: 'Eerste', rival: 'Ander' }, labels: { now: 'nu', at: 'om' } });
    expect(draw(0.2, 0.4).indexOf('Eerste')).toBeLessThan(draw(0.2, 0.4).indexOf('Ander'));
    expect(draw(0.4, 0.2).indexOf('Ander')).toBeLessThan(draw(0.4, 0.2).indexOf('Eerste'));
  });
});
