import { answerOf } from '../../dossier/dossier.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { markAnswer, phraseAnswer } from '../answer-words.ts';
import { criteriaOf, indicatorsBelow, type ReportInput } from '../input.ts';

export interface AnswerRow {
  id: string;
  title: Words;
  question: Words;
  answer: Words | Sentence;
  mark: number | string;
  reason: Words | Sentence;
  whose: 'municipality' | 'application' | 'dossier';
  sources: { number: string }[];
}

export interface CandidateAnswers {
  id: string;
  name: Words;
  criteria: { title: Words; rows: AnswerRow[] }[];
}

/** Every answer of every candidate with its reason and the numbers of its sources. */
export function answersPerCandidate(input: ReportInput, numberOf: (evidence: string) => string): CandidateAnswers[] {
  return input.dossier.candidates.map(({ id, name }) => ({
    id,
    name,
    criteria: criteriaOf(input).map((criterion) => ({
      title: criterion.title,
      rows: indicatorsBelow(input, criterion).map((indicator) => {
        const answer = answerOf(input.dossier, id, indicator.id);
        return {
          id: indicator.id,
          title: indicator.title,
          question: indicator.question,
          answer: phraseAnswer(indicator.scale, answer),
          mark: markAnswer(indicator.scale, answer),
          reason: answer?.reason ?? sentence('unknown.notAnswered'),
          whose:
            answer?.judgedBy === 'municipality'
              ? 'municipality'
              : answer?.drawnFrom === undefined
                ? 'dossier'
                : 'application',
          // What was sought and not found is no evidence, so it has no number.
          sources: (answer?.evidence ?? [])
            .filter((evidence) => input.dossier.evidence.has(evidence))
            .map((evidence) => ({ number: numberOf(evidence) })),
        };
      }),
    })),
  }));
}
