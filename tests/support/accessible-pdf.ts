import { listElements, type ReadPdf } from './pdf.ts';

/** What a document for reading must have and misses, one line for each; empty when all is there. */
export function findPdfFaults(pdf: ReadPdf, language: 'nl' | 'en'): string[] {
  const elements = listElements(pdf.structure);
  const kinds = new Set(elements.map(({ kind }) => kind));
  const levels = elements.flatMap(({ kind }) => (/^H\d$/.test(kind) ? [Number(kind.slice(1))] : []));
  const rows = elements.filter(({ kind }) => kind === 'TR').map(({ children }) => children);
  const bodies = elements.filter(({ kind }) => kind === 'TBody').flatMap(({ children }) => children);
  const heads = elements.filter(({ kind }) => kind === 'THead').flatMap(({ children }) => children);
  const forbidden = ['JS', 'JavaScript', 'Launch', 'OpenAction', 'AA', 'SubmitForm', 'GoToR', 'RichMedia'];
  const checks: [string, boolean][] = [
    ['is not marked', pdf.isMarked],
    ['has no structure tree', kinds.has('Document')],
    ['says another language', pdf.language.startsWith(`${language}-`)],
    ['has no title', pdf.title.length > 3],
    ['does not show its title', pdf.showsTitle],
    ['does not say which standard it follows', /<pdfuaid:part>1<|<pdfaid:conformance>A</.test(pdf.metadata)],
    [
      'has letters outside the file',
      pdf.fonts.length > 0 && pdf.fonts.every((font) => font.isEmbedded && font.hasText),
    ],
    ['has no bookmarks, or another number than headings', pdf.bookmarks.length === levels.length],
    ['does not begin with its title', levels[0] === 1 && levels.filter((level) => level === 1).length === 1],
    ['skips a level of heading', levels.every((level, i) => i === 0 || level <= levels[i - 1]! + 1)],
    ['has a figure without words', elements.every(({ kind, alt }) => kind !== 'Figure' || (alt ?? '').length > 3)],
    ['has a row without a head', bodies.every(({ children }) => children[0]?.scope === 'Row')],
    ['has a column without a head', heads.every(({ children }) => children.every(({ scope }) => scope === 'Column'))],
    ['has a table without heads', rows.length === bodies.length + heads.length],
    ['leads outside https', pdf.links.every((link) => link.startsWith('https://'))],
    ['holds what may act', forbidden.every((name) => !pdf.names.has(name))],
    ['shows a character that it does not have', pdf.pages.every((page) => !page.includes('\ufffd'))],
  ];
  return checks.flatMap(([fault, isRight]) => (isRight ? [] : [fault]));
}
