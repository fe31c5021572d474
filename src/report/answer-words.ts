import type { Answer } from '../dossier/answer.ts';
import type { Indicator, Scale } from '../framework/framework.ts';
import { cellOn, type Judgement } from '../framework/indicators.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import { unitFor } from '../language/units.ts';

/** What an answer says in words: the title of its level, its number with the unit, a range of either, or unknown. */
export function phraseAnswer(scale: Scale, answer: Judgement | Answer | undefined): Words | Sentence {
  if (answer === undefined || answer.unknown) return sentence('answers.unknown');
  if ('levels' in scale) {
    const title = (level: number) => scale.levels.find((each) => each.level === level)!.title;
    if (answer.levels === undefined) return title(answer.level!);
    return sentence('answers.between', { low: title(answer.levels[0]), high: title(answer.levels[1]) });
  }
  const { unit } = scale.number;
  if (answer.numbers === undefined)
    return sentence('answers.number', { number: answer.number!, unit: unitFor(answer.number!, unit) });
  return sentence('answers.range', { low: answer.numbers[0], high: answer.numbers[1], unit });
}

/** The square mark of an answer on a scale of four levels; numbers and other scales get the nearest. */
export function markAnswer(scale: Scale, answer: Judgement | Answer | undefined): 0 | 1 | 2 | 3 | 'unknown' {
  if (answer === undefined || answer.unknown) return 'unknown';
  const cell = cellOn(scale, answer);
  const value = Array.isArray(cell) ? cell[0] : cell!;
  return Math.round(value * 3) as 0 | 1 | 2 | 3;
}

/** The middle of the values that an answer leaves open; unknown is the middle of all. */
export function middleOf(indicator: Indicator, answer: Judgement | Answer | undefined): number {
  const cell = answer === undefined ? null : cellOn(indicator.scale, answer);
  if (cell === null) return 0.5;
  return Array.isArray(cell) ? (cell[0] + cell[1]) / 2 : cell;
}
