import type { ChannelGuide } from '../channels/guide.ts';
import { type Evidence, freshness } from '../dossier/evidence.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { say, type Words } from '../language/text.ts';
import { word } from './wording.ts';

/** A source as it stands beside what rests on it. */
export interface ChannelSource {
  id: string;
  title: Words;
  url: string;
  says: Words;
  nuance: Words;
  kind: Sentence;
  /** Left out where the title says it already. */
  date: Sentence | '';
  strength: Evidence['strength'];
  /** What a reader must know before relying on it. */
  caution: Sentence[];
}

/** The evidence of `ids` that the guide holds; what was sought and not found is no source. */
export function sourcesOf(guide: ChannelGuide, ids: readonly string[], today: string): ChannelSource[] {
  return ids.flatMap((id) => {
    const evidence = guide.evidence.get(id);
    return evidence === undefined ? [] : [describeSource(evidence, today)];
  });
}

function describeSource(evidence: Evidence, today: string): ChannelSource {
  const { id, title, url, says, nuance, kind, date, strength, fromMemory, invented } = evidence;
  return {
    id,
    title,
    url: url ?? '',
    says,
    nuance: nuance ?? '',
    kind: word('kind', kind),
    date: say(title, 'nl').includes(date) || fromMemory ? '' : phraseDate(date),
    strength,
    caution: [
      ...(fromMemory ? [sentence('channels.fromMemory')] : []),
      ...(invented ? [sentence('channels.invented')] : []),
      ...(freshness(evidence, today) === 'stale' ? [sentence('channels.stale')] : []),
    ],
  };
}

function phraseDate(date: string): Sentence {
  return /^\d/.test(date) ? sentence('sources.day', { date: { day: date } }) : word('date', date);
}
