import type { Change, NewEntry } from './entry.ts';

/** A candidate and an indicator together, as the key of what is said there. */
export type Cell = `${string}:${string}`;

export function cellOf(candidate: string, indicator: string): Cell {
  return `${candidate}:${indicator}`;
}

/** The candidate and the indicator of a cell. */
export function partsOf(cell: Cell): [candidate: string, indicator: string] {
  const at = cell.indexOf(':');
  return [cell.slice(0, at), cell.slice(at + 1)];
}

/**
 * The places of a dossier: what two people can write at the same time without touching each other. A form carries the
 * seq it was read at; only a later entry at the same place is a conflict.
 */
export const places = {
  title: 'title',
  framework: 'framework',
  need: 'need',
  search: (id: string) => `search:${id}`,
  candidate: (id: string) => `candidate:${id}`,
  dropped: (candidate: string) => `dropped:${candidate}`,
  standing: (candidate: string) => `standing:${candidate}`,
  costs: (candidate: string) => `costs:${candidate}`,
  leftOut: (id: string) => `leftOut:${id}`,
  notApplicable: (indicator: string) => `notApplicable:${indicator}`,
  requirement: (indicator: string) => `requirement:${indicator}`,
  evidence: (id: string) => `evidence:${id}`,
  answer: (assessor: string, candidate: string, indicator: string) => `answer:${assessor}:${candidate}:${indicator}`,
  consensus: (candidate: string, indicator: string) => `consensus:${candidate}:${indicator}`,
  weighing: 'weighing',
  weighingLock: 'weighingLock',
  standard: (id: string) => `standard:${id}`,
  conformance: (standard: string, candidate: string) => `conformance:${standard}:${candidate}`,
  deviation: (point: string) => `deviation:${point}`,
  decision: 'decision',
  keywords: 'keywords',
  archiving: 'archiving',
  member: (account: string) => `member:${account}`,
  phase: 'phase',
} as const;

/** The place that a change touches. */
export function placeOf({ kind, data }: Change): string {
  switch (kind) {
    case 'titleSet':
      return places.title;
    case 'frameworkSet':
      return places.framework;
    case 'needSet':
      return places.need;
    case 'searchSet':
      return places.search(data.id);
    case 'candidateSet':
      return places.candidate(data.id);
    case 'droppedSet':
      return places.dropped(data.candidate);
    case 'standingSet':
      return places.standing(data.candidate);
    case 'costsSet':
      return places.costs(data.candidate);
    case 'leftOutSet':
      return places.leftOut(data.id);
    case 'notApplicableSet':
      return places.notApplicable(data.indicator);
    case 'requirementSet':
      return places.requirement(data.indicator);
    case 'evidenceSet':
      return places.evidence(data.id);
    case 'answerSet':
      return places.answer(data.assessor, data.candidate, data.indicator);
    case 'consensusSet':
      return places.consensus(data.candidate, data.indicator);
    case 'weighingSet':
      return places.weighing;
    case 'weighingLockSet':
      return places.weighingLock;
    case 'standardSet':
      return places.standard(data.standard);
    case 'conformanceSet':
      return places.conformance(data.standard, data.candidate);
    case 'deviationSet':
      return places.deviation(data.point);
    case 'decisionSet':
      return places.decision;
    case 'keywordsSet':
      return places.keywords;
    case 'archivingSet':
      return places.archiving;
    case 'memberSet':
      return places.member(data.account);
  }
}

/** Every place that an entry touches: what happens to the dossier as a whole touches its phase. */
export function touchedBy(entry: NewEntry): string[] {
  if ('value' in entry.data) return [placeOf(entry as Change)];
  return entry.kind === 'dossierCreated' ? [places.title, places.framework, places.phase] : [places.phase];
}
