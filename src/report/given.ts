import type { LivingDossier } from '../dossier/living.ts';
import { partsOf } from '../dossier/places.ts';
import { openedAnswers } from '../dossier/rounds.ts';
import { cellOn, listIndicators } from '../framework/indicators.ts';
import type { ReportInput } from './input.ts';

const found = new WeakMap<LivingDossier, ReportInput['given']>();

/** As `findGiven`, once for each state of a dossier. */
export function givenIn(dossier: LivingDossier): ReportInput['given'] {
  if (!found.has(dossier)) found.set(dossier, findGiven(dossier));
  return found.get(dossier);
}

/** What assessors answered apart from each other in the rounds that are closed, without saying who; undefined without any. */
function findGiven(dossier: LivingDossier): ReportInput['given'] {
  const scales = new Map(listIndicators(dossier.framework).map(({ indicator }) => [indicator.id, indicator.scale]));
  const cells = [...openedAnswers(dossier)].map(([cell, answers]) => {
    const [candidate, indicator] = partsOf(cell);
    const values = answers.map(({ answer }) => {
      const value = cellOn(scales.get(indicator)!, answer);
      return Array.isArray(value) ? (value[0] + value[1]) / 2 : value;
    });
    // In order of height, so that it cannot be told who answered what.
    return { candidate, indicator, answers: values.sort((a, b) => (a ?? 2) - (b ?? 2)) };
  });
  return cells.length === 0 ? undefined : cells;
}
