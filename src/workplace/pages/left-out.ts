import type { LeftOut } from '../../dossier/candidate.ts';
import { sentence } from '../../language/sentence.ts';
import { type Field, fillIn, type Typed, wordsToType } from '../../web/form.ts';
import { itemFrame } from '../item-frame.ts';
import type { DossierPlace, WorkPage } from '../place.ts';
import { wordsIn } from '../typed-value.ts';

/** Something that was considered and left out, to change or to take away. */
export const leftOut: WorkPage = {
  path: '/dossiers/:id/niet-meegenomen/:left',
  view: 'workplace/item',
  access: 'dossier',
  name: 'task.candidates',
  forms: (place) => {
    const id = place.asked.parameters['left']!;
    const before = place.dossier.leftOut.get(id);
    if (before === undefined) return [];
    const { language } = place.asked;
    return [
      {
        act: 'bewaar',
        command: 'setLeftOut',
        button: sentence('form.save'),
        fields: leftOutFields,
        values: fillIn({
          'weg-naam': wordsToType(before.name, language),
          'weg-reden': wordsToType(before.because, language),
        }),
        send: (typed) => ({
          commands: [{ kind: 'setLeftOut', id, value: readLeftOut(place, typed, before) }],
          go: place.to('kandidaten'),
        }),
      },
      {
        act: 'haal-weg',
        command: 'setLeftOut',
        button: sentence('form.remove'),
        title: sentence('candidateForm.removeLeftOut'),
        isGrave: true,
        isSmall: true,
        fields: [],
        send: () => ({
          commands: [{ kind: 'setLeftOut', id, value: null }],
          go: place.to('kandidaten'),
          note: sentence('form.removed'),
        }),
      },
    ];
  },
  show: (place) => {
    const found = place.dossier.leftOut.get(place.asked.parameters['left']!);
    if (found === undefined) return undefined;
    return itemFrame(place, { page: 'kandidaten', name: 'task.candidates' }, found.name, [
      { act: 'bewaar', title: sentence('item.change') },
      { act: 'haal-weg', title: sentence('candidateForm.removeLeftOut'), text: sentence('item.removeText') },
    ]);
  },
};

/** What is asked about something that is left out. */
export const leftOutFields: readonly Field[] = [
  { kind: 'line', name: 'weg-naam', label: sentence('candidateForm.leftOutName'), max: 200, required: true },
  {
    kind: 'text',
    name: 'weg-reden',
    label: sentence('candidateForm.leftOutBecause'),
    max: 2000,
    rows: 3,
    required: true,
  },
];

/** What was left out and why, as it was typed. */
export function readLeftOut(place: DossierPlace, typed: Typed, before?: LeftOut): LeftOut {
  return {
    name: wordsIn(place, typed, 'weg-naam', before?.name),
    because: wordsIn(place, typed, 'weg-reden', before?.because),
  };
}
