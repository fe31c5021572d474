import type { WrittenDocument } from '../document/block.ts';
import type { HouseStyle } from '../house-style.ts';
import type { Head, Sheet, Value } from '../tables/sheet.ts';
import { writeMetadata } from './metadata.ts';
import { type PackedFile, pack } from './package.ts';
import { cellStyles, sheetPages, sheetStyles } from './sheet-styles.ts';
import { colours } from './styles.ts';
import { declaration, element, makeWritable, namespaces, writeText } from './xml.ts';

const odsType = 'application/vnd.oasis.opendocument.spreadsheet';

/** More than this many characters do not fit in a cell of every spreadsheet program. */
const mostInCell = 32_000;

/**
 * Sheets as an OpenDocument spreadsheet (ODF 1.3): a row of heads that stays in view and can filter, numbers as numbers,
 * and text as text. Text is never a formula, for its cell says that it is text; so it needs no sign before it.
 */
export function writeOds(document: WrittenDocument, sheets: readonly Sheet[], houseStyle?: HouseStyle): Uint8Array {
  return pack(odsType, writeOdsFiles(document, sheets, houseStyle));
}

/** The files that such a package holds. */
export function writeOdsFiles(
  document: WrittenDocument,
  sheets: readonly Sheet[],
  houseStyle: HouseStyle = {},
): PackedFile[] {
  const accent = houseStyle.colour ?? colours.accent;
  const widths = [...new Set(sheets.flatMap(({ heads }) => heads.map(({ width }) => width)))].sort((a, b) => a - b);
  const content = element(
    'office:document-content',
    namespaces,
    element(
      'office:automatic-styles',
      {},
      cellStyles(accent, document.language),
      ...widths.map(columnStyle),
      tableStyle(),
    ),
    element('office:body', {}, element('office:spreadsheet', {}, ...sheets.map(drawSheet), filters(sheets))),
  );
  const styles = element(
    'office:document-styles',
    namespaces,
    element('office:styles', {}, sheetStyles(document.language)),
    ...sheetPages(document),
  );
  return [
    { path: 'content.xml', type: 'text/xml', content: declaration + content },
    { path: 'styles.xml', type: 'text/xml', content: declaration + styles },
    { path: 'meta.xml', type: 'text/xml', content: writeMetadata(document) },
    { path: 'settings.xml', type: 'text/xml', content: writeSettings(sheets) },
  ];
}

function columnStyle(width: number): string {
  return element(
    'style:style',
    { 'style:name': `Column_${width}`, 'style:family': 'table-column' },
    element('style:table-column-properties', { 'style:column-width': `${width * 2}mm` }),
  );
}

function tableStyle(): string {
  return element(
    'style:style',
    { 'style:name': 'Sheet', 'style:family': 'table', 'style:master-page-name': 'Default' },
    element('style:table-properties', { 'table:display': 'true', 'style:writing-mode': 'lr-tb' }),
  );
}

function drawSheet({ name, heads, rows }: Sheet): string {
  const columns = heads.map(({ width }) =>
    element('table:table-column', { 'table:style-name': `Column_${width}`, 'table:default-cell-style-name': 'Text' }),
  );
  const isNumber = (column: number) => rows.some((row) => typeof row[column] === 'number');
  const drawRow = (cells: readonly string[]) => element('table:table-row', { 'table:style-name': 'Row' }, ...cells);
  const head = drawRow(heads.map((each, i) => drawText(each.head, isNumber(i) ? 'Head_number' : 'Head')));
  return element(
    'table:table',
    { 'table:name': name, 'table:style-name': 'Sheet' },
    ...columns,
    element('table:table-header-rows', {}, head),
    ...rows.map((row) => drawRow(row.map((value, i) => drawCell(value, heads[i])))),
  );
}

function drawCell(value: Value, head: Head | undefined): string {
  if (value === undefined || value === '') return element('table:table-cell', { 'table:style-name': 'Text' });
  if (typeof value === 'string') return drawText(value, 'Text');
  if (typeof value === 'number') {
    const style = head?.decimals === undefined ? 'Number' : `Number_${head.decimals}`;
    return element(
      'table:table-cell',
      { 'table:style-name': style, 'office:value-type': 'float', 'office:value': value },
      element('text:p', {}, String(value)),
    );
  }
  return element(
    'table:table-cell',
    { 'table:style-name': 'Day', 'office:value-type': 'date', 'office:date-value': value.day },
    element('text:p', {}, value.day),
  );
}

function drawText(text: string, style: string): string {
  const clean = makeWritable(text);
  const shown = clean.length > mostInCell ? `${makeWritable(clean.slice(0, mostInCell))}…` : clean;
  const lines = shown.split(/\r\n|\n|\r/).map((line) => element('text:p', {}, writeText(line)));
  return element('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, ...lines);
}

/** Buttons that filter, in the heads of every sheet that has rows. */
function filters(sheets: readonly Sheet[]): string {
  const ranges = sheets
    .map(({ name, heads, rows }, i) => ({ name, i, end: `${columnName(heads.length - 1)}${rows.length + 1}` }))
    .map(({ name, i, end }) =>
      element('table:database-range', {
        'table:name': `Filter_${i + 1}`,
        'table:target-range-address': `'${name}'.A1:'${name}'.${end}`,
        'table:display-filter-buttons': 'true',
      }),
    );
  return element('table:database-ranges', {}, ...ranges);
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(place: number): string {
  const before = place < 26 ? '' : columnName(Math.floor(place / 26) - 1);
  return before + String.fromCharCode(65 + (place % 26));
}

/** Keeps the row of heads in view, and opens on the first sheet. */
function writeSettings(sheets: readonly Sheet[]): string {
  const item = (name: string, type: string, value: string | number) =>
    element('config:config-item', { 'config:name': name, 'config:type': type }, String(value));
  const views = sheets.map(({ name }) =>
    element(
      'config:config-item-map-entry',
      { 'config:name': name },
      item('VerticalSplitMode', 'short', 2),
      item('VerticalSplitPosition', 'int', 1),
      item('ActiveSplitRange', 'short', 2),
      item('PositionTop', 'int', 0),
      item('PositionBottom', 'int', 1),
    ),
  );
  return (
    declaration +
    element(
      'office:document-settings',
      { ...namespaces, 'xmlns:ooo': 'http://openoffice.org/2004/office' },
      element(
        'office:settings',
        {},
        element(
          'config:config-item-set',
          { 'config:name': 'ooo:view-settings' },
          element(
            'config:config-item-map-indexed',
            { 'config:name': 'Views' },
            element(
              'config:config-item-map-entry',
              {},
              item('ViewId', 'string', 'view1'),
              element('config:config-item-map-named', { 'config:name': 'Tables' }, ...views),
              item('ActiveTable', 'string', sheets[0]?.name ?? ''),
            ),
          ),
        ),
      ),
    )
  );
}
