import { expect, it } from 'vitest';
import { band } from '../../src/report/charts/band.ts';
import { contributionBar } from '../../src/report/charts/bars.ts';
import { insidePage, levelInPage, sharedDrawings } from '../../src/report/charts/inside-page.ts';

const drawing = band({
  id: 'x',
  lowest: 0.1,
  low: 0.3,
  central: 0.4,
  high: 0.5,
  highest: 0.9,
  lead: true,
  label: 'a < b',
});

it('a drawing inside a page is shorter and refers only to what the page shares', () => {
  const short = insidePage(drawing);
  expect(short.length).toBeLessThan(drawing.length * 0.75);
  expect(short).not.toMatch(/xmlns|<pattern|#[0-9a-f]{6}/);
  const shared = sharedDrawings();
  for (const [, id] of short.matchAll(/(?:url\(#|href="#)([^)"]+)/g)) expect(shared).toContain(`id="${id}"`);
});

it('it keeps its name, its measures and its marks', () => {
  const short = insidePage(drawing);
  expect(short).toContain('a &#60; b');
  expect(short.match(/<rect/g)!.length).toBe(drawing.match(/<rect/g)!.length - 2);
  const bar = contributionBar({
    id: 'y',
    lead: false,
    segments: [
      { share: 0.5, low: 0.2, high: 0.2 },
      { share: 0.5, low: 0, high: 1 },
    ],
  });
  expect(
    insidePage(bar)
      .match(/width="[^"]+"/g)!
      .filter((width) => width.includes('%')),
  ).toEqual(bar.match(/width="[^"]+"/g)!.filter((width) => width.includes('%')));
});

it('a level refers to its mark', () => {
  for (const level of [0, 1, 2, 3, 'unknown', 'not-applicable'] as const) {
    expect(sharedDrawings()).toContain(/href="#([^"]+)"/.exec(levelInPage(level))![1]);
  }
});
