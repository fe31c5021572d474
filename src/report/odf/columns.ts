import type { Block, Line } from '../document/block.ts';
import { type Desk, drawBlocks } from './content.ts';
import { element } from './xml.ts';

/** Between two columns, in millimetres. */
const gap = 8;

/**
 * Sections of text in two columns, and at full width the sections that hold a table or a figure, and a paragraph that
 * closes the page.
 */
export function drawInColumns(blocks: readonly Block[], desk: Desk): string {
  const sections = splitAtHeadings(blocks);
  const last = sections.at(-1) ?? [];
  const closing = last.at(-1)?.kind === 'paragraph' && last.length > 2 ? [last.pop()!] : [];
  let drawn = '';
  for (let i = 0; i < sections.length; i += 1) {
    const narrow = takeWhile(sections.slice(i), (section) => !isWide(section));
    if (narrow.length === 0) {
      drawn += drawBlocks(sections[i]!, desk);
      continue;
    }
    const [first, second] = divide(narrow.flat());
    const inside = { ...desk, width: (desk.width - gap) / 2 };
    drawn += element(
      'text:section',
      { 'text:style-name': 'Two_columns', 'text:name': `Columns ${i + 1}` },
      drawBlocks(first, inside),
      drawBlocks(second, inside, 'column'),
    );
    i += narrow.length - 1;
  }
  return drawn + drawBlocks(closing, desk);
}

function splitAtHeadings(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' || sections.length === 0) sections.push([block]);
    else sections.at(-1)!.push(block);
  }
  return sections;
}

function takeWhile<T>(list: readonly T[], holds: (each: T) => boolean): T[] {
  const end = list.findIndex((each) => !holds(each));
  return list.slice(0, end < 0 ? list.length : end);
}

const isWide = (section: readonly Block[]) => section.some(({ kind }) => kind === 'table' || kind === 'figure');

/** About how many lines a block takes in a column. */
function lengthOf(block: Block): number {
  const lines = (line: Line) => Math.ceil(line.reduce((sum, { text }) => sum + text.length, 0) / 56);
  if (block.kind === 'paragraph') return lines(block.line) + 0.5;
  if (block.kind === 'list') return block.items.reduce((sum, item) => sum + lines(item) + 0.3, 0);
  return block.kind === 'heading' ? 1.6 : 2;
}

/**
 * The blocks in two parts of about the same length: at a heading, or between two items of a list where that makes a
 * column more than two lines shorter. Neither part ends with a heading.
 */
function divide(blocks: readonly Block[]): [Block[], Block[]] {
  const pieces = blocks.flatMap((block): Block[] =>
    block.kind === 'list' ? block.items.map((item) => ({ ...block, items: [item] })) : [block],
  );
  const sum = (part: readonly Block[]) => part.reduce((all, block) => all + lengthOf(block), 0);
  const price = (at: number) => {
    if (pieces[at - 1]?.kind === 'heading') return Number.POSITIVE_INFINITY;
    const longest = Math.max(sum(pieces.slice(0, at)), sum(pieces.slice(at)));
    return longest + (pieces[at]?.kind === 'heading' ? 0 : 2);
  };
  const places = pieces.map((_, i) => i + 1);
  const best = places.reduce((chosen, at) => (price(at) < price(chosen) ? at : chosen));
  return [joinLists(pieces.slice(0, best)), joinLists(pieces.slice(best))];
}

function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered)
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else joined.push(block);
  }
  return joined;
}
