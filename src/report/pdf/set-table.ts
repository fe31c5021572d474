import { heatStep } from '../charts/heat-step.ts';
import type { Block, Cell, Picture } from '../document/block.ts';
import { type Content, columnGap, divideWidth, signWidth } from './column-widths.ts';
import { longestWord } from './long-words.ts';
import { type SetText, type Setter, wordsOf } from './set-text.ts';

/** A picture as the template takes it; sizes in pt. Without `alt` it shows what the words beside it say. */
export interface SetPicture {
  svg: string;
  width: number;
  height: number;
  alt?: string;
}

/** A cell as the template takes it: a plain text, or one with a note, bold, a ground, a picture, hyphens. */
export type SetCell =
  | string
  | { t: SetText; note?: SetText; bold?: true; heat?: number; picture?: SetPicture; hyphens?: true };

export interface SetTable {
  kind: 'table';
  caption: SetText;
  /** In pt. */
  widths: number[];
  ends: boolean[];
  heads: SetCell[];
  /** Whether rows are marked, and so need room for the mark. */
  hasMarks: boolean;
  isHeat: boolean;
  /** How texts stand beside drawings and numbers. */
  stands: 'top' | 'middle' | 'bottom';
  /** Whether it stays on one page. */
  isShort: boolean;
  /** About how high it is, in pt. */
  height: number;
  rows: { cells: SetCell[]; isChosen?: true; isLong?: true }[];
}

type Table = Extract<Block, { kind: 'table' }>;

/** A row with more signs than this may be divided over two pages. */
const longRow = 1200;
/** A table of at most about this height, in pt, is not divided over two pages; one of drawings is a drawing itself. */
const shortTable = 240;
const shortDrawings = 300;
/** About how high a line is, and what a row adds to its lines, in pt. */
const lineHeight = 12.5;
const rowGap = 9;
/** The size of letters in a table, in pt, and how much wider bold ones are. */
const tableSize = 9.5;
const boldness = 1.05;
/** px to pt. */
const scale = 0.75;

export function setTable({ caption, columns, rows }: Table, setter: Setter, width: number): SetTable {
  const hasMarks = rows.some(isChosen);
  const widths = divideWidth(
    columns,
    columns.map(({ head, share }, i) =>
      share === undefined ? measure([head, ...rows.map((row) => textOf(row[i]))], rows, i, setter) : unmeasured,
    ),
    width,
  );
  const rooms = widths.map((each) => Math.max(6, Math.floor((each - columnGap) / signWidth)));
  const height = heightOf(rows, rooms);
  const isHeat = rows.some((row) => row.some(({ heat }) => heat !== undefined));
  return {
    kind: 'table',
    caption: setter.text(caption),
    widths: widths.map((each) => Math.round(each * 100) / 100),
    ends: columns.map(({ align }) => align === 'end'),
    heads: columns.map(({ head }, i) => setCell({ line: [{ text: head }] }, setter, rooms[i]!, widths[i]!, false)),
    hasMarks,
    isHeat,
    stands: isHeat ? 'middle' : standOf(rows),
    isShort: height < (holdsDrawings(rows) ? shortDrawings : shortTable),
    height: Math.round(height),
    rows: rows.map((row) => {
      const chosen = isChosen(row);
      const cells = row.map((cell, i) => setCell(cell, setter, rooms[i]!, widths[i]!, chosen && i === 0));
      const isLong = row.some((cell) => textOf(cell).length > longRow);
      return { cells, ...(chosen && { isChosen: true as const }), ...(isLong && { isLong: true as const }) };
    }),
  };
}

/** Beside drawings of one height words stand in the middle; where the first drawing also holds the heads, at its foot. */
function standOf(rows: Table['rows']): SetTable['stands'] {
  const heights = rows.flatMap((row) => Math.max(...row.map(({ picture }) => picture?.height ?? 0)));
  const [first = 0, ...others] = heights;
  if (first === 0) return 'top';
  return others.length > 0 && first > Math.max(...others) ? 'bottom' : 'middle';
}

