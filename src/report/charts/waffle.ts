import { clamp, fill, frame, hatch, number, stroke, writeId } from './svg.ts';

export type WaffleMark = 'solid' | 'hatch' | 'dot' | 'outline';
export type WafflePart = { share: number; mark: WaffleMark };

const cell = 17;
const pitch = 23;

/**
 * Whole counts that sum to 100 for shares (each 0..1) that sum to about 1: each share rounded down, and the places left
 * over go to the largest remainders. All shares zero gives zeros. Source: Hare–Niemeyer, as for seats in a council.
 */
export function countToHundred(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + clamp(share), 0);
  if (total === 0) return shares.map(() => 0);
  const exact = shares.map((share) => (clamp(share) / total) * 100);
  const counts = exact.map((value) => Math.floor(value + 1e-9));
  const left = 100 - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - (counts[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}

function drawCell(x: number, y: number, size: number, mark: WaffleMark, pattern: string): string {
  const at = `x="${number(x)}" y="${number(y)}" width="${number(size)}" height="${number(size)}"`;
  const inset = `x="${number(x + 0.75)}" y="${number(y + 0.75)}" width="${number(size - 1.5)}" height="${number(size - 1.5)}"`;
  switch (mark) {
    case 'solid':
      return `<rect ${at} ${fill('lead')}/>`;
    case 'hatch':
      return `<rect ${at} fill="url(#${pattern})"/><rect ${inset} ${stroke('other', 1.5)}/>`;
    case 'dot':
      return `<circle cx="${number(x + size / 2)}" cy="${number(y + size / 2)}" r="${number(size * 0.34)}" ${fill('other')}/>`;
    case 'outline':
      return `<rect ${inset} ${stroke('other', 1.5)}/>`;
  }
}

/** 10 × 10 cells, row by row in the order of `parts`; shares 0..1, together about 1. `label` says the counts in words. */
export function waffle({ id, parts, label }: { id: string; parts: readonly WafflePart[]; label: string }): string {
  const counts = countToHundred(parts.map((part) => part.share));
  const marks = parts.flatMap((part, index) => Array<WaffleMark>(counts[index] ?? 0).fill(part.mark));
  const pattern = `${writeId(id)}-h`;
  const cells = marks.map((mark, index) =>
    drawCell((index % 10) * pitch, Math.floor(index / 10) * pitch, cell, mark, pattern),
  );
  const side = 9 * pitch + cell;
  const defs = marks.includes('hatch') ? `<defs>${hatch(pattern, 'other')}</defs>` : '';
  return frame(
    { id, width: side, height: side, scales: true, className: 'chart--waffle', label },
    defs + cells.join(''),
  );
}

/** One cell of the waffle, 12 × 12, for the legend beside it; silent. */
export function waffleKey({ id, mark }: { id: string; mark: WaffleMark }): string {
  const pattern = `${writeId(id)}-h`;
  const defs = mark === 'hatch' ? `<defs>${hatch(pattern, 'other')}</defs>` : '';
  return frame(
    { id, width: 12, height: 12, scales: true, className: 'chart--key' },
    defs + drawCell(0, 0, 12, mark, pattern),
  );
}
