import { applyTo, begin } from './apply.ts';
import { type Entry, isChange } from './entry.ts';
import { fold, type LivingDossier } from './living.ts';
import { placeOf } from './places.ts';
import { valueAt } from './slots.ts';

/** One field that an entry changed; undefined where there was, or now is, nothing. */
export interface FieldChange {
  /** The path inside the place (`review.date`), or empty where the place is one value. */
  field: string;
  before?: Primitive;
  after?: Primitive;
}
type Primitive = string | number | boolean;

/** What one entry did, for people: who, what, when, field by field. */
export interface HistoryLine {
  seq: number;
  at: string;
  actor: string;
  kind: Entry['kind'];
  /** The place it changed; a step of the dossier as a whole has none. */
  place?: string;
  changes: FieldChange[];
  /** The entry that it took back. */
  undoes?: number;
  /** The clock stood earlier than at an entry before this one; the numbers give the order. */
  ranBack: boolean;
}

/** The history of a dossier in the order of its entries. */
export function historyOf(entries: readonly Entry[]): HistoryLine[] {
  const [first, ...rest] = entries;
  if (first === undefined) return [];
  const dossier = begin(first);
  const lines = [lineOf(first, [])];
  let latest = first.at;
  for (const entry of rest) {
    const changes = isChange(entry)
      ? compareFields(leavesOf(dossier, entry), leavesOf(dossier, entry, entry.data.value))
      : [];
    lines.push({ ...lineOf(entry, changes), ranBack: entry.at < latest });
    if (entry.at > latest) latest = entry.at;
    applyTo(dossier, entry);
  }
  return lines;
}

/**
 * The dossier as it was at a moment (ISO 8601, UTC); undefined before it began. Entries count in the order of their
 * numbers, so one whose clock ran back belongs to the moment of the entries before it.
 */
export function asItWas(entries: readonly Entry[], at: string): LivingDossier | undefined {
  const later = entries.findIndex((entry) => entry.at > at);
  return fold(later === -1 ? entries : entries.slice(0, later));
}

function lineOf(entry: Entry, changes: FieldChange[]): HistoryLine {
  const { seq, at, actor, kind } = entry;
  const undoes = isChange(entry) ? entry.data.undoes : undefined;
  return {
    ...{ seq, at, actor, kind, changes },
    ...(isChange(entry) ? { place: placeOf(entry) } : {}),
    ...(undoes === undefined ? {} : { undoes }),
    ranBack: false,
  };
}

/** The fields of a value, by their paths. */
type Leaves = Map<string, Primitive>;

/** The fields at the place of an entry: as they stand, or of the value given. A framework is told by its name alone. */
function leavesOf(
  dossier: LivingDossier,
  entry: Extract<Entry, { data: { value: unknown } }>,
  value?: unknown,
): Leaves {
  const found = value === undefined ? valueAt(dossier, entry) : value;
  const leaves: Leaves = new Map();
  if (entry.kind === 'frameworkSet') {
    const { id, version } = found as LivingDossier['framework'];
    return leaves.set('id', id).set('version', version);
  }
  collectFields(found, '', leaves);
  return leaves;
}

/** Puts every field of a value in `into`, by its path. */
export function collectFields(value: unknown, path: string, into: Map<string, Primitive>): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') {
    into.set(path, value as Primitive);
    return;
  }
  for (const [name, member] of Object.entries(value))
    collectFields(member, path === '' ? name : `${path}.${name}`, into);
}

/** The fields that differ, those that are gone and new ones included. */
export function compareFields(
  before: ReadonlyMap<string, Primitive>,
  after: ReadonlyMap<string, Primitive>,
): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => before.get(field) !== after.get(field))
    .map((field) => ({
      field,
      ...(before.has(field) ? { before: before.get(field)! } : {}),
      ...(after.has(field) ? { after: after.get(field)! } : {}),
    }));
}
