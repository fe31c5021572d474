import { checkWeighing } from '../../dossier/check-weighing.ts';
import { dayOf } from '../../dossier/day.ts';
import type { Weighing } from '../../dossier/decision.ts';
import { obstaclesToWeighing } from '../../dossier/obstacles.ts';
import { sentence } from '../../language/sentence.ts';
import { type Fault, fillIn, numberIn, one, type Typed, typedWords, wordsToType } from '../../web/form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import { ownScaleForms, ownScales } from '../own-scale-form.ts';
import type { DossierPlace, Result, WorkForm, WorkPage } from '../place.ts';
import { listObstacles } from '../refused.ts';
import { fromSwingPoints, readStatements, rowsFor, showStatements, statementFields } from '../weighing-form.ts';
import { pictureWeighing } from '../weighing-picture.ts';

const own = 'eigen';

/** How it is weighed: a reading of the framework or statements of one's own, with the picture of what they permit. */
export const weighing: WorkPage = {
  path: '/dossiers/:id/weging',
  view: 'workplace/weighing',
  access: 'dossier',
  name: 'task.weighing',
  forms: (place) => [
    chooseForm(place),
    swingForm(place),
    ...ownScaleForms(place),
    {
      act: 'slot',
      command: 'lockWeighing',
      fields: [],
      isSmall: true,
      title: sentence('weighingForm.lock'),
      button: sentence('weighingForm.lock'),
      isGrave: true,
      send: () => ({ commands: [{ kind: 'lockWeighing' }], note: sentence('weighingForm.locked') }),
    },
    {
      act: 'vastleggen',
      command: 'settleWeighing',
      fields: [],
      isSmall: true,
      title: sentence('weighingForm.settle'),
      button: sentence('weighingForm.settle'),
      send: () => ({
        commands: [{ kind: 'settleWeighing' }],
        go: place.to('uitkomst'),
        note: sentence('weighingForm.settled'),
      }),
    },
  ],
  show: async (place) => {
    const { dossier, parts } = place;
    return {
      ...dossierFrame(place, 'task.weighing'),
      lead: sentence('weighingForm.lead'),
      isTender: dossier.tender,
      scales: ownScales(place),
      mayWeigh: place.may('setWeighing'),
      lock: dossier.weighingLock?.date ?? '',
      isPreview: false,
      ...(await pictureWeighing(place, dossier.weighing)),
      obstacles: place.may('settleWeighing') ? listObstacles(obstaclesToWeighing(dossier), place) : [],
      rows: Array.from({ length: rowsFor(dossier.weighing) }, (_, i) => i + 1),
      scripts: parts.assets.scriptPaths.filter((path) => path.includes('/weging-')),
    };
  },
};

function chooseForm(place: DossierPlace): WorkForm {
  const { dossier, asked, parts } = place;
  const { framework, weighing: before } = dossier;
  const { language } = asked;
  const rows = rowsFor(before);
  return {
    act: 'kies',
    command: 'setWeighing',
    button: sentence('weighingForm.save'),
    title: sentence('task.weighing'),
    fields: [
      {
        kind: 'radios',
        name: 'lezing',
        label: sentence('weighingForm.how'),
        required: true,
        options: [
          ...framework.readings.map(({ id, title, reason }) => ({ value: id, label: title, hint: reason })),
          { value: own, label: sentence('weighingForm.own'), hint: sentence('weighingForm.ownHint') },
        ],
      },
      ...statementFields(framework, rows),
      { kind: 'text', name: 'reden', label: sentence('weighingForm.reason'), max: 2000, neededLater: true },
      { kind: 'line', name: 'wie', label: sentence('weighingForm.by'), max: 200, neededLater: true },
      { kind: 'hidden', name: 'bekijk', max: 2 },
    ],
    values: {
      ...fillIn({
        lezing: before === undefined ? undefined : (before.reading ?? own),
        reden: before && wordsToType(before.reason, language),
        wie: before && wordsToType(before.by, language),
      }),
      ...showStatements(before, language),
    },
    async send(typed): Promise<Result> {
      const reading = one(typed, 'lezing')!;
      const read = readStatements(framework, typed, rows, language);
      if (reading === own && 'faults' in read) return read;
      const isPreview = one(typed, 'bekijk') !== undefined;
      const [reason, by] = [one(typed, 'reden'), one(typed, 'wie')];
      if (!isPreview && (reason === undefined || by === undefined)) return { faults: missingFaults(reason, by) };
      const base = {
        reason: typedWords(before?.reason, reason ?? '…', language),
        by: typedWords(before?.by, by ?? '…', language),
        date: dayOf(parts.now()),
        ...(before?.scales === undefined ? {} : { scales: before.scales }),
      };
      const statements = 'statements' in read ? read.statements : {};
      const value: Weighing = reading === own ? { statements, ...base } : { reading, ...base };
      if (!isPreview) return { commands: [{ kind: 'setWeighing', value }], go: `${place.to('weging')}#beeld` };
      const refusal = checkWeighing(dossier, value);
      if (refusal !== undefined) {
        return { faults: [{ field: 'lezing', text: sentence(refusal.message.key, refusal.message.values) }] };
      }
      return { preview: { ...(await pictureWeighing(place, value)), isPreview: true } };
    },
  };
}

