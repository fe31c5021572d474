import { sentence } from '../../language/sentence.ts';
import { fillIn } from '../../web/form.ts';
import { catalogueFields, ownFields, partRows, readFromCatalogue, readOwn } from '../candidate-form.ts';
import { itemFrame } from '../item-frame.ts';
import type { WorkPage } from '../place.ts';
import { newIdField, newIdIn } from '../typed-value.ts';

const list = { page: 'kandidaten', name: 'task.candidates' } as const;

/** A new candidate: an edition of an application of the catalogue, which brings its parts and its standing answers. */
export const fromCatalogue: WorkPage = {
  path: '/dossiers/:id/kandidaat-uit-catalogus',
  view: 'workplace/item',
  access: 'dossier',
  name: 'task.candidates',
  forms: (place) => [
    {
      act: 'voeg-toe',
      command: 'setCandidate',
      button: sentence('candidateForm.add'),
      fields: [...catalogueFields(place), newIdField],
      values: fillIn({ nieuw: place.parts.makeId() }),
      send: (typed) => {
        const id = newIdIn(place, typed);
        return {
          commands: [{ kind: 'setCandidate', id, value: readFromCatalogue(place, typed) }],
          go: place.to(`kandidaten/${id}`),
          note: sentence('candidateForm.added'),
        };
      },
    },
  ],
  show: (place) => ({
    ...itemFrame(place, list, sentence('candidateForm.fromCatalogue'), [
      { act: 'voeg-toe', title: sentence('candidateForm.which'), text: sentence('candidateForm.catalogueText') },
    ]),
  }),
};

/** A new candidate that is described here, with its parts and their licences. */
export const ownCandidate: WorkPage = {
  path: '/dossiers/:id/eigen-kandidaat',
  view: 'workplace/item',
  access: 'dossier',
  name: 'task.candidates',
  forms: (place) => [
    {
      act: 'voeg-toe',
      command: 'setCandidate',
      button: sentence('candidateForm.add'),
      fields: [...ownFields(), newIdField],
      values: fillIn({ nieuw: place.parts.makeId() }),
      send: (typed) => {
        const id = newIdIn(place, typed);
        const read = readOwn(place, typed);
        if ('faults' in read) return read;
        return {
          commands: [{ kind: 'setCandidate', id, value: read.value }],
          go: place.to(`kandidaten/${id}`),
          note: sentence('candidateForm.added'),
        };
      },
    },
  ],
  show: (place) => ({
    ...itemFrame(place, list, sentence('candidateForm.own'), [
      {
        act: 'voeg-toe',
        title: sentence('candidateForm.which'),
        text: sentence('candidateForm.ownText'),
        drawing: 'own-candidate-form',
      },
    ]),
    partRows: partRows(),
  }),
};
