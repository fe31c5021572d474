import type { LivingDossier } from '../dossier/living.ts';
import { mayDo } from '../dossier/policy.ts';
import type { Actor } from '../dossier/roles.ts';
import { mayRead, seenBy } from '../dossier/seen.ts';
import { actorFor } from './give.ts';
import type { DossierPlace, MemberPlace } from './place.ts';

/**
 * The place inside the dossier of the address, as far as who asks may see it. Undefined where there is no such dossier and
 * where it is not theirs to read: the two cannot be told apart.
 */
export async function findDossier(place: MemberPlace): Promise<DossierPlace | undefined> {
  const { storage } = place.parts;
  const whole = await storage.dossiers.open(place.asked.parameters['id'] ?? '');
  return whole && insideDossier(place, whole);
}

/** The place inside `whole`, a dossier that nothing was left out of yet; undefined where it is not theirs to read. */
export async function insideDossier(place: MemberPlace, whole: LivingDossier): Promise<DossierPlace | undefined> {
  const actor = actorFor(place.account, whole);
  if (!mayRead(whole, actor) || actor.roles.length === 0) return undefined;
  const names = new Map((await place.parts.storage.accounts.list()).map(({ id, name }) => [id, name]));
  return {
    ...place,
    dossier: seen(whole, actor),
    actor,
    may: (kind) => mayDo(actor, kind, whole.phase),
    nameOf: (account) => names.get(account) ?? account,
    to: (page = '') => `/dossiers/${whole.id}${page === '' ? '' : `/${page}`}`,
  };
}

const views = new WeakMap<LivingDossier, Map<string, LivingDossier>>();

/** What the actor may see, made once for each state of the dossier, so that what is worked out from it is kept too. */
function seen(whole: LivingDossier, actor: Actor): LivingDossier {
  const known = views.get(whole) ?? new Map<string, LivingDossier>();
  views.set(whole, known);
  const name = [actor.account, actor.isAdministrator, ...actor.roles].join(' ');
  const view = known.get(name) ?? seenBy(whole, actor);
  known.set(name, view);
  return view;
}
