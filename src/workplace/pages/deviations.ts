import { deviationGrounds } from '../../dossier/decision.ts';
import { isMandatory } from '../../dossier/installation.ts';
import { pointsToExplain } from '../../dossier/settlement.ts';
import { sentence } from '../../language/sentence.ts';
import { fillIn, one, typedWords, wordsToType } from '../../web/form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import { evidenceOptions } from '../evidence-options.ts';
import type { DossierPlace, WorkForm, WorkPage } from '../place.ts';
import { wholeOf } from '../report-of.ts';

/** Comply or explain: one explanation for open source, and one for each mandatory standard that is not shown to be met. */
export const deviations: WorkPage = {
  path: '/dossiers/:id/afwijkingen',
  view: 'workplace/deviations',
  access: 'dossier',
  name: 'task.deviations',
  forms: (place) => points(place).map((point) => deviationForm(place, point)),
  show: (place) => ({
    ...dossierFrame(place, 'task.deviations'),
    lead: sentence('deviationForm.lead'),
    hasChoice: wholeOf(place)?.decision !== undefined || place.dossier.decision?.chosen !== undefined,
    points: points(place).map((point) => ({
      act: actOf(point),
      title: titleOf(place, point),
      deviation: place.dossier.deviations.get(point) ?? '',
    })),
  }),
};

/** What has to be explained, and what was explained before. */
function points(place: DossierPlace): string[] {
  const { dossier, parts } = place;
  const whole = wholeOf(place);
  const chosen = dossier.decision?.chosen;
  const asked =
    whole === undefined || chosen === undefined
      ? []
      : pointsToExplain(
          { ...whole, decision: { ...whole.decision, chosen } as NonNullable<typeof whole.decision> },
          (id) => isMandatory(parts.installation, id),
        );
  return [...new Set([...asked, ...dossier.deviations.keys()])];
}

function actOf(point: string): string {
  return `leg-uit-${point}`;
}

function titleOf({ parts }: DossierPlace, point: string) {
  if (point === 'open-source') return sentence('deviationForm.openSource');
  return sentence('deviationForm.standard', { name: parts.library.standards.get(point)?.name ?? point });
}

function deviationForm(place: DossierPlace, point: string): WorkForm {
  const { dossier, asked } = place;
  const { language } = asked;
  const before = dossier.deviations.get(point);
  const text = (name: 'explanation' | 'consequence' | 'mitigation' | 'owner') =>
    before && wordsToType(before[name], language);
  const field = (name: string, key: 'explanation' | 'consequence' | 'mitigation') => ({
    kind: 'text' as const,
    name: `${name}-${point}`,
    label: sentence(`deviationForm.${key}`),
    max: 2000,
    required: true,
  });
  return {
    act: actOf(point),
    command: 'setDeviation',
    isForReaders: true,
    title: titleOf(place, point),
    button: sentence('deviationForm.save'),
    fields: [
      {
        kind: 'radios',
        name: `grond-${point}`,
        label: sentence('deviationForm.ground'),
        required: true,
        options: deviationGrounds.map((value) => ({ value, label: sentence(`ground.${value}`) })),
      },
      field('uitleg', 'explanation'),
      field('gevolg', 'consequence'),
      field('maatregel', 'mitigation'),
      { kind: 'line', name: `wie-${point}`, label: sentence('deviationForm.owner'), max: 200, required: true },
      { kind: 'date', name: `tot-${point}`, label: sentence('deviationForm.until'), required: true },
      {
        kind: 'checks',
        name: `bewijs-${point}`,
        label: sentence('deviationForm.evidence'),
        options: evidenceOptions(dossier, before?.evidence),
      },
    ],
    values: fillIn({
      [`grond-${point}`]: before?.ground,
      [`uitleg-${point}`]: text('explanation'),
      [`gevolg-${point}`]: text('consequence'),
      [`maatregel-${point}`]: text('mitigation'),
      [`wie-${point}`]: text('owner'),
      [`tot-${point}`]: before?.until,
      [`bewijs-${point}`]: before?.evidence,
    }),
    send: (typed) => {
      const words = (name: string, was: Parameters<typeof typedWords>[0]) =>
        typedWords(was, one(typed, `${name}-${point}`)!, language);
      return {
        commands: [
          {
            kind: 'setDeviation',
            point,
            value: {
              ground: one(typed, `grond-${point}`) as (typeof deviationGrounds)[number],
              explanation: words('uitleg', before?.explanation),
              consequence: words('gevolg', before?.consequence),
              evidence: [...(typed[`bewijs-${point}`] ?? [])],
              mitigation: words('maatregel', before?.mitigation),
              owner: words('wie', before?.owner),
              until: one(typed, `tot-${point}`)!,
            },
          },
        ],
      };
    },
  };
}
