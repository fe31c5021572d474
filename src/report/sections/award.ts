import { answerOf, type Candidate } from '../../dossier/dossier.ts';
import { missedRequirements } from '../../dossier/settlement.ts';
import { listIndicators } from '../../framework/indicators.ts';
import { toPoints } from '../../language/format.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { middleOf, phraseAnswer } from '../answer-words.ts';
import { criteriaOf, indicatorsBelow, leadOf, type ReportInput } from '../input.ts';
import { rangeOf } from '../wording.ts';

/** Whom the others are compared with: the chosen candidate where it was weighed, else who comes first. */
export function winnerOf(input: ReportInput): { candidate: Candidate; isChosen: boolean; total: number } | undefined {
  const candidate = leadOf(input);
  if (candidate === undefined) return undefined;
  return {
    candidate,
    isChosen: candidate.id === input.outcome.chosen?.id,
    total: toPoints(input.outcome.analysis.alternatives[candidate.id]!.value.central),
  };
}

export interface AwardComparison {
  id: string;
  name: Words;
  /** The total, or why it was not weighed. */
  summary: Sentence;
  criteria: {
    title: Words;
    score: string;
    /** What compares it with the winner. */
    says: Sentence[];
    answers: { title: Words; answer: Words | Sentence; reason: Words | Sentence; says: Sentence }[];
  }[];
}

/** Every other candidate against the winner, in the order of the outcome; who dropped out comes last, with the reason. */
export function compareWithWinner(input: ReportInput, winner: Candidate): AwardComparison[] {
  const { dossier, outcome } = input;
  const weighed = outcome.ranked.filter(({ id }) => id !== winner.id);
  const dropped = dossier.candidates.filter(({ id }) => id !== winner.id && !outcome.ranked.some((r) => r.id === id));
  const titles = new Map(listIndicators(dossier.framework).map(({ indicator }) => [indicator.id, indicator.title]));
  return [
    ...weighed.map((candidate) => compareOne(input, winner, candidate)),
    ...dropped.map(({ id, name }) => ({
      id,
      name,
      summary: sentence('award.dropped', {
        name,
        titles: { all: missedRequirements(dossier, id).map(({ indicator }) => titles.get(indicator)!) },
      }),
      criteria: [],
    })),
  ];
}

function compareOne(input: ReportInput, winner: Candidate, candidate: Candidate): AwardComparison {
  const { analysis, profile } = input.outcome;
  const { id, name } = candidate;
  const total = toPoints(analysis.alternatives[id]!.value.central);
  const points = total - toPoints(analysis.alternatives[winner.id]!.value.central);
  const way = points < 0 ? 'less' : 'more';
  return {
    id,
    name,
    summary: sentence('award.total', { name, winner: winner.name, total, points: Math.abs(points), way }),
    criteria: criteriaOf(input).map((criterion) => {
      const [mine, theirs] = [profile[id]![criterion.id]!, profile[winner.id]![criterion.id]!];
      return {
        title: criterion.title,
        score: rangeOf(mine.lowest, mine.highest).text,
        says: compareScores(mine, theirs, { name, winner: winner.name }),
        answers: indicatorsBelow(input, criterion).map((indicator) => {
          const [a, b] = [answerOf(input.dossier, id, indicator.id), answerOf(input.dossier, winner.id, indicator.id)];
          const answer = phraseAnswer(indicator.scale, a);
          return {
            title: indicator.title,
            answer,
            reason: a?.reason ?? sentence('unknown.notAnswered'),
            says: compareAnswers(
              isKnown(a) && isKnown(b) ? middleOf(indicator, a) - middleOf(indicator, b) : undefined,
              phraseAnswer(indicator.scale, b),
              answer,
              winner.name,
            ),
          };
        }),
      };
    }),
  };
}

const isKnown = (answer: { unknown?: true | undefined } | undefined) => answer !== undefined && answer.unknown !== true;

type Score = { lowest: number; central: number; highest: number };

function compareScores(mine: Score, theirs: Score, names: { name: Words; winner: Words }): Sentence[] {
  const difference = toPoints(mine.central) - toPoints(theirs.central);
  const values = {
    ...names,
    points: Math.abs(difference),
    mine: toPoints(mine.central),
    theirs: toPoints(theirs.central),
  };
  const overlaps =
    difference < 0 ? mine.highest > theirs.lowest : difference > 0 ? mine.lowest < theirs.highest : false;
  const key = difference < 0 ? 'award.less' : difference > 0 ? 'award.more' : 'award.level';
  return [sentence(key, values), ...(overlaps ? [sentence('award.overlap')] : [])];
}

function compareAnswers(
  difference: number | undefined,
  theirs: Words | Sentence,
  mine: Words | Sentence,
  winner: Words,
): Sentence {
  const values = { winner, answer: theirs };
  if (JSON.stringify(theirs) === JSON.stringify(mine)) return sentence('award.same', values);
  if (difference === undefined || Math.abs(difference) < 1e-9) return sentence('award.other', values);
  return sentence(difference < 0 ? 'award.better' : 'award.worse', values);
}

/** The day (ISO) that is `days` after `day`. */
export function dayAfter(day: string, days: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
