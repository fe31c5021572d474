import { dayOf } from '../../dossier/day.ts';
import type { Weighing } from '../../dossier/decision.ts';
import { obstaclesToWeighing } from '../../dossier/obstacles.ts';
import { livingPhases } from '../../dossier/phase.ts';
import { sentence } from '../../language/sentence.ts';
import { answerSentences } from '../../report/sections/glance.ts';
import { bandRows } from '../../report/sections/outcome.ts';
import { phraseStatements, shareRows } from '../../report/sections/weighing.ts';
import { fillIn, numberIn, one, type Typed, typedWords, wordsToType } from '../../web/form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import type { DossierPlace, Result, WorkForm, WorkPage } from '../place.ts';
import { listObstacles } from '../refused.ts';
import { reportOf } from '../report-of.ts';
import { fromSwingPoints, readStatements, rowsFor, showStatements, statementFields } from '../weighing-form.ts';

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
    const chosen = dossier.weighing;
    const statements =
      chosen?.statements ?? dossier.framework.readings.find(({ id }) => id === chosen?.reading)?.statements ?? {};
    const mayShow = livingPhases.indexOf(dossier.phase) >= livingPhases.indexOf('consensus');
    const input = await reportOf(place);
    const hasOutcome = mayShow && chosen !== undefined && input !== undefined && input.outcome.ranked.length > 0;
    return {
      ...dossierFrame(place, 'task.weighing'),
      lead: sentence('weighingForm.lead'),
      isTender: dossier.tender,
      lock: dossier.weighingLock?.date ?? '',
      chosen: chosen ?? '',
      statements: chosen === undefined ? [] : phraseStatements(dossier.framework, statements),
      shares: input === undefined || chosen === undefined ? [] : shareRows(input),
      answers: hasOutcome ? answerSentences(input) : [],
      bands: hasOutcome ? bandRows(input) : [],
      obstacles: place.may('settleWeighing') ? listObstacles(obstaclesToWeighing(dossier), place) : [],
      rows: Array.from({ length: rowsFor(chosen) }, (_, i) => i + 1),
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
      { kind: 'text', name: 'reden', label: sentence('weighingForm.reason'), max: 2000, required: true },
      { kind: 'line', name: 'wie', label: sentence('weighingForm.by'), max: 200, required: true },
    ],
    values: {
      ...fillIn({
        lezing: before === undefined ? undefined : (before.reading ?? own),
        reden: before && wordsToType(before.reason, language),
        wie: before && wordsToType(before.by, language),
      }),
      ...showStatements(before, language),
    },
    send(typed): Result {
      const reading = one(typed, 'lezing')!;
      const read = readStatements(framework, typed, rows, language);
      if (reading === own && 'faults' in read) return read;
      const base = {
        reason: typedWords(before?.reason, one(typed, 'reden')!, language),
        by: typedWords(before?.by, one(typed, 'wie')!, language),
        date: dayOf(parts.now()),
        ...(before?.scales === undefined ? {} : { scales: before.scales }),
      };
      const statements = 'statements' in read ? read.statements : {};
      const value: Weighing = reading === own ? { statements, ...base } : { reading, ...base };
      return { commands: [{ kind: 'setWeighing', value }], go: `${place.to('weging')}#beeld` };
    },
  };
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
      };
      return { commands: [{ kind: 'setWeighing', value }], go: `${place.to('weging')}#beeld` };
    },
  };
}
