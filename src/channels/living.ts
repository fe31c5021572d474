import type { Consensus } from '../dossier/entry.ts';
import type { Evidence } from '../dossier/evidence.ts';
import type { DecisionAct, Round } from '../dossier/living.ts';
import type { Cell } from '../dossier/places.ts';
import type { DossierRole } from '../dossier/roles.ts';
import type { Framework } from '../framework/framework.ts';
import type { Words } from '../language/text.ts';
import { applyTo, begin, thaw } from './apply.ts';
import type { GuideChange, GuideEntry } from './entry.ts';
import type { Channel, GuideFile, GuidePhase, Override } from './guide-file.ts';

/** A version that was signed off, whole and for ever; a later one takes its place, and withdrawing takes it away. */
export interface SettledVersion {
  version: number;
  at: string;
  guide: GuideFile;
  withdrawn?: { at: string; account: string; reason: Words };
}

/** A guide as it stands after its entries so far: the version that is worked on, and those that were signed off. */
export interface LivingGuide {
  id: string;
  /** The number of the last entry. */
  seq: number;
  version: number;
  phase: GuidePhase;
  example: boolean;
  /** An example that was taken off. */
  removed: boolean;
  title: Words;
  organisation: Words;
  contact: Words;
  framework: Framework;
  channels: ReadonlyMap<string, Channel>;
  evidence: ReadonlyMap<string, Evidence>;
  /** The rounds of this version; those of earlier versions stand in the logbook. */
  rounds: readonly Round[];
  consensus: ReadonlyMap<Cell, Consensus>;
  overrides: ReadonlyMap<string, Override>;
  members: ReadonlyMap<string, readonly DossierRole[]>;
  /** Who asked for this version to be signed off. */
  request?: DecisionAct;
  settled: readonly SettledVersion[];
  /** place → the number of the last entry that touched it. */
  touched: ReadonlyMap<string, number>;
  /** place → the change that would bring back the value from before its last entry. */
  earlier: ReadonlyMap<string, GuideChange>;
}

/** The guide that its entries add up to, in the order of their numbers; undefined where there are none. */
export function foldGuide(entries: readonly GuideEntry[]): LivingGuide | undefined {
  const [first, ...rest] = entries;
  if (first === undefined) return undefined;
  const guide = begin(first);
  for (const entry of rest) applyTo(guide, entry);
  return guide;
}

/** The guide after more entries. The guide given stays as it is. */
export function advanceGuide(guide: LivingGuide, entries: readonly GuideEntry[]): LivingGuide {
  const changing = thaw(guide);
  for (const entry of entries) applyTo(changing, entry);
  return changing;
}

/** The version that holds now: the last one that was signed off and not withdrawn. */
export function versionInForce({ settled, removed }: LivingGuide): SettledVersion | undefined {
  return removed ? undefined : settled.findLast(({ withdrawn }) => withdrawn === undefined);
}
