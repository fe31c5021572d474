import { liveCandidates } from '../../dossier/live.ts';
import { sentence } from '../../language/sentence.ts';
import { fillIn, wordsToType } from '../../web/form.ts';
import { itemFrame } from '../item-frame.ts';
import type { DossierPlace, WorkPage } from '../place.ts';
import { wordsIn } from '../typed-value.ts';
import { describeStandard } from './dossier-standards.ts';

/** One open standard: why it applies here, and whether each candidate meets it. */
export const dossierStandard: WorkPage = {
  path: '/dossiers/:id/standaarden/:standard',
  view: 'workplace/standard',
  access: 'dossier',
  name: 'task.standards',
  forms: (place) => {
    const standard = place.asked.parameters['standard']!;
    if (!isThere(place, standard)) return [];
    const before = place.dossier.standards.get(standard);
    return [
      {
        act: 'bewaar',
        command: 'setStandard',
        button: sentence(before === undefined ? 'standardForm.apply' : 'form.save'),
        fields: [
          {
            kind: 'text',
            name: 'waarom',
            label: sentence('standardForm.because'),
            hint: sentence('standardForm.becauseHint'),
            max: 2000,
            rows: 3,
            required: true,
          },
        ],
        values: fillIn({ waarom: before && wordsToType(before, place.asked.language) }),
        send: (typed) => ({
          commands: [{ kind: 'setStandard', standard, value: wordsIn(place, typed, 'waarom', before) }],
        }),
      },
      ...(before === undefined
        ? []
        : [
            {
              act: 'haal-weg',
              command: 'setStandard' as const,
              button: sentence('standardForm.remove'),
              title: sentence('standardForm.remove'),
              isGrave: true,
              isSmall: true,
              fields: [],
              send: () => ({
                commands: [{ kind: 'setStandard' as const, standard, value: null }],
                go: place.to('standaarden'),
                note: sentence('form.removed'),
              }),
            },
          ]),
    ];
  },
  show: (place) => {
    const standard = place.asked.parameters['standard']!;
    if (!isThere(place, standard)) return undefined;
    const described = describeStandard(place, standard);
    const met = place.dossier.conformance.get(standard);
    return {
      ...itemFrame(place, { page: 'standaarden', name: 'task.standards' }, described.name, [
        { act: 'bewaar', title: sentence('standardForm.whether'), after: 'haal-weg' },
      ]),
      standard: described,
      because: place.dossier.standards.get(standard) ?? '',
      candidates: liveCandidates(place.dossier).map(({ id, name = id }) => ({
        name,
        met: sentence(`met.${met?.get(id)?.met ?? 'unknown'}`),
        reason: met?.get(id)?.reason ?? '',
        evidence: met?.get(id)?.evidence.length ?? 0,
        href: place.may('setConformance') ? place.to(`standaarden/${standard}/${id}`) : '',
      })),
    };
  },
};

function isThere({ dossier, parts }: DossierPlace, standard: string): boolean {
  return dossier.standards.has(standard) || parts.library.standards.has(standard);
}
