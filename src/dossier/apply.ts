import type { GivenAnswer } from './answer.ts';
import { applyEvent } from './apply-event.ts';
import { type Change, type Entry, isChange, isContent } from './entry.ts';
import type { LivingDossier, Round } from './living.ts';
import { isFrozen } from './phase.ts';
import { type Cell, placeOf, touchedBy } from './places.ts';
import { slotOf } from './slots.ts';

type Unlocked<T> =
  T extends ReadonlyMap<infer K, infer V> ? Map<K, Unlocked<V>> : T extends readonly Round[] ? ChangingRound[] : T;

type ChangingRound = Omit<Round, 'answers'> & { answers: Map<string, Map<Cell, GivenAnswer>> };

/** A dossier that is being put together; inside its maps nothing is ever altered, only replaced. */
export type Changing = { -readonly [K in keyof LivingDossier]: Unlocked<LivingDossier[K]> };

/** A dossier with its first entry. */
export function begin(entry: Entry): Changing {
  if (entry.kind !== 'dossierCreated') throw new Error(`A dossier begins with dossierCreated, not ${entry.kind}`);
  const { id, version, title, organisation, framework } = entry.data;
  const maps = {
    searches: new Map(),
    candidates: new Map(),
    dropped: new Map(),
    standing: new Map(),
    costs: new Map(),
    leftOut: new Map(),
    notApplicable: new Map(),
    requirements: new Map(),
    evidence: new Map(),
    consensus: new Map(),
    standards: new Map(),
    conformance: new Map(),
    deviations: new Map(),
    members: new Map(),
    earlier: new Map(),
  };
  return {
    ...{ id, version, title, organisation, framework },
    ...maps,
    seq: entry.seq,
    phase: 'draft',
    example: entry.data.example ?? false,
    tender: entry.data.tender ?? false,
    removed: false,
    rounds: [],
    keywords: [],
    touched: new Map(touchedBy(entry).map((place) => [place, entry.seq])),
  };
}

/** Adds an entry to a dossier that is being put together. What was decided stays, whatever the entry says. */
export function applyTo(dossier: Changing, entry: Entry): void {
  dossier.seq = entry.seq;
  if (isContent(entry) && isFrozen(dossier.phase)) return;
  if (isChange(entry)) applyChange(dossier, entry);
  else applyEvent(dossier, entry);
  // What was asked to be decided is no longer what stands here.
  if (isContent(entry)) delete dossier.request;
  for (const place of touchedBy(entry)) dossier.touched.set(place, entry.seq);
}

function applyChange(dossier: Changing, { kind, data }: Change): void {
  const change = { kind, data } as Change;
  const slot = slotOf(dossier, change);
  const { undoes: _, ...where } = data;
  dossier.earlier.set(placeOf(change), { kind, data: { ...where, value: slot.get() ?? null } } as Change);
  slot.set(data.value);
}

/** A copy of a dossier that may be added to. */
export function thaw(dossier: LivingDossier): Changing {
  const copied = Object.entries(dossier).map(([name, value]) => [name, value instanceof Map ? copy(value) : value]);
  const rounds = dossier.rounds.map((round) => ({ ...round, answers: copy(round.answers) }));
  return { ...Object.fromEntries(copied), rounds };
}

function copy<K, V>(map: ReadonlyMap<K, V>): Map<K, Unlocked<V>> {
  const [first] = map.values();
  // A map holds maps or it holds none; one that holds none is copied at once.
  if (!(first instanceof Map)) return new Map(map) as Map<K, Unlocked<V>>;
  return new Map([...map].map(([key, value]) => [key, copy(value as Map<unknown, unknown>) as Unlocked<V>]));
}
