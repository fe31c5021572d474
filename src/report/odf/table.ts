import type { Block, Cell, Column } from '../document/block.ts';
import type { Desk } from './content.ts';
import { cellStyle, columnWidths, isDark } from './table-styles.ts';
import { drawLine, paragraph } from './text.ts';
import { element, writeText } from './xml.ts';

/** A table with its title above, a row of heads that comes back on each page, and a head for each row. */
export function drawTable({ caption, columns, rows }: Extract<Block, { kind: 'table' }>, desk: Desk): string {
  const widths = columnWidths(columns, rows, desk.width);
  const name = desk.tables.name();
  const column = (i: number) => element('table:table-column', { 'table:style-name': desk.tables.column(widths[i]!) });
  const head = element(
    'table:table-header-rows',
    {},
    element(
      'table:table-row',
      { 'table:style-name': 'Row' },
      ...columns.map(({ head, align }) =>
        element(
          'table:table-cell',
          { 'table:style-name': 'Cell_head', 'office:value-type': 'string' },
          paragraph(align === 'end' ? 'Table number heading' : 'Table Heading', writeText(head)),
        ),
      ),
    ),
  );
  const body = rows.map((row) =>
    element(
      'table:table-row',
      { 'table:style-name': isLong(row) ? 'Row_long' : 'Row' },
      ...row.map((cell, i) => drawCell(cell, i, columns[i], row[0]!, { ...desk, width: (widths[i] ?? 20) - 3 })),
    ),
  );
  const table = element(
    'table:table',
    { 'table:name': name, 'table:style-name': 'Grid' },
    element('table:table-header-columns', {}, column(0)),
    ...columns.slice(1).map((_, i) => column(i + 1)),
    head,
    ...body,
  );
  const title = caption === '' ? '' : paragraph('Table title', writeText(caption));
  return title + table;
}

/** Whether a row may have to run on to the next page. */
function isLong(row: readonly Cell[]): boolean {
  return row.some(({ line, note = '' }) => line.reduce((sum, { text }) => sum + text.length, note.length) > 600);
}

function drawCell(cell: Cell, place: number, column: Column | undefined, first: Cell, desk: Desk): string {
  const isHead = place === 0;
  const side = isHead ? 'Table row heading' : column?.align === 'end' ? 'Table number' : 'Table Contents';
  const style = isDark(cell.heat) ? 'Table number on dark' : side;
  const text = drawLine(cell.mark === undefined ? cell.line : cell.line.map((run) => ({ ...run, strong: true })));
  return element(
    'table:table-cell',
    { 'table:style-name': cellStyle(cell, isHead && first.mark === 'chosen'), 'office:value-type': 'string' },
    text === '' && cell.picture !== undefined ? '' : paragraph(style, text),
    cell.picture === undefined ? '' : paragraph('Table Contents', desk.pictures.place(cell.picture, desk.width)),
    cell.note === undefined || cell.note === '' ? '' : paragraph('Table note', writeText(cell.note)),
  );
}
