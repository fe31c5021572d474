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
  const cites = (said: { evidence: readonly string[] }) => said.evidence.includes(id);
  return [
    ...dossier.rounds.flatMap(({ answers }) =>
      [...answers].flatMap(([assessor, cells]) =>
        [...cells].filter(([, answer]) => cites(answer)).map(([cell]) => places.answer(assessor, ...partsOf(cell))),
      ),
    ),
    ...[...dossier.consensus]
      .filter(([, { answer }]) => cites(answer))
      .map(([cell]) => places.consensus(...partsOf(cell))),
    ...[...dossier.conformance].flatMap(([standard, candidates]) =>
      [...candidates].filter(([, each]) => cites(each)).map(([candidate]) => places.conformance(standard, candidate)),
    ),
    ...[...dossier.deviations].filter(([, each]) => cites(each)).map(([point]) => places.deviation(point)),
  ].filter((place, i, all) => all.indexOf(place) === i);
}
