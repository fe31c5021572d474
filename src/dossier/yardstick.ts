import type { Framework, Scale, ValuePoints } from '../framework/framework.ts';
import { listIndicators, mapIndicators, valueOn } from '../framework/indicators.ts';
import type { Answer, Requirement } from './answer.ts';
import type { CandidateEntry } from './candidate.ts';
import type { Need } from './need.ts';
import { totalCosts } from './total-costs.ts';

/** Value functions that a dossier sets for itself, by indicator. */
export type OwnScales = Readonly<Record<string, ValuePoints>>;

/** The framework as a dossier measures by it: with the value functions that its weighing sets, in place of those it has. */
export function withOwnScales(framework: Framework, scales: OwnScales | undefined): Framework {
  if (scales === undefined || Object.keys(scales).length === 0) return framework;
  const own = new Map(Object.entries(scales));
  return mapIndicators(framework, (indicator) => {
    const points = own.get(indicator.id);
    if (points === undefined || !('number' in indicator.scale)) return indicator;
    return { ...indicator, scale: { number: { ...indicator.scale.number, points } } };
  });
}

/** The answers that nobody gives: indicators answered by the costs, for a candidate whose costs are known. */
export function answersFromCosts(framework: Framework, costs: CandidateEntry['costs']): [string, Answer][] {
  const total = totalCosts(costs);
  if (costs === undefined || total === undefined) return [];
  const [low, high] = total;
  const answer: Answer = {
    ...(low === high ? { number: low } : { numbers: [low, high] }),
    reason: costs.source,
    evidence: [],
    judgedBy: 'facts',
  };
  return costIndicators(framework).map((id) => [id, answer]);
}

/** The indicators that are answered by the costs. */
export function costIndicators(framework: Framework): string[] {
  return listIndicators(framework).flatMap(({ indicator: { id, answeredBy } }) => (answeredBy === 'costs' ? [id] : []));
}

/** Whether the costs count in the weighing, and do not only stand beside it. */
export function doCostsCount(framework: Framework): boolean {
  return costIndicators(framework).length > 0;
}

/**
 * The requirements that hold in a dossier: those of its framework that fit its need (the strictest, where several do on
 * one indicator), and its own, which go before them.
 */
export function requirementsIn(
  framework: Framework,
  need: Pick<Need, 'targetGroups' | 'information'>,
  own: readonly Requirement[],
): Requirement[] {
  const scales = new Map(listIndicators(framework).map(({ indicator }) => [indicator.id, indicator.scale]));
  const strictest = new Map<string, Requirement>();
  for (const { when, ...requirement } of framework.requirements ?? []) {
    const scale = scales.get(requirement.indicator);
    const fitsNeed =
      (when?.information?.includes(need.information) ?? true) &&
      (when?.targetGroups?.some((group) => need.targetGroups.some((each) => each === group)) ?? true);
    if (scale === undefined || !fitsNeed) continue;
    const before = strictest.get(requirement.indicator);
    if (before === undefined || minimumOn(scale, requirement) > minimumOn(scale, before)) {
      strictest.set(requirement.indicator, requirement);
    }
  }
  return [...strictest.values()]
    .filter(({ indicator }) => own.every((each) => each.indicator !== indicator))
    .concat(own);
}

function minimumOn(scale: Scale, { level, number }: Requirement): number {
  return valueOn(scale, (level ?? number)!);
}
