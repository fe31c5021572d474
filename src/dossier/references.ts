import { listIndicators } from '../framework/indicators.ts';
import { isEvidence } from './citations.ts';
import { isLive } from './live.ts';
import type { LivingDossier } from './living.ts';
import { places } from './places.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Refuses a candidate that is not there, or that was dropped: then with the reason, so that the page can say so. */
export function checkLive(dossier: LivingDossier, id: string): Refusal | undefined {
  if (isLive(dossier, id)) return undefined;
  const candidate = dossier.candidates.get(id);
  if (candidate === undefined) return noCandidate(id);
  const values = { name: candidate.name ?? id, because: dossier.dropped.get(id)! };
  return refuse('conflict', 'refusal.candidateDropped', values, { place: places.dropped(id) });
}

/** Refuses evidence that is not in the dossier. */
export function checkEvidence(dossier: LivingDossier, ids: readonly string[]): Refusal | undefined {
  const missing = ids.find((id) => !isEvidence(dossier, id));
  return missing === undefined ? undefined : refuse('invalid', 'refusal.noSuchEvidence', { id: missing });
}

export function checkIndicator(dossier: LivingDossier, id: string): Refusal | undefined {
  const isThere = listIndicators(dossier.framework).some(({ indicator }) => indicator.id === id);
  return isThere ? undefined : refuse('invalid', 'refusal.noSuchIndicator', { id });
}

export function noCandidate(id: string): Refusal {
  return refuse('notFound', 'refusal.noSuchCandidate', { id });
}
