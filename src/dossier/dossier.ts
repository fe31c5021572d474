import type { Part } from '../catalogue/application.ts';
import type { Framework } from '../framework/framework.ts';
import type { Text, Words } from '../language/text.ts';
import type { OpennessAccount } from '../openness/openness.ts';
import type { Answer } from './answer.ts';
import type { CandidateEntry } from './candidate.ts';
import type { DossierFile } from './dossier-file.ts';
import type { Evidence } from './evidence.ts';

/** A candidate with everything about it at hand: name, parts and derived openness. */
export interface Candidate {
  id: string;
  name: Words;
  application?: string;
  edition?: string;
  hosting: CandidateEntry['hosting'];
  statusQuo: boolean;
  because: Words;
  costs?: CandidateEntry['costs'];
  parts: readonly Part[];
  withoutSoftware?: Text;
  openness: OpennessAccount;
}

/** A dossier that refers to nothing outside itself: framework copied in, answers and evidence drawn, openness derived. */
export interface Dossier extends Omit<DossierFile, 'framework' | 'candidates' | 'answers' | 'evidence'> {
  framework: Framework;
  candidates: Candidate[];
  /** candidate → indicator → answer; a cell nobody answered is not there and counts as unknown. */
  answers: Map<string, Map<string, Answer>>;
  evidence: Map<string, Evidence>;
}

export function answerOf(dossier: Dossier, candidate: string, indicator: string): Answer | undefined {
  return dossier.answers.get(candidate)?.get(indicator);
}

export function candidateOf(dossier: Dossier, id: string): Candidate | undefined {
  return dossier.candidates.find((candidate) => candidate.id === id);
}

export function isApplicable(dossier: Pick<Dossier, 'notApplicable'>, indicator: string): boolean {
  return !dossier.notApplicable.some((entry) => entry.indicator === indicator);
}
