import type { UncostedCandidate } from '../../dossier/candidate.ts';
import { sentence } from '../../language/sentence.ts';
import {
  candidateValues,
  catalogueFields,
  ownFields,
  partRows,
  readFromCatalogue,
  readOwn,
} from '../candidate-form.ts';
import { amounts, costsForms, sayEnvelope } from '../costs-form.ts';
import { itemFrame } from '../item-frame.ts';
import type { DossierPlace, WorkForm, WorkPage } from '../place.ts';
import { wordsIn } from '../typed-value.ts';
import { describeCandidate } from './candidates.ts';

/** One candidate: how open it is and why, what it costs, and whether it takes part. */
export const candidate: WorkPage = {
  path: '/dossiers/:id/kandidaten/:candidate',
  view: 'workplace/candidate',
  access: 'dossier',
  name: 'task.candidates',
  forms: (place) => {
    const found = candidateAt(place);
    if (found === undefined) return [];
    return [editForm(place, found), ...costsForms(place, found.id), dropForm(place, found)];
  },
  show: (place) => {
    const found = candidateAt(place);
    if (found === undefined) return undefined;
    const { id, name = id, parts = [], application } = found;
    return {
      ...itemFrame(place, { page: 'kandidaten', name: 'task.candidates' }, name, [
        {
          act: 'bewaar',
          title: sentence('item.change'),
          drawing: application === undefined ? 'own-candidate-form' : 'form',
        },
        {
          act: 'kosten',
          title: sentence('costs.title'),
          text: sentence('costsForm.text'),
          drawing: 'costs-form',
          after: 'kosten-weg',
        },
        { act: 'val-af', title: sentence('candidateForm.drop'), text: sentence('candidateForm.dropText') },
        { act: 'doe-weer-mee', title: sentence('candidateForm.takeBack') },
      ]),
      candidate: describeCandidate(place, found),
      envelope: sayEnvelope(place) ?? '',
      software: parts.map(({ part, name = '', licence }) => ({ part: sentence(`part.${part}`), name, licence })),
      application: place.parts.library.applications.get(application ?? '') ?? '',
      standing: Object.keys(place.dossier.standing.get(id)?.answers ?? {}).length,
      partRows: partRows(found),
      amounts,
    };
  },
};

function candidateAt({ dossier, asked }: DossierPlace): UncostedCandidate | undefined {
  return dossier.candidates.get(asked.parameters['candidate']!);
}

function editForm(place: DossierPlace, before: UncostedCandidate): WorkForm {
  const { id } = before;
  const isOwn = before.application === undefined;
  return {
    act: 'bewaar',
    command: 'setCandidate',
    button: sentence('form.save'),
    fields: isOwn ? ownFields(before) : catalogueFields(place, before),
    values: candidateValues(before, place),
    send: (typed) => {
      const read = isOwn ? readOwn(place, typed, before) : { value: readFromCatalogue(place, typed, before) };
      return 'faults' in read ? read : { commands: [{ kind: 'setCandidate', id, value: read.value }] };
    },
  };
}

function dropForm(place: DossierPlace, { id, name = id }: UncostedCandidate): WorkForm {
  const before = place.dossier.dropped.get(id);
  if (before !== undefined) {
    return {
      act: 'doe-weer-mee',
      command: 'setDropped',
      button: sentence('candidateForm.takeBack'),
      title: sentence('candidateForm.takeBack'),
      isSmall: true,
      fields: [],
      send: () => ({
        commands: [{ kind: 'setDropped', candidate: id, value: null }],
        note: sentence('candidateForm.tookBack', { name }),
      }),
    };
  }
  return {
    act: 'val-af',
    command: 'setDropped',
    button: sentence('candidateForm.drop'),
    isGrave: true,
    fields: [
      {
        kind: 'text',
        name: 'afvalreden',
        label: sentence('candidateForm.dropBecause'),
        max: 2000,
        rows: 3,
        required: true,
      },
    ],
    send: (typed) => ({
      commands: [{ kind: 'setDropped', candidate: id, value: wordsIn(place, typed, 'afvalreden') }],
      note: sentence('candidateForm.droppedNote', { name }),
    }),
  };
}
