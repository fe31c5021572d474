import { type Sentence, writePlain } from '../../language/sentence.ts';
import { type Language, say, type Words } from '../../language/text.ts';

/** What a cell holds: text, a number, an ISO day, or nothing. */
export type Value = string | number | { day: string } | undefined;

export interface Head {
  head: string;
  /** Width in characters. */
  width: number;
  /** Decimals that a spreadsheet shows of the numbers below; the cell itself keeps all. */
  decimals?: number;
}

/** A table with one row of heads, as spreadsheets and data files hold it. */
export interface Sheet {
  name: string;
  heads: readonly Head[];
  rows: readonly (readonly Value[])[];
}

/** Words or a sentence as text in one language. */
export type Write = (what: Words | Sentence) => string;

export function writerIn(language: Language): Write {
  return (what) => (typeof what === 'object' && 'key' in what ? writePlain(what, language) : say(what, language));
}

/** A share or value from 0 to 1 on the scale of 100 that reports use: points, per cent, of the 100 weighings. */
export function toHundred(value: number): number {
  return Math.round(value * 1e8) / 1e6;
}
