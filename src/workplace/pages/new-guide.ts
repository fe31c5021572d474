import { beginFrom } from '../../channels/begin-from.ts';
import type { GuideCommand } from '../../channels/commands.ts';
import { hasUses } from '../../channels/guide.ts';
import { sentence } from '../../language/sentence.ts';
import { type Field, fillIn, one } from '../../web/form.ts';
import { giveToGuide } from '../give-to-guide.ts';
import { guidesAt } from '../guide-place.ts';
import type { MemberPlace, WorkPage } from '../place.ts';

/** What stands at the head of a guide. */
export const headFields: readonly Field[] = [
  { kind: 'line', name: 'titel', label: sentence('newGuide.title'), max: 200, required: true },
  { kind: 'line', name: 'organisatie', label: sentence('newGuide.organisation'), max: 200, required: true },
  {
    kind: 'line',
    name: 'contact',
    label: sentence('newGuide.contact'),
    hint: sentence('newGuide.contactHint'),
    max: 400,
    required: true,
  },
];

/** The frameworks that say what they ask per use, to choose from. */
export function frameworkOptions({ library }: MemberPlace['parts']) {
  return [...library.frameworks.values()]
    .filter(hasUses)
    .map(({ id, title, summary }) => ({ value: id, label: title, hint: summary }));
}

/** A new channel guide, kept by the administrator who makes it: empty, or with what an example found out. */
export const newGuide: WorkPage = {
  path: `${guidesAt}/nieuw`,
  view: 'workplace/new-guide',
  access: 'administrator',
  forms: ({ parts, account }) => [
    {
      act: 'maak',
      button: sentence('newGuide.make'),
      fields: [
        ...headFields,
        {
          kind: 'radios',
          name: 'kader',
          label: sentence('newGuide.framework'),
          hint: sentence('newGuide.frameworkHint'),
          required: true,
          options: frameworkOptions(parts),
        },
        {
          kind: 'radios',
          name: 'begin',
          label: sentence('newGuide.begin'),
          required: true,
          options: [
            ...[...parts.library.guides.values()].map(({ id, title }) => ({
              value: id,
              label: sentence('newGuide.copy', { title }),
              hint: sentence('newGuide.copyHint'),
            })),
            { value: 'leeg', label: sentence('newGuide.empty') },
          ],
        },
      ],
      values: fillIn({
        kader: frameworkOptions(parts)[0]?.value,
        begin: [...parts.library.guides.keys()][0] ?? 'leeg',
      }),
      async send(typed) {
        const id = parts.makeId();
        const head = {
          title: one(typed, 'titel')!,
          organisation: one(typed, 'organisatie')!,
          contact: one(typed, 'contact')!,
        };
        const from = parts.library.guides.get(one(typed, 'begin') ?? '');
        const framework = one(typed, 'kader')!;
        // What an example found out was found out with the questions of its own framework.
        const command: GuideCommand =
          from !== undefined && from.framework.id === framework
            ? { kind: 'loadGuide', file: beginFrom(from, id, head) }
            : { kind: 'createGuide', id, ...head, framework };
        const given = await giveToGuide(id, command, account, parts);
        if ('refusal' in given) return { refusal: given.refusal };
        return { go: `${guidesAt}/${id}`, note: sentence('newGuide.made') };
      },
    },
  ],
  show: () => ({
    title: sentence('guides.new'),
    crumbs: [
      { href: '/mijn', title: sentence('work.mine') },
      { href: guidesAt, title: sentence('guides.title') },
    ],
  }),
};
