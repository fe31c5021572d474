import type { Outcome } from '../dossier/outcome.ts';
import { stepFor, toPoints } from '../language/format.ts';
import type { MessageKey } from '../language/messages/all.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Text, Words } from '../language/text.ts';
import type { Analysis } from '../mcda/analysis.ts';

/** The message of a word from a fixed list: `word('openness', 'open')`. */
export function word(list: string, value: string): Sentence {
  return { key: `${list}.${value}` as MessageKey };
}

/**
 * What was counted: weighings, or where only one weighing is permitted, outcomes of what is still unknown. Where nothing
 * is unknown either there is nothing to count: all is `settled`.
 */
type Counted = 'weighings' | 'outcomes' | 'settled';

/** What the shares of an outcome are shares of. */
export function whatCounts({ permitted, analysis }: Pick<Outcome, 'permitted' | 'analysis'>): Counted {
  const ranges = Object.values(permitted).flatMap((children) => Object.values(children));
  if (ranges.some((range) => !isFixed(range))) return 'weighings';
  return analysis.information.length === 0 ? 'settled' : 'outcomes';
}

/** Whether the statements permit one share alone. */
export function isFixed({ lowest, highest }: { lowest: number; highest: number }): boolean {
  return highest - lowest < 1e-9;
}

/**
 * A share of weighings in words that fit how it was computed: "68 van de 100 wegingen". Only an exact 0 or 1 is "none" or
 * "all"; a sampled one is "hardly any" or "almost all". A share whose error is too large for whole points is rounded to tens.
 */
export function phraseShare(
  acceptability: Analysis['alternatives'][string]['rankAcceptability'],
  counted: Counted = 'weighings',
): Sentence {
  const share = acceptability.shares[0]!;
  const isExact = acceptability.method === 'exact';
  const step = stepFor(acceptability.halfWidth[0]!);
  const count = Math.round((share * 100) / step) * step;
  if (share === 0 && isExact) return sentence('share.none', { counted });
  if (share === 1 && isExact) return sentence('share.all', { counted });
  if (share * 100 < 0.5) return sentence('share.hardlyAny', { counted });
  if (share * 100 > 99.5) return sentence('share.almostAll', { counted });
  return sentence(step === 1 ? 'share.some' : 'share.about', { count, counted });
}

/** The same share as a figure for a table cell: "68", "< 1", "> 99", or "–" where it is exactly never. */
export function writeShare(acceptability: Analysis['alternatives'][string]['rankAcceptability'], rank: number): string {
  const share = acceptability.shares[rank]!;
  const isExact = acceptability.method === 'exact';
  const step = stepFor(acceptability.halfWidth[rank]!);
  if (share === 0 && isExact) return '–';
  if (share === 1 && isExact) return '100';
  if (share * 100 < 0.5) return '< 1';
  if (share * 100 > 99.5) return '> 99';
  return String(Math.round((share * 100) / step) * step);
}

/** "that agree with the letter": what the settled reading calls the weighings that fit it. */
export function phraseFits(fits: Text | undefined, counted: Counted = 'weighings'): Words | Sentence {
  return fits ?? sentence(counted === 'weighings' ? 'fits.general' : 'fits.fixed');
}

/** A range of values in whole points. */
export interface PointRange {
  low: number;
  high: number;
  text: string;
}

export function rangeOf(low: number, high: number): PointRange {
  const [from, to] = [toPoints(low), toPoints(high)];
  return { low, high, text: from === to ? String(from) : `${from}–${to}` };
}
