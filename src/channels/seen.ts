import type { Actor } from '../dossier/roles.ts';
import { type GuideEntry, isGuideChange } from './entry.ts';
import type { LivingGuide } from './living.ts';

/**
 * The guide as the actor may see it, for every page, file and reply: without the answers of other assessors in a round that
 * is open. Nobody sees more, the administrator included.
 */
export function guideSeenBy(guide: LivingGuide, by: Actor): LivingGuide {
  return {
    ...guide,
    rounds: guide.rounds.map((round) => {
      if (round.closed !== undefined) return round;
      return { ...round, answers: new Map([...round.answers].filter(([assessor]) => assessor === by.account)) };
    }),
    earlier: new Map([...guide.earlier].filter(([, change]) => !isHidden(guide, change, by))),
  };
}

/** The entries of the logbook that the actor may see. */
export function guideEntriesSeenBy(entries: readonly GuideEntry[], guide: LivingGuide, by: Actor): GuideEntry[] {
  return entries.filter((entry) => !isGuideChange(entry) || !isHidden(guide, entry, by));
}

function isHidden(guide: LivingGuide, { kind, data }: Parameters<typeof isGuideChange>[0], by: Actor): boolean {
  if (kind !== 'answerSet' || data.assessor === by.account) return false;
  return guide.rounds.some(({ number, closed }) => number === data.round && closed === undefined);
}
