import { isApplicableIn, liveCandidates } from '../dossier/live.ts';
import type { LivingDossier } from '../dossier/living.ts';
import { type Cell, cellOf } from '../dossier/places.ts';
import { listIndicators } from '../framework/indicators.ts';

/** Every candidate that takes part with every indicator that applies: what an assessor is asked to answer. */
export function cellsToAnswer(dossier: LivingDossier): Cell[] {
  const indicators = listIndicators(dossier.framework)
    .map(({ indicator }) => indicator.id)
    .filter((id) => isApplicableIn(dossier, id));
  return liveCandidates(dossier).flatMap(({ id }) => indicators.map((indicator) => cellOf(id, indicator)));
}
