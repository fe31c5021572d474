import type { Channel } from '../channels/guide-file.ts';
import type { LivingGuide } from '../channels/living.ts';
import { type Cell, cellOf } from '../dossier/places.ts';
import { listIndicators, type PlacedIndicator } from '../framework/indicators.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { capitalise } from '../report/channel-names.ts';
import type { GuidePlace } from './place.ts';

/** Every channel with every indicator: what an assessor of a guide is asked to answer. */
export function guideCells({ channels, framework }: LivingGuide): Cell[] {
  const indicators = listIndicators(framework).map(({ indicator }) => indicator.id);
  return [...channels.keys()].flatMap((id) => indicators.map((indicator) => cellOf(id, indicator)));
}

/** A cell of a guide as a page is about it. */
export interface GuideCellHere extends PlacedIndicator {
  channel: Channel;
  cell: Cell;
}

/** The cell of the address; undefined where the guide has no such channel or indicator. */
export function guideCellHere({ guide, asked }: GuidePlace): GuideCellHere | undefined {
  return guideCellAt(guide, asked.parameters['kanaal'] ?? '', asked.parameters['indicator'] ?? '');
}

export function guideCellAt(guide: LivingGuide, channelId: string, id: string): GuideCellHere | undefined {
  const channel = guide.channels.get(channelId);
  const placed = listIndicators(guide.framework).find(({ indicator }) => indicator.id === id);
  if (channel === undefined || placed === undefined) return undefined;
  return { ...placed, channel, cell: cellOf(channelId, id) };
}

/** "Letter: everyone can use it". */
export function guideCellTitle({ channel, indicator }: Pick<GuideCellHere, 'channel' | 'indicator'>): Sentence {
  return sentence('assess.cellTitle', { candidate: capitalise(channel.name), indicator: indicator.title });
}
