import type { GivenAnswer } from '../dossier/answer.ts';
import { markAnswer } from '../report/answer-words.ts';
import { describeEvidence, evidenceFor } from './cell-evidence.ts';
import { sayAnswer } from './cell-fields.ts';
import type { CellHere } from './cells.ts';
import type { DossierPlace } from './place.ts';

/** An answer as a page tells it: in words, with its mark, its reason and the evidence behind it. */
export function describeAnswer(
  place: DossierPlace,
  { candidate, indicator }: Pick<CellHere, 'candidate' | 'indicator'>,
  answer: GivenAnswer,
) {
  const cited = evidenceFor(place.dossier, candidate.id, indicator.id, answer.evidence);
  return {
    answer: sayAnswer(indicator.scale, answer),
    mark: markAnswer(indicator.scale, answer),
    reason: answer.reason ?? '',
    pieces: cited.filter(({ id }) => answer.evidence.includes(id)).map((piece) => describeEvidence(piece, place)),
  };
}
