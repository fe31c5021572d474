import type { FrameworkEntry, NewFrameworkEntry } from './entry.ts';
import { frameworkHeadSchema, placeIn } from './entry.ts';
import type { Criterion, Framework, Reading } from './framework.ts';
import { isSame } from './same.ts';
import { put } from './tree.ts';

/** A framework of the installation as it stands after its entries so far: what is worked on, and what was issued. */
export interface LivingFramework {
  id: string;
  /** The number of the last entry. */
  seq: number;
  /** What is being worked on; its version is the one it will be issued as. It may have gaps. */
  draft: Framework;
  /** Issued versions, the oldest first. They never change. */
  versions: readonly Framework[];
  /** Why new dossiers can no longer choose it. */
  withdrawn?: string;
  /** place → the number of the last entry that touched it. */
  touched: ReadonlyMap<string, number>;
}

/** The framework that its entries add up to, in the order of their numbers; undefined where there are none. */
export function foldFramework(entries: readonly FrameworkEntry[]): LivingFramework | undefined {
  const [first, ...rest] = entries;
  if (first === undefined) return undefined;
  if (first.kind !== 'frameworkBegun') throw new Error(`A framework begins with frameworkBegun, not ${first.kind}`);
  const { framework } = first.data;
  const begun: LivingFramework = {
    id: framework.id,
    seq: first.seq,
    draft: { ...framework, version: 1 },
    versions: [],
    touched: new Map(),
  };
  return rest.reduce(applyToFramework, begun);
}

/** The framework after one more entry. The framework given stays as it is. */
export function applyToFramework(living: LivingFramework, entry: FrameworkEntry): LivingFramework {
  const touched = new Map(living.touched).set(placeIn(entry), entry.seq);
  const after = { ...living, seq: entry.seq, touched };
  if (entry.kind === 'versionIssued') {
    const { version } = entry.data;
    const versions = [...living.versions, { ...living.draft, version }];
    return { ...after, versions, draft: { ...living.draft, version: version + 1 } };
  }
  if (entry.kind === 'frameworkWithdrawn') return { ...after, withdrawn: entry.data.reason };
  return { ...after, draft: change(living.draft, entry) };
}

type PartEntry = Exclude<NewFrameworkEntry, { kind: 'versionIssued' | 'frameworkWithdrawn' }>;

function change(draft: Framework, { kind, data }: PartEntry): Framework {
  switch (kind) {
    case 'frameworkBegun':
      throw new Error(`Framework ${draft.id} was begun already`);
    case 'headSet': {
      const { format, id, version, criteria, readings, requirements, uses } = draft;
      const kept = { ...(requirements && { requirements }), ...(uses && { uses }) };
      return { format, id, version, ...data.value, criteria, readings, ...kept };
    }
    case 'criterionSet':
      return { ...draft, criteria: replace<Criterion>(draft.criteria, data.id, data.value) };
    case 'criteriaOrdered':
      return { ...draft, criteria: order(draft.criteria, data.value) };
    case 'readingSet':
      return { ...draft, readings: replace<Reading>(draft.readings, data.id, data.value) };
    case 'readingsOrdered':
      return { ...draft, readings: order(draft.readings, data.value) };
    case 'requirementsSet': {
      const { requirements: _, ...rest } = draft;
      return data.value.length === 0 ? rest : { ...rest, requirements: data.value };
    }
    case 'usesSet': {
      const { uses: _, ...rest } = draft;
      return data.value === null ? rest : { ...rest, uses: data.value };
    }
  }
}

function replace<T extends { id: string }>(list: T[], id: string, value: T | null): T[] {
  return value === null ? list.filter((each) => each.id !== id) : put(list, value);
}

/** In the order of `ids`; what is not named keeps its place at the end. */
function order<T extends { id: string }>(list: T[], ids: readonly string[]): T[] {
  const named = ids.flatMap((id) => list.find((each) => each.id === id) ?? []);
  return [...named, ...list.filter((each) => !named.includes(each))];
}

/** Whether the draft says anything that the last version does not. */
export function isChanged({ versions, draft }: LivingFramework): boolean {
  const last = versions.at(-1);
  return last === undefined || entriesBetween(last, draft).length > 0;
}

/** The entries that bring `before` to `after`, place by place; none where they say the same. */
export function entriesBetween(before: Framework, after: Framework): NewFrameworkEntry[] {
  const entries: NewFrameworkEntry[] = [];
  const [headBefore, headAfter] = [headOf(before), headOf(after)];
  if (!isSame(headBefore, headAfter)) entries.push({ kind: 'headSet', data: { value: headAfter } });
  for (const { id } of missing(before.criteria, after.criteria)) {
    entries.push({ kind: 'criterionSet', data: { id, value: null } });
  }
  for (const criterion of changed(before.criteria, after.criteria)) {
    entries.push({ kind: 'criterionSet', data: { id: criterion.id, value: criterion } });
  }
  const criteria = after.criteria.map(({ id }) => id);
  if (!isSame(placed(before.criteria, after.criteria), criteria)) {
    entries.push({ kind: 'criteriaOrdered', data: { value: criteria } });
  }
  for (const { id } of missing(before.readings, after.readings)) {
    entries.push({ kind: 'readingSet', data: { id, value: null } });
  }
  for (const reading of changed(before.readings, after.readings)) {
    entries.push({ kind: 'readingSet', data: { id: reading.id, value: reading } });
  }
  const readings = after.readings.map(({ id }) => id);
  if (!isSame(placed(before.readings, after.readings), readings)) {
    entries.push({ kind: 'readingsOrdered', data: { value: readings } });
  }
  if (!isSame(before.requirements ?? [], after.requirements ?? [])) {
    entries.push({ kind: 'requirementsSet', data: { value: after.requirements ?? [] } });
  }
  if (!isSame(before.uses, after.uses)) entries.push({ kind: 'usesSet', data: { value: after.uses ?? null } });
  return entries;
}

function headOf(framework: Framework) {
  const {
    format: _,
    id: _id,
    version: _v,
    criteria: _c,
    readings: _r,
    requirements: _q,
    uses: _u,
    ...head
  } = framework;
  return frameworkHeadSchema.parse(head);
}

type Listed = readonly { id: string }[];

function missing<T extends { id: string }>(before: readonly T[], after: Listed): T[] {
  return before.filter(({ id }) => after.every((each) => each.id !== id));
}

function changed<T extends { id: string }>(before: readonly T[], after: readonly T[]): T[] {
  return after.filter(
    (each) =>
      !isSame(
        before.find(({ id }) => id === each.id),
        each,
      ),
  );
}

/** The order in which `after` would stand once its parts were set one by one in `before`. */
function placed(before: Listed, after: Listed): string[] {
  const known = before.filter(({ id }) => after.some((each) => each.id === id)).map(({ id }) => id);
  return [...known, ...after.map(({ id }) => id).filter((id) => !known.includes(id))];
}
