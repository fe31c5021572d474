import { formatDate } from '../../language/format.ts';
import { sentence, writePlain } from '../../language/sentence.ts';
import { say } from '../../language/text.ts';
import type { Block, WrittenDocument } from '../document/block.ts';
import type { HouseStyle } from '../house-style.ts';
import { arrange } from './arrange.ts';
import { writeLetterhead } from './letterhead.ts';
import type { Letters } from './letters.ts';
import type { SetBlock } from './set-block.ts';
import { setPicture, setTable } from './set-table.ts';
import { type SetText, type Setter, takeSetter, wordsOf } from './set-text.ts';

/** A document as the template takes it: every text can be drawn, every size is in pt. */
export interface Galley {
  language: string;
  region: string;
  title: string;
  subject: string;
  author: string;
  keywords: string[];
  /** Year, month and day, or none. */
  date: number[];
  isDraft: boolean;
  onePage: boolean;
  words: { draft: string; page: string; of: string; code: string; example: string; day: string };
  organisation: SetText;
  kindLine: SetText;
  sender: SetText[];
  terms: { term: SetText; text: SetText }[];
  accent?: string;
  logo?: { name: string; alt: string };
  heading: SetText;
  blocks: SetBlock[];
  /** What is said of the record inside an archive copy. */
  record: string;
  /** What the square in this document stands for, where there is one. */
  substitute?: string;
}

/** How wide the text of a page is, and of a box within it, in pt: 178 mm and a little less. */
const pageWidth = 504.5;
const boxWidth = 470;
/** A box of fewer signs than this, with its marks, takes less than half a page and is not divided over two. */
const shortBox = 2500;

/** How wide a drawing beside its table may be, and what is between them. */
const besideWidth = 190;
const besideGap = 34;

/** Terms: the size of their letters with bold counted in, what stands after them, and how wide their column can be, in pt. */
const termSize = 11.2;
const termGap = 12;
const leastTerm = 108;
const mostTerm = 190;

type Figure = Extract<Block, { kind: 'figure' }>;

const regions = { nl: 'NL', en: 'GB' } as const;

/** Sets a written document in `letters`. `day` dates a document that is not decided yet. */
export function setGalley(
  document: WrittenDocument,
  letters: Pick<Letters, 'has' | 'widthOf'>,
  houseStyle: HouseStyle = {},
  day: string | undefined = document.date,
): Galley {
  const setter = takeSetter(letters);
  const { language } = document;
  const [heading, rest] = takeHeading(document);
  const letterhead = writeLetterhead(document, houseStyle);
  const blocks = setBlocks(rest, setter, pageWidth);
  const example = writePlain(sentence('council.example'), language);
  const saysSo = document.onePage && JSON.stringify(blocks.at(-1)).includes(example);
  const galley: Galley = {
    language,
    region: regions[language],
    title: setter.plain(document.title),
    subject: setter.plain(document.subject),
    author: setter.plain(letterhead.name),
    keywords: document.keywords.map(setter.plain),
    date: day === undefined ? [] : day.split('-').map(Number),
    isDraft: document.isDraft,
    onePage: document.onePage ?? false,
    words: {
      draft: writePlain(sentence('files.draft'), language),
      page: writePlain(sentence('files.page'), language),
      of: writePlain(sentence('files.of'), language),
      code: writePlain(sentence('files.code', { code: groupCode(document.code) }), language),
      example: document.isExample && !saysSo ? example : '',
      day: document.date === undefined ? '' : formatDate(document.date, language),
    },
    organisation: setter.text(letterhead.name),
    kindLine: setter.text(document.kindLine),
    sender: letterhead.sender.map((line) => setter.text(line)),
    terms: letterhead.terms.map(({ term, text }) => ({ term, text: setter.text(text) })),
    ...(houseStyle.colour !== undefined && { accent: houseStyle.colour }),
    ...(houseStyle.logo !== undefined && {
      logo: { name: logoName(houseStyle.logo.type), alt: setter.plain(say(houseStyle.logo.alt, language)) },
    }),
    heading: setter.line(heading),
    record: writePlain(sentence('printed.record'), language),
    blocks: arrange(blocks, document),
  };
  if (setter.hasReplaced()) galley.substitute = writePlain(sentence('printed.substitute'), language);
  return galley;
}

/** The name of the file of the logo, beside the template. */
export function logoName(type: 'image/svg+xml' | 'image/png'): string {
  return type === 'image/png' ? 'logo.png' : 'logo.svg';
}

