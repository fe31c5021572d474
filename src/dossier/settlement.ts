import { listIndicators, valueOn } from '../framework/indicators.ts';
import type { Requirement } from './answer.ts';
import { answerOf, type Candidate, candidateOf, type Dossier } from './dossier.ts';
import type { DossierFile } from './dossier-file.ts';

/** Why a dossier cannot be settled as it stands, and in which part of it that must be mended. */
export interface Objection {
  part: keyof DossierFile;
  /** What it is, for whoever says it in a language; `about` is the indicator or the point that it concerns. */
  kind: 'noDecision' | 'noWeighing' | 'noOpenSearch' | 'requirementMissed' | 'requirementUnknown' | 'notExplained';
  about?: string;
  message: string;
}

/** How a candidate stands towards one requirement: a range that reaches from below to above the minimum is unknown too. */
export type Standing = 'meets' | 'below' | 'unknown';

/** Whether `candidate` meets `requirement`; compares values on the indicator's scale, so higher is always better. */
export function meet(dossier: Dossier, candidate: string, requirement: Requirement): Standing {
  const answer = answerOf(dossier, candidate, requirement.indicator);
  const scale = listIndicators(dossier.framework).find(({ indicator }) => indicator.id === requirement.indicator)!
    .indicator.scale;
  if (answer === undefined || answer.unknown) return 'unknown';
  const minimum = valueOn(scale, (requirement.level ?? requirement.number)!);
  const given = answer.levels ?? answer.numbers ?? [(answer.level ?? answer.number)!];
  const values = given.map((each) => valueOn(scale, each));
  if (values.every((value) => value >= minimum)) return 'meets';
  return values.every((value) => value < minimum) ? 'below' : 'unknown';
}

/** The requirements that a candidate misses: it has dropped out, and takes no part in the weighing. */
export function missedRequirements(dossier: Dossier, candidate: string): Requirement[] {
  return dossier.requirements.filter((requirement) => meet(dossier, candidate, requirement) === 'below');
}

/** The candidates that take part in the weighing. */
export function remainingCandidates(dossier: Dossier): Candidate[] {
  return dossier.candidates.filter(({ id }) => missedRequirements(dossier, id).length === 0);
}

/** Where a choice has to be explained: open source, and each mandatory standard that is not shown to be met. */
export function pointsToExplain(dossier: Dossier, isMandatory: (standard: string) => boolean): string[] {
  const chosen = candidateOf(dossier, dossier.decision?.chosen ?? 'none');
  if (chosen === undefined) return [];
  const closed = ['closed', 'partlyOpen', 'unknown'].includes(chosen.openness.openness);
  const openTookPart = dossier.candidates.some(({ openness }) => openness.openness === 'open');
  const standards = dossier.standards
    .filter(({ standard, met }) => isMandatory(standard) && met[chosen.id]?.met !== 'yes')
    .map(({ standard }) => standard);
  return [...(closed && openTookPart ? ['open-source'] : []), ...standards];
}

/** Everything that stands in the way of settling the dossier; empty when it may be decided. */
export function findObjections(dossier: Dossier, isMandatory: (standard: string) => boolean): Objection[] {
  const { decision } = dossier;
  if (decision === undefined)
    return [{ part: 'decision', kind: 'noDecision', message: 'a decided dossier needs a decision' }];
  const objections: Objection[] = [];
  if (dossier.weighing === undefined)
    objections.push({ part: 'weighing', kind: 'noWeighing', message: 'a decided dossier needs a weighing' });
  if (dossier.openSearch.length === 0) {
    objections.push({
      part: 'openSearch',
      kind: 'noOpenSearch',
      message: 'a decided dossier needs an open search, also when it found nothing',
    });
  }
  for (const requirement of decision.chosen === 'none' ? [] : dossier.requirements) {
    const standing = meet(dossier, decision.chosen, requirement);
    if (standing === 'meets') continue;
    const how = standing === 'below' ? 'misses' : 'is unknown on';
    objections.push({
      part: 'decision',
      kind: standing === 'below' ? 'requirementMissed' : 'requirementUnknown',
      about: requirement.indicator,
      message: `${decision.chosen} ${how} the requirement on ${requirement.indicator}`,
    });
  }
  for (const point of pointsToExplain(dossier, isMandatory)) {
    if (dossier.deviations.some((deviation) => deviation.point === point)) continue;
    objections.push({
      part: 'deviations',
      kind: 'notExplained',
      about: point,
      message: `comply or explain: ${point} needs a deviation`,
    });
  }
  return objections;
}
