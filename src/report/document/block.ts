import type { Language } from '../../language/text.ts';
import type { ChannelEdition } from '../channel-editions.ts';
import type { Edition } from '../editions.ts';

/** A piece of a line in one style. */
export interface Run {
  text: string;
  strong?: true;
  /** An address that starts with https:// or http://. */
  href?: string;
}

/** One line of text. */
export type Line = readonly Run[];

export interface Column {
  head: string;
  align?: 'start' | 'end';
  /** Part of the width of the table, from 0 to 1. Columns without one divide what is left. */
  share?: number;
}

export interface Cell {
  line: Line;
  /** A smaller line below. */
  note?: string;
  /** How the cell is drawn: a bar in the margin of the row, or bold. What it means stands in words in line or note. */
  mark?: 'chosen' | 'best';
  /** How deep the ground is coloured, from 0 to 1. */
  heat?: number;
  /** Below the line; an empty alternative text means that the line says the same. */
  picture?: Picture;
}

/** A drawing that needs nothing outside itself: vectors only, width and height in px. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
  /** What it shows, in one sentence. */
  alt: string;
  description?: string;
}

/**
 * A piece of a written document. The first cell of each row of a table heads that row; a caption may be empty, where the
 * heading just above says the same. Headings of sections carry their number in the text.
 */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; line: Line; id?: string }
  | { kind: 'paragraph'; line: Line; role?: 'conclusion' | 'note' | 'caption' | 'quote' | 'lead' }
  | { kind: 'list'; ordered?: boolean; items: readonly Line[] }
  | { kind: 'terms'; rows: readonly { term: string; line: Line }[] }
  | { kind: 'table'; caption: string; columns: readonly Column[]; rows: readonly (readonly Cell[])[] }
  | { kind: 'figure'; picture: Picture; caption?: string }
  | { kind: 'box'; title: string; blocks: readonly Block[] }
  | { kind: 'break' };

/**
 * One edition in one language, as a tree of blocks that every format draws. The first block is the heading of level 1
 * (the title, shown once); below it sections are of level 2. A writer adds what stands around them: the organisation and
 * `kindLine` above, the table of contents where `contents` is set, `code` and page numbers at the foot of each page, and
 * "CONCEPT" (in English "DRAFT") on each page of a draft.
 */
export interface WrittenDocument {
  edition: Edition | ChannelEdition;
  language: Language;
  title: string;
  subject: string;
  keywords: readonly string[];
  organisation: string;
  dossierId: string;
  version: number;
  /** ISO day of the decision. */
  date?: string;
  /** A draft carries CONCEPT on every page. */
  isDraft: boolean;
  isExample: boolean;
  /** "Afwegingsrapport, versie 1, vastgesteld op 12 mei 2026". */
  kindLine: string;
  /** The first 12 signs of the hash of the record. */
  code: string;
  /** One A4. */
  onePage?: true;
  /** With a table of contents. */
  contents?: true;
  blocks: readonly Block[];
}
