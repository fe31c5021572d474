import { compareOpened, type Difference, isAgreed } from '../dossier/compare-answers.ts';
import type { LivingDossier } from '../dossier/living.ts';
import { type Cell, cellOf, partsOf } from '../dossier/places.ts';
import { type AssessorAnswer, openedAnswers } from '../dossier/rounds.ts';
import type { Framework, Scale } from '../framework/framework.ts';
import { cellOn, valueOn } from '../framework/indicators.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { cellsToAnswer } from './cells.ts';

/** A cell to agree on, with what everyone answered there. */
export interface AgendaItem extends Difference {
  cell: Cell;
  /** Whether everyone who answered said the same. */
  isEqual: boolean;
}

/** The cells that assessors answered, those on which they differ most first; what one alone answered stands last. */
export function agendaOf(dossier: LivingDossier): AgendaItem[] {
  return agendaFrom(openedAnswers(dossier), dossier.framework, [...dossier.candidates.keys()]);
}

/** The same for answers that were opened, by cell, under a framework; `ids` are the candidates in their order. */
export function agendaFrom(
  opened: ReadonlyMap<Cell, AssessorAnswer[]>,
  framework: Framework,
  ids: readonly string[],
): AgendaItem[] {
  const alone = [...opened].filter(([, answers]) => answers.length === 1);
  return [
    ...compareOpened(opened, framework, ids).map((difference) => ({
      ...difference,
      cell: cellOf(difference.candidate, difference.indicator),
      isEqual: isAgreed(difference.answers),
    })),
    ...alone.map(([cell, answers]): AgendaItem => {
      const [candidate, indicator] = partsOf(cell);
      return { cell, candidate, indicator, answers, range: 0, isLarge: false, isPartlyUnknown: false, isEqual: true };
    }),
  ];
}

/** The cells that nobody answered. */
export function unansweredCells(dossier: LivingDossier): Cell[] {
  const opened = openedAnswers(dossier);
  return cellsToAnswer(dossier).filter((cell) => !opened.has(cell));
}

/** How far the answers in a cell are apart, in words. */
export function tellDifference({ answers, isLarge, isPartlyUnknown, isEqual, range }: AgendaItem): Sentence {
  if (answers.length === 1) return sentence('consensus.alone');
  if (isEqual) return sentence('consensus.equal');
  if (isLarge) return sentence(isPartlyUnknown ? 'consensus.largeUnknown' : 'consensus.large');
  if (isPartlyUnknown) return sentence('consensus.partlyUnknown');
  return sentence(range > 0 ? 'consensus.small' : 'consensus.sameValue');
}

/**
 * Where the middle of the answers lies, in words: a help for the talk and never a reason. Undefined where fewer than two
 * know, or where they say the same.
 */
export function hintAtMiddle(scale: Scale, answers: readonly AssessorAnswer[]): Sentence | undefined {
  const known = answers.flatMap(({ answer }) => cellOn(scale, answer) ?? []);
  if (answers.filter(({ answer }) => !answer.unknown).length < 2) return undefined;
  if ('number' in scale) {
    const numbers = answers.flatMap(({ answer }) => answer.number ?? (answer.numbers ? meanOf(answer.numbers) : []));
    const rounded = Number(meanOf(numbers).toPrecision(2));
    return sentence('consensus.hintNumber', { number: rounded, unit: scale.number.unit });
  }
  const middle = meanOf(known);
  const [nearest] = [...scale.levels].sort(
    (a, b) => Math.abs(valueOn(scale, a.level) - middle) - Math.abs(valueOn(scale, b.level) - middle),
  );
  return sentence('consensus.hintLevel', {
    level: sentence('assess.level', { level: nearest!.level, title: nearest!.title }),
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
