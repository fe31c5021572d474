import type { ChannelGuide } from '../../src/channels/guide.ts';
import { prepareJudging, type Suitability } from '../../src/channels/suitability.ts';
import type { Answer } from '../../src/dossier/answer.ts';
import { library } from '../support/library.ts';

/** The example guide of the product. */
export function exampleGuide(): ChannelGuide {
  return library().guides.get('voorbeeld')!;
}

/** What a channel of the guide is for a use, given as `purpose/target group/information`. */
export function ask(guide: ChannelGuide, channel: string, use: string): Suitability {
  const [purpose, targetGroup, information] = use.split('/') as [string, string, string];
  return prepareJudging(guide)({ purpose, targetGroup, information }).find((each) => each.channel.id === channel)!;
}

/** The guide with another answer of one channel to one indicator. */
export function answered(
  guide: ChannelGuide,
  channel: string,
  indicator: string,
  answer: Partial<Answer>,
): ChannelGuide {
  const cells = new Map(guide.answers.get(channel));
  cells.set(indicator, { reason: 'Because', evidence: [], judgedBy: 'municipality', ...answer });
  return { ...guide, answers: new Map([...guide.answers, [channel, cells]]) };
}
