import type { Requirement } from '../../dossier/answer.ts';
import type { Indicator } from '../../framework/framework.ts';
import { listIndicators } from '../../framework/indicators.ts';
import { typeNumber } from '../../language/number-input.ts';
import { sentence } from '../../language/sentence.ts';
import { type Field, fillIn, numberIn, one, type Typed, wordsToType } from '../../web/form.ts';
import { itemFrame } from '../item-frame.ts';
import type { DossierPlace, WorkForm, WorkPage } from '../place.ts';
import { wordsIn } from '../typed-value.ts';
import { findRequirement } from './criteria.ts';

/** One indicator: what is asked and how it is answered, whether it applies here, and the minimum that holds. */
export const indicator: WorkPage = {
  path: '/dossiers/:id/criteria/:indicator',
  view: 'workplace/indicator',
  access: 'dossier',
  name: 'task.criteria',
  forms: (place) => {
    const found = indicatorAt(place)?.indicator;
    if (found === undefined) return [];
    const applies = !place.dossier.notApplicable.has(found.id);
    return [...applicableForms(place, found), ...(applies ? requirementForms(place, found) : [])];
  },
  show: (place) => {
    const found = indicatorAt(place);
    if (found === undefined) return undefined;
    const { scale, ...shown } = found.indicator;
    return {
      ...itemFrame(place, { page: 'criteria', name: 'task.criteria' }, shown.title, [
        { act: 'eis', title: sentence('criteriaForm.requirement'), text: requirementText(place), after: 'eis-weg' },
        {
          act: 'niet-van-toepassing',
          title: sentence('criteriaForm.notApplicable'),
          text: sentence('criteriaForm.notApplicableText'),
          after: 'toch-van-toepassing',
        },
      ]),
      criterion: found.criterion.title,
      indicator: shown,
      appliesWhen: shown.appliesWhen ?? '',
      levels: 'levels' in scale ? scale.levels : [],
      unit: 'number' in scale ? scale.number.unit : '',
      notApplicable: place.dossier.notApplicable.get(shown.id) ?? '',
      requirement: findRequirement(place.dossier, found.indicator) ?? '',
    };
  },
};

function indicatorAt({ dossier, asked }: DossierPlace) {
  return listIndicators(dossier.framework).find(({ indicator: { id } }) => id === asked.parameters['indicator']);
}

function requirementText({ dossier }: DossierPlace) {
  const isFromFramework = (dossier.framework.requirements ?? []).length > 0;
  return sentence(isFromFramework ? 'criteriaForm.requirementOver' : 'criteriaForm.requirementText');
}

function applicableForms(place: DossierPlace, { id }: Indicator): WorkForm[] {
  const before = place.dossier.notApplicable.get(id);
  const form: WorkForm = {
    act: 'niet-van-toepassing',
    command: 'setNotApplicable',
    button: sentence(before === undefined ? 'criteriaForm.markNotApplicable' : 'form.save'),
    fields: [
      { kind: 'text', name: 'nvt-reden', label: sentence('criteriaForm.why'), max: 2000, rows: 3, required: true },
    ],
    values: fillIn({ 'nvt-reden': before && wordsToType(before, place.asked.language) }),
    send: (typed) => ({
      commands: [{ kind: 'setNotApplicable', indicator: id, value: wordsIn(place, typed, 'nvt-reden', before) }],
    }),
  };
  if (before === undefined) return [form];
  return [
    form,
    {
      act: 'toch-van-toepassing',
      command: 'setNotApplicable',
      button: sentence('criteriaForm.applies'),
      title: sentence('criteriaForm.applies'),
      isSmall: true,
      fields: [],
      send: () => ({ commands: [{ kind: 'setNotApplicable', indicator: id, value: null }] }),
    },
  ];
}

function requirementForms(place: DossierPlace, { id, scale }: Indicator): WorkForm[] {
  const before = place.dossier.requirements.get(id);
  const minimum: Field =
    'levels' in scale
      ? {
          kind: 'radios',
          name: 'minimum',
          label: sentence('criteriaForm.minimum'),
          required: true,
          options: scale.levels.map(({ level, title }) => ({ value: String(level), label: title })),
        }
      : {
          kind: 'number',
          name: 'minimum',
          label: sentence('criteriaForm.minimumNumber'),
          unit: scale.number.unit,
          required: true,
        };
  const form: WorkForm = {
    act: 'eis',
    command: 'setRequirement',
    button: sentence('criteriaForm.saveRequirement'),
    fields: [
      minimum,
      { kind: 'text', name: 'eis-reden', label: sentence('criteriaForm.why'), max: 2000, rows: 3, required: true },
    ],
    values: before === undefined ? {} : valuesOf(before, place),
    send: (typed) => ({
      commands: [
        {
          kind: 'setRequirement',
          indicator: id,
          value: {
            ...('levels' in scale
              ? { level: Number(one(typed, 'minimum')) }
              : { number: numberIn(typed, 'minimum', place.asked.language)! }),
            reason: wordsIn(place, typed, 'eis-reden', before?.reason),
          },
        },
      ],
    }),
  };
  if (before === undefined) return [form];
  return [
    form,
    {
      act: 'eis-weg',
      command: 'setRequirement',
      button: sentence('criteriaForm.removeRequirement'),
      title: sentence('criteriaForm.removeRequirement'),
      isGrave: true,
      isSmall: true,
      fields: [],
      send: () => ({
        commands: [{ kind: 'setRequirement', indicator: id, value: null }],
        note: sentence('form.removed'),
      }),
    },
  ];
}

function valuesOf({ level, number, reason }: Requirement, { asked }: DossierPlace): Typed {
  return fillIn({
    minimum: level === undefined ? typeNumber(number!, asked.language) : String(level),
    'eis-reden': wordsToType(reason, asked.language),
  });
}
