import type { LivingGuide } from '../channels/living.ts';
import { mayDoInGuide } from '../channels/policy.ts';
import { guideSeenBy } from '../channels/seen.ts';
import { actorIn } from '../dossier/roles.ts';
import type { GuidePlace, MemberPlace } from './place.ts';

/** Where guides are worked on. */
export const guidesAt = '/kanaalwijzer/beheer';

/**
 * The place inside the guide of the address, as far as who asks may see it. Undefined where there is no such guide and where
 * it is not theirs to read: the two cannot be told apart.
 */
export async function findGuidePlace(place: MemberPlace): Promise<GuidePlace | undefined> {
  const whole = await place.parts.storage.guides.open(place.asked.parameters['id'] ?? '');
  return whole && insideGuide(place, whole);
}

/** The place inside `whole`, a guide that nothing was left out of yet: for its members, and for an administrator. */
export async function insideGuide(place: MemberPlace, whole: LivingGuide): Promise<GuidePlace | undefined> {
  const { account, parts } = place;
  const actor = actorIn(whole, account.id, account.role === 'administrator');
  if (whole.removed || (actor.roles.length === 0 && !actor.isAdministrator)) return undefined;
  const names = new Map((await parts.storage.accounts.list()).map(({ id, name }) => [id, name]));
  return {
    ...place,
    guide: guideSeenBy(whole, actor),
    actor,
    may: (kind) => mayDoInGuide(actor, kind, whole.phase),
    nameOf: (each) => names.get(each) ?? each,
    to: (page = '') => `${guidesAt}/${whole.id}${page === '' ? '' : `/${page}`}`,
  };
}
