import type { MessageKey } from '../language/messages/all.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Framework, FrameworkRequirement, Indicator, ValuePoints } from './framework.ts';
import { describeScale, fits, listIndicators } from './indicators.ts';
import { checkStatements } from './statements.ts';
import { checkUses } from './uses.ts';

/** Something wrong in a framework: where, by its path there, and what is allowed. */
export interface FrameworkFault {
  path: (string | number)[];
  text: Sentence;
}

type Path = FrameworkFault['path'];

/** What the parts of a framework say about each other: ids, scales, readings that can hold, requirements that can be met. */
export function checkFramework(framework: Framework): FrameworkFault[] {
  return [
    ...checkNodeIds(framework),
    ...checkScales(framework),
    ...checkReadings(framework),
    ...checkOpenness(framework),
    ...checkRequirements(framework),
    ...checkNamed(framework, framework.ties ?? [], ['ties']),
    ...checkUses(framework),
    ...checkNamed(framework, framework.answersFrom?.indicators ?? [], ['answersFrom', 'indicators']),
  ];
}

/** Every policy that a framework cites must be one that is known. */
export function checkCitations(framework: Framework, policies: ReadonlySet<string>): FrameworkFault[] {
  const cited: { id: string; path: Path }[] = [
    ...framework.cites.map((id, i) => ({ id, path: ['cites', i] })),
    ...framework.criteria.flatMap(({ cites }, c) => cites.map((id, i) => ({ id, path: ['criteria', c, 'cites', i] }))),
    ...framework.readings.flatMap(({ cites }, r) => cites.map((id, i) => ({ id, path: ['readings', r, 'cites', i] }))),
    ...(framework.uses?.requirements ?? []).flatMap(({ cites }, r) =>
      cites.map((id, i) => ({ id, path: ['uses', 'requirements', r, 'cites', i] })),
    ),
  ];
  return cited
    .filter(({ id }) => !policies.has(id))
    .map(({ id, path }) => fault(path, 'frameworkFault.policy', { id, allowed: list(policies) }));
}

/** Where the points of a value function do not rise from left to right. */
export function findFallingPoints(points: ValuePoints): number[] {
  return points.flatMap(([x], i) => (i > 0 && x <= points[i - 1]![0] ? [i] : []));
}

function checkNodeIds(framework: Framework): FrameworkFault[] {
  const seen = new Set<string>();
  const faults: FrameworkFault[] = [];
  const note = (id: string, path: Path) => {
    if (id === 'root' || id in {}) faults.push(fault([...path, 'id'], 'frameworkFault.reserved', { id }));
    if (seen.has(id)) faults.push(fault([...path, 'id'], 'frameworkFault.double', { id }));
    seen.add(id);
  };
  framework.criteria.forEach((criterion, c) => {
    note(criterion.id, ['criteria', c]);
    criterion.indicators?.forEach(({ id }, i) => {
      note(id, ['criteria', c, 'indicators', i]);
    });
    criterion.groups?.forEach((group, g) => {
      note(group.id, ['criteria', c, 'groups', g]);
      group.indicators.forEach(({ id }, i) => {
        note(id, ['criteria', c, 'groups', g, 'indicators', i]);
      });
    });
  });
  return faults;
}

/** Each indicator with its path in the framework file. */
function locateIndicators(framework: Framework): { indicator: Indicator; path: Path }[] {
  return framework.criteria.flatMap((criterion, c) => [
    ...(criterion.indicators ?? []).map((indicator, i) => ({ indicator, path: ['criteria', c, 'indicators', i] })),
    ...(criterion.groups ?? []).flatMap((group, g) =>
      group.indicators.map((indicator, i) => ({ indicator, path: ['criteria', c, 'groups', g, 'indicators', i] })),
    ),
  ]);
}

function checkScales(framework: Framework): FrameworkFault[] {
  return locateIndicators(framework).flatMap(({ indicator: { scale, answeredBy }, path }) => {
    if ('number' in scale) {
      const at = (i: number) => [...path, 'scale', 'number', 'points', i];
      return findFallingPoints(scale.number.points).map((i) => fault(at(i), 'frameworkFault.points'));
    }
    const falling = scale.levels.flatMap((level, i, all) => {
      const before = all[i - 1];
      if (before === undefined || (level.level > before.level && level.value >= before.value)) return [];
      return [fault([...path, 'scale', 'levels', i], 'frameworkFault.levels')];
    });
    return answeredBy === 'costs' ? [...falling, fault([...path, 'scale'], 'frameworkFault.costs')] : falling;
  });
}

function checkReadings(framework: Framework): FrameworkFault[] {
  return framework.readings.flatMap((reading, r) => {
    const { id, statements } = reading;
    const isDouble = framework.readings.findIndex((other) => other.id === id) < r;
    return [
      ...(isDouble ? [fault(['readings', r, 'id'], 'frameworkFault.reading', { id })] : []),
      ...checkStatements(framework, statements).map(({ node, message }) =>
        fault(['readings', r, 'statements', node], 'frameworkFault.statements', { fault: message }),
      ),
    ];
  });
}

function checkOpenness({ criteria, opennessCriterion }: Framework): FrameworkFault[] {
  if (opennessCriterion === undefined || criteria.some(({ id }) => id === opennessCriterion)) return [];
  const allowed = list(criteria.map(({ id }) => id));
  return [fault(['opennessCriterion'], 'frameworkFault.noCriterion', { allowed })];
}

function checkRequirements(framework: Framework): FrameworkFault[] {
  const { requirements = [] } = framework;
  const scales = new Map(listIndicators(framework).map(({ indicator }) => [indicator.id, indicator.scale]));
  const key = ({ indicator, when }: FrameworkRequirement) =>
    JSON.stringify([indicator, Object.entries(when ?? {}).sort()]);
  return requirements.flatMap((requirement, i) => {
    const { indicator: id, level, number } = requirement;
    const scale = scales.get(id);
    if (scale === undefined) {
      return [fault(['requirements', i, 'indicator'], 'frameworkFault.noIndicator', { allowed: list(scales.keys()) })];
    }
    const isDouble = requirements.findIndex((other) => key(other) === key(requirement)) < i;
    return [
      ...(isDouble ? [fault(['requirements', i], 'frameworkFault.requirement', { id })] : []),
      ...(fits(scale, { level, number })
        ? []
        : [fault(['requirements', i], 'frameworkFault.offScale', { allowed: describeScale(scale) })]),
    ];
  });
}

/** Indicators that are named in a list: each must be there, and once. */
function checkNamed(framework: Framework, ids: readonly string[], path: Path): FrameworkFault[] {
  const known = listIndicators(framework).map(({ indicator }) => indicator.id);
  return ids.flatMap((id, i) => {
    if (!known.includes(id)) return [fault([...path, i], 'frameworkFault.noIndicator', { allowed: list(known) })];
    return ids.indexOf(id) < i ? [fault([...path, i], 'frameworkFault.tie', { id })] : [];
  });
}

function list(ids: Iterable<string>): string {
  return [...ids].join(', ');
}

function fault(path: Path, key: MessageKey, values?: Sentence['values']): FrameworkFault {
  return { path, text: sentence(key, values) };
}
