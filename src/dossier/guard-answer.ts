import { describeScale, fits, type Judgement, listIndicators } from '../framework/indicators.ts';
import type { Change } from './entry.ts';
import { isApplicableIn } from './live.ts';
import type { LivingDossier } from './living.ts';
import { cellOf } from './places.ts';
import { checkEvidence, checkLive } from './references.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Actor } from './roles.ts';
import { openedAnswers, openRound } from './rounds.ts';

type DataOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>['data'];

/** Refuses an answer in someone else's name, in a round that is closed, or that does not fit its cell. */
export function checkAnswer(dossier: LivingDossier, data: DataOf<'answerSet'>, by: Actor): Refusal | undefined {
  if (data.assessor !== by.account) return refuse('forbidden', 'refusal.notYours');
  if (openRound(dossier)?.number !== data.round) return refuse('frozen', 'refusal.roundClosed');
  return checkCell(dossier, data.candidate, data.indicator, data.value ?? undefined);
}

/** Refuses an agreed answer that does not fit its cell, or in the name of someone who did not answer there. */
export function checkConsensus(dossier: LivingDossier, data: DataOf<'consensusSet'>): Refusal | undefined {
  const { candidate, indicator, value } = data;
  const refusal = checkCell(dossier, candidate, indicator, value?.answer);
  if (refusal !== undefined || value === null) return refusal;
  const answered = (openedAnswers(dossier).get(cellOf(candidate, indicator)) ?? []).map(({ assessor }) => assessor);
  const stranger = value.agreedBy.find((account) => !answered.includes(account));
  return stranger === undefined ? undefined : refuse('invalid', 'refusal.noSuchAssessor', { id: stranger });
}

function checkCell(
  dossier: LivingDossier,
  candidate: string,
  id: string,
  answer?: Judgement & { evidence: readonly string[] },
): Refusal | undefined {
  const refusal = checkLive(dossier, candidate);
  if (refusal !== undefined) return refusal;
  const indicator = listIndicators(dossier.framework).find((each) => each.indicator.id === id)?.indicator;
  if (indicator === undefined) return refuse('invalid', 'refusal.noSuchIndicator', { id });
  if (!isApplicableIn(dossier, id)) return refuse('conflict', 'refusal.notApplicable', { title: indicator.title });
  if (answer === undefined) return undefined;
  if (indicator.answeredBy === 'costs') {
    return refuse('invalid', 'refusal.answeredByCosts', { title: indicator.title });
  }
  if (!fits(indicator.scale, answer)) {
    const faults = [{ path: ['value'], message: `allowed: ${describeScale(indicator.scale)}` }];
    return refuse('invalid', 'refusal.offScale', { title: indicator.title }, { faults });
  }
  return checkEvidence(dossier, answer.evidence);
}
