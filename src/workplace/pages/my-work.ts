import { sentence } from '../../language/sentence.ts';
import type { WorkPage } from '../place.ts';
import { waitingFor } from '../waiting.ts';

/** What waits for whoever is signed in: the dossiers they take part in, with what each asks of them now. */
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
        return { id, title, phase: sentence(`phase.${phase}`), roles: roles.map(roleWord), waiting, example };
      }),
    );
    return {
      title: sentence('work.mine'),
      account,
      isAdministrator: account.role === 'administrator',
      waiting: rows.filter(({ waiting }) => waiting.length > 0),
      others: rows.filter(({ waiting }) => waiting.length === 0),
    };
  },
};

function roleWord(role: 'lead' | 'assessor' | 'decider' | 'reader') {
  return sentence(`role.${role}`);
}
