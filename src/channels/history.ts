import { collectFields, compareFields, type FieldChange } from '../dossier/history.ts';
import { applyTo, begin, valueAt } from './apply.ts';
import { type GuideChange, type GuideEntry, isGuideChange } from './entry.ts';
import type { LivingGuide } from './living.ts';
import { guidePlaceOf } from './places.ts';

/** What one entry did to a guide, for people: who, what, when, field by field. */
export interface GuideHistoryLine {
  seq: number;
  at: string;
  actor: string;
  kind: GuideEntry['kind'];
  /** The place it changed; a step of the guide as a whole has none. */
  place?: string;
  changes: FieldChange[];
  /** The entry that it took back. */
  undoes?: number;
  /** The clock stood earlier than at an entry before this one; the numbers give the order. */
  ranBack: boolean;
}

/** The history of a guide in the order of its entries. */
export function historyOfGuide(entries: readonly GuideEntry[]): GuideHistoryLine[] {
  const [first, ...rest] = entries;
  if (first === undefined) return [];
  const guide = begin(first);
  const lines = [lineOf(first, [])];
  let latest = first.at;
  for (const entry of rest) {
    const changes = isGuideChange(entry) ? changesOf(guide, entry) : told(entry);
    lines.push({ ...lineOf(entry, changes), ranBack: entry.at < latest });
    if (entry.at > latest) latest = entry.at;
    applyTo(guide, entry);
  }
  return lines;
}

function lineOf(entry: GuideEntry, changes: FieldChange[]): GuideHistoryLine {
  const { seq, at, actor, kind } = entry;
  const undoes = isGuideChange(entry) ? entry.data.undoes : undefined;
  return {
    ...{ seq, at, actor, kind, changes },
    ...(isGuideChange(entry) ? { place: guidePlaceOf(entry) } : {}),
    ...(undoes === undefined ? {} : { undoes }),
    ranBack: false,
  };
}

function changesOf(guide: LivingGuide, entry: GuideChange): FieldChange[] {
  return compareFields(fieldsOf(entry.kind, valueAt(guide, entry)), fieldsOf(entry.kind, entry.data.value));
}

/** What a step of the guide as a whole says: its reason, its version, who signed off on whose behalf. */
function told({ kind, data }: GuideEntry): FieldChange[] {
  return kind === 'guideCreated' ? [] : compareFields(new Map(), fieldsOf(kind, data));
}

type FieldValues = Map<string, NonNullable<FieldChange['after']>>;

/** The fields of a value by their paths. A framework is told by its name alone. */
function fieldsOf(kind: GuideEntry['kind'], value: unknown): FieldValues {
  const fields: FieldValues = new Map();
  if (kind === 'frameworkSet') {
    const { id, version } = value as LivingGuide['framework'];
    return fields.set('id', id).set('version', version);
  }
  collectFields(value, '', fields);
  return fields;
}