const holdsDrawings = (rows: Table['rows']) => rows.some((row) => row.some(({ picture }) => picture !== undefined));

/** About how high a table is, in pt. */
function heightOf(rows: Table['rows'], rooms: readonly number[]): number {
  const heights = rows.map((row) => {
    const cells = row.map((cell, i) => {
      const lines = Math.ceil(lengthOf(cell.line) / rooms[i]!) + Math.ceil((cell.note ?? '').length / rooms[i]!);
      return Math.max(1, lines) * lineHeight + (cell.picture?.height ?? 0) * scale;
    });
    return Math.max(...cells) + rowGap;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

const lengthOf = (line: Cell['line']) => line.reduce((sum, { text }) => sum + text.length, 0);
const isChosen = (row: readonly Cell[]) => row.some(({ mark }) => mark === 'chosen');
const textOf = (cell: Cell | undefined) =>
  cell === undefined ? '' : `${cell.line.map(({ text }) => text).join('')} ${cell.note ?? ''}`;

/** What is known of a column whose share was asked for. */
const unmeasured: Content = { drawing: 0, word: 0, text: 0 };

function measure(texts: readonly string[], rows: Table['rows'], column: number, setter: Setter): Content {
  const words = texts.flatMap((text) => text.slice(0, 2000).split(placesToBreak));
  const longest = Math.max(0, ...words.map(({ length }) => length));
  return {
    drawing: Math.max(0, ...rows.map((row) => (row[column]?.picture?.width ?? 0) * scale)),
    word: Math.max(0, ...words.filter(({ length }) => length > longest - 3).map((word) => wordWidth(word, setter))),
    text: Math.max(0, ...texts.map(({ length }) => length)),
  };
}

function setCell(cell: Cell, setter: Setter, room: number, width: number, isBold: boolean): SetCell {
  const { line, note, mark, heat, picture } = cell;
  const t = setter.line(line, 2 * room);
  const more = {
    ...(note !== undefined && note !== '' && { note: setter.text(note, 2 * room) }),
    ...((isBold || mark === 'best') && { bold: true as const }),
    ...(heat !== undefined && { heat: Number(heatStep(heat).slice('heat-'.length)) }),
    ...(picture !== undefined && { picture: setPicture(picture, setter, width - columnGap) }),
    ...(needsHyphens(`${wordsOf(t)} ${note ?? ''}`, setter, width) && { hyphens: true as const }),
  };
  return typeof t === 'string' && Object.keys(more).length === 0 ? t : { t, ...more };
}

const placesToBreak = /[ \u2010-\u2015-]/;

/** How wide a word is in a table, also in bold. */
const wordWidth = (word: string, setter: Setter) => setter.widthOf(word) * tableSize * boldness;

/** Whether a word is wider than its column of `width` pt; hyphens cost time, so only those cells get them. */
function needsHyphens(text: string, setter: Setter, width: number): boolean {
  const room = width - columnGap;
  // No word is wider than as many of the widest sign.
  const fewest = room / tableSize;
  if (longestWord(text) <= fewest) return false;
  return text.split(placesToBreak).some((word) => word.length > fewest && wordWidth(word, setter) > room);
}

/** A picture at its own size, or smaller where there is less room than `width` pt. */
export function setPicture(
  { svg, width, height, alt, description }: Picture,
  setter: Setter,
  room: number,
): SetPicture {
  const factor = Math.min(scale, room / width);
  const words = [alt, description ?? ''].filter((each) => each !== '').join(' ');
  return {
    svg: setter.plain(svg),
    width: Math.round(width * factor * 100) / 100,
    height: Math.round(height * factor * 100) / 100,
    ...(words !== '' && { alt: setter.plain(words) }),
  };
}
