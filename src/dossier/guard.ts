import { describeScale, fits, listIndicators } from '../framework/indicators.ts';
import { checkWeighing } from './check-weighing.ts';
import { placesCiting } from './citations.ts';
import type { Change } from './entry.ts';
import { checkAnswer, checkConsensus } from './guard-answer.ts';
import type { Installation } from './installation.ts';
import type { LivingDossier } from './living.ts';
import { places } from './places.ts';
import { checkEvidence, checkIndicator, checkLive, noCandidate } from './references.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type Actor, membersWith } from './roles.ts';

/** Refuses a change that the rest of the dossier contradicts. Holds for what is written and for what is undone alike. */
export function guard(
  dossier: LivingDossier,
  change: Change,
  by: Actor,
  { sources }: Installation,
): Refusal | undefined {
  const { kind, data } = change;
  switch (kind) {
    case 'titleSet':
    case 'searchSet':
    case 'candidateSet':
    case 'standingSet':
    case 'leftOutSet':
    case 'keywordsSet':
    case 'archivingSet':
      return undefined;
    case 'frameworkSet':
      return checkFrameworkFree(dossier);
    case 'needSet': {
      const strange = data.value?.answers?.find(({ policy }) => !sources.policies.has(policy));
      return strange && refuse('invalid', 'refusal.noSuchPolicy', { id: strange.policy });
    }
    case 'droppedSet':
      return dossier.candidates.has(data.candidate) ? undefined : noCandidate(data.candidate);
    case 'costsSet':
      return checkLive(dossier, data.candidate);
    case 'notApplicableSet':
      return checkUnlocked(dossier) ?? checkIndicator(dossier, data.indicator) ?? checkLeft(dossier, data);
    case 'requirementSet':
      return checkUnlocked(dossier) ?? checkRequirement(dossier, data.indicator, data.value ?? undefined);
    case 'evidenceSet': {
      const count = data.value === null ? placesCiting(dossier, data.id).length : 0;
      return count > 0 ? refuse('invalid', 'refusal.evidenceCited', { count }) : undefined;
    }
    case 'answerSet':
      return checkAnswer(dossier, data, by);
    case 'consensusSet':
      return checkConsensus(dossier, data);
    case 'weighingSet':
      if (dossier.weighingLock !== undefined) return locked(dossier.weighingLock);
      return data.value === null ? undefined : checkWeighing(dossier, data.value);
    case 'weighingLockSet':
      if (data.value === null) return dossier.tender ? refuse('frozen', 'refusal.lockStays') : undefined;
      return dossier.weighing === undefined ? refuse('invalid', 'obstacle.noWeighing') : undefined;
    case 'standardSet':
      if (data.value === null || sources.standards.has(data.standard)) return undefined;
      return refuse('invalid', 'refusal.noSuchStandard', { id: data.standard });
    case 'conformanceSet':
      if (data.value === null) return undefined;
      if (!dossier.standards.has(data.standard))
        return refuse('invalid', 'refusal.standardNotHere', { id: data.standard });
      return checkLive(dossier, data.candidate) ?? checkEvidence(dossier, data.value.evidence);
    case 'deviationSet':
      if (data.value === null) return undefined;
      if (data.point !== 'open-source' && !dossier.standards.has(data.point)) {
        return refuse('invalid', 'refusal.noSuchPoint', { id: data.point });
      }
      return checkEvidence(dossier, data.value.evidence);
    case 'decisionSet': {
      const chosen = data.value?.chosen;
      return chosen === undefined || chosen === 'none' ? undefined : checkLive(dossier, chosen);
    }
    case 'memberSet':
      return checkLead(dossier, data.account, data.value ?? []);
  }
}

function checkRequirement(
  dossier: LivingDossier,
  id: string,
  minimum?: { level?: number | undefined; number?: number | undefined },
): Refusal | undefined {
  const indicator = listIndicators(dossier.framework).find((each) => each.indicator.id === id)?.indicator;
  if (indicator === undefined) return refuse('invalid', 'refusal.noSuchIndicator', { id });
  if (minimum === undefined || fits(indicator.scale, { level: minimum.level, number: minimum.number }))
    return undefined;
  const faults = [{ path: ['value'], message: `allowed: ${describeScale(indicator.scale)}` }];
  return refuse('invalid', 'refusal.offScale', { title: indicator.title }, { faults });
}

function checkLeft({ framework, notApplicable }: LivingDossier, data: { indicator: string; value: unknown }) {
  const gone = new Set([...notApplicable.keys(), ...(data.value === null ? [] : [data.indicator])]);
  const isLeft = listIndicators(framework).some(({ indicator }) => !gone.has(indicator.id));
  return isLeft ? undefined : refuse('invalid', 'refusal.nothingApplies');
}

/** What decides how much weighs what may not change after the weighing of a tender was locked. */
function checkUnlocked({ tender, weighingLock }: LivingDossier): Refusal | undefined {
  return tender && weighingLock !== undefined ? locked(weighingLock) : undefined;
}

function locked({ date }: { date: string }): Refusal {
  return refuse('frozen', 'refusal.weighingLocked', { date: { day: date } }, { place: places.weighingLock });
}

/** Whether nothing in the dossier depends on its framework yet, so that it may still take another. */
export function isFrameworkFree(dossier: LivingDossier): boolean {
  const { requirements, notApplicable, consensus, weighing, rounds } = dossier;
  return (
    requirements.size === 0 &&
    notApplicable.size === 0 &&
    consensus.size === 0 &&
    weighing === undefined &&
    rounds.every(({ answers }) => answers.size === 0)
  );
}

function checkFrameworkFree(dossier: LivingDossier): Refusal | undefined {
  return isFrameworkFree(dossier) ? undefined : refuse('invalid', 'refusal.frameworkInUse');
}

function checkLead(dossier: LivingDossier, account: string, roles: readonly string[]): Refusal | undefined {
  const leads = membersWith(dossier, 'lead');
  const isLast = leads.length === 1 && leads[0] === account && !roles.includes('lead');
  return isLast ? refuse('invalid', 'refusal.lastLead') : undefined;
}
