import type { ChannelGuide } from '../channels/guide.ts';
import { type LivingGuide, type SettledVersion, versionInForce } from '../channels/living.ts';
import { openGuideFile } from '../channels/to-file.ts';
import type { Guides } from '../storage/guides.ts';

/** The channel guide that holds in this municipality. */
export interface GuideInForce {
  /** Its own guide, or the example while there is none of its own; undefined where there is neither. */
  find(): Promise<ChannelGuide | undefined>;
}

/** A version that was signed off never changes, so it is put together once. */
export function openGuideInForce(guides: Pick<Guides, 'list'>): GuideInForce {
  let kept: { version: SettledVersion; guide: ChannelGuide | undefined } | undefined;
  return {
    async find() {
      const version = choose(await guides.list());
      if (version === undefined) return undefined;
      if (kept?.version !== version) kept = { version, guide: openGuideFile(version.guide) };
      return kept.guide;
    },
  };
}

/** Of several the one that was signed off last; an example only where there is nothing else. */
function choose(guides: readonly LivingGuide[]): SettledVersion | undefined {
  const holding = guides.flatMap((guide) => {
    const version = versionInForce(guide);
    return version === undefined ? [] : [{ version, isExample: guide.example }];
  });
  const own = holding.filter(({ isExample }) => !isExample);
  return (own.length > 0 ? own : holding)
    .map(({ version }) => version)
    .reduce<SettledVersion | undefined>(
      (last, each) => (last === undefined || each.at > last.at ? each : last),
      undefined,
    );
}
