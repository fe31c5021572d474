import { ageInMonths, freshness } from '../../dossier/evidence.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { ReportInput } from '../input.ts';

export interface AgeRow {
  title: Sentence;
  good: number;
  stale: number;
  count: number;
  /** As parts of the largest class, 0..1. */
  goodPart: number;
  stalePart: number;
  undatedPart: number;
}

/** The upper bounds of the classes in months; the last class is older, and beside it stands what has no date. */
const bounds = [6, 12, 24, 36, 60];

/** How old the evidence is on `today`: per class how many pieces, and how many of those are past their shelf life. */
export function ageRows({ dossier, today }: ReportInput): AgeRow[] {
  const pieces = [...dossier.evidence.values()].map((piece) => ({
    age: ageInMonths(piece, today),
    isStale: freshness(piece, today) === 'stale',
  }));
  const row = (title: Sentence, inClass: (age: number | undefined) => boolean) => {
    const found = pieces.filter(({ age }) => inClass(age));
    const stale = found.filter(({ isStale }) => isStale).length;
    return { title, good: found.length - stale, stale, count: found.length };
  };
  const edges = [0, ...bounds, Number.POSITIVE_INFINITY];
  const dated = edges.slice(1).map((to, i) => {
    const from = edges[i]!;
    const title =
      i === 0
        ? sentence('ages.first', { to })
        : to === Number.POSITIVE_INFINITY
          ? sentence('ages.last', { from: from / 12 })
          : to <= 12
            ? sentence('ages.months', { from, to })
            : sentence('ages.years', { from: from / 12, to: to / 12 });
    return row(title, (age) => age !== undefined && age >= from && age < to);
  });
  const rows = [...dated, row(sentence('ages.undated'), (age) => age === undefined)];
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return rows.map((each, i) => {
    const isUndated = i === rows.length - 1;
    return {
      ...each,
      goodPart: isUndated ? 0 : each.good / most,
      stalePart: each.stale / most,
      undatedPart: isUndated ? each.count / most : 0,
    };
  });
}

/** How many pieces there are, and how old the oldest is. */
export function ageSentence({ dossier, today }: ReportInput): Sentence {
  const ages = [...dossier.evidence.values()].flatMap((piece) => ageInMonths(piece, today) ?? []);
  if (ages.length === 0) return sentence('ages.none');
  const young = ages.filter((age) => age < 12).length;
  return sentence('ages.sentence', { count: ages.length, young, oldest: Math.max(...ages) });
}
