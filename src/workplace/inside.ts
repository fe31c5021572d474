import { guideStreamOf } from '../channels/entry.ts';
import { streamOf } from '../dossier/entry.ts';
import type { LivingDossier } from '../dossier/living.ts';
import { findDossier, insideDossier } from './dossier-place.ts';
import { findGuidePlace, insideGuide } from './guide-place.ts';
import type { DossierPlace, GuidePlace, Place } from './place.ts';
import { pageOfGuidePlace, pageOfPlace } from './where.ts';

/** A place inside something that changes by commands: a dossier or a channel guide. */
export type InsidePlace = DossierPlace | GuidePlace;

function isInGuide(place: InsidePlace): place is GuidePlace {
  return 'guide' in place;
}

/** The number of the last entry of what the place is inside of; undefined where it is inside nothing. */
export function seqOf(place: Place): number | undefined {
  if ('dossier' in place) return (place as DossierPlace).dossier.seq;
  return 'guide' in place ? (place as GuidePlace).guide.seq : undefined;
}

/** The same place as it stands now; undefined where it is no longer theirs to read. */
export function enterAgain(place: InsidePlace): Promise<InsidePlace | undefined> {
  return isInGuide(place) ? findGuidePlace(place) : findDossier(place);
}

/** The same place as it stood when it was read. Who may see an earlier state is decided by who takes part now. */
export async function enterAsRead(place: InsidePlace, readAt: number): Promise<InsidePlace | undefined> {
  const { storage } = place.parts;
  if (isInGuide(place)) {
    const before = await storage.guides.openAt(place.guide.id, readAt);
    return before && insideGuide(place, withMembers(before, place.guide));
  }
  const before = await storage.dossiers.openAt(place.dossier.id, readAt);
  return before && insideDossier(place, withMembers(before, place.dossier));
}

function withMembers<T extends Pick<LivingDossier, 'members' | 'rounds'>>(before: T, { members, rounds }: T): T {
  return { ...before, members, rounds: before.rounds.length === 0 ? rounds : before.rounds };
}

/** The entry that touched something last: at `at`, a place of the dossier or the guide, or else anywhere. */
export async function findEntry(
  place: InsidePlace,
  at: string | undefined,
): Promise<{ actor: string; at: string } | undefined> {
  const { storage } = place.parts;
  if (isInGuide(place)) {
    const { id, seq, touched } = place.guide;
    const last = touched.get(at ?? '') ?? seq;
    return (await storage.guides.read(id)).find((entry) => entry.seq === last);
  }
  const { id, seq, touched } = place.dossier;
  const [entry] = await storage.logbook.read(streamOf(id), (touched.get(at ?? '') ?? seq) - 1);
  return entry;
}

/** The name under which the uploaded files of a dossier or a guide are kept. */
export function filesOf(place: InsidePlace): string {
  return isInGuide(place) ? guideStreamOf(place.guide.id) : place.dossier.id;
}

/** The page on which something at a place of the dossier or the guide is filled in. */
export function pageIn(place: InsidePlace, at: string): string {
  return isInGuide(place) ? pageOfGuidePlace(at) : pageOfPlace(at);
}
