import type { MessageKey } from '../language/messages/all.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { EditOf, FrameworkEdit } from './edits.ts';
import type { Framework, FrameworkRequirement, Indicator } from './framework.ts';
import { forget, rename, withoutEmpty } from './references.ts';
import { isSame } from './same.ts';
import { findIndicator, homeOf, indicatorsBelow, kindOf, mapLists, put, shift } from './tree.ts';

/** What an edit comes to: the framework after it, or why not. */
export type Edited = { framework: Framework } | { refusal: Sentence };

/**
 * The framework after one edit. In between it may be unfinished (a criterion that has no indicator yet): what is lacking
 * is told by `findGaps`, and keeps it from being issued, not from being worked on.
 */
export function editFramework(framework: Framework, edit: FrameworkEdit): Edited {
  const result = apply(framework, edit);
  return 'refusal' in result ? result : { framework: withoutEmpty(result.framework) };
}

function apply(framework: Framework, edit: FrameworkEdit): Edited {
  switch (edit.kind) {
    case 'setHead': {
      const { opennessCriterion, inside, ...head } = edit.value;
      const { opennessCriterion: _, ...rest } = framework;
      const chosen = opennessCriterion === null ? {} : { opennessCriterion };
      return done({ ...rest, ...head, inside: { division: 'equal', reason: inside }, ...chosen });
    }
    case 'setCriterion':
      return setCriterion(framework, edit);
    case 'setGroup':
      return setGroup(framework, edit);
    case 'setIndicator':
      return setIndicator(framework, edit);
    case 'setLevel':
      return setLevel(framework, edit);
    case 'move': {
      if (kindOf(framework, edit.id) === undefined) return refuse('frameworkEdit.noSuchNode', { id: edit.id });
      const move = <T extends { id: string }>(list: T[]) => shift(list, edit.id, edit.by);
      return done(mapLists(framework, { criteria: move, groups: move, indicators: move }));
    }
    case 'rename':
      if (kindOf(framework, edit.id) === undefined) return refuse('frameworkEdit.noSuchNode', { id: edit.id });
      return refuseTaken(framework, edit.to) ?? done(rename(framework, edit.id, edit.to));
    case 'setRequirement':
      return setRequirement(framework, edit);
    case 'setReading': {
      const { id, value } = edit;
      const before = framework.readings.find((reading) => reading.id === id);
      const readings =
        value === null
          ? framework.readings.filter((reading) => reading !== before)
          : put(framework.readings, { id, ...value, statements: before?.statements ?? {} });
      return done({ ...framework, readings });
    }
    case 'setStatement':
      return setStatement(framework, edit);
    case 'replace':
      return done(keepAnswers(framework, { ...edit.value, id: framework.id, version: framework.version }));
  }
}

function setCriterion(framework: Framework, { id, value }: EditOf<'setCriterion'>): Edited {
  const before = framework.criteria.find((criterion) => criterion.id === id);
  if (value === null) {
    if (before === undefined) return done(framework);
    const below = [...(before.groups ?? []), ...indicatorsBelow(before)].map((node) => node.id);
    const left = { ...framework, criteria: framework.criteria.filter((criterion) => criterion !== before) };
    return done(forget(left, new Set([id, ...below])));
  }
  const taken = before === undefined ? refuseTaken(framework, id) : undefined;
  const { indicators = [], groups } = before ?? {};
  const children = groups === undefined ? { indicators } : { groups };
  return taken ?? done({ ...framework, criteria: put(framework.criteria, { id, ...value, ...children }) });
}

function setGroup(framework: Framework, { id, criterion, value }: EditOf<'setGroup'>): Edited {
  const home = framework.criteria.find((each) => each.id === criterion);
  if (home === undefined) return refuse('frameworkEdit.noSuchNode', { id: criterion });
  const { groups = [], indicators: loose = [], ...head } = home;
  const before = groups.find((group) => group.id === id);
  const replace = (changed: typeof groups) => {
    const children = changed.length === 0 ? { indicators: [] } : { groups: changed };
    return { ...framework, criteria: put(framework.criteria, { ...head, ...children }) };
  };
  if (value === null) {
    if (before === undefined) return done(framework);
    const gone = new Set([id, ...before.indicators.map((indicator) => indicator.id)]);
    return done(forget(replace(groups.filter((group) => group !== before)), gone));
  }
  const taken = before === undefined ? refuseTaken(framework, id) : undefined;
  const indicators = before?.indicators ?? (groups.length === 0 ? loose : []);
  return taken ?? done(replace(put(groups, { id, ...value, indicators })));
}

function setIndicator(framework: Framework, { id, in: home, value }: EditOf<'setIndicator'>): Edited {
  const before = findIndicator(framework, id);
  const without = (list: Indicator[]) => list.filter((indicator) => indicator.id !== id);
  if (value === null) {
    const left = mapLists(framework, { indicators: without });
    return done(before === undefined ? framework : forget(left, new Set([id])));
  }
  const refusal = refuseHome(framework, home) ?? (before === undefined ? refuseTaken(framework, id) : undefined);
  if (refusal !== undefined) return refusal;
  const after = { id, ...value };
  const stays = homeOf(framework, id) === home;
  const changed = mapLists(framework, {
    indicators: (list, each) => (each === home ? put(stays ? list : without(list), after) : without(list)),
  });
  return done(before === undefined || asksTheSame(before, after) ? changed : askAnew(changed, id));
}

