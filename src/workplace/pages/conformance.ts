import { isKnown } from '../../catalogue/fact.ts';
import { complianceWords } from '../../dossier/answer.ts';
import { isLive } from '../../dossier/live.ts';
import { sentence } from '../../language/sentence.ts';
import { fillIn, one, wordsToType } from '../../web/form.ts';
import { evidenceField, evidenceIn } from '../evidence-field.ts';
import { itemFrame } from '../item-frame.ts';
import type { DossierPlace, WorkPage } from '../place.ts';
import { wordsIn } from '../typed-value.ts';
import { describeStandard } from './dossier-standards.ts';

/** Whether one candidate meets one standard, and how that is known. */
export const conformance: WorkPage = {
  path: '/dossiers/:id/standaarden/:standard/:candidate',
  view: 'workplace/conformance',
  access: 'dossier',
  name: 'task.standards',
  forms: (place) => {
    const at = cellAt(place);
    if (at === undefined) return [];
    const { standard, candidate, before } = at;
    const go = place.to(`standaarden/${standard}`);
    return [
      {
        act: 'bewaar',
        command: 'setConformance',
        button: sentence('form.save'),
        fields: [
          {
            kind: 'radios',
            name: 'voldoet',
            label: sentence('standardForm.met'),
            required: true,
            options: complianceWords.map((value) => ({ value, label: sentence(`met.${value}`) })),
          },
          {
            kind: 'text',
            name: 'reden',
            label: sentence('standardForm.how'),
            hint: sentence('standardForm.howHint'),
            max: 2000,
            required: true,
          },
          ...evidenceField(place, candidate, before?.evidence),
        ],
        values: fillIn({
          voldoet: before?.met,
          reden: before && wordsToType(before.reason, place.asked.language),
          bewijs: before?.evidence,
        }),
        send: (typed) => ({
          commands: [
            {
              kind: 'setConformance',
              standard,
              candidate,
              value: {
                met: one(typed, 'voldoet') as (typeof complianceWords)[number],
                reason: wordsIn(place, typed, 'reden', before?.reason),
                evidence: evidenceIn(typed),
              },
            },
          ],
          go,
        }),
      },
      ...(before === undefined
        ? []
        : [
            {
              act: 'haal-weg',
              command: 'setConformance' as const,
              button: sentence('form.remove'),
              title: sentence('form.remove'),
              isGrave: true,
              isSmall: true,
              fields: [],
              send: () => ({
                commands: [{ kind: 'setConformance' as const, standard, candidate, value: null }],
                go,
                note: sentence('form.removed'),
              }),
            },
          ]),
    ];
  },
  show: (place) => {
    const at = cellAt(place);
    if (at === undefined) return undefined;
    const { name, application } = place.dossier.candidates.get(at.candidate)!;
    const standard = describeStandard(place, at.standard);
    const facts = place.parts.library.applications.get(application ?? '')?.facts ?? [];
    const frame = itemFrame(
      place,
      { page: 'standaarden', name: 'task.standards' },
      sentence('standardForm.cell', { name: name ?? at.candidate, standard: standard.name }),
      [{ act: 'bewaar', title: sentence('standardForm.answer'), after: 'haal-weg' }],
    );
    return {
      ...frame,
      crumbs: [...frame.crumbs!, { href: standard.href, title: sentence('item.title', { name: standard.name }) }],
      application: application ?? '',
      facts: facts
        .filter(({ topic }) => topic === 'standards')
        .map((fact) => (isKnown(fact) ? { says: fact.says, isKnown: true } : { says: fact.unknown, isKnown: false })),
    };
  },
};

function cellAt({ dossier, asked }: DossierPlace) {
  const { standard = '', candidate = '' } = asked.parameters;
  if (!dossier.standards.has(standard) || !isLive(dossier, candidate)) return undefined;
  return { standard, candidate, before: dossier.conformance.get(standard)?.get(candidate) };
}
