import { listIndicators } from '../framework/indicators.ts';
import type { Words } from '../language/text.ts';
import type { DossierPlace } from './place.ts';

/** The names of what a place of the logbook is about: a candidate, a question, a member; ids that are gone stay as they are. */
export function namesInPlace(where: string, place: DossierPlace): Words[] {
  const { dossier, parts } = place;
  const [kind = '', ...ids] = where.split(':');
  const candidate = (id: string): Words => {
    const found = dossier.candidates.get(id);
    const edition = parts.library.applications
      .get(found?.application ?? '')
      ?.editions.find((each) => each.id === found?.edition);
    return found?.name ?? edition?.name ?? id;
  };
  const indicator = (id: string): Words =>
    listIndicators(dossier.framework).find((each) => each.indicator.id === id)?.indicator.title ?? id;
  const standard = (id: string): Words => parts.library.standards.get(id)?.name ?? id;
  const name: Record<string, ((id: string) => Words)[]> = {
    search: [(id) => dossier.searches.get(id)?.where ?? id],
    candidate: [candidate],
    dropped: [candidate],
    standing: [candidate],
    costs: [candidate],
    leftOut: [(id) => dossier.leftOut.get(id)?.name ?? id],
    notApplicable: [indicator],
    requirement: [indicator],
    evidence: [(id) => dossier.evidence.get(id)?.title ?? id],
    answer: [place.nameOf, candidate, indicator],
    consensus: [candidate, indicator],
    standard: [standard],
    conformance: [standard, candidate],
    deviation: [standard],
    member: [place.nameOf],
  };
  return ids.flatMap((id, i) => {
    const find = name[kind]?.[i];
    return find === undefined ? [] : [find(id)];
  });
}
