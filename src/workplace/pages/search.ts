import type { OpenSearch } from '../../dossier/need.ts';
import { sentence } from '../../language/sentence.ts';
import { type Field, fillIn, one, type Typed, wordsToType } from '../../web/form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import { itemFrame } from '../item-frame.ts';
import type { DossierPlace, WorkPage } from '../place.ts';
import { newIdField, newIdIn, optional, wordsIn } from '../typed-value.ts';

/** Where open candidates were looked for, when, by whom, and what was found, also when nothing was. */
export const searches: WorkPage = {
  path: '/dossiers/:id/zoekslag',
  view: 'workplace/searches',
  access: 'dossier',
  name: 'task.search',
  forms: (place) => [
    {
      act: 'voeg-toe',
      command: 'setSearch',
      button: sentence('searchForm.add'),
      fields: [...fields, newIdField],
      values: fillIn({ datum: place.parts.today(), nieuw: place.parts.makeId() }),
      send: (typed) => ({
        commands: [{ kind: 'setSearch', id: newIdIn(place, typed), value: readSearch(place, typed) }],
        note: sentence('searchForm.added'),
      }),
    },
  ],
  show: (place) => ({
    ...dossierFrame(place, 'task.search'),
    lead: sentence('searchForm.lead'),
    searches: [...place.dossier.searches].map(([id, { url = '', ...search }]) => ({
      ...search,
      url,
      href: place.may('setSearch') ? place.to(`zoekslag/${id}`) : '',
    })),
  }),
};

/** One search, to change or to take away. */
export const oneSearch: WorkPage = {
  path: '/dossiers/:id/zoekslag/:search',
  view: 'workplace/item',
  access: 'dossier',
  name: 'task.search',
  forms: (place) => {
    const id = place.asked.parameters['search']!;
    const before = place.dossier.searches.get(id);
    if (before === undefined) return [];
    return [
      {
        act: 'bewaar',
        command: 'setSearch',
        button: sentence('form.save'),
        fields,
        values: valuesOf(before, place),
        send: (typed) => ({
          commands: [{ kind: 'setSearch', id, value: readSearch(place, typed, before) }],
          go: place.to('zoekslag'),
        }),
      },
      {
        act: 'haal-weg',
        command: 'setSearch',
        button: sentence('form.remove'),
        title: sentence('searchForm.remove'),
        isGrave: true,
        isSmall: true,
        fields: [],
        send: () => ({
          commands: [{ kind: 'setSearch', id, value: null }],
          go: place.to('zoekslag'),
          note: sentence('form.removed'),
        }),
      },
    ];
  },
  show: (place) => {
    const search = place.dossier.searches.get(place.asked.parameters['search']!);
    if (search === undefined) return undefined;
    return itemFrame(place, { page: 'zoekslag', name: 'task.search' }, search.where, [
      { act: 'bewaar', title: sentence('item.change') },
      { act: 'haal-weg', title: sentence('searchForm.remove'), text: sentence('item.removeText') },
    ]);
  },
};

const fields: readonly Field[] = [
  {
    kind: 'line',
    name: 'waar',
    label: sentence('searchForm.where'),
    hint: sentence('searchForm.whereHint'),
    max: 300,
    required: true,
  },
  { kind: 'address', name: 'adres', label: sentence('searchForm.address'), max: 2000 },
  { kind: 'date', name: 'datum', label: sentence('searchForm.date'), required: true },
  {
    kind: 'line',
    name: 'door',
    label: sentence('searchForm.by'),
    hint: sentence('searchForm.byHint'),
    max: 200,
    required: true,
  },
  { kind: 'text', name: 'gezocht', label: sentence('searchForm.sought'), max: 2000, rows: 3, required: true },
  {
    kind: 'text',
    name: 'gevonden',
    label: sentence('searchForm.found'),
    hint: sentence('searchForm.foundHint'),
    max: 4000,
    required: true,
  },
];

function valuesOf({ where, url, date, by, sought, found }: OpenSearch, { asked }: DossierPlace): Typed {
  return fillIn({
    waar: wordsToType(where, asked.language),
    adres: url,
    datum: date,
    door: wordsToType(by, asked.language),
    gezocht: wordsToType(sought, asked.language),
    gevonden: wordsToType(found, asked.language),
  });
}

function readSearch(place: DossierPlace, typed: Typed, before?: OpenSearch): OpenSearch {
  return {
    where: wordsIn(place, typed, 'waar', before?.where),
    ...optional('url', typed, 'adres'),
    date: one(typed, 'datum')!,
    by: wordsIn(place, typed, 'door', before?.by),
    sought: wordsIn(place, typed, 'gezocht', before?.sought),
    found: wordsIn(place, typed, 'gevonden', before?.found),
  };
}
