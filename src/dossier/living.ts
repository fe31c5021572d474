import type { z } from 'zod';
import type { Framework } from '../framework/framework.ts';
import type { Words } from '../language/text.ts';
import type { Conformance, GivenAnswer, Requirement } from './answer.ts';
import { applyTo, begin, type Changing, thaw } from './apply.ts';
import type { Costs, LeftOut, UncostedCandidate } from './candidate.ts';
import type { DecisionDraft, Deviation, Signature, Weighing } from './decision.ts';
import type { Archiving, Change, Consensus, Entry, standingSchema } from './entry.ts';
import type { Evidence } from './evidence.ts';
import type { NeedDraft, OpenSearch } from './need.ts';
import type { LivingPhase } from './phase.ts';
import type { Cell } from './places.ts';
import type { DossierRole } from './roles.ts';

/** A round of answering: each assessor alone, until it is closed. */
export interface Round {
  number: number;
  opened: string;
  closed?: string;
  /** assessor → cell → answer. */
  answers: ReadonlyMap<string, ReadonlyMap<Cell, GivenAnswer>>;
}

/** Who asked for the decision, or settled it. */
export interface DecisionAct {
  account: string;
  at: string;
  signature: Signature;
}

/** What came after publishing: the dossier stays as it was, with a banner that says this. */
export interface Afterword {
  kind: 'rectified' | 'withdrawn';
  at: string;
  account: string;
  reason: Words;
  replacedBy?: string | undefined;
}

/** A dossier as it stands after its entries so far; parts may still be missing. */
export interface LivingDossier {
  id: string;
  /** The number of the last entry. */
  seq: number;
  version: number;
  phase: LivingPhase;
  example: boolean;
  /** An example that was taken off. */
  removed: boolean;
  tender: boolean;
  title: Words;
  organisation: Words;
  framework: Framework;
  need?: NeedDraft;
  searches: ReadonlyMap<string, OpenSearch>;
  candidates: ReadonlyMap<string, UncostedCandidate>;
  /** Candidates that were dropped, with the reason. */
  dropped: ReadonlyMap<string, Words>;
  /** candidate → what its application had to say when it was taken from the catalogue. */
  standing: ReadonlyMap<string, z.infer<typeof standingSchema>>;
  costs: ReadonlyMap<string, Costs>;
  leftOut: ReadonlyMap<string, LeftOut>;
  /** indicator → why it does not apply. */
  notApplicable: ReadonlyMap<string, Words>;
  requirements: ReadonlyMap<string, Requirement>;
  evidence: ReadonlyMap<string, Evidence>;
  rounds: readonly Round[];
  consensus: ReadonlyMap<Cell, Consensus>;
  weighing?: Weighing;
  weighingLock?: { date: string };
  /** standard → why it applies. */
  standards: ReadonlyMap<string, Words>;
  /** standard → candidate → whether it meets it. */
  conformance: ReadonlyMap<string, ReadonlyMap<string, Conformance>>;
  deviations: ReadonlyMap<string, Deviation>;
  decision?: DecisionDraft & { signatures?: Signature[] | undefined };
  request?: DecisionAct;
  settlement?: DecisionAct;
  afterword?: Afterword;
  keywords: readonly string[];
  archiving?: Archiving;
  members: ReadonlyMap<string, readonly DossierRole[]>;
  /** place → the number of the last entry that touched it. */
  touched: ReadonlyMap<string, number>;
  /** place → the change that would bring back the value from before its last entry. */
  earlier: ReadonlyMap<string, Change>;
}

/** The dossier that its entries add up to, in the order of their numbers; undefined where there are none. */
export function fold(entries: readonly Entry[]): LivingDossier | undefined {
  const [first, ...rest] = entries;
  if (first === undefined) return undefined;
  const dossier = begin(first);
  for (const entry of rest) applyTo(dossier, entry);
  return dossier;
}

/** The dossier after one more entry. The dossier given stays as it is. */
export function applyEntry(dossier: LivingDossier | undefined, entry: Entry): LivingDossier {
  return dossier === undefined ? begin(entry) : advance(dossier, [entry]);
}

/** The dossier after more entries. The dossier given stays as it is. */
export function advance(dossier: LivingDossier, entries: readonly Entry[]): LivingDossier {
  const changing: Changing = thaw(dossier);
  for (const entry of entries) applyTo(changing, entry);
  return changing;
}
