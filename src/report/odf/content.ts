import type { Block, Picture } from '../document/block.ts';
import type { Pictures } from './pictures.ts';
import { drawTable } from './table.ts';
import type { TableStyles } from './table-styles.ts';
import { drawLine, paragraph, strong } from './text.ts';
import { element, writeText } from './xml.ts';

/** What blocks are drawn with: where pictures and table styles are kept, and how wide the text is (mm). */
export interface Desk {
  pictures: Pictures;
  tables: TableStyles;
  width: number;
  /** The heading that a table of contents can lead to, by its place among all headings. */
  nextAnchor(): string;
}

/** Where a block begins: after the one before it, or on a new page or in a new column. */
type Start = 'page' | 'column' | undefined;

/** The blocks as content of a text document; the first one begins at `start`. */
export function drawBlocks(blocks: readonly Block[], desk: Desk, start?: Start): string {
  let heading = '';
  return blocks
    .map((block, i) => {
      const before = blocks[i - 1];
      const at = before === undefined ? start : before.kind === 'break' ? 'page' : undefined;
      if (block.kind === 'heading') heading = block.line.map(({ text }) => text).join('');
      // A heading begins a page by its style, anything else by an empty line of no height before it.
      const empty = at !== undefined && block.kind !== 'heading' ? paragraph(`Empty_${at}`) : '';
      return empty + drawBlock(withoutEcho(block, heading), desk, at);
    })
    .join('');
}

/** A table whose caption says what the heading above it says needs no caption. */
function withoutEcho(block: Block, heading: string): Block {
  const isSaid = block.kind === 'table' && heading.replace(/^\d+\. /, '') === block.caption;
  return isSaid ? { ...block, caption: '' } : block;
}

function drawBlock(block: Block, desk: Desk, start?: Start): string {
  switch (block.kind) {
    case 'heading':
      return drawHeading(block, desk, start);
    case 'paragraph':
      return paragraph(styleOf[block.role ?? 'plain'], drawLine(block.line));
    case 'list':
      return drawList(block, 'List item');
    case 'terms':
      return block.rows
        .map(({ term, line }) => paragraph('Term', `${strong(term)}<text:tab/>${drawLine(line)}`))
        .join('');
    case 'table':
      return drawTable(block, desk);
    case 'figure':
      return drawFigure(block.picture, block.caption, desk);
    case 'box':
      return drawBox(block, desk);
    case 'break':
      return '';
  }
}

const styleOf = {
  plain: 'Text body',
  conclusion: 'Conclusion',
  note: 'Note',
  caption: 'Caption',
  quote: 'Quotations',
  lead: 'Lead',
} as const;

function drawHeading({ level, line }: Extract<Block, { kind: 'heading' }>, desk: Desk, start: Start): string {
  const name = desk.nextAnchor();
  return element(
    'text:h',
    {
      'text:style-name': start === undefined ? `Heading_20_${level}` : `Heading_${level}_${start}`,
      'text:outline-level': level,
    },
    element('text:bookmark-start', { 'text:name': name }),
    drawLine(line),
    element('text:bookmark-end', { 'text:name': name }),
  );
}

function drawList({ items, ordered }: Extract<Block, { kind: 'list' }>, style: string): string {
  return element(
    'text:list',
    { 'text:style-name': ordered ? 'Numbering_20_1' : 'List_20_1' },
    ...items.map((line) => element('text:list-item', {}, paragraph(style, drawLine(line)))),
  );
}

function drawFigure(picture: Picture, caption: string | undefined, desk: Desk): string {
  const drawn = paragraph(
    caption === undefined ? 'Figure' : 'Figure with caption',
    desk.pictures.place(picture, desk.width),
  );
  return drawn + (caption === undefined ? '' : paragraph('Caption', writeText(caption)));
}

/** A box is a run of paragraphs with one edge, so that a screen reader reads it as text; tables and figures keep their own look. */
function drawBox({ title, blocks }: Extract<Block, { kind: 'box' }>, desk: Desk): string {
  const inside = blocks.map((block) => {
    if (block.kind === 'paragraph') return paragraph('Box text', drawLine(block.line));
    if (block.kind === 'heading') return paragraph('Box title', drawLine(block.line));
    if (block.kind === 'terms') {
      return block.rows
        .map(({ term, line }) => paragraph('Box text', `${strong(`${term}:`)} `, drawLine(line)))
        .join('');
    }
    if (block.kind === 'list') return block.items.map((line) => paragraph('Box text', '– ', drawLine(line))).join('');
    return drawBlock(block, desk);
  });
  const drawn = paragraph('Box title', writeText(title)) + inside.join('');
  const last = drawn.lastIndexOf('<text:p text:style-name="Box_20_text"');
  const end = drawn.indexOf('</text:p>', last) + '</text:p>'.length;
  return last < 0 || end < drawn.length
    ? drawn
    : drawn.slice(0, last) + drawn.slice(last).replace('Box_20_text', 'Box_20_last');
}
