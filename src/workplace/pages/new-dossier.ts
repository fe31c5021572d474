import type { Framework } from '../../framework/framework.ts';
import { sentence } from '../../language/sentence.ts';
import { fillIn, type Option, one } from '../../web/form.ts';
import { give } from '../give.ts';
import type { WorkPage } from '../place.ts';

/** A new dossier under a framework, kept by who makes it. */
export const newDossier: WorkPage = {
  path: '/dossiers/nieuw',
  view: 'workplace/new-dossier',
  access: 'account',
  forms: async ({ parts, account }) => {
    const frameworks = await parts.frameworks.offered();
    return [
      {
        act: 'maak',
        button: sentence('new.make'),
        fields: [
          {
            kind: 'line',
            name: 'titel',
            label: sentence('new.title'),
            hint: sentence('new.titleHint'),
            max: 200,
            required: true,
          },
          { kind: 'line', name: 'organisatie', label: sentence('new.organisation'), max: 200, required: true },
          {
            kind: 'radios',
            name: 'kader',
            label: sentence('new.framework'),
            hint: sentence('new.frameworkHint'),
            required: true,
            options: frameworkOptions(frameworks),
          },
          { kind: 'check', name: 'aanbesteding', label: sentence('new.tender'), hint: sentence('new.tenderHint') },
        ],
        values: fillIn({ kader: [...frameworks.keys()][0] }),
        async send(typed) {
          const id = parts.makeId();
          const given = await give(
            id,
            [
              {
                kind: 'createDossier',
                id,
                title: one(typed, 'titel')!,
                organisation: one(typed, 'organisatie')!,
                framework: one(typed, 'kader')!,
                ...(one(typed, 'aanbesteding') === undefined ? {} : { tender: true as const }),
              },
            ],
            account,
            parts,
          );
          if ('refusal' in given) return { refusal: given.refusal };
          return { go: `/dossiers/${id}`, note: sentence('new.made') };
        },
      },
    ];
  },
  show: () => ({
    title: sentence('new.heading'),
    crumbs: [
      { href: '/mijn', title: sentence('work.mine') },
      { href: '/dossiers', title: sentence('work.dossiers') },
    ],
  }),
};

/** The frameworks to choose from, each with what it is for. */
export function frameworkOptions(frameworks: ReadonlyMap<string, Framework>): Option[] {
  return [...frameworks.values()].map(({ id, title, summary }) => ({ value: id, label: title, hint: summary }));
}
