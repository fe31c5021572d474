import type { GuideChange, NewGuideEntry } from './entry.ts';

/** The places of a guide: what two people can write at the same time without touching each other. */
export const guidePlaces = {
  head: 'head',
  framework: 'framework',
  channel: (id: string) => `channel:${id}`,
  evidence: (id: string) => `evidence:${id}`,
  answer: (assessor: string, channel: string, indicator: string) => `answer:${assessor}:${channel}:${indicator}`,
  consensus: (channel: string, indicator: string) => `consensus:${channel}:${indicator}`,
  override: (id: string) => `override:${id}`,
  member: (account: string) => `member:${account}`,
  phase: 'phase',
} as const;

/** The place that a change touches. */
export function guidePlaceOf({ kind, data }: GuideChange): string {
  switch (kind) {
    case 'headSet':
      return guidePlaces.head;
    case 'frameworkSet':
      return guidePlaces.framework;
    case 'channelSet':
      return guidePlaces.channel(data.id);
    case 'evidenceSet':
      return guidePlaces.evidence(data.id);
    case 'answerSet':
      return guidePlaces.answer(data.assessor, data.channel, data.indicator);
    case 'consensusSet':
      return guidePlaces.consensus(data.channel, data.indicator);
    case 'overrideSet':
      return guidePlaces.override(data.id);
    case 'memberSet':
      return guidePlaces.member(data.account);
  }
}

/** Every place that an entry touches: what happens to the guide as a whole touches its phase. */
export function guidePlacesOf(entry: NewGuideEntry): string[] {
  if ('value' in entry.data) return [guidePlaceOf(entry as GuideChange)];
  return entry.kind === 'guideCreated'
    ? [guidePlaces.head, guidePlaces.framework, guidePlaces.phase]
    : [guidePlaces.phase];
}
