import { sentence } from '../../language/sentence.ts';
import { capitalise } from '../../report/channel-names.ts';
import { guideItem } from '../guide-frame.ts';
import { overrideFields, overrideValues, readOverride } from '../override-form.ts';
import type { GuidePlace, WorkPage } from '../place.ts';
import { newIdField, newIdIn } from '../typed-value.ts';

const list = { page: 'gebruik', name: 'guideTask.uses' } as const;

/** A new override: another verdict than the requirements lead to, with a reason that everyone reads. */
export const newOverride: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/gebruik/nieuw-oordeel',
  view: 'workplace/item',
  access: 'guide',
  name: 'guideTask.uses',
  forms: (place) => [
    {
      act: 'voeg-toe',
      command: 'setOverride',
      button: sentence('form.save'),
      fields: [...overrideFields(place), newIdField],
      values: { ...overrideValues(place), nieuw: [place.parts.makeId()] },
      send: (typed) => {
        const read = readOverride(place, typed);
        if ('faults' in read) return read;
        return {
          guideCommand: { kind: 'setOverride', id: newIdIn(place, typed), value: read.value },
          go: `${place.to('gebruik')}#oordelen`,
          note: sentence('overrideForm.added'),
        };
      },
    },
  ],
  show: (place) =>
    guideItem(place, list, sentence('overrideForm.new'), [
      { act: 'voeg-toe', title: sentence('overrideForm.what'), text: sentence('overrideForm.text') },
    ]),
};

/** One override: to change, or to take away. */
export const oneOverride: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/gebruik/oordelen/:oordeel',
  view: 'workplace/item',
  access: 'guide',
  name: 'guideTask.uses',
  forms: (place) => {
    const before = overrideAt(place);
    if (before === undefined) return [];
    const { id } = before;
    const back = `${place.to('gebruik')}#oordelen`;
    return [
      {
        act: 'bewaar',
        command: 'setOverride',
        button: sentence('form.save'),
        fields: overrideFields(place, before),
        values: overrideValues(place, before),
        send: (typed) => {
          const read = readOverride(place, typed, before);
          return 'faults' in read ? read : { guideCommand: { kind: 'setOverride', id, value: read.value }, go: back };
        },
      },
      {
        act: 'haal-weg',
        command: 'setOverride',
        button: sentence('overrideForm.remove'),
        title: sentence('overrideForm.remove'),
        isGrave: true,
        isSmall: true,
        fields: [],
        send: () => ({
          guideCommand: { kind: 'setOverride', id, value: null },
          go: back,
          note: sentence('form.removed'),
        }),
      },
    ];
  },
  show: (place) => {
    const found = overrideAt(place);
    if (found === undefined) return undefined;
    const name = capitalise(place.guide.channels.get(found.channel)?.name ?? found.channel);
    const title = sentence('useForm.line', { name, verdict: sentence(`verdict.${found.verdict}`) });
    return guideItem(place, list, title, [
      { act: 'bewaar', title: sentence('item.change'), text: sentence('overrideForm.text') },
      { act: 'haal-weg', title: sentence('overrideForm.remove'), text: sentence('overrideForm.removeText') },
    ]);
  },
};

function overrideAt({ guide, asked }: GuidePlace) {
  return guide.overrides.get(asked.parameters['oordeel'] ?? '');
}
