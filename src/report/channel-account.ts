import type { ChannelGuide } from '../channels/guide.ts';
import type { Channel } from '../channels/guide-file.ts';
import { prepareJudging, type Verdict, verdicts } from '../channels/suitability.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import { markAnswer, phraseAnswer } from './answer-words.ts';
import { phraseKind, phraseScope } from './channel-matrix.ts';
import { capitalise } from './channel-names.ts';
import { sourcesOf } from './channel-sources.ts';
import { word } from './wording.ts';

/** What one purpose and kind of information come to: one verdict for everyone, or verdicts with whom they hold for. */
interface AccountCell {
  title: Words;
  verdict: Verdict | '';
  lines: Sentence[];
}

export type ChannelAccount = ReturnType<typeof makeChannelAccount>;

/** Everything a guide says about one channel, as content in no language. `today` is an ISO date. */
export function makeChannelAccount(guide: ChannelGuide, channel: Channel, today: string) {
  const answers = guide.answers.get(channel.id);
  const cited = [...(answers?.values() ?? [])].flatMap(({ evidence }) => evidence);
  const own = guide.overrides.filter((override) => override.channel === channel.id);
  const sources = sourcesOf(guide, [...new Set([...cited, ...own.flatMap(({ evidence }) => evidence)])], today);
  const numberOf = new Map(sources.map(({ id }, i) => [id, i + 1]));
  const numbers = (ids: readonly string[]) => ids.flatMap((id) => numberOf.get(id) ?? []);
  return {
    id: channel.id,
    name: capitalise(channel.name),
    summary: channel.summary,
    kind: phraseKind(guide),
    heads: guide.framework.uses.information.map(({ title }) => title),
    rows: verdictRows(guide, channel),
    aspects: guide.framework.criteria.map((criterion) => ({
      title: criterion.title,
      question: criterion.question,
      rows: (criterion.indicators ?? []).map(({ id, title, question, scale }) => {
        const answer = answers?.get(id);
        return {
          id,
          title,
          question,
          answer: phraseAnswer(scale, answer),
          mark: markAnswer(scale, answer),
          reason: answer?.reason ?? sentence('unknown.notAnswered'),
          isOfMunicipality: answer?.judgedBy === 'municipality',
          sources: numbers(answer?.evidence ?? []),
        };
      }),
    })),
    overrides: own.map(({ when, verdict, reason, conditions, by, date, evidence }) => ({
      scope: phraseScope(guide, when),
      verdict: word('verdict', verdict),
      reason,
      conditions,
      line: sentence('channels.overrideBy', { by, date: { day: date } }),
      sources: numbers(evidence),
    })),
    sources,
  };
}

function verdictRows(guide: ChannelGuide, channel: Channel): { title: Words; cells: AccountCell[] }[] {
  const { purposes, targetGroups, information } = guide.framework.uses;
  const judge = prepareJudging(guide);
  return purposes.map((purpose) => ({
    title: purpose.title,
    cells: information.map((kind): AccountCell => {
      const found = targetGroups.map((group) => ({
        group: group.title,
        verdict: judge({ purpose: purpose.id, targetGroup: group.id, information: kind.id }).find(
          (each) => each.channel.id === channel.id,
        )!.verdict,
      }));
      const given = verdicts.filter((verdict) => found.some((each) => each.verdict === verdict));
      if (given.length === 1) return { title: kind.title, verdict: given[0]!, lines: [word('verdict', given[0]!)] };
      return {
        title: kind.title,
        verdict: '',
        lines: given.map((verdict) =>
          sentence('channels.verdictFor', {
            verdict: word('verdict', verdict),
            groups: { all: found.filter((each) => each.verdict === verdict).map(({ group }) => group) },
          }),
        ),
      };
    }),
  }));
}
