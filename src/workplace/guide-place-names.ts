import { listIndicators } from '../framework/indicators.ts';
import type { Words } from '../language/text.ts';
import { capitalise } from '../report/channel-names.ts';
import type { GuidePlace } from './place.ts';

/** The names of what a place of a guide is about: a channel, a question, a member; ids that are gone stay as they are. */
export function namesInGuide(where: string, { guide, nameOf }: GuidePlace): Words[] {
  const [kind = '', ...ids] = where.split(':');
  const channel = (id: string): Words => capitalise(guide.channels.get(id)?.name ?? id);
  const indicator = (id: string): Words =>
    listIndicators(guide.framework).find((each) => each.indicator.id === id)?.indicator.title ?? id;
  const name: Record<string, ((id: string) => Words)[]> = {
    channel: [channel],
    evidence: [(id) => guide.evidence.get(id)?.title ?? id],
    answer: [nameOf, channel, indicator],
    consensus: [channel, indicator],
    override: [(id) => channel(guide.overrides.get(id)?.channel ?? id)],
    member: [nameOf],
  };
  return ids.flatMap((id, i) => {
    const find = name[kind]?.[i];
    return find === undefined ? [] : [find(id)];
  });
}
