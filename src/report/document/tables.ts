import { formatPercent } from '../../language/format.ts';
import { sentence } from '../../language/sentence.ts';
import type { Block, Cell } from './block.ts';
import type { CellLike, Pen, Saying } from './pen.ts';

/** Columns beside the first that a table on a page of A4 can hold, where cells hold words and where they hold figures. */
export const mostColumns = { words: 4, figures: 7, places: 12 } as const;

/** How wide the first column is beside `others`, as a part of the table. */
function firstShare(others: number): number {
  return others <= 2 ? 0.4 : others <= 4 ? 0.28 : 0.24;
}

/**
 * A table of which every row has a head and as many cells as there are heads: as one table, or where that is too wide for
 * a page as several, each with the heads of its rows. Without a caption of its own (the heading above says the same)
 * parts are only numbered.
 */
export function writeMatrix(
  pen: Pen,
  caption: Saying,
  corner: Saying,
  heads: readonly Saying[],
  rows: readonly { head: CellLike; cells: readonly CellLike[] }[],
  options: { most: number; align?: 'end' },
): Block[] {
  const parts = Math.max(1, Math.ceil(heads.length / options.most));
  const size = Math.ceil(heads.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part * size, (part + 1) * size];
    const shown = heads.slice(from, to);
    return pen.table(
      parts === 1
        ? caption
        : sentence(caption === '' ? 'document.partOnly' : 'document.part', {
            caption: pen.text(caption),
            part: part + 1,
            parts,
          }),
      [
        { head: corner, share: firstShare(shown.length) },
        ...shown.map((head) => ({ head, ...(options.align && { align: options.align }) })),
      ],
      rows.map(({ head, cells }) => [head, ...cells.slice(from, to)]),
    );
  });
}

/** The head of a row: a candidate by its name, marked where it is the chosen one. */
export function candidateCell(
  pen: Pen,
  { name, isChosen }: { name: Saying; isChosen: boolean },
  ...notes: readonly Saying[]
): Cell {
  const chosen = isChosen ? [pen.text(sentence('document.chosen'))] : [];
  const note = [...chosen, ...notes.map((each) => pen.text(each))].filter((each) => each !== '').join(' · ');
  return pen.cell(name, { ...(note !== '' && { note }), ...(isChosen && { mark: 'chosen' as const }) });
}

/** "10–25 %", or one percentage where both round to the same. */
export function percentRange(pen: Pen, lowest: number, highest: number): string {
  const to = formatPercent(highest, pen.language);
  return Math.round(lowest * 100) === Math.round(highest * 100) ? to : `${Math.round(lowest * 100)}–${to}`;
}
