import type { Application } from '../catalogue/application.ts';
import type { Policy } from '../catalogue/policy.ts';
import type { Framework, Indicator } from '../framework/framework.ts';
import { describeScale, fits, listIndicators } from '../framework/indicators.ts';
import { checkStatements } from '../framework/statements.ts';
import { readExpression } from '../openness/openness.ts';

/** A fault inside one file, by its path there. */
interface PathFault {
  path: (string | number)[];
  message: string;
}

/** What the parts of a framework say about each other: ids, scales, readings that can hold. */
export function checkFramework(framework: Framework): PathFault[] {
  return [
    ...checkNodeIds(framework),
    ...checkScales(framework),
    ...checkReadings(framework),
    ...checkOpenness(framework),
  ];
}

function checkNodeIds(framework: Framework): PathFault[] {
  const seen = new Set<string>();
  const faults: PathFault[] = [];
  const note = (id: string, path: PathFault['path']) => {
    if (seen.has(id))
      faults.push({ path: [...path, 'id'], message: `"${id}" stands here twice; ids are unique in the whole tree` });
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
function locateIndicators(framework: Framework): { indicator: Indicator; path: PathFault['path'] }[] {
  return framework.criteria.flatMap((criterion, c) => [
    ...(criterion.indicators ?? []).map((indicator, i) => ({ indicator, path: ['criteria', c, 'indicators', i] })),
    ...(criterion.groups ?? []).flatMap((group, g) =>
      group.indicators.map((indicator, i) => ({ indicator, path: ['criteria', c, 'groups', g, 'indicators', i] })),
    ),
  ]);
}

function checkScales(framework: Framework): PathFault[] {
  const faults: PathFault[] = [];
  for (const { indicator, path } of locateIndicators(framework)) {
    if ('levels' in indicator.scale) {
      indicator.scale.levels.forEach((level, i, all) => {
        const before = all[i - 1];
        if (before === undefined || (level.level > before.level && level.value >= before.value)) return;
        faults.push({
          path: [...path, 'scale', 'levels', i],
          message: 'levels must rise, and their values must not fall',
        });
      });
    } else {
      indicator.scale.number.points.forEach(([x], i, all) => {
        const before = all[i - 1];
        if (before === undefined || x > before[0]) return;
        faults.push({
          path: [...path, 'scale', 'number', 'points', i],
          message: 'points must rise from left to right',
        });
      });
    }
  }
  return faults;
}

function checkReadings(framework: Framework): PathFault[] {
  return framework.readings.flatMap((reading, r) => {
    const isDouble = framework.readings.findIndex(({ id }) => id === reading.id) < r;
    return [
      ...(isDouble ? [{ path: ['readings', r, 'id'], message: `"${reading.id}" stands here twice` }] : []),
      ...checkStatements(framework, reading.statements).map(({ node, message }) => ({
        path: ['readings', r, 'statements', node],
        message,
      })),
    ];
  });
}

function checkOpenness({ criteria, opennessCriterion }: Framework): PathFault[] {
  if (opennessCriterion === undefined || criteria.some(({ id }) => id === opennessCriterion)) return [];
  const allowed = criteria.map(({ id }) => id).join(', ');
  return [{ path: ['opennessCriterion'], message: `is no criterion of this framework; allowed: ${allowed}` }];
}

/** Every policy that a framework cites must be in data/policies.yaml. */
export function checkPolicyCitations(framework: Framework, policies: ReadonlyMap<string, Policy>): PathFault[] {
  const cited = [
    ...framework.cites.map((id, i) => ({ id, path: ['cites', i] })),
    ...framework.criteria.flatMap(({ cites }, c) => cites.map((id, i) => ({ id, path: ['criteria', c, 'cites', i] }))),
    ...framework.readings.flatMap(({ cites }, r) => cites.map((id, i) => ({ id, path: ['readings', r, 'cites', i] }))),
  ];
  return cited
    .filter(({ id }) => !policies.has(id))
    .map(({ id, path }) => ({ path, message: `"${id}" is no policy; allowed: ${[...policies.keys()].join(', ')}` }));
}

/** What the parts of an application say about each other and about the frameworks they answer. */
export function checkApplication(application: Application, frameworks: ReadonlyMap<string, Framework>): PathFault[] {
  const facts = application.facts.map(({ id }) => id);
  const editions = application.editions.map(({ id }) => id);
  const faults: PathFault[] = [];
  const checkFacts = (cited: string[], path: PathFault['path']) => {
    const missing = cited.find((id) => !facts.includes(id));
    if (missing !== undefined) faults.push({ path, message: `there is no fact "${missing}" in this file` });
  };
  facts.forEach((id, i) => {
    if (facts.indexOf(id) < i) faults.push({ path: ['facts', i, 'id'], message: `"${id}" stands here twice` });
  });
  application.editions.forEach((edition, e) => {
    if (editions.indexOf(edition.id) < e)
      faults.push({ path: ['editions', e, 'id'], message: `"${edition.id}" stands here twice` });
    edition.parts.forEach((part, p) => {
      const path = ['editions', e, 'parts', p];
      checkFacts(part.facts, [...path, 'facts']);
      const read = readExpression(part.licence);
      if ('fault' in read) faults.push({ path: [...path, 'licence'], message: read.fault.en });
    });
  });
  for (const [id, answers] of Object.entries(application.answers)) {
    const framework = frameworks.get(id);
    if (framework === undefined) {
      faults.push({ path: ['answers', id], message: `is no framework; allowed: ${[...frameworks.keys()].join(', ')}` });
      continue;
    }
    const indicators = new Map(listIndicators(framework).map(({ indicator }) => [indicator.id, indicator]));
    answers.forEach((answer, a) => {
      const path = ['answers', id, a];
      const indicator = indicators.get(answer.indicator);
      if (indicator === undefined) {
        const allowed = [...indicators.keys()].join(', ');
        faults.push({
          path: [...path, 'indicator'],
          message: `is no indicator of this framework; allowed: ${allowed}`,
        });
      } else if (!fits(indicator.scale, answer)) {
        faults.push({ path, message: `does not fit the scale; allowed: ${describeScale(indicator.scale)}` });
      }
      if (answer.edition !== undefined && !editions.includes(answer.edition)) {
        faults.push({ path: [...path, 'edition'], message: `is no edition; allowed: ${editions.join(', ')}` });
      }
      if (
        answers.some((other, b) => b < a && other.indicator === answer.indicator && other.edition === answer.edition)
      ) {
        faults.push({ path: [...path, 'indicator'], message: `"${answer.indicator}" is answered here twice` });
      }
      checkFacts(answer.facts, [...path, 'facts']);
    });
  }
  return faults;
}
