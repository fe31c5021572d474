import type { LivingGuide } from '../../channels/living.ts';
import { sentence } from '../../language/sentence.ts';
import { guidesAt } from '../guide-place.ts';
import { waitingInGuide } from '../guide-tasks.ts';
import type { MemberPlace, WorkPage } from '../place.ts';

/** The channel guides someone takes part in; for an administrator every one, with the way to a new one. */
export const guides: WorkPage = {
  path: guidesAt,
  view: 'workplace/guides',
  access: 'account',
  show: async (place) => {
    const { account, parts } = place;
    const isAdministrator = account.role === 'administrator';
    const inForce = await parts.guides.find();
    return {
      title: sentence('guides.title'),
      crumbs: [{ href: '/mijn', title: sentence('work.mine') }],
      guides: (await guidesOf(place)).map((guide) => ({
        title: guide.title,
        href: `${guidesAt}/${guide.id}`,
        state: stateOf(guide),
        holds: sentence(inForce?.id === guide.id ? 'guides.inForce' : 'guides.notInForce'),
        example: guide.example,
        waiting: waitingInGuide(guide, account.id),
      })),
      making: isAdministrator ? `${guidesAt}/nieuw` : '',
    };
  },
};

/** The guides that whoever asks may see, by their id. */
export async function guidesOf({ account, parts }: Pick<MemberPlace, 'account' | 'parts'>): Promise<LivingGuide[]> {
  const all = (await parts.storage.guides.list()).filter(({ removed }) => !removed);
  return account.role === 'administrator' ? all : all.filter(({ members }) => members.has(account.id));
}

export function stateOf({ version, phase }: LivingGuide) {
  return sentence('guides.version', { version, phase: sentence(`guidePhase.${phase}`) });
}
