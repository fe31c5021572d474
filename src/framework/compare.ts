import type { Framework } from './framework.ts';

/** One difference between two versions of a framework. */
export interface FrameworkChange {
  kind: 'added' | 'removed' | 'changed';
  /** What differs: the framework itself, or a part of it by its id. */
  part: 'framework' | 'criterion' | 'group' | 'indicator' | 'level' | 'reading' | 'requirement' | 'use';
  id: string;
  /** Of something that changed: the field, and what it said and says. */
  field?: string;
  before?: string;
  after?: string;
}

type Part = FrameworkChange['part'];
type Leaves = Map<string, { part: Part; id: string; fields: Map<string, string> }>;

/**
 * What differs between two versions, part by part in the order of the newer one, what was removed last. A part that was
 * added or removed is one change; the parts below it are told as well.
 */
export function compareFrameworks(before: Framework, after: Framework): FrameworkChange[] {
  const [old, now] = [takeApart(before), takeApart(after)];
  const changes: FrameworkChange[] = [];
  for (const [key, { part, id, fields }] of now) {
    const was = old.get(key);
    if (was === undefined) {
      changes.push({ kind: 'added', part, id });
      continue;
    }
    for (const field of new Set([...fields.keys(), ...was.fields.keys()])) {
      const [from, to] = [was.fields.get(field), fields.get(field)];
      if (from === to) continue;
      changes.push({
        ...{ kind: 'changed', part, id, field },
        ...(from === undefined ? {} : { before: from }),
        ...(to === undefined ? {} : { after: to }),
      });
    }
  }
  for (const [key, { part, id }] of old) if (!now.has(key)) changes.push({ kind: 'removed', part, id });
  return changes;
}

/** Every part of a framework with its own fields, as text; `order` holds the ids of what stands below, in order. */
function takeApart(framework: Framework): Leaves {
  const parts: Leaves = new Map();
  const note = (part: Part, id: string, fields: object, order?: readonly string[]) => {
    const flat = new Map(flatten(fields));
    if (order !== undefined) flat.set('order', order.join(', '));
    parts.set(`${part}:${id}`, { part, id, fields: flat });
  };
  const { criteria, readings, requirements = [], uses, format: _, id, version: _v, ...head } = framework;
  const ids = (list: readonly { id: string }[]) => list.map((each) => each.id);
  note('framework', id, head, ids(criteria));
  const noteIndicator = (indicator: (typeof criteria)[number]['indicators'] & object, home: string) => {
    for (const { id: indicatorId, scale, ...own } of indicator) {
      const number = 'number' in scale ? scale.number : {};
      note('indicator', indicatorId, { ...own, ...number, home });
      if (!('levels' in scale)) continue;
      for (const { level, ...rest } of scale.levels) note('level', `${indicatorId} ${level}`, rest);
    }
  };
  for (const { id: criterionId, indicators = [], groups = [], ...own } of criteria) {
    note('criterion', criterionId, own, [...ids(indicators), ...ids(groups)]);
    noteIndicator(indicators, criterionId);
    for (const { id: groupId, indicators: inGroup, ...ownGroup } of groups) {
      note('group', groupId, { ...ownGroup, home: criterionId }, ids(inGroup));
      noteIndicator(inGroup, groupId);
    }
  }
  for (const { id: readingId, statements, ...own } of readings) {
    const said = Object.entries(statements).flatMap(([node, list]) =>
      list.map((each, i) => [`statements.${node}.${i + 1}`, JSON.stringify(each)] as const),
    );
    note('reading', readingId, { ...own, ...Object.fromEntries(said) });
  }
  for (const { indicator, when = {}, ...own } of requirements) {
    const scope = Object.values(when).flat().join(' ');
    note('requirement', scope === '' ? indicator : `${indicator} ${scope}`, own);
  }
  for (const { id: useId, ...own } of uses?.requirements ?? []) note('use', useId, own);
  return parts;
}

function flatten(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([name, member]): [string, string][] => {
    const at = path === '' ? name : `${path}.${name}`;
    if (member === undefined) return [];
    if (typeof member === 'object' && member !== null && !Array.isArray(member)) return flatten(member, at);
    const list = Array.isArray(member)
      ? member.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
      : [];
    return [[at, Array.isArray(member) ? list.join(', ') : String(member)]];
  });
}
