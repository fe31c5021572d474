import { heatStep } from '../charts/heat-step.ts';
import type { Cell, Column } from '../document/block.ts';
import { type Content, divideWidth } from '../pdf/column-widths.ts';
import { colours } from './styles.ts';
import { type Attributes, element } from './xml.ts';

/** The styles that tables of one document need: names for tables, and one style per width of column. */
export interface TableStyles {
  name(): string;
  column(width: number): string;
  write(accent: string): string;
}

export function collectTableStyles(): TableStyles {
  const widths = new Map<string, number>();
  let tables = 0;
  return {
    name: () => {
      tables += 1;
      return `Table ${tables}`;
    },
    column(width) {
      const name = `Column_${Math.round(width * 10)}`;
      widths.set(name, width);
      return name;
    },
    write: (accent) =>
      [...widths].map(([name, width]) => columnStyle(name, width)).join('') + cellStyles(accent) + tableAndRow(),
  };
}

/** The widths of the columns in millimetres, as on paper: by their share, else by what stands in them. */
export function columnWidths(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): number[] {
  const contents = columns.map(({ head }, i) =>
    measure(
      head,
      rows.flatMap((row) => row[i] ?? []),
    ),
  );
  return divideWidth(columns, contents, width * ptPerMm).map((each) => each / ptPerMm);
}

const ptPerMm = 72 / 25.4;
const ptPerPx = 0.75;

function measure(head: string, cells: readonly Cell[]): Content {
  const texts = cells.flatMap(({ line, note }) => [line.map(({ text }) => text).join(''), note ?? '']);
  const words = [head, ...texts].flatMap((text) => text.slice(0, 2000).split(/[ \u2010-\u2015-]/));
  return {
    drawing: Math.max(0, ...cells.map(({ picture }) => (picture?.width ?? 0) * ptPerPx)),
    word: Math.max(...words.map(({ length }) => length)),
    text: Math.max(head.length, ...texts.map(({ length }) => length)),
  };
}

/** The style of a cell: its ground for a share, the edge of the chosen row. */
export function cellStyle({ heat }: Cell, isChosen: boolean): string {
  if (heat !== undefined) return `Cell_${heatStep(heat)}`;
  return isChosen ? 'Cell_chosen' : 'Cell';
}

/** Whether text on the ground of this share must be white. */
export function isDark(heat: number | undefined): boolean {
  return heat !== undefined && ['heat-4', 'heat-5'].includes(heatStep(heat));
}

const grounds = ['', '#e3f3fd', '#c7e7fa', '#8ecef6', '#006fb3', '#003e65'];

function cellStyles(accent: string): string {
  const rule = `0.5pt solid ${colours.soft}`;
  const plain: Attributes = {
    'fo:padding-top': '1.2mm',
    'fo:padding-bottom': '1.2mm',
    'fo:padding-left': '1.5mm',
    'fo:padding-right': '1.5mm',
    'fo:border-left': 'none',
    'fo:border-right': 'none',
    'fo:border-top': 'none',
    'fo:border-bottom': rule,
  };
  const cell = (name: string, more: Attributes = {}) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table-cell' },
      element('style:table-cell-properties', { ...plain, ...more }),
    );
  return [
    cell('Cell'),
    cell('Cell_head', { 'style:vertical-align': 'bottom', 'fo:border-bottom': `1.5pt solid ${colours.ink}` }),
    cell('Cell_chosen', { 'fo:border-left': `3pt solid ${accent}` }),
    ...grounds.map((ground, step) =>
      cell(`Cell_heat-${step}`, {
        'fo:border': '1.5pt solid #ffffff',
        'style:vertical-align': 'middle',
        ...(ground === '' ? { 'fo:border': rule } : { 'fo:background-color': ground }),
        ...{ 'fo:border-left': undefined, 'fo:border-right': undefined },
        ...{ 'fo:border-top': undefined, 'fo:border-bottom': undefined },
      }),
    ),
  ].join('');
}

function columnStyle(name: string, width: number): string {
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'table-column' },
    element('style:table-column-properties', {
      'style:column-width': `${Math.round(width * 100) / 100}mm`,
      'style:rel-column-width': `${Math.round(width * 100)}*`,
    }),
  );
}

function tableAndRow(): string {
  return (
    element(
      'style:style',
      { 'style:name': 'Grid', 'style:family': 'table' },
      element('style:table-properties', {
        'style:rel-width': '100%',
        'table:align': 'margins',
        'fo:margin-top': '0mm',
        'fo:margin-bottom': '4mm',
        'table:border-model': 'collapsing',
      }),
    ) +
    ['Row', 'Row_long']
      .map((name) =>
        element(
          'style:style',
          { 'style:name': name, 'style:family': 'table-row' },
          element('style:table-row-properties', { 'fo:keep-together': name === 'Row' ? 'always' : 'auto' }),
        ),
      )
      .join('')
  );
}