/** Indicators stand in a criterion that has no groups, or in a group. */
function refuseHome(framework: Framework, home: string): { refusal: Sentence } | undefined {
  const kind = kindOf(framework, home);
  if (kind === undefined || kind === 'indicator') return refuse('frameworkEdit.noSuchNode', { id: home });
  const criterion = framework.criteria.find(({ id }) => id === home);
  return criterion?.groups === undefined ? undefined : refuse('frameworkEdit.hasGroups', { title: criterion.title });
}

function setLevel(framework: Framework, { indicator: id, level, value }: EditOf<'setLevel'>): Edited {
  const indicator = findIndicator(framework, id);
  if (indicator === undefined) return refuse('frameworkEdit.noSuchNode', { id });
  const { title, scale } = indicator;
  if ('number' in scale) return refuse('frameworkEdit.noLevels', { title });
  const others = scale.levels.filter((each) => each.level !== level);
  const levels = value === null ? others : [...others, { level, ...value }].sort((a, b) => a.level - b.level);
  if (levels.length < 2) return refuse('frameworkEdit.twoLevels', { title });
  const after = { ...indicator, scale: { levels } };
  const changed = mapLists(framework, {
    indicators: (list) => list.map((each) => (each === indicator ? after : each)),
  });
  return done(asksTheSame(indicator, after) ? changed : askAnew(changed, id));
}

function setRequirement(framework: Framework, { indicator, when, value }: EditOf<'setRequirement'>): Edited {
  if (findIndicator(framework, indicator) === undefined) return refuse('frameworkEdit.noSuchNode', { id: indicator });
  const { requirements: all = [] } = framework;
  const at = all.findIndex((each) => each.indicator === indicator && isSame(each.when ?? {}, when ?? {}));
  const others = all.filter((_, i) => i !== at);
  if (value === null) return done({ ...framework, requirements: others });
  if ((value.level === undefined) === (value.number === undefined)) return refuse('frameworkEdit.oneMinimum');
  const scoped = when === undefined || Object.keys(when).length === 0 ? {} : { when };
  const requirement: FrameworkRequirement = { indicator, ...value, ...scoped };
  const requirements = at === -1 ? [...all, requirement] : all.map((each, i) => (i === at ? requirement : each));
  return done({ ...framework, requirements });
}

function setStatement(framework: Framework, { reading: id, node, at, value }: EditOf<'setStatement'>): Edited {
  const reading = framework.readings.find((each) => each.id === id);
  if (reading === undefined) return refuse('frameworkEdit.noSuchReading', { id });
  const kind = node === 'root' ? 'criterion' : kindOf(framework, node);
  if (kind === undefined || kind === 'indicator') return refuse('frameworkEdit.noSuchNode', { id: node });
  const { [node]: list = [], ...others } = reading.statements;
  if (at > list.length) return refuse('frameworkEdit.noSuchStatement', { at: at + 1 });
  const changed = [...list.slice(0, at), ...(value === null ? [] : [value]), ...list.slice(at + 1)];
  const statements = changed.length === 0 ? others : { ...reading.statements, [node]: changed };
  return done({ ...framework, readings: put(framework.readings, { ...reading, statements }) });
}

/** Whether an answer to one indicator is an answer to the other: same question, same scale, same who. */
function asksTheSame(a: Indicator, b: Indicator): boolean {
  return isSame([a.question, a.scale, a.answeredBy], [b.question, b.scale, b.answeredBy]);
}

/** A framework that comes in whole keeps the standing answers only where it asks what was asked before. */
function keepAnswers(before: Framework, { answersFrom: _, ...after }: Framework): Framework {
  const { answersFrom } = before;
  if (answersFrom === undefined) return after;
  const indicators = answersFrom.indicators.filter((id) => {
    const [was, is] = [findIndicator(before, id), findIndicator(after, id)];
    return was !== undefined && is !== undefined && asksTheSame(was, is);
  });
  return { ...after, answersFrom: { ...answersFrom, indicators } };
}

/** The standing answers that were given to the indicator before no longer hold. */
function askAnew(framework: Framework, id: string): Framework {
  const { answersFrom } = framework;
  if (answersFrom === undefined) return framework;
  const indicators = answersFrom.indicators.filter((each) => each !== id);
  return { ...framework, answersFrom: { ...answersFrom, indicators } };
}

function refuseTaken(framework: Framework, id: string): { refusal: Sentence } | undefined {
  return kindOf(framework, id) === undefined ? undefined : refuse('frameworkEdit.taken', { id });
}

function done(framework: Framework): Edited {
  return { framework };
}

function refuse(key: MessageKey, values?: Sentence['values']): { refusal: Sentence } {
  return { refusal: sentence(key, values) };
}
