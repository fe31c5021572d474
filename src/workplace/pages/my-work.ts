import { sentence } from '../../language/sentence.ts';
import { guidesAt } from '../guide-place.ts';
import { waitingInGuide } from '../guide-tasks.ts';
import type { WorkPage } from '../place.ts';
import { waitingFor } from '../waiting.ts';
import { stateOf } from './guides.ts';

/** What waits for whoever is signed in: the dossiers and channel guides they take part in, with what each asks now. */
export const myWork: WorkPage = {
  path: '/mijn',
  view: 'workplace/my-work',
  access: 'account',
  show: async ({ account, parts }) => {
    const listed = await parts.storage.dossiers.listOf(account.id);
    const rows = await Promise.all(
      listed.map(async ({ id, title, phase, roles, example }) => {
        const dossier = await parts.storage.dossiers.open(id);
        const waiting = dossier === undefined ? [] : waitingFor(dossier, account.id);
        const href = `/dossiers/${id}`;
        return { href, title, phase: sentence(`phase.${phase}`), roles: roles.map(roleWord), waiting, example };
      }),
    );
    const guides = (await parts.storage.guides.list())
      .filter(({ members, removed }) => members.has(account.id) && !removed)
      .map((guide) => ({
        href: `${guidesAt}/${guide.id}`,
        title: guide.title,
        phase: stateOf(guide),
        waiting: waitingInGuide(guide, account.id),
      }))
      .filter(({ waiting }) => waiting.length > 0);
    return {
      title: sentence('work.mine'),
      account,
      isAdministrator: account.role === 'administrator',
      waiting: [...rows.filter(({ waiting }) => waiting.length > 0), ...guides],
      others: rows.filter(({ waiting }) => waiting.length === 0),
    };
  },
};

function roleWord(role: 'lead' | 'assessor' | 'decider' | 'reader') {
  return sentence(`role.${role}`);
}
