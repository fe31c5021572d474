import type { UncostedCandidate } from './candidate.ts';
import type { LivingDossier } from './living.ts';

/** The candidates that were not dropped, in order. */
export function liveCandidates(dossier: Pick<LivingDossier, 'candidates' | 'dropped'>): UncostedCandidate[] {
  return [...dossier.candidates.values()].filter(({ id }) => !dossier.dropped.has(id));
}

/** Whether `candidate` is there and was not dropped. */
export function isLive(dossier: Pick<LivingDossier, 'candidates' | 'dropped'>, candidate: string): boolean {
  return dossier.candidates.has(candidate) && !dossier.dropped.has(candidate);
}

/** Whether `indicator` applies in a living dossier. */
export function isApplicableIn(dossier: Pick<LivingDossier, 'notApplicable'>, indicator: string): boolean {
  return !dossier.notApplicable.has(indicator);
}
