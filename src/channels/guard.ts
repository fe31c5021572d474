import { cellOf } from '../dossier/places.ts';
import { type Actor, membersWith } from '../dossier/roles.ts';
import { openRound } from '../dossier/rounds.ts';
import { describeScale, fits, type Judgement, listIndicators } from '../framework/indicators.ts';
import { strangersIn } from '../framework/uses.ts';
import { writePlain } from '../language/sentence.ts';
import type { GuideChange } from './entry.ts';
import { hasUses } from './guide.ts';
import type { LivingGuide } from './living.ts';
import { guidePlaces } from './places.ts';
import { type GuideRefusal, refuseGuide } from './refusal.ts';
import { openedGuideAnswers } from './rounds.ts';
import type { GuideSources } from './whole.ts';

type DataOf<Kind extends GuideChange['kind']> = Extract<GuideChange, { kind: Kind }>['data'];

/** Refuses a change that the rest of the guide contradicts. Holds for what is written and for what is undone alike. */
export function guardGuide(
  guide: LivingGuide,
  change: GuideChange,
  by: Actor,
  sources: GuideSources,
): GuideRefusal | undefined {
  const { kind, data } = change;
  switch (kind) {
    case 'headSet':
      return undefined;
    case 'frameworkSet':
      return guide.consensus.size > 0 || guide.overrides.size > 0
        ? refuseGuide('invalid', 'frameworkInUse')
        : undefined;
    case 'channelSet':
      return data.value === null ? undefined : checkChannel(guide, data.value, sources);
    case 'evidenceSet':
      return data.value === null ? checkUncited(guide, data.id) : undefined;
    case 'answerSet':
      if (data.assessor !== by.account) return refuseGuide('forbidden', 'notYours');
      if (openRound(guide)?.number !== data.round) return refuseGuide('frozen', 'roundClosed');
      return checkCell(guide, data, data.value ?? undefined, sources);
    case 'consensusSet':
      return checkConsensus(guide, data, sources);
    case 'overrideSet':
      return data.value === null ? undefined : checkOverride(guide, data.value, sources);
    case 'memberSet':
      return checkLead(guide, data.account, data.value ?? []);
  }
}

function checkChannel(
  { framework }: LivingGuide,
  channel: NonNullable<DataOf<'channelSet'>['value']>,
  { applications }: GuideSources,
): GuideRefusal | undefined {
  const known = hasUses(framework) ? framework.uses.functions.map(({ id }) => id) : [];
  const strange = channel.functions.find((id) => !known.includes(id));
  if (strange !== undefined) return refuseGuide('invalid', 'noSuchFunction', { id: strange });
  if (channel.application === undefined) return undefined;
  const edition = applications.get(channel.application)?.editions.find(({ id }) => id === channel.edition);
  return edition === undefined
    ? refuseGuide('invalid', 'noSuchApplication', { id: `${channel.application} ${channel.edition}` })
    : undefined;
}

function checkCell(
  guide: LivingGuide,
  { channel, indicator: id }: { channel: string; indicator: string },
  answer: (Judgement & { evidence: readonly string[] }) | undefined,
  sources: GuideSources,
): GuideRefusal | undefined {
  if (!guide.channels.has(channel)) return refuseGuide('invalid', 'noSuchChannel', { id: channel });
  const indicator = listIndicators(guide.framework).find((each) => each.indicator.id === id)?.indicator;
  if (indicator === undefined) return refuseGuide('invalid', 'noSuchIndicator', { id });
  if (answer === undefined) return undefined;
  if (!fits(indicator.scale, answer)) {
    const faults = [{ path: ['value'], message: `allowed: ${describeScale(indicator.scale)}` }];
    return refuseGuide('invalid', 'offScale', { title: indicator.title }, { faults });
  }
  return checkCited(guide, answer.evidence, sources);
}

function checkConsensus(
  guide: LivingGuide,
  data: DataOf<'consensusSet'>,
  sources: GuideSources,
): GuideRefusal | undefined {
  const { channel, indicator, value } = data;
  const refusal = checkCell(guide, data, value?.answer, sources);
  if (refusal !== undefined || value === null) return refusal;
  const answered = (openedGuideAnswers(guide).get(cellOf(channel, indicator)) ?? []).map(({ assessor }) => assessor);
  const stranger = value.agreedBy.find((account) => !answered.includes(account));
  return stranger === undefined ? undefined : refuseGuide('invalid', 'noSuchAssessor', { id: stranger });
}

function checkOverride(
  guide: LivingGuide,
  { channel, when, evidence }: NonNullable<DataOf<'overrideSet'>['value']>,
  sources: GuideSources,
): GuideRefusal | undefined {
  if (!guide.channels.has(channel)) return refuseGuide('invalid', 'noSuchChannel', { id: channel });
  const [stranger] = hasUses(guide.framework) ? strangersIn(when, guide.framework.uses) : [];
  if (stranger !== undefined) {
    const faults = [{ path: ['value', 'when', ...stranger.path], message: writePlain(stranger.text, 'en') }];
    return refuseGuide('invalid', 'noSuchUse', undefined, { faults });
  }
  return checkCited(guide, evidence, sources);
}

/** Evidence is what the guide holds, or a fact of the catalogue. */
function checkCited(
  guide: LivingGuide,
  ids: readonly string[],
  { applications }: GuideSources,
): GuideRefusal | undefined {
  const missing = ids.find((id) => {
    const [application, fact] = id.split('.');
    return !guide.evidence.has(id) && !applications.get(application!)?.facts.some((each) => each.id === fact);
  });
  return missing === undefined ? undefined : refuseGuide('invalid', 'noSuchEvidence', { id: missing });
}

/** Whether nothing rests on a piece of evidence any more: agreed answers, overrides, and answers of this version. */
function checkUncited(guide: LivingGuide, id: string): GuideRefusal | undefined {
  const given = guide.rounds.flatMap(({ answers }) => [...answers.values()].flatMap((cells) => [...cells.values()]));
  const agreed = [...guide.consensus.values()].map(({ answer }) => answer);
  const count = [...given, ...agreed, ...guide.overrides.values()].filter(({ evidence }) =>
    evidence.includes(id),
  ).length;
  return count === 0
    ? undefined
    : refuseGuide('invalid', 'evidenceCited', { count }, { place: guidePlaces.evidence(id) });
}

function checkLead(guide: LivingGuide, account: string, roles: readonly string[]): GuideRefusal | undefined {
  const leads = membersWith(guide, 'lead');
  const isLast = leads.length === 1 && leads[0] === account && !roles.includes('lead');
  return isLast ? refuseGuide('invalid', 'lastLead') : undefined;
}
