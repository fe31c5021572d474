import { findEvidence } from '../dossier/draw.ts';
import { cellOf } from '../dossier/places.ts';
import type { Actor } from '../dossier/roles.ts';
import { openRound } from '../dossier/rounds.ts';
import { listIndicators } from '../framework/indicators.ts';
import type { GuideCommand } from './commands.ts';
import type { GuideChange } from './entry.ts';
import { hasUses } from './guide.ts';
import type { LivingGuide } from './living.ts';
import { type GuideRefusal, refuseGuide } from './refusal.ts';
import { openedGuideAnswers } from './rounds.ts';
import type { GuideSources } from './whole.ts';

/** A command that puts a value at a place. */
export type GuidePut = Extract<GuideCommand, { value: unknown }>;

/**
 * The changes that a command asks for; the first is the one asked for. Facts of the catalogue that it cites come along, so
 * that a guide holds what it rests on; those of an answer when its round is closed, for until then nobody else sees it.
 */
export function proposeGuide(
  guide: LivingGuide,
  command: GuidePut,
  by: Actor,
  sources: GuideSources,
): GuideChange[] | GuideRefusal {
  const asked = propose(guide, command, by, sources);
  return 'kind' in asked ? [asked, ...draw(guide, asked, sources)] : asked;
}

function propose(
  guide: LivingGuide,
  command: GuidePut,
  by: Actor,
  { frameworks }: GuideSources,
): GuideChange | GuideRefusal {
  switch (command.kind) {
    case 'setHead':
      return { kind: 'headSet', data: { value: command.value } };
    case 'setFramework': {
      const framework = frameworks.get(command.value);
      return framework === undefined || !hasUses(framework)
        ? refuseGuide('invalid', 'noSuchFramework', { id: command.value })
        : { kind: 'frameworkSet', data: { value: framework } };
    }
    case 'setChannel': {
      const { id, value } = command;
      if (value !== null && value.id !== id) return refuseGuide('invalid', 'noSuchChannel', { id: value.id });
      return { kind: 'channelSet', data: { id, value } };
    }
    case 'setEvidence': {
      const { id, value } = command;
      return { kind: 'evidenceSet', data: { id, value: value && { id, ...value } } };
    }
    case 'setAnswer': {
      const round = openRound(guide)?.number;
      if (round === undefined) return refuseGuide('frozen', 'roundClosed');
      const { channel, indicator, value } = command;
      return { kind: 'answerSet', data: { round, assessor: by.account, channel, indicator, value } };
    }
    case 'setConsensus': {
      const { channel, indicator, value, agreedBy } = command;
      if (value === null) return { kind: 'consensusSet', data: { channel, indicator, value } };
      const answered = openedGuideAnswers(guide).get(cellOf(channel, indicator)) ?? [];
      const agreed = agreedBy ?? answered.map(({ assessor }) => assessor);
      const answer = { ...value, judgedBy: judgeOf(guide, indicator) };
      return { kind: 'consensusSet', data: { channel, indicator, value: { answer, agreedBy: agreed } } };
    }
    case 'setOverride': {
      const { id, value } = command;
      return { kind: 'overrideSet', data: { id, value: value && { id, ...value } } };
    }
    case 'setMember':
      return { kind: 'memberSet', data: { account: command.account, value: command.value } };
  }
}

/** Whose judgement an answer is: that follows from the indicator, not from who typed it. */
export function judgeOf({ framework }: LivingGuide, id: string): 'facts' | 'municipality' {
  const answeredBy = listIndicators(framework).find(({ indicator }) => indicator.id === id)?.indicator.answeredBy;
  return answeredBy === 'municipality' ? 'municipality' : 'facts';
}

function draw(guide: LivingGuide, { kind, data }: GuideChange, sources: GuideSources): GuideChange[] {
  if (kind === 'overrideSet') return drawFacts(guide, data.value?.evidence ?? [], sources);
  return kind === 'consensusSet' ? drawFacts(guide, data.value?.answer.evidence ?? [], sources) : [];
}

/** The known facts of the catalogue among `cited` that the guide does not hold yet. */
export function drawFacts(guide: LivingGuide, cited: readonly string[], sources: GuideSources): GuideChange[] {
  return [...new Set(cited)].flatMap((id): GuideChange[] => {
    const found = guide.evidence.has(id) ? undefined : findEvidence(id, sources.applications, sources.factsRead);
    return found === undefined ? [] : [{ kind: 'evidenceSet', data: { id, value: found } }];
  });
}
