import { type Sentence, sentence } from '../../../language/sentence.ts';
import type { Block } from '../block.ts';
import type { Pen, Saying } from '../pen.ts';

/** The heading of a section with its number, then what it concludes. */
export function writeSection(
  pen: Pen,
  { id, number, title }: { id: string; number: number; title: Sentence },
  conclusion: readonly Saying[],
): Block[] {
  const line = pen.line(...conclusion);
  return [
    pen.heading(2, sentence('document.section', { number: String(number), title }), id),
    ...(line.length === 0 ? [] : [{ kind: 'paragraph' as const, line, role: 'conclusion' as const }]),
  ];
}

/** Blocks below a heading of level 3; nothing where there are none. */
export function writePart(pen: Pen, key: Sentence['key'], blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [pen.heading(3, sentence(key)), ...blocks];
}
