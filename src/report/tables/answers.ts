import { answerOf } from '../../dossier/dossier.ts';
import type { PlacedIndicator } from '../../framework/indicators.ts';
import { cellOn, listIndicators } from '../../framework/indicators.ts';
import { sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import type { Cell } from '../../mcda/problem.ts';
import { phraseAnswer } from '../answer-words.ts';
import type { ReportInput } from '../input.ts';
import { sourceRows } from '../sections/unknowns.ts';
import { type Sheet, toHundred, type Value, type Write } from './sheet.ts';

/** One answer, or the statement that nobody answered or that the question does not apply. */
export interface AnswerFigures {
  candidate: Words;
  placed: PlacedIndicator;
  answer: string;
  /** What was filled in, from and to, with its unit; the same twice where it is one level or number. */
  given?: readonly [number, number];
  unit: string;
  /** Points from 0 to 100; absent where the question does not apply. */
  points?: { low: number; middle: number; high: number };
  whose: string;
  reason: string;
  sources: string;
}

/** Every answer of every candidate, in the order of the framework. */
export function answerFigures(input: ReportInput, write: Write): AnswerFigures[] {
  const { dossier } = input;
  const numbers = new Map(sourceRows(input).map(({ id, number }) => [id, number]));
  const skipped = new Map(dossier.notApplicable.map(({ indicator, reason }) => [indicator, reason]));
  return dossier.candidates.flatMap(({ id, name }) =>
    listIndicators(dossier.framework).map((placed): AnswerFigures => {
      const { indicator } = placed;
      const { scale } = indicator;
      const unit = write('levels' in scale ? sentence('files.level') : scale.number.unit);
      const skip = skipped.get(indicator.id);
      if (skip !== undefined) {
        const answer = write(sentence('files.notApplicable'));
        return { candidate: name, placed, answer, unit, whose: '', reason: write(skip), sources: '' };
      }
      const answer = answerOf(dossier, id, indicator.id);
      const given = givenIn(answer);
      return {
        candidate: name,
        placed,
        answer: write(phraseAnswer(scale, answer)),
        ...(given === undefined ? {} : { given }),
        unit,
        points: pointsOf(answer === undefined ? null : cellOn(scale, answer)),
        whose: answer === undefined ? '' : write(sentence('files.judgedBy', { whose: answer.judgedBy })),
        reason: write(answer?.reason ?? sentence('unknown.notAnswered')),
        sources: (answer?.evidence ?? []).flatMap((evidence) => numbers.get(evidence) ?? []).join(', '),
      };
    }),
  );
}

function givenIn(answer: ReturnType<typeof answerOf>): readonly [number, number] | undefined {
  const single = answer?.level ?? answer?.number;
  return single === undefined ? (answer?.levels ?? answer?.numbers) : [single, single];
}

function pointsOf(cell: Cell): { low: number; middle: number; high: number } {
  const [low, high] = cell === null ? [0, 1] : typeof cell === 'number' ? [cell, cell] : cell;
  return { low: toHundred(low), middle: toHundred((low + high) / 2), high: toHundred(high) };
}

/** Every answer with its points, its reason and the numbers of its sources. */
export function answerSheet(input: ReportInput, write: Write): Sheet {
  const heads = [
    ['report.candidate', 26],
    ['files.criterion', 18],
    ['files.group', 18],
    ['files.indicator', 30],
    ['answers.answer', 28],
    ['files.givenFrom', 10],
    ['files.givenTo', 10],
    ['files.unit', 12],
    ['files.pointsLowest', 10, 1],
    ['files.pointsMiddle', 10, 1],
    ['files.pointsHighest', 10, 1],
    ['files.whose', 16],
    ['answers.reason', 70],
    ['files.sourceNumbers', 14],
  ] as const;
  return {
    name: write(sentence('files.answers')),
    heads: heads.map(([key, width, decimals]) => ({
      head: write(sentence(key)),
      width,
      ...(decimals !== undefined && { decimals }),
    })),
    rows: answerFigures(input, write).map(
      ({ candidate, placed, answer, given, unit, points, whose, reason, sources }): Value[] => [
        write(candidate),
        write(placed.criterion.title),
        placed.group === undefined ? undefined : write(placed.group.title),
        write(placed.indicator.title),
        answer,
        given?.[0],
        given?.[1],
        unit,
        points?.low,
        points?.middle,
        points?.high,
        whose,
        reason,
        sources,
      ],
    ),
  };
}
