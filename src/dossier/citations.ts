import type { LivingDossier } from './living.ts';
import { partsOf, places } from './places.ts';

/** Whether a piece of evidence is in the dossier: its own, or one that came with a candidate. */
export function isEvidence(dossier: LivingDossier, id: string): boolean {
  return (
    dossier.evidence.has(id) ||
    [...dossier.standing.values()].some(({ evidence }) => evidence.some((piece) => piece.id === id))
  );
}

/** The places that cite a piece of evidence: one piece may be behind many answers. */
export function placesCiting(dossier: LivingDossier, id: string): string[] {
  return [...(findCitations(dossier, (cited) => cited === id).get(id) ?? [])];
}

/** In how many places each piece is cited, worked out for all at once; a piece that is cited nowhere is not in it. */
export function countCitations(dossier: LivingDossier): Map<string, number> {
  return new Map([...findCitations(dossier, () => true)].map(([id, found]) => [id, found.size]));
}

function findCitations(dossier: LivingDossier, isAsked: (id: string) => boolean): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const note = ({ evidence }: { evidence: readonly string[] }, place: () => string) => {
    for (const id of evidence) {
      if (!isAsked(id)) continue;
      const places = found.get(id) ?? new Set();
      found.set(id, places.add(place()));
    }
  };
  for (const { answers } of dossier.rounds) {
    for (const [assessor, cells] of answers) {
      for (const [cell, answer] of cells) note(answer, () => places.answer(assessor, ...partsOf(cell)));
    }
  }
  for (const [cell, { answer }] of dossier.consensus) note(answer, () => places.consensus(...partsOf(cell)));
  for (const [standard, candidates] of dossier.conformance) {
    for (const [candidate, each] of candidates) note(each, () => places.conformance(standard, candidate));
  }
  for (const [point, each] of dossier.deviations) note(each, () => places.deviation(point));
  return found;
}
