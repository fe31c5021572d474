import type { Framework } from '../../framework/framework.ts';
import { sentence } from '../../language/sentence.ts';
import { type Field, fillIn, type Option, one } from '../../web/form.ts';
import { copyForm, loadForm } from '../begin-forms.ts';
import { give } from '../give.ts';
import type { MemberPlace, WorkForm, WorkPage } from '../place.ts';

/** A new dossier, kept by who makes it: under a framework, as a copy of an earlier one, or from a file. */
export const newDossier: WorkPage = {
  path: '/dossiers/nieuw',
  view: 'workplace/new-dossier',
  access: 'account',
  forms: async (place) => {
    const copy = await copyForm(place, aboutFields('-kopie'));
    return [await emptyForm(place), ...(copy === undefined ? [] : [copy]), loadForm(place)];
  },
  show: () => ({
    title: sentence('new.heading'),
    crumbs: [
      { href: '/mijn', title: sentence('work.mine') },
      { href: '/dossiers', title: sentence('work.dossiers') },
    ],
  }),
};

/** What a new dossier is called and whose it is; `suffix` tells the fields of two forms on one page apart. */
function aboutFields(suffix = ''): Field[] {
  return [
    {
      kind: 'line',
      name: `titel${suffix}`,
      label: sentence('new.title'),
      hint: sentence('new.titleHint'),
      max: 200,
      required: true,
    },
    { kind: 'line', name: `organisatie${suffix}`, label: sentence('new.organisation'), max: 200, required: true },
  ];
}

async function emptyForm({ parts, account }: MemberPlace): Promise<WorkForm> {
  const frameworks = await parts.frameworks.offered();
  return {
    act: 'maak',
    button: sentence('new.make'),
    fields: [
      ...aboutFields(),
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
  };
}

/** The frameworks to choose from, each with what it is for. */
export function frameworkOptions(frameworks: ReadonlyMap<string, Framework>): Option[] {
  return [...frameworks.values()].map(({ id, title, summary }) => ({ value: id, label: title, hint: summary }));
}
