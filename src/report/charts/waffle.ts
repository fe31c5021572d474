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

/** Cells of one mark as one path each for ground and line, so that a hundred of them stay small. */
function drawCells(
  places: readonly { x: number; y: number }[],
  size: number,
  mark: WaffleMark,
  pattern: string,
): string {
  if (places.length === 0) return '';
  const squares = (inset: number) => {
    const side = number(size - 2 * inset);
    return places.map(({ x, y }) => `M${number(x + inset)} ${number(y + inset)}h${side}v${side}h-${side}z`).join('');
  };
  const outline = `<path d="${squares(0.75)}" ${stroke('other', 1.5)}/>`;
  switch (mark) {
    case 'solid':
      return `<path d="${squares(0)}" ${fill('lead')}/>`;
    case 'hatch':
      return `<path d="${squares(0)}" fill="url(#${pattern})"/>${outline}`;
    case 'dot':
      return `<path d="${places.map(({ x, y }) => drawDot(x + size / 2, y + size / 2, size * 0.34)).join('')}" ${fill('other')}/>`;
    case 'outline':
      return outline;
  }
}

function drawDot(x: number, y: number, radius: number): string {
  const r = number(radius);
  const wide = number(2 * radius);
  return `M${number(x - radius)} ${number(y)}a${r} ${r} 0 1 0 ${wide} 0a${r} ${r} 0 1 0 -${wide} 0`;
}

/** 10 × 10 cells, row by row in the order of `parts`; shares 0..1, together about 1. `label` says the counts in words. */
export function waffle({ id, parts, label }: { id: string; parts: readonly WafflePart[]; label: string }): string {
  const counts = countToHundred(parts.map((part) => part.share));
  const marks = parts.flatMap((part, index) => Array<WaffleMark>(counts[index] ?? 0).fill(part.mark));
  const pattern = `${writeId(id)}-h`;
  const places = marks.map((mark, index) => ({ mark, x: (index % 10) * pitch, y: Math.floor(index / 10) * pitch }));
  const cells = [...new Set(marks)].map((mark) =>
    drawCells(
      places.filter((place) => place.mark === mark),
      cell,
      mark,
      pattern,
    ),
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
    defs + drawCells([{ x: 0, y: 0 }], 12, mark, pattern),
  );
}
