import { writePlain } from '../../language/sentence.ts';
import type { Language } from '../../language/text.ts';
import type { WrittenDocument } from '../document/block.ts';
import { footerLine } from './pages.ts';
import { colours, languageOf } from './styles.ts';
import { type Attributes, element, writeText } from './xml.ts';

/** What all cells have in common. The letter is left to the program: a spreadsheet is for working, not for show. */
export function sheetStyles(language: Language): string {
  return (
    element(
      'style:default-style',
      { 'style:family': 'table-cell' },
      element('style:text-properties', {
        'fo:font-size': '10pt',
        'fo:color': colours.ink,
        ...languageOf(language),
      }),
    ) + element('style:style', { 'style:name': 'Default', 'style:family': 'table-cell' })
  );
}

/** Cells of text, of numbers with so many decimals, of days, and heads. Text stays text, also when it is typed over. */
export function cellStyles(accent: string, language: Language): string {
  const { 'fo:language': spoken, 'fo:country': country } = languageOf(language);
  const number = (name: string, decimals: number | undefined) =>
    element(
      'number:number-style',
      { 'style:name': name, 'number:language': spoken, 'number:country': country },
      element('number:number', {
        'number:min-integer-digits': 1,
        'number:decimal-places': decimals,
        'number:min-decimal-places': decimals,
      }),
    );
  const day = element(
    'number:date-style',
    { 'style:name': 'Day_format' },
    element('number:year', { 'number:style': 'long' }),
    element('number:text', {}, '-'),
    element('number:month', { 'number:style': 'long' }),
    element('number:text', {}, '-'),
    element('number:day', { 'number:style': 'long' }),
  );
  const head = { 'fo:border-bottom': `1.5pt solid ${accent}`, 'style:vertical-align': 'bottom' };
  return [
    element('number:text-style', { 'style:name': 'Text_format' }, element('number:text-content')),
    number('Number_format', undefined),
    number('Number_1_format', 1),
    day,
    cell('Text', 'Text_format', {}),
    cell('Number', 'Number_format', {}, 'end'),
    cell('Number_1', 'Number_1_format', {}, 'end'),
    cell('Day', 'Day_format', {}, 'end'),
    cell('Head', 'Text_format', head),
    cell('Head_number', 'Text_format', head, 'end'),
    element(
      'style:style',
      { 'style:name': 'Row', 'style:family': 'table-row' },
      element('style:table-row-properties', { 'style:use-optimal-row-height': 'true' }),
    ),
  ].join('');
}

function cell(name: string, format: string, more: Attributes, align?: 'end'): string {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:family': 'table-cell',
      'style:parent-style-name': 'Default',
      'style:data-style-name': format,
    },
    element('style:table-cell-properties', {
      'fo:wrap-option': 'wrap',
      'style:vertical-align': 'top',
      'fo:padding': '0.8mm',
      ...more,
    }),
    align === undefined ? '' : element('style:paragraph-properties', { 'fo:text-align': align }),
    name.startsWith('Head') ? element('style:text-properties', { 'fo:font-weight': 'bold' }) : '',
  );
}

/** Sheets of paper: lying, as wide as the table, with what it is above and the page below. */
export function sheetPages(document: WrittenDocument): string[] {
  const { language, organisation, title, isDraft, isExample } = document;
  const marks = [
    ...(isDraft ? [writePlain({ key: 'files.draft' }, language)] : []),
    ...(isExample ? [writePlain({ key: 'council.example' }, language)] : []),
  ];
  const strip = element('style:header-footer-properties', { 'fo:min-height': '8mm' });
  const layout = element(
    'style:page-layout',
    { 'style:name': 'A4' },
    element('style:page-layout-properties', {
      'fo:page-width': '297mm',
      'fo:page-height': '210mm',
      'style:print-orientation': 'landscape',
      'fo:margin': '12mm',
      'style:scale-to-X': 1,
    }),
    element('style:header-style', {}, strip),
    element('style:footer-style', {}, strip),
  );
  const line = (text: string) => element('text:p', {}, text);
  const page = element(
    'style:master-page',
    { 'style:name': 'Default', 'style:page-layout-name': 'A4' },
    element('style:header', {}, line(writeText([`${organisation} · ${title}`, ...marks].join(' · ')))),
    element('style:footer', {}, line(footerLine(document))),
  );
  return [element('office:automatic-styles', {}, layout), element('office:master-styles', {}, page)];
}
