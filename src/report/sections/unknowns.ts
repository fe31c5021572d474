import { answerOf, candidateOf } from '../../dossier/dossier.ts';
import { ageInMonths, type Evidence, freshness } from '../../dossier/evidence.ts';
import { cellOn, listIndicators } from '../../framework/indicators.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { indicatorsOf, leadOf, type ReportInput } from '../input.ts';
import { word } from '../wording.ts';

export interface UnknownRow {
  /** Whose answer to which indicator. */
  cell: { candidate: string; indicator: string };
  question: Words;
  candidate: Words;
  evidence: Words;
  known: Words | Sentence;
  /** Chance that learning the answer changes the first place, 0..1. */
  chance: number;
}

/** Rows of the table: what matters less is named below it. */
const most = 8;

/** The unknown and uncertain answers that may change the first place, most likely first; and how many there are in all. */
export function unknownsThatMatter({ dossier, outcome }: ReportInput): {
  rows: UnknownRow[];
  all: number;
  matter: number;
} {
  const indicators = new Map(listIndicators(dossier.framework).map(({ indicator }) => [indicator.id, indicator]));
  const { information } = outcome.analysis;
  const matter = information.filter(({ chance }) => chance > 0);
  return {
    all: information.length,
    matter: matter.length,
    rows: matter.slice(0, most).map(({ alternative, indicator: id, chance }) => {
      const indicator = indicators.get(id)!;
      return {
        cell: { candidate: alternative, indicator: id },
        question: indicator.question,
        candidate: candidateOf(dossier, alternative)!.name,
        evidence: indicator.evidence,
        known: answerOf(dossier, alternative, id)?.reason ?? sentence('unknown.notAnswered'),
        chance,
      };
    }),
  };
}

/** How many answers are not known, how many of them matter, and whether the table holds them all. */
export function unknownSentences({ rows, all, matter }: ReturnType<typeof unknownsThatMatter>): Sentence[] {
  return [
    sentence('unknown.sentence', { count: all }),
    ...(all === 0 ? [] : [sentence('unknown.matters', { count: matter })]),
    ...(rows.length < matter ? [sentence('unknown.shown', { count: rows.length })] : []),
  ];
}

/** The other answers that are not known, per candidate: unknown, or known as a range only. */
export function restOfUnknowns(
  input: ReportInput,
  shown: readonly UnknownRow[],
): { name: Words; isDropped: boolean; sentences: Sentence[] }[] {
  const isShown = (candidate: string, indicator: string) =>
    shown.some(({ cell }) => cell.candidate === candidate && cell.indicator === indicator);
  return input.dossier.candidates
    .map((candidate) => {
      const cells = indicatorsOf(input)
        .filter(({ id }) => !isShown(candidate.id, id))
        .map(({ id, title, scale }) => ({ title, scale, answer: answerOf(input.dossier, candidate.id, id) }));
      const unknown = cells.filter(({ answer }) => answer === undefined || answer.unknown === true);
      const ranges = cells.filter(({ answer, scale }) => answer !== undefined && Array.isArray(cellOn(scale, answer)));
      const name = (key: 'unknown.cells' | 'unknown.ranges', found: typeof cells) =>
        found.length === 0 ? [] : [sentence(key, { titles: { all: found.map(({ title }) => title) } })];
      return {
        name: candidate.name,
        isDropped: !input.outcome.ranked.some(({ id }) => id === candidate.id),
        sentences: [...name('unknown.cells', unknown), ...name('unknown.ranges', ranges)],
      };
    })
    .filter(({ sentences }) => sentences.length > 0);
}

export function notApplicableRows({ dossier }: ReportInput): { title: Words; reason: Words }[] {
  const titles = new Map(listIndicators(dossier.framework).map(({ indicator }) => [indicator.id, indicator.title]));
  return dossier.notApplicable.map(({ indicator, reason }) => ({ title: titles.get(indicator)!, reason }));
}

export interface SourceRow {
  number: number;
  id: string;
  says: Words;
  title: Words;
  url: string;
  kind: Sentence;
  date: Words | Sentence;
  strength: string;
  age: Sentence;
  isStale: boolean;
  nuance: Words;
  fromMemory: boolean;
  invented: boolean;
}

/** Everything the answers, the standards and the deviations rest on, numbered, with its date, strength and age on `today`. */
export function sourceRows({ dossier, today }: ReportInput): SourceRow[] {
  return [...dossier.evidence.values()].map((piece, i) => {
    const age = ageInMonths(piece, today);
    const state = freshness(piece, today);
    return {
      number: i + 1,
      id: piece.id,
      says: piece.says,
      title: piece.title,
      url: piece.url ?? '',
      kind: word('kind', piece.kind),
      date: phraseDate(piece),
      strength: piece.strength,
      age: age === undefined ? word('freshness', 'undated') : sentence('sources.months', { months: age }),
      isStale: state === 'stale',
      nuance: piece.nuance ?? '',
      fromMemory: piece.fromMemory ?? false,
      invented: piece.invented ?? false,
    };
  });
}

function phraseDate({ date }: Evidence): Words | Sentence {
  return date === 'undated' || date === 'not-opened'
    ? word('date', date)
    : sentence('sources.day', { date: { day: date } });
}

/** The evidence that the choice itself rests on: behind the chosen (or leading) candidate's answers, standards and deviations. */
export function citedForChoice(input: ReportInput): Set<string> {
  const { dossier, outcome } = input;
  const id = outcome.chosen?.id ?? leadOf(input)?.id ?? '';
  return new Set([
    ...[...(dossier.answers.get(id)?.values() ?? [])].flatMap(({ evidence }) => evidence),
    ...dossier.standards.flatMap(({ met }) => met[id]?.evidence ?? []),
    ...dossier.deviations.flatMap(({ evidence }) => evidence),
  ]);
}
