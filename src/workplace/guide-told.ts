import { guideEntriesSeenBy } from '../channels/seen.ts';
import type { GivenAnswer } from '../dossier/answer.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import { markAnswer } from '../report/answer-words.ts';
import { describeEvidence } from './cell-evidence.ts';
import { sayAnswer } from './cell-fields.ts';
import type { GuideCellHere } from './guide-cells.ts';
import { evidenceOn } from './guide-evidence.ts';
import type { GuidePlace } from './place.ts';

/** An answer about a channel as a page tells it: in words, with its mark, its reason and the evidence behind it. */
export function describeGuideAnswer(
  place: GuidePlace,
  { channel, indicator }: Pick<GuideCellHere, 'channel' | 'indicator'>,
  answer: GivenAnswer,
) {
  const cited = evidenceOn(place, channel, answer.evidence).filter(({ id }) => answer.evidence.includes(id));
  return {
    answer: sayAnswer(indicator.scale, answer),
    mark: markAnswer(indicator.scale, answer),
    reason: answer.reason ?? '',
    pieces: cited.map((piece) => describeEvidence(piece, place)),
  };
}

/** Who said what about a channel at one question, the last first: of answers in an open round only one's own. */
export async function historyOfGuideCell(place: GuidePlace, { channel, indicator }: GuideCellHere) {
  const entries = await place.parts.storage.guides.read(place.guide.id);
  const lines = guideEntriesSeenBy(entries, place.guide, place.actor).flatMap((entry) => {
    if (entry.kind !== 'answerSet' && entry.kind !== 'consensusSet') return [];
    const { data } = entry;
    if (data.channel !== channel.id || data.indicator !== indicator.id) return [];
    const value = entry.kind === 'answerSet' ? entry.data.value : (entry.data.value?.answer ?? null);
    const answer: Words | Sentence = value === null ? sentence('assess.taken') : sayAnswer(indicator.scale, value);
    return [
      {
        at: entry.at,
        who: entry.actor === 'system' ? '' : place.nameOf(entry.actor),
        what: sentence(`assess.line.${entry.kind}`, { answer }),
        reason: value?.reason ?? '',
      },
    ];
  });
  return lines.reverse();
}
