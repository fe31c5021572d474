import type { Block } from '../document/block.ts';
import { drawLine, paragraph } from './text.ts';
import { element, writeText } from './xml.ts';

/** A heading that the table of contents leads to. */
interface Entry {
  level: number;
  text: string;
  anchor: string;
}

/** The headings of a document below its title, with the names of their bookmarks (`anchorOf` its place among all headings). */
export function listEntries(blocks: readonly Block[], anchorOf: (place: number) => string): Entry[] {
  return blocks
    .filter((block) => block.kind === 'heading')
    .map(({ level, line }, place) => ({
      level,
      text: drawLine(line.map(({ text }) => ({ text }))),
      anchor: anchorOf(place),
    }))
    .filter(({ level }) => level === 2);
}

/** A table of contents with its entries filled in, which a word processor can also make again. */
export function tableOfContents(title: string, entries: readonly Entry[]): string {
  const link = {
    'xlink:type': 'simple',
    'text:style-name': 'Index_20_Link',
    'text:visited-style-name': 'Index_20_Link',
  };
  const linked = (inside: readonly string[]) =>
    element('text:index-entry-link-start') + inside.join('') + element('text:index-entry-link-end');
  const template = (level: number) =>
    element(
      'text:table-of-content-entry-template',
      { 'text:outline-level': level, 'text:style-name': `Contents_20_${Math.max(1, level - 1)}` },
      linked([
        element('text:index-entry-text'),
        element('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
        element('text:index-entry-page-number'),
      ]),
    );
  const heading = paragraph('Contents Heading', writeText(title));
  return element(
    'text:table-of-content',
    { 'text:name': 'Contents', 'text:protected': 'false', 'text:style-name': 'Contents' },
    element(
      'text:table-of-content-source',
      { 'text:outline-level': 2, 'text:use-index-marks': 'false' },
      element('text:index-title-template', { 'text:style-name': 'Contents_20_Heading' }, writeText(title)),
      ...[1, 2].map(template),
    ),
    element(
      'text:index-body',
      {},
      element('text:index-title', { 'text:name': 'Contents title' }, heading),
      ...entries.map(({ text, anchor }) =>
        paragraph(
          'Contents 1',
          element('text:a', { ...link, 'xlink:href': `#${anchor}` }, text),
          '<text:tab/>',
          element('text:bookmark-ref', { 'text:reference-format': 'page', 'text:ref-name': anchor }, '–'),
        ),
      ),
    ),
  );
}
