import { type ChannelGuide, hasUses } from '../channels/guide.ts';
import type { LivingGuide } from '../channels/living.ts';
import { prepareJudging, type Verdict } from '../channels/suitability.ts';
import { openGuideFile, snapshot } from '../channels/to-file.ts';
import { listUses, type Use } from '../framework/uses.ts';

/** The version that is worked on as pages take a guide: what was agreed until now, and overrides. */
export function draftOf(guide: LivingGuide): ChannelGuide | undefined {
  return hasUses(guide.framework) ? openGuideFile(snapshot(guide)) : undefined;
}

/** For how many uses each override decides the verdict now. */
export function countOverridden(guide: ChannelGuide): Map<string, number> {
  const judge = prepareJudging(guide);
  const counts = new Map<string, number>();
  for (const use of listUses(guide.framework.uses)) {
    for (const { override } of judge(use)) {
      if (override !== undefined) counts.set(override.id, (counts.get(override.id) ?? 0) + 1);
    }
  }
  return counts;
}

/** A channel that gets another verdict at some use; undefined where it is not in that version. */
export interface ChangedVerdict {
  use: Use;
  channel: string;
  before?: Verdict;
  after?: Verdict;
}

/** What would be answered otherwise by `after` than by `before`, use by use, by the ids of `after`. */
export function compareGuides(before: ChannelGuide, after: ChannelGuide): ChangedVerdict[] {
  const judges = [prepareJudging(before), prepareJudging(after)] as const;
  const known = new Set(listUses(before.framework.uses).map((use) => JSON.stringify(use)));
  return listUses(after.framework.uses).flatMap((use) => {
    const [was, is] = judges.map((judge, i) =>
      i === 0 && !known.has(JSON.stringify(use))
        ? new Map<string, Verdict>()
        : new Map(judge(use).map(({ channel, verdict }) => [channel.id, verdict])),
    ) as [Map<string, Verdict>, Map<string, Verdict>];
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((channel) => was.get(channel) !== is.get(channel))
      .map((channel) => ({
        use,
        channel,
        ...(was.has(channel) ? { before: was.get(channel)! } : {}),
        ...(is.has(channel) ? { after: is.get(channel)! } : {}),
      }));
  });
}
