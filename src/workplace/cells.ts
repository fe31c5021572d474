import type { UncostedCandidate } from '../dossier/candidate.ts';
import { isApplicableIn, liveCandidates } from '../dossier/live.ts';
import type { LivingDossier } from '../dossier/living.ts';
import { type Cell, cellOf } from '../dossier/places.ts';
import { listIndicators, type PlacedIndicator } from '../framework/indicators.ts';
import type { Words } from '../language/text.ts';
import type { DossierPlace } from './place.ts';

/** The indicators that a person answers, also where they do not apply: all but those that follow from the costs. */
export function answerableIndicators({ framework }: Pick<LivingDossier, 'framework'>): PlacedIndicator[] {
  return listIndicators(framework).filter(({ indicator }) => indicator.answeredBy !== 'costs');
}

/** Every candidate that takes part with every indicator that applies: what an assessor is asked to answer. */
export function cellsToAnswer(dossier: LivingDossier): Cell[] {
  const indicators = answerableIndicators(dossier)
    .map(({ indicator }) => indicator.id)
    .filter((id) => isApplicableIn(dossier, id));
  return liveCandidates(dossier).flatMap(({ id }) => indicators.map((indicator) => cellOf(id, indicator)));
}

/** A cell as a page is about it. */
export interface CellHere extends PlacedIndicator {
  candidate: UncostedCandidate;
  cell: Cell;
}

/** The cell of the address; undefined where the dossier has no such candidate or indicator. */
export function cellHere({ dossier, asked }: DossierPlace): CellHere | undefined {
  const candidate = dossier.candidates.get(asked.parameters['kandidaat'] ?? '');
  const placed = answerableIndicators(dossier).find(({ indicator }) => indicator.id === asked.parameters['indicator']);
  if (candidate === undefined || placed === undefined) return undefined;
  return { ...placed, candidate, cell: cellOf(candidate.id, placed.indicator.id) };
}

export function candidateName({ id, name }: UncostedCandidate): Words {
  return name ?? id;
}
