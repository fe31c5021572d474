import type { ChannelGuide } from '../channels/guide.ts';
import {
  type Effect,
  type Ground,
  prepareJudging,
  type Suitability,
  type Verdict,
  verdicts,
} from '../channels/suitability.ts';
import { listIndicators } from '../framework/indicators.ts';
import type { Use } from '../framework/uses.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import { phraseAnswer } from './answer-words.ts';
import { capitalise, nameSome } from './channel-names.ts';
import { type ChannelSource, sourcesOf } from './channel-sources.ts';
import { word } from './wording.ts';

/** One requirement, what was answered, and what that comes to here. */
export interface AnswerGround {
  requirement: Words;
  because: Words;
  effect: Effect;
  effectWord: Sentence;
  answer: Words | Sentence;
  reason: Words;
  sources: ChannelSource[];
}

/** One channel in the answer to a use. */
export interface AnswerEntry {
  id: string;
  name: Words;
  summary: Words;
  verdict: Verdict;
  verdictWord: Sentence;
  /** What decides: why not, or what is not known yet. */
  decisive: Words[];
  conditions: Words[];
  aspects: { title: Words; grounds: AnswerGround[] }[];
  override: { reason: Words; derived: Sentence; line: Sentence; sources: ChannelSource[] } | '';
}

export type ChannelAnswer = ReturnType<typeof makeChannelAnswer>;

/** The answer to "which channel may I use for this?" as content in no language. `today` is an ISO date. */
export function makeChannelAnswer(guide: ChannelGuide, use: Use, today: string) {
  const { uses } = guide.framework;
  const found = prepareJudging(guide)(use);
  const able = found.filter(({ lacking }) => lacking.length === 0);
  const entries = (verdict: Verdict) =>
    able.filter((each) => each.verdict === verdict).map((each) => describe(guide, each, today));
  const ways = able.filter(({ verdict }) => verdict === 'suitable' || verdict === 'onConditions');
  const instead = ways.length === 0 ? '' : sentence('channels.instead', { names: nameSome(ways.map(nameOf)) });
  const groups = verdicts
    .map((verdict) => ({
      verdict,
      instead: verdict === 'notKnown' || verdict === 'unsuitable' ? instead : '',
      entries: entries(verdict),
    }))
    .filter((group) => group.entries.length > 0);
  const purpose = uses.purposes.find(({ id }) => id === use.purpose)!;
  return {
    headline: phraseHeadline(
      ways.filter(({ verdict }) => verdict === 'suitable').map(nameOf),
      ways.filter(({ verdict }) => verdict === 'onConditions').map(nameOf),
    ),
    chosen: {
      purpose: purpose.title,
      targetGroup: uses.targetGroups.find(({ id }) => id === use.targetGroup)!.title,
      information: uses.information.find(({ id }) => id === use.information)!.title,
    },
    groups,
    /** Channels that cannot do what the purpose needs, whoever is reached with whatever information. */
    unable: found
      .filter(({ lacking }) => lacking.length > 0)
      .map(({ channel, lacking }) => ({
        id: channel.id,
        name: capitalise(channel.name),
        lacking: lacking.map((id) => uses.functions.find((each) => each.id === id)!.lacking),
      })),
    contact: guide.contact,
  };
}

function nameOf({ channel }: Suitability): Words {
  return channel.name;
}

/** "Use the letter. On a condition also Signal or WhatsApp." */
export function phraseHeadline(suitable: readonly Words[], onConditions: readonly Words[]): Sentence {
  const some = (names: readonly Words[]) => nameSome(names);
  if (suitable.length > 0 && onConditions.length > 0) {
    return sentence('channels.useEither', { suitable: some(suitable), conditions: some(onConditions) });
  }
  if (suitable.length > 0) return sentence('channels.use', { suitable: some(suitable) });
  if (onConditions.length > 0) return sentence('channels.useOnConditions', { conditions: some(onConditions) });
  return sentence('channels.useNone');
}

function describe(guide: ChannelGuide, found: Suitability, today: string): AnswerEntry {
  const { channel, verdict, conditions, grounds, override, derived } = found;
  const decisive = override?.verdict === verdict && verdict !== derived ? [override.reason] : decide(guide, found);
  return {
    id: channel.id,
    name: capitalise(channel.name),
    summary: channel.summary,
    verdict,
    verdictWord: word('verdict', verdict),
    decisive,
    conditions: verdict === 'onConditions' ? conditions : [],
    aspects: guide.framework.criteria.flatMap((criterion) => {
      const ids = new Set((criterion.indicators ?? []).map(({ id }) => id));
      const own = grounds.filter(({ requirement }) => ids.has(requirement.indicator));
      if (own.length === 0) return [];
      return [{ title: criterion.title, grounds: own.map((ground) => account(guide, channel.id, ground, today)) }];
    }),
    override:
      override === undefined
        ? ''
        : {
            reason: override.reason,
            derived: sentence('channels.derived', { verdict: word('verdict', derived) }),
            line: sentence('channels.overrideBy', { by: override.by, date: { day: override.date } }),
            sources: sourcesOf(guide, override.evidence, today),
          },
  };
}

/** The reasons behind the requirements that decide the verdict, each once. */
function decide(guide: ChannelGuide, { channel, verdict, grounds }: Suitability): Words[] {
  const effect: Effect = verdict === 'unsuitable' ? 'blocks' : 'open';
  if (verdict !== 'unsuitable' && verdict !== 'notKnown') return [];
  const indicators = grounds.filter((each) => each.effect === effect).map(({ requirement }) => requirement.indicator);
  return [...new Set(indicators)].flatMap((id) => guide.answers.get(channel.id)?.get(id)?.reason ?? []);
}

function account(guide: ChannelGuide, channel: string, ground: Ground, today: string): AnswerGround {
  const { requirement, effect, isUnknown } = ground;
  const answer = guide.answers.get(channel)?.get(requirement.indicator);
  const { scale } = listIndicators(guide.framework).find(
    ({ indicator }) => indicator.id === requirement.indicator,
  )!.indicator;
  return {
    requirement: requirement.title,
    because: requirement.because,
    effect,
    effectWord: sentence(`channels.effect.${effect === 'condition' && isUnknown ? 'conditionUnknown' : effect}`),
    answer: phraseAnswer(scale, answer),
    reason: answer?.reason ?? '',
    sources: sourcesOf(guide, answer?.evidence ?? [], today),
  };
}
