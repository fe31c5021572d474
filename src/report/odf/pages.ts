import { writePlain } from '../../language/sentence.ts';
import type { WrittenDocument } from '../document/block.ts';
import { paragraph } from './text.ts';
import { element, writeText } from './xml.ts';

/** The margins of an A4 in millimetres. */
export interface Margins {
  side: number;
  top: number;
  bottom: number;
}

export const marginsOf = (compact: boolean): Margins =>
  compact ? { side: 16, top: 9, bottom: 8 } : { side: 22, top: 14, bottom: 12 };

/** How the pages are laid out: sizes, and room for what stands above and below the text. */
export function pageLayout({ side, top, bottom }: Margins): string {
  const strip = (distance: 'fo:margin-bottom' | 'fo:margin-top') =>
    element('style:header-footer-properties', { 'fo:min-height': '6mm', [distance]: '4mm' });
  return element(
    'style:page-layout',
    { 'style:name': 'A4' },
    element('style:page-layout-properties', {
      'fo:page-width': '210mm',
      'fo:page-height': '297mm',
      'style:print-orientation': 'portrait',
      'fo:margin-left': `${side}mm`,
      'fo:margin-right': `${side}mm`,
      'fo:margin-top': `${top}mm`,
      'fo:margin-bottom': `${bottom}mm`,
    }),
    element('style:header-style', {}, strip('fo:margin-bottom')),
    element('style:footer-style', {}, strip('fo:margin-top')),
  );
}

/** The first page, which opens with the organisation itself, and those that follow it; both carry every mark. */
export function masterPages(document: WrittenDocument): string {
  const header = (isFirst: boolean) => element('style:header', {}, ...headerLines(document, isFirst));
  const footer = element('style:footer', {}, paragraph('Footer', footerLine(document)));
  const page = (name: string, display: string, next: string | undefined, isFirst: boolean) =>
    element(
      'style:master-page',
      {
        'style:name': name,
        'style:display-name': display,
        'style:page-layout-name': 'A4',
        'style:next-style-name': next,
      },
      header(isFirst),
      footer,
    );
  return element(
    'office:master-styles',
    {},
    page('Standard', 'Default Page Style', undefined, false),
    page('First_20_Page', 'First Page', 'Standard', true),
  );
}

function headerLines(
  { language, organisation, title, isDraft, isExample }: WrittenDocument,
  isFirst: boolean,
): string[] {
  const words = (key: 'files.draft' | 'council.example') => writeText(writePlain({ key }, language));
  const whose = isFirst ? [] : [writeText(`${organisation} · ${title}`)];
  const [left = '', ...more] = [...whose, ...(isExample ? [words('council.example')] : [])];
  const draft = element('text:span', { 'text:style-name': 'Draft_20_mark' }, words('files.draft'));
  return [
    paragraph('Header', left, isDraft ? `<text:tab/>${draft}` : ''),
    ...more.map((line) => paragraph('Header', line)),
  ];
}

export function footerLine({ language, kindLine, code }: WrittenDocument): string {
  const mark = writePlain({ key: 'files.code', values: { code } }, language);
  const [page, of] = (['files.page', 'files.of'] as const).map((key) => writeText(writePlain({ key }, language)));
  const number = element('text:page-number', { 'text:select-page': 'current' }, '1');
  return `${writeText(`${kindLine} · ${mark}`)}<text:tab/>${page} ${number} ${of} ${element('text:page-count', {}, '1')}`;
}