function missingFaults(reason: string | undefined, by: string | undefined): Fault[] {
  const missing = (field: string, label: 'weighingForm.reason' | 'weighingForm.by'): Fault => ({
    field,
    text: sentence('form.missing', { label: sentence(label) }),
  });
  return [
    ...(reason === undefined ? [missing('reden', 'weighingForm.reason')] : []),
    ...(by === undefined ? [missing('wie', 'weighingForm.by')] : []),
  ];
}

/** Swing points: what the step from worst to best is worth, as a way to reach statements. */
function swingForm(place: DossierPlace): WorkForm {
  const { dossier, asked, parts } = place;
  const { criteria } = dossier.framework;
  const { language } = asked;
  return {
    act: 'punten',
    command: 'setWeighing',
    title: sentence('weighingForm.swing'),
    button: sentence('weighingForm.swingSave'),
    fields: [
      ...criteria.map(({ id, title, question }) => ({
        kind: 'number' as const,
        name: `punten-${id}`,
        label: title,
        hint: question,
        least: 0,
        most: 100,
        required: true,
      })),
      {
        kind: 'radios',
        name: 'gebruik',
        label: sentence('weighingForm.swingUse'),
        required: true,
        options: [
          {
            value: 'volgorde',
            label: sentence('weighingForm.swingOrder'),
            hint: sentence('weighingForm.swingOrderHint'),
          },
          {
            value: 'precies',
            label: sentence('weighingForm.swingExact'),
            hint: sentence('weighingForm.swingExactHint'),
          },
        ],
      },
      { kind: 'text', name: 'reden-punten', label: sentence('weighingForm.reason'), max: 2000, required: true },
      { kind: 'line', name: 'wie-punten', label: sentence('weighingForm.by'), max: 200, required: true },
    ],
    values: fillIn({ gebruik: 'volgorde' }),
    send(typed: Typed): Result {
      const points = Object.fromEntries(criteria.map(({ id }) => [id, numberIn(typed, `punten-${id}`, language) ?? 0]));
      if (Object.values(points).every((each) => each === 0)) {
        return { faults: [{ field: `punten-${criteria[0]!.id}`, text: sentence('weighingForm.faultZero') }] };
      }
      const statements = { root: fromSwingPoints(points, one(typed, 'gebruik') === 'precies') };
      const value: Weighing = {
        statements,
        reason: one(typed, 'reden-punten')!,
        by: one(typed, 'wie-punten')!,
        date: dayOf(parts.now()),
        ...(dossier.weighing?.scales === undefined ? {} : { scales: dossier.weighing.scales }),
      };
      return { commands: [{ kind: 'setWeighing', value }], go: `${place.to('weging')}#beeld` };
    },
  };
}
