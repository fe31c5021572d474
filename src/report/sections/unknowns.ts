import { answerOf, candidateOf } from '../../dossier/dossier.ts';
import { ageInMonths, type Evidence, freshness } from '../../dossier/evidence.ts';
import { listIndicators } from '../../framework/indicators.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { indicatorsOf, type ReportInput } from '../input.ts';
import { word } from '../wording.ts';

export interface UnknownRow {
  question: Words;
  candidate: Words;
  indicator: Words;
  evidence: Words;
  known: Words | Sentence;
  /** Chance that learning the answer changes the first place, 0..1. */
  chance: number;
}

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
    rows: matter.slice(0, 8).map(({ alternative, indicator: id, chance }) => {
      const indicator = indicators.get(id)!;
      return {
        question: indicator.question,
        candidate: candidateOf(dossier, alternative)!.name,
        indicator: indicator.title,
        evidence: indicator.evidence,
        known: answerOf(dossier, alternative, id)?.reason ?? sentence('unknown.notAnswered'),
        chance,
      };
    }),
  };
}

/** Per candidate the questions that nobody could answer. */
export function unknownPerCandidate(input: ReportInput): { name: Words; titles: Words[] }[] {
  return input.dossier.candidates
    .map(({ id, name }) => ({
      name,
      titles: indicatorsOf(input)
        .filter((indicator) => {
          const answer = answerOf(input.dossier, id, indicator.id);
          return answer === undefined || answer.unknown === true;
        })
        .map(({ title }) => title),
    }))
    .filter(({ titles }) => titles.length > 0);
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
export function citedForChoice({ dossier, outcome }: ReportInput): Set<string> {
  const id = outcome.chosen?.id ?? outcome.ranked[0]?.id ?? '';
  return new Set([
    ...[...(dossier.answers.get(id)?.values() ?? [])].flatMap(({ evidence }) => evidence),
    ...dossier.standards.flatMap(({ met }) => met[id]?.evidence ?? []),
    ...dossier.deviations.flatMap(({ evidence }) => evidence),
  ]);
}
