import { hostings } from '../../catalogue/application.ts';
import type { UncostedCandidate } from '../../dossier/candidate.ts';
import { messages } from '../../language/messages/all.ts';
import { sentence } from '../../language/sentence.ts';
import { deriveOpenness } from '../../openness/openness.ts';
import { fillIn, one } from '../../web/form.ts';
import { sayCosts, sayEnvelope } from '../costs-form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import type { DossierPlace, WorkForm, WorkPage } from '../place.ts';
import { newIdField, newIdIn, wordsIn } from '../typed-value.ts';
import { leftOutFields, readLeftOut } from './left-out.ts';

/** What can be chosen, what was dropped, and what was considered and left out. */
export const candidates: WorkPage = {
  path: '/dossiers/:id/kandidaten',
  view: 'workplace/candidates',
  access: 'dossier',
  name: 'task.candidates',
  forms: (place) => [...doNothingForm(place), leaveOutForm(place)],
  show: (place) => {
    const { dossier } = place;
    const all = [...dossier.candidates.values()];
    return {
      ...dossierFrame(place, 'task.candidates'),
      lead: sentence('candidateForm.lead'),
      envelope: sayEnvelope(place) ?? '',
      live: all.filter(({ id }) => !dossier.dropped.has(id)).map((each) => describeCandidate(place, each)),
      dropped: all.filter(({ id }) => dossier.dropped.has(id)).map((each) => describeCandidate(place, each)),
      leftOut: [...dossier.leftOut].map(([id, each]) => ({
        ...each,
        href: place.may('setLeftOut') ? place.to(`niet-meegenomen/${id}`) : '',
      })),
      mayAdd: place.may('setCandidate'),
      fromCatalogue: place.to('kandidaat-uit-catalogus'),
      own: place.to('eigen-kandidaat'),
    };
  },
};

/** A candidate in a list: with what follows from its parts, and what its costs come to. */
export function describeCandidate(place: DossierPlace, candidate: UncostedCandidate) {
  const { id, name = id, parts = [], withoutSoftware, hosting, because } = candidate;
  const { openness, because: explained } = deriveOpenness(parts, withoutSoftware);
  return {
    id,
    name,
    hosting: sentence(`hosting.${hosting}`),
    isStatusQuo: candidate.statusQuo ?? false,
    because,
    openness,
    explained,
    costs: sayCosts(place, id),
    dropped: place.dossier.dropped.get(id) ?? '',
    href: place.to(`kandidaten/${id}`),
  };
}

/** "Do nothing" is offered until something in the dossier stands for what is there now. */
function doNothingForm(place: DossierPlace): WorkForm[] {
  if ([...place.dossier.candidates.values()].some(({ statusQuo }) => statusQuo)) return [];
  return [
    {
      act: 'niets-doen',
      command: 'setCandidate',
      button: sentence('candidateForm.addNothing'),
      fields: [
        {
          kind: 'select',
          name: 'niets-hosting',
          label: sentence('candidateForm.hostingNow'),
          required: true,
          options: hostings.map((value) => ({ value, label: sentence(`hosting.${value}`) })),
        },
        {
          kind: 'text',
          name: 'niets-waarom',
          label: sentence('candidateForm.nothingBecause'),
          max: 2000,
          rows: 2,
          required: true,
        },
        newIdField,
      ],
      values: fillIn({ nieuw: place.parts.makeId() }),
      send: (typed) => ({
        commands: [
          {
            kind: 'setCandidate',
            id: newIdIn(place, typed),
            value: {
              name: messages['candidateForm.nothing'],
              withoutSoftware: messages['candidateForm.nothingNew'],
              hosting: one(typed, 'niets-hosting') as UncostedCandidate['hosting'],
              statusQuo: true,
              because: wordsIn(place, typed, 'niets-waarom'),
            },
          },
        ],
        note: sentence('candidateForm.added'),
      }),
    },
  ];
}

function leaveOutForm(place: DossierPlace): WorkForm {
  return {
    act: 'laat-weg',
    command: 'setLeftOut',
    button: sentence('candidateForm.addLeftOut'),
    fields: [...leftOutFields, newIdField],
    values: fillIn({ nieuw: place.parts.makeId() }),
    send: (typed) => ({
      commands: [{ kind: 'setLeftOut', id: newIdIn(place, typed), value: readLeftOut(place, typed) }],
      note: sentence('candidateForm.leftOutAdded'),
    }),
  };
}
