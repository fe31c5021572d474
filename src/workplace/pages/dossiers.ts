import { sentence } from '../../language/sentence.ts';
import type { WorkPage } from '../place.ts';

/** The dossiers someone takes part in. */
export const dossiers: WorkPage = {
  path: '/dossiers',
  view: 'workplace/dossiers',
  access: 'account',
  show: async ({ account, parts }) => ({
    title: sentence('work.dossiers'),
    crumbs: [{ href: '/mijn', title: sentence('work.mine') }],
    dossiers: (await parts.storage.dossiers.listOf(account.id)).map((dossier) => ({
      ...dossier,
      phase: sentence(`phase.${dossier.phase}`),
      roles: { all: dossier.roles.map((role) => sentence(`role.${role}`)) },
    })),
  }),
};
