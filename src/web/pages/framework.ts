import type { Criterion, Framework, Indicator, Scale, ValuePoints } from '../../framework/framework.ts';
import { listIndicators } from '../../framework/indicators.ts';
import { toPoints } from '../../language/format.ts';
import type { MessageKey } from '../../language/messages/all.ts';
import { type Sentence, sentence, type Value } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { permittedShares } from '../../mcda/permitted.ts';
import { phraseStatements } from '../../report/sections/weighing.ts';
import { word } from '../../report/wording.ts';
import type { Page } from '../page.ts';
import type { Parts } from '../parts.ts';

export const framework: Page = {
  path: '/kaders/:id',
  view: 'pages/framework',
  show: async (asked, parts) => {
    const found = await parts.frameworks.find(asked.parameters['id'] ?? '');
    if (found === undefined) return undefined;
    return {
      title: sentence('framework.name', { name: found.framework.title }),
      crumbs: [{ href: '/kaders', title: sentence('frameworks.title') }],
      isOwn: found.isOwn,
      withdrawn: found.withdrawn ?? '',
      ...describe(found.framework, parts),
    };
  },
};

function describe(found: Framework, { library }: Parts) {
  const indicators = listIndicators(found).map(({ indicator }) => indicator);
  const cite = (ids: readonly string[]) => ids.map((id) => ({ id, name: library.policies.get(id)!.name }));
  return {
    name: found.title,
    version: found.version,
    summary: found.summary,
    cites: cite(found.cites),
    count: found.criteria.length,
    questions: indicators.length,
    own: indicators.filter(({ answeredBy }) => answeredBy === 'municipality').length,
    inside: found.inside.reason,
    readings: found.readings.map(({ id, title, reason, statements }) => ({
      id,
      title,
      reason,
      statements: phraseStatements(found, statements),
    })),
    shares: permittedByReading(found),
    isFixed: found.readings.every(({ statements }) => statements['root']?.some((each) => 'exactly' in each)),
    requirements: describeRequirements(found),
    afterCriteria: found.criteria.length + 2,
    ties: describeTies(found),
    criteria: found.criteria.map((criterion, i) => ({
      id: criterion.id,
      number: i + 2,
      title: criterion.title,
      question: criterion.question,
      why: criterion.why,
      cites: cite(criterion.cites),
      groups: groupsOf(criterion),
    })),
  };
}

/** Per criterion and reading the shares that the reading's sentences permit. */
function permittedByReading({ criteria, readings }: Framework) {
  const permitted = readings.map(
    ({ statements }) =>
      permittedShares({
        format: 'afweging/problem@1',
        criteria: criteria.map(({ id }) => ({ id })),
        alternatives: ['any'],
        performance: {},
        weighing: { '': statements['root'] ?? [] },
      })['']!,
  );
  return criteria.map(({ id, title }) => ({
    title,
    readings: readings.map((reading, r) => ({ title: reading.title, ...phraseRange(permitted[r]![id]!) })),
  }));
}

/** "0–25 %" with "midden 5 %"; one figure alone where only one share is permitted. */
function phraseRange({ lowest, mean, highest }: { lowest: number; mean: number; highest: number }) {
  const [low, high] = [toPoints(lowest), toPoints(highest)];
  return {
    range: sentence('framework.share', { share: low === high ? `${low}` : `${low}–${high}` }),
    ...(low === high ? {} : { middle: sentence('framework.middle', { share: toPoints(mean) }) }),
  };
}

/** The minimums that come with the framework, and for which needs each holds. */
function describeRequirements(found: Framework) {
  const indicators = new Map(listIndicators(found).map(({ indicator }) => [indicator.id, indicator]));
  return (found.requirements ?? []).map(({ indicator: id, level, number, reason, when }) => {
    const { title, scale } = indicators.get(id)!;
    const minimum: Value =
      'levels' in scale
        ? scale.levels.find((each) => each.level === level)!.title
        : sentence('answers.number', { number: number!, unit: scale.number.unit });
    const needs = [
      ...(when?.information ?? []).map((kind) => word('information', kind)),
      ...(when?.targetGroups ?? []).map((group) => word('target', group)),
    ];
    return {
      requirement: sentence('candidates.requirement', { title, minimum }),
      reason,
      needs: needs.length === 0 ? '' : sentence('framework.needs', { needs: { all: needs } }),
    };
  });
}

/** What decides between equal scores; nothing where the framework does not say. */
function describeTies(found: Framework): Sentence | '' {
  const titles = new Map(listIndicators(found).map(({ indicator }) => [indicator.id, indicator.title]));
  if (found.ties === undefined) return '';
  return sentence('framework.ties', { indicators: { all: found.ties.map((id) => titles.get(id)!) } });
}

interface Shelf {
  id: string;
  title?: Words;
  why?: Words;
  indicators: object[];
}

/** The groups of a criterion; its own indicators are one group without a title. */
function groupsOf({ id, indicators = [], groups = [] }: Criterion): Shelf[] {
  return [
    ...(indicators.length === 0 ? [] : [{ id, indicators: indicators.map(describeIndicator) }]),
    ...groups.map((group) => ({ ...group, indicators: group.indicators.map(describeIndicator) })),
  ];
}

function describeIndicator(indicator: Indicator) {
  return {
    ...indicator,
    answeredBy: sentence(`framework.by.${indicator.answeredBy}`),
    isPrivacy: indicator.themes.includes('privacy'),
    ...describeScale(indicator.scale),
  };
}

/** The rows of a scale: its levels, or where its line bends; each with the points it counts for. */
function describeScale(scale: Scale): { levels: object[]; bends: object[]; reason?: Words } {
  if ('levels' in scale) {
    const levels = scale.levels.map(({ level, value, title, description }) => ({
      mark: Math.round(value * 3),
      // A title as "Good (8)" says it already.
      ...(title.nl.includes(String(level)) ? {} : { level }),
      title,
      description,
      score: toPoints(value),
    }));
    return { levels, bends: [] };
  }
  const { unit, points, reason } = scale.number;
  const bends = points.map(([number, value], i) => ({
    answer: sentence(bendKey(i, points), { number, unit }),
    score: toPoints(value),
  }));
  return { levels: [], bends, reason };
}

/** Beyond the ends the value stays what it is; less than 0 there seldom is. */
function bendKey(i: number, points: ValuePoints): MessageKey {
  if (i === points.length - 1) return 'framework.orMore';
  return i === 0 && points[0]![0] > 0 ? 'framework.orLess' : 'framework.number';
}
