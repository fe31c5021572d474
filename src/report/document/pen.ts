import { type Sentence, writePlain, writeSentence } from '../../language/sentence.ts';
import { contain, type Language, say, type Words } from '../../language/text.ts';
import type { Block, Cell, Line, Picture, Run } from './block.ts';

/** What a document can say: words from the data, a sentence of ours, or a figure. */
export type Saying = Words | Sentence | number;

/** What stands in a cell, with what goes beside it. */
export type CellLike = Saying | Cell;

/** Writes blocks in one language; the only place where content becomes text. */
export interface Pen {
  language: Language;
  text(what: Saying): string;
  /** One line of everything given, with spaces between; empty parts leave none. */
  line(...parts: readonly (Saying | Run)[]): Line;
  heading(level: 1 | 2 | 3, what: Saying, id?: string): Block;
  paragraph(what: Saying | readonly (Saying | Run)[], role?: Extract<Block, { kind: 'paragraph' }>['role']): Block;
  /** A list, or nothing where there are no items. */
  list(items: readonly (Saying | Line)[], ordered?: boolean): Block[];
  terms(rows: readonly { term: Saying; words: Saying | Line }[]): Block;
  table(
    caption: Saying,
    heads: readonly (Saying | { head: Saying; align?: 'end'; share?: number })[],
    rows: readonly (readonly CellLike[])[],
  ): Block;
  figure(picture: Picture, caption?: Saying): Block;
  cell(what: Saying | Line, more?: Omit<Cell, 'line'>): Cell;
}

export function takePen(language: Language): Pen {
  const text = (what: Saying) => tidy(plain(what, language));
  const asLine = (what: Saying | Line) => (Array.isArray(what) ? (what as Line) : pen.line(what as Saying));
  const pen: Pen = {
    language,
    text,
    line: (...parts) => joinRuns(parts.map((part) => (isRun(part) ? [tidyRun(part)] : writeRuns(part, language)))),
    heading: (level, what, id) => ({ kind: 'heading', level, line: [{ text: text(what) }], ...(id && { id }) }),
    paragraph: (what, role) => ({
      kind: 'paragraph',
      line: pen.line(...(Array.isArray(what) ? (what as readonly (Saying | Run)[]) : [what as Saying])),
      ...(role && { role }),
    }),
    list: (items, ordered) =>
      items.length === 0 ? [] : [{ kind: 'list', items: items.map(asLine), ...(ordered && { ordered }) }],
    terms: (rows) => ({
      kind: 'terms',
      rows: rows.map(({ term, words }) => ({ term: text(term), line: asLine(words) })),
    }),
    table: (caption, heads, rows) => ({
      kind: 'table',
      caption: text(caption),
      columns: heads.map((column) =>
        isColumn(column) ? { ...column, head: text(column.head) } : { head: text(column) },
      ),
      rows: rows.map((row) => row.map((each) => (isCell(each) ? each : pen.cell(each)))),
    }),
    figure: (picture, caption) => ({
      kind: 'figure',
      picture,
      ...(caption === undefined ? {} : { caption: text(caption) }),
    }),
    cell: (what, more = {}) => ({ line: asLine(what), ...more }),
  };
  return pen;
}

const isRun = (part: unknown): part is Run => typeof part === 'object' && part !== null && 'text' in part;
const isCell = (each: CellLike): each is Cell => typeof each === 'object' && 'line' in each;
const isColumn = <T extends object>(column: unknown): column is T & { head: Saying } =>
  typeof column === 'object' && column !== null && 'head' in column;

function plain(what: Saying, language: Language): string {
  if (typeof what === 'number') return String(what);
  return typeof what === 'object' && 'key' in what ? writePlain(what, language) : say(what, language);
}

/** A sentence as runs, bold where the message has <b>; text that people typed keeps every sign it has. */
function writeRuns(what: Saying, language: Language): Run[] {
  if (typeof what !== 'object' || !('key' in what)) return [{ text: tidy(plain(what, language)) }];
  const written = writeSentence(what, language, (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return written
    .split(/(<b>.*?<\/b>)/gs)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const strong = piece.startsWith('<b>');
      const inner = strong ? piece.slice('<b>'.length, -'</b>'.length) : piece;
      const text = tidy(inner.replaceAll('&lt;', '<').replaceAll('&amp;', '&'));
      return strong ? { text, strong } : { text };
    });
}

function joinRuns(parts: readonly (readonly Run[])[]): Line {
  const filled = parts.filter((runs) => runs.some(({ text }) => text !== ''));
  return filled.flatMap((runs, i) => (i === 0 ? runs : [{ text: ' ' }, ...runs]));
}

function tidyRun(run: Run): Run {
  const { href, ...rest } = run;
  return { ...rest, text: tidy(run.text), ...(href !== undefined && /^https?:\/\//.test(href) && { href }) };
}

/**
 * `text` on one line, of signs that every format can hold: breaks become spaces; control characters, halves of characters
 * and code points that are none become U+FFFD.
 */
export function tidy(text: string): string {
  return contain(text)
    .replace(/[\p{Surrogate}\ufffe\uffff]|[\u{1fffe}\u{1ffff}]/gu, '\ufffd')
    .replace(/[^\S\u00a0\u202f]*[\r\n\t\u2028\u2029]+[^\S\u00a0\u202f]*/g, ' ');
}
