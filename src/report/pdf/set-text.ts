import type { Line } from '../document/block.ts';
import { makeLegible, substitute } from './legible.ts';
import type { Letters } from './letters.ts';
import { breakLongWords } from './long-words.ts';

/** A run as the template takes it: pieces between which a line may break (`t`), bold (`b`), an address (`u`). */
export type SetRun = string | { t: string[]; b?: true; u?: string };

/** A text as the template takes it; one plain run is the text itself. */
export type SetText = string | SetRun[];

/** Makes texts ready for the template, and remembers whether a character had to be replaced. */
export interface Setter {
  plain(text: string): string;
  /** `room` is how many signs about fit on a line. */
  text(text: string, room?: number): SetText;
  line(line: Line, room?: number): SetText;
  /** How wide a text is, in parts of the size of its letters. */
  widthOf(text: string): number;
  hasReplaced(): boolean;
}

export function takeSetter({ has, widthOf }: Pick<Letters, 'has' | 'widthOf'>): Setter {
  let replaced = false;
  function plain(text: string): string {
    const legible = keepTogether(makeLegible(text, has));
    replaced ||= legible !== text && legible.includes(substitute);
    return legible;
  }
  function line(runs: Line, room?: number): SetText {
    const set = runs.map(({ text, strong, href }): SetRun => {
      const pieces = breakLongWords(plain(text), room);
      const address = href === undefined ? undefined : safeAddress(href);
      if (pieces.length === 1 && strong === undefined && address === undefined) return pieces[0]!;
      return { t: pieces, ...(strong && { b: strong }), ...(address !== undefined && { u: address }) };
    });
    return set.length === 1 && typeof set[0] === 'string' ? set[0] : set;
  }
  return { plain, line, widthOf, text: (text, room) => line([{ text }], room), hasReplaced: () => replaced };
}

/** A number stays on the line of its sign: "77 %", "€ 35". */
function keepTogether(text: string): string {
  const joined = text.includes(' %') ? text.replace(/(\d) %/g, '$1\u00a0%') : text;
  return joined.includes('€ ') ? joined.replace(/€ (?=\d)/g, '€\u00a0') : joined;
}

/** An address that a document may link to: https, in the signs that an address is made of. Anything else stays text. */
function safeAddress(href: string): string | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  return url?.protocol === 'https:' && url.href.length <= 2000 ? url.href : undefined;
}

/** The text without runs and pieces. */
export function wordsOf(text: SetText): string {
  if (typeof text === 'string') return text;
  return text.map((run) => (typeof run === 'string' ? run : run.t.join(''))).join('');
}
