import { sentence, writePlain } from '../../language/sentence.ts';
import type { WrittenDocument } from '../document/block.ts';
import type { SetBlock } from './set-block.ts';

/** A section with tables higher than this, in pt, begins on a page of its own: more than a page of them. */
const longSection = 800;

/** Puts blocks where they stand on paper: side by side on a single page, with the contents before the first section. */
export function arrange(blocks: readonly SetBlock[], { onePage, contents, language }: WrittenDocument): SetBlock[] {
  if (onePage) return pairSections(blocks.filter(({ kind }) => kind !== 'break'));
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const sections = blocks.flatMap((block, i) => (isSection(block) ? [i] : []));
  const middle = sections[Math.ceil(sections.length / 2)];
  if (!contents || middle === undefined) return beginPages(blocks);
  const title = writePlain(sentence('files.contents'), language);
  const marked = blocks.map((block, i) =>
    i === middle && block.kind === 'heading' ? { ...block, isMiddle: true as const } : block,
  );
  return beginPages([...marked.slice(0, first), { kind: 'contents', title }, ...marked.slice(first)]);
}

const isSection = (block: SetBlock) => block.kind === 'heading' && block.level === 2;

/**
 * Long sections, and long parts of a section, begin on a page of their own, but not where they follow a heading. The
 * compiler then also sets them at the same time, one per core.
 */
function beginPages(blocks: readonly SetBlock[]): SetBlock[] {
  return blocks.flatMap((block, i): SetBlock[] => {
    const before = blocks[i - 1];
    if (block.kind !== 'heading' || before === undefined) return [block];
    if (before.kind === 'break' || before.kind === 'heading') return [block];
    const next = blocks.findIndex((each, at) => at > i && each.kind === 'heading' && each.level <= block.level);
    const section = blocks.slice(i, next < 0 ? undefined : next);
    const height = section.reduce((sum, each) => sum + (each.kind === 'table' ? each.height : 0), 0);
    return height > longSection ? [{ kind: 'break' }, block] : [block];
  });
}

/** Puts sections of words only side by side, two by two; what holds a table or a drawing keeps the whole width. */
function pairSections(blocks: readonly SetBlock[]): SetBlock[] {
  const paired: SetBlock[] = [];
  for (const section of sectionsOf(blocks)) {
    const isNarrow =
      section[0]?.kind === 'heading' && section.every(({ kind }) => ['heading', 'paragraph', 'list'].includes(kind));
    const last = paired.at(-1);
    if (!isNarrow) paired.push(...section);
    else if (last?.kind === 'pairs') last.sections.push(section);
    else paired.push({ kind: 'pairs', sections: [section] });
  }
  return paired;
}

/** The blocks per heading. A note stands by itself: it closes the page. */
function sectionsOf(blocks: readonly SetBlock[]): SetBlock[][] {
  const sections: SetBlock[][] = [];
  for (const block of blocks) {
    const begins = block.kind === 'heading' || (block.kind === 'paragraph' && block.role === 'note');
    if (begins || sections.length === 0) sections.push([block]);
    else sections.at(-1)!.push(block);
  }
  return sections;
}
