import { listIndicators } from '../framework/indicators.ts';
import type { RefusalKey } from '../language/messages/refusals.ts';
import { readProblem } from '../mcda/problem.ts';
import { deriveOpenness } from '../openness/openness.ts';
import { checkWeighing } from './check-weighing.ts';
import { type Installation, isMandatory } from './installation.ts';
import { isLive, liveCandidates } from './live.ts';
import type { LivingDossier } from './living.ts';
import { places } from './places.ts';
import { poseProblem } from './problem.ts';
import type { Obstacle, RefusalMessage } from './refusal.ts';
import { membersWith } from './roles.ts';
import { answersWithoutReason, cellsWithoutConsensus } from './rounds.ts';
import { findObjections, type Objection, remainingCandidates } from './settlement.ts';
import { toDossier, wholeDecision, wholeNeed } from './to-file.ts';

/** What still stands in the way of starting to assess. */
export function obstaclesToAssessing(dossier: LivingDossier): Obstacle[] {
  return [
    ...(wholeNeed(dossier) === undefined ? [obstacle(places.need, 'obstacle.need')] : []),
    ...(liveCandidates(dossier).length === 0 ? [obstacle('candidate', 'obstacle.noCandidate')] : []),
    ...(membersWith(dossier, 'assessor').length === 0 ? [obstacle('member', 'obstacle.noAssessor')] : []),
  ];
}

/** What still stands in the way of closing the round, so that assessors see each other's answers. */
export function obstaclesToClosing(dossier: LivingDossier): Obstacle[] {
  const withoutReason = [...answersWithoutReason(dossier).values()].flat().length;
  return [
    ...(withoutReason > 0 ? [obstacle('answer', 'obstacle.noReason', { count: withoutReason })] : []),
    ...(dossier.tender && dossier.weighingLock === undefined
      ? [obstacle(places.weighingLock, 'obstacle.notLocked')]
      : []),
  ];
}

/** What still stands in the way of settling the weighing. */
export function obstaclesToWeighing(dossier: LivingDossier): Obstacle[] {
  const missing = cellsWithoutConsensus(dossier).length;
  return [
    ...(missing > 0 ? [obstacle('consensus', 'obstacle.noConsensus', { count: missing })] : []),
    ...findWeighingObstacles(dossier),
  ];
}

/** What still stands in the way of requesting, and so of settling, the decision. */
export function obstaclesToDecision(dossier: LivingDossier, installation: Installation): Obstacle[] {
  const decision = wholeDecision(dossier);
  const found = findWeighingObstacles(dossier);
  const whole = toDossier(dossier);
  if (decision === undefined || whole === undefined)
    return [...found, obstacle(places.decision, 'obstacle.noDecision')];
  if (decision.chosen !== 'none' && !isLive(dossier, decision.chosen)) {
    return [...found, obstacle(places.decision, 'obstacle.notACandidate')];
  }
  const objections = findObjections(whole, (standard) => isMandatory(installation, standard))
    .filter(({ kind }) => kind !== 'noWeighing')
    .map((objection) => fromObjection(dossier, objection));
  return [...found, ...objections, ...findDroppedOpenness(dossier, decision.chosen)].filter(isFirst);
}

function findWeighingObstacles(dossier: LivingDossier): Obstacle[] {
  if (dossier.weighing === undefined) return [obstacle(places.weighing, 'obstacle.noWeighing')];
  const whole = toDossier(dossier);
  if (whole !== undefined && remainingCandidates(whole).length === 0)
    return [obstacle('requirement', 'obstacle.noneLeft')];
  const stands =
    checkWeighing(dossier, dossier.weighing) === undefined &&
    (whole === undefined || 'problem' in readProblem(poseProblem(whole)));
  return stands ? [] : [obstacle(places.weighing, 'obstacle.weighing')];
}

/** An open candidate that was dropped exists all the same: choosing a closed one still has to be explained. */
function findDroppedOpenness(dossier: LivingDossier, chosen: string): Obstacle[] {
  const opennessOf = (id: string) => {
    const { parts = [], withoutSoftware } = dossier.candidates.get(id)!;
    return deriveOpenness(parts, withoutSoftware).openness;
  };
  if (chosen === 'none' || !['closed', 'partlyOpen', 'unknown'].includes(opennessOf(chosen))) return [];
  if (![...dossier.dropped.keys()].some((id) => dossier.candidates.has(id) && opennessOf(id) === 'open')) return [];
  if (dossier.deviations.has('open-source')) return [];
  return [obstacle(places.deviation('open-source'), 'obstacle.notExplained.openSource')];
}

function fromObjection(dossier: LivingDossier, { kind, about = '' }: Objection): Obstacle {
  if (kind === 'notExplained') {
    return about === 'open-source'
      ? obstacle(places.deviation(about), 'obstacle.notExplained.openSource')
      : obstacle(places.deviation(about), 'obstacle.notExplained.standard', { id: about });
  }
  if (kind === 'requirementMissed' || kind === 'requirementUnknown') {
    const indicator = listIndicators(dossier.framework).find((each) => each.indicator.id === about)?.indicator;
    return obstacle(places.requirement(about), `obstacle.${kind}`, { title: indicator?.title ?? about });
  }
  return kind === 'noOpenSearch' ? obstacle('search', 'obstacle.noOpenSearch') : obstacle(kind, `obstacle.${kind}`);
}

function obstacle(place: string, key: RefusalKey, values?: RefusalMessage['values']): Obstacle {
  return { place, message: { key, ...(values === undefined ? {} : { values }) } };
}

function isFirst({ place }: Obstacle, i: number, all: Obstacle[]): boolean {
  return all.findIndex((each) => each.place === place) === i;
}
