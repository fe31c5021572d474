import { fromGuideFile } from '../channels/from-file.ts';
import type { ChannelGuide } from '../channels/guide.ts';
import { wholeGuideFile } from '../channels/whole.ts';
import type { Storage } from '../storage/database.ts';
import { systemActor } from './examples.ts';

/** Puts the example guides in the store that are not there yet. One that was taken off stays away: its logbook says so. */
export async function loadExampleGuides(
  examples: Iterable<ChannelGuide>,
  { guides }: Pick<Storage, 'guides'>,
  now: () => string,
): Promise<void> {
  for (const guide of examples) {
    if ((await guides.open(guide.id)) !== undefined) continue;
    const entries = fromGuideFile({ ...wholeGuideFile(guide), example: true });
    await guides.append(guide.id, { seq: 0 }, entries, { at: now(), actor: systemActor });
  }
}
