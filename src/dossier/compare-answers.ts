import type { Framework, Scale } from '../framework/framework.ts';
import { cellOn, listIndicators } from '../framework/indicators.ts';
import type { LivingDossier } from './living.ts';
import { type Cell, partsOf } from './places.ts';
import { type AssessorAnswer, openedAnswers } from './rounds.ts';

/** From this part of the scale on, assessors are too far apart to agree without talking. */
export const largeRange = 0.4;

/** How far the assessors are apart in one cell. */
export interface Difference {
  candidate: string;
  indicator: string;
  answers: AssessorAnswer[];
  /** From the lowest to the highest answer, as a part of the scale (0 to 1); of a range its middle counts. */
  range: number;
  /** More than 40 % of the scale apart. */
  isLarge: boolean;
  /** Some know and some do not: that cannot be told as a range, and has to be talked about all the same. */
  isPartlyUnknown: boolean;
}

/** The cells that two or more assessors answered, those on which they differ most first: the agenda for their meeting. */
export function compareAnswers(dossier: LivingDossier): Difference[] {
  return compareOpened(openedAnswers(dossier), dossier.framework, [...dossier.candidates.keys()]);
}

/** The same for answers that were opened, by cell, under a framework; `ids` are the candidates in their order. */
export function compareOpened(
  opened: ReadonlyMap<Cell, AssessorAnswer[]>,
  framework: Framework,
  ids: readonly string[],
): Difference[] {
  const order = cellOrder(framework, ids);
  const scales = new Map(listIndicators(framework).map(({ indicator }) => [indicator.id, indicator.scale]));
  return [...opened]
    .filter(([, answers]) => answers.length > 1)
    .map(([cell, answers]) => compare(scales, cell, answers))
    .sort(
      (a, b) =>
        b.range - a.range ||
        Number(b.isPartlyUnknown) - Number(a.isPartlyUnknown) ||
        order(a.candidate, a.indicator) - order(b.candidate, b.indicator),
    );
}

/** Whether everyone who answered in a cell said the same, apart from the reasons. */
export function isAgreed(answers: readonly AssessorAnswer[]): boolean {
  const said = answers.map(({ answer: { level, levels, number, numbers, unknown } }) =>
    JSON.stringify([level, levels, number, numbers, unknown]),
  );
  return new Set(said).size === 1;
}

function compare(scales: ReadonlyMap<string, Scale>, cell: Cell, answers: AssessorAnswer[]): Difference {
  const [candidate, indicator] = partsOf(cell);
  const scale = scales.get(indicator)!;
  const given = answers.map(({ answer }) => cellOn(scale, answer));
  const range = rangeOf(given);
  const isLarge = range > largeRange + 1e-9;
  const isPartlyUnknown = given.includes(null) && given.some((value) => value !== null);
  return { candidate, indicator, answers, range, isLarge, isPartlyUnknown };
}

/** From the lowest to the highest value (0 to 1); of an interval its middle counts, and an unknown does not. */
export function rangeOf(given: readonly (number | readonly [number, number] | null)[]): number {
  const values = given.flatMap((value) => {
    if (value === null) return [];
    return typeof value === 'number' ? [value] : [(value[0] + value[1]) / 2];
  });
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

function cellOrder(framework: Framework, ids: readonly string[]): (candidate: string, indicator: string) => number {
  const indicators = new Map(listIndicators(framework).map(({ indicator }, i) => [indicator.id, i]));
  const places = new Map(ids.map((id, i) => [id, i]));
  return (candidate, indicator) => places.get(candidate)! * indicators.size + indicators.get(indicator)!;
}