/** The title as it stands on the page, and the blocks below it. */
function takeHeading({ title, blocks }: WrittenDocument) {
  const [first, ...rest] = blocks;
  if (first?.kind === 'heading' && first.level === 1) return [first.line, rest] as const;
  return [[{ text: title }], blocks] as const;
}

function groupCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1\u00a0');
}

/** A PDF may not skip a level of heading, nor have a second title; a caption does not repeat the heading above it. */
function setBlocks(blocks: readonly Block[], setter: Setter, width: number): SetBlock[] {
  const set: SetBlock[] = [];
  let level = 1;
  let above = '';
  for (let i = 0; i < blocks.length; i += 1) {
    const [block, next] = [blocks[i]!, blocks[i + 1]];
    if (block.kind === 'heading') {
      level = Math.min(Math.max(block.level, 2), level + 1);
      const heading = setHeading(block, level, setter);
      above = wordsOf(heading.text);
      set.push(heading);
    } else if (block.kind === 'figure' && next?.kind === 'table' && standsBeside(block, next)) {
      const figure = setFigure(block, setter, besideWidth);
      set.push({
        kind: 'beside',
        width: besideWidth,
        figure,
        table: setTable(next, setter, width - besideWidth - besideGap),
      });
      i += 1;
    } else if (block.kind === 'table' && setter.plain(block.caption) === above) {
      set.push(setTable({ ...block, caption: '' }, setter, width));
    } else if (block.kind === 'paragraph' && (next?.kind === 'table' || next?.kind === 'figure')) {
      set.push({ ...setParagraph(block, setter), leads: true });
    } else set.push(setBlock(block, setter, width));
  }
  return set;
}

/** Whether a small drawing and the small table that says the same stand beside each other. */
function standsBeside({ picture }: Figure, { columns }: Extract<Block, { kind: 'table' }>): boolean {
  return picture.width * 0.75 <= besideWidth && columns.length <= 3;
}

/** A number before a heading is drawn lighter. */
function setHeading({ line }: Extract<Block, { kind: 'heading' }>, level: number, setter: Setter) {
  const [first, ...rest] = line;
  const [, number, text] = /^(\d+(?:\.\d+)*)\.? +(.*)$/s.exec(first?.text ?? '') ?? [];
  if (number === undefined) return { kind: 'heading' as const, level, text: setter.line(line) };
  return { kind: 'heading' as const, level, number, text: setter.line([{ ...first!, text: text! }, ...rest]) };
}

/** The column of terms is as wide as the widest, within bounds. */
function setTerms({ rows }: Extract<Block, { kind: 'terms' }>, setter: Setter): SetBlock {
  const widest = Math.max(0, ...rows.map(({ term }) => setter.widthOf(setter.plain(term)) * termSize));
  return {
    kind: 'terms',
    column: Math.round(Math.min(Math.max(widest + termGap, leastTerm), mostTerm)),
    rows: rows.map(({ term, line }) => ({ term: setter.text(term, 18), text: setter.line(line) })),
  };
}

function setParagraph({ role, line }: Extract<Block, { kind: 'paragraph' }>, setter: Setter) {
  return { kind: 'paragraph' as const, role: role ?? 'text', text: setter.line(line) };
}

function setFigure({ picture, caption }: Figure, setter: Setter, width: number): SetBlock {
  return {
    kind: 'figure',
    picture: setPicture(picture, setter, width),
    ...(caption !== undefined && caption !== '' && { caption: setter.text(caption) }),
  };
}

function setBlock(block: Exclude<Block, { kind: 'heading' }>, setter: Setter, width: number): SetBlock {
  switch (block.kind) {
    case 'paragraph':
      return setParagraph(block, setter);
    case 'list':
      return { kind: 'list', ordered: block.ordered ?? false, items: block.items.map((item) => setter.line(item)) };
    case 'terms':
      return setTerms(block, setter);
    case 'table':
      return setTable(block, setter, width);
    case 'figure':
      return setFigure(block, setter, width);
    case 'box':
      return {
        kind: 'box',
        title: setter.text(block.title),
        isShort: JSON.stringify(block.blocks).length < shortBox,
        blocks: setBlocks(
          block.blocks.filter(({ kind }) => kind !== 'break'),
          setter,
          boxWidth,
        ),
      };
    case 'break':
      return block;
  }
}
