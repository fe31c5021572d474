import type { Column } from '../document/block.ts';

/** About how wide a sign of a table is, and what stands between two columns, in pt. */
export const signWidth = 4.6;
export const columnGap = 12;

/** A word wider than this, in pt, may be divided rather than widen its column. */
const widestWord = 95;

/** What is known of the cells of a column. */
export interface Content {
  /** The width of the widest drawing and of the widest word, in pt. */
  drawing: number;
  word: number;
  /** The length of the longest text, in signs. */
  text: number;
}

/**
 * The widths of the columns of a table of `width` pt. A share that was asked for is kept; the other columns get room for
 * their longest word or their drawing first, and divide the rest by how much text they hold.
 */
export function divideWidth(columns: readonly Column[], contents: readonly Content[], width: number): number[] {
  const asked = columns.map(({ share }) => (share === undefined ? undefined : share * width));
  const taken = asked.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const open = contents.map(({ drawing, word, text }, i) =>
    asked[i] === undefined
      ? {
          least: Math.max(drawing + columnGap, Math.min(word, widestWord) + columnGap),
          wish: drawing > 0 ? 0 : Math.min(Math.max(text, 3), 200) ** 0.7,
        }
      : undefined,
  );
  const sum = (of: (each: { least: number; wish: number }) => number) =>
    open.reduce((total, each) => total + (each === undefined ? 0 : of(each)), 0);
  const room = Math.max(0, width - taken);
  const least = sum((each) => each.least);
  const wishes = sum((each) => each.wish);
  const widths = columns.map((_, i) => {
    const each = open[i];
    if (each === undefined) return asked[i]!;
    if (least >= room) return (room * each.least) / least;
    return each.least + (room - least) * (wishes === 0 ? each.least / least : each.wish / wishes);
  });
  const total = widths.reduce((all, each) => all + each, 0);
  return widths.map((each) => (each * width) / Math.max(total, 1));
}
