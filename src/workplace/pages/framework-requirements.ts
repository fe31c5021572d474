import { informationKinds, targetGroups } from '../../dossier/need.ts';
import type { FrameworkEdit } from '../../framework/edits.ts';
import type { FrameworkRequirement, Indicator } from '../../framework/framework.ts';
import { listIndicators } from '../../framework/indicators.ts';
import { findIndicator } from '../../framework/tree.ts';
import { typeNumber } from '../../language/number-input.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import { word } from '../../report/wording.ts';
import { type Field, fillIn, numberIn, one, type Typed } from '../../web/form.ts';
import { bothFields, readBoth, showBoth } from '../both-languages.ts';
import { type FrameworkForm, type FrameworkPlace, frameworkFrame, frameworkPage } from '../framework-place.ts';

const title = sentence('framework.requirements');

/** The minimums that come with a framework, and for which needs each holds. */
export const frameworkRequirements = frameworkPage({
  path: '/eisen',
  view: 'workplace/framework-requirements',
  forms: (place) => [addForm(place)],
  show: (place) => ({
    ...frameworkFrame(place, title),
    lead: sentence('framework.requirementsText'),
    requirements: (place.living.draft.requirements ?? []).map((requirement, i) => ({
      ...describe(place, requirement),
      href: place.to(`eisen/${i + 1}`),
    })),
  }),
});

/** One requirement: another minimum or reason, or taken away. */
export const frameworkRequirement = frameworkPage({
  path: '/eisen/:number',
  view: 'workplace/framework-item',
  forms: (place) => {
    const found = requirementAt(place);
    const indicator = found && findIndicator(place.living.draft, found.indicator);
    if (found === undefined || indicator === undefined) return [];
    const edit = (value: Extract<FrameworkEdit, { kind: 'setRequirement' }>['value']) => ({
      edits: [
        { kind: 'setRequirement' as const, indicator: indicator.id, ...(found.when && { when: found.when }), value },
      ],
      go: place.to('eisen'),
    });
    return [
      {
        act: 'bewaar',
        button: sentence('form.save'),
        title,
        fields: [minimumField(indicator), ...reasonFields()],
        values: {
          ...fillIn({
            minimum: found.level === undefined ? typeNumber(found.number!, place.asked.language) : String(found.level),
          }),
          ...showBoth('reden', found.reason),
        },
        send: (typed) => edit({ ...readMinimum(place, indicator, typed), reason: readBoth(typed, 'reden') }),
      },
      {
        act: 'haal-weg',
        isSmall: true,
        isGrave: true,
        button: sentence('criteriaForm.removeRequirement'),
        title: sentence('criteriaForm.removeRequirement'),
        fields: [],
        send: () => ({ ...edit(null), note: sentence('form.removed') }),
      },
    ];
  },
  show: (place) => {
    const found = requirementAt(place);
    if (found === undefined) return undefined;
    const { requirement, needs } = describe(place, found);
    return {
      ...frameworkFrame(place, requirement, [{ href: place.to('eisen'), title }]),
      lead: needs,
      parts: [
        { act: 'bewaar', title: sentence('item.change'), text: '', drawing: 'sides-form', after: '' },
        {
          act: 'haal-weg',
          title: sentence('criteriaForm.removeRequirement'),
          text: sentence('requirementForm.removeText'),
          drawing: 'form',
          after: '',
        },
      ],
      back: place.to('eisen'),
      backTitle: title,
    };
  },
});

function requirementAt({ living, asked }: FrameworkPlace): FrameworkRequirement | undefined {
  const number = asked.parameters['number'] ?? '';
  return /^\d{1,4}$/.test(number) ? living.draft.requirements?.[Number(number) - 1] : undefined;
}

/** A new requirement: first on which question, then from what minimum; the answers of every question stand in one list. */
function addForm(place: FrameworkPlace): FrameworkForm {
  const { draft } = place.living;
  const questions = listIndicators(draft).map(({ indicator }) => indicator);
  return {
    act: 'voeg-toe',
    button: sentence('requirementForm.add'),
    title: sentence('requirementForm.new'),
    fields: [
      {
        kind: 'select',
        name: 'eis',
        label: sentence('requirementForm.minimum'),
        hint: sentence('requirementForm.minimumHint'),
        required: true,
        options: questions.flatMap(minimums),
      },
      { kind: 'number', name: 'getal', label: sentence('requirementForm.number') },
      ...reasonFields(),
      choices('doelgroepen', sentence('requirementForm.targetGroups'), 'target', targetGroups),
      choices('informatie', sentence('requirementForm.information'), 'information', informationKinds),
    ],
    send(typed) {
      const [id = '', level] = one(typed, 'eis')!.split(' ');
      const number = numberIn(typed, 'getal', place.asked.language);
      if (level === undefined && number === undefined) {
        return { faults: [{ field: 'getal', text: sentence('requirementForm.noNumber') }] };
      }
      const groups = [...(typed['doelgroepen'] ?? [])];
      const information = [...(typed['informatie'] ?? [])];
      const when = {
        ...(groups.length === 0 ? {} : { targetGroups: groups }),
        ...(information.length === 0 ? {} : { information }),
      };
      const minimum = level === undefined ? { number: number! } : { level: Number(level) };
      return {
        edits: [
          { kind: 'setRequirement', indicator: id, when, value: { ...minimum, reason: readBoth(typed, 'reden') } },
        ],
        note: sentence('requirementForm.added'),
      };
    },
  };
}

/** Every minimum that can be asked on a question, as `id level`; of one that is answered with a number the id alone. */
function minimums({ id, title: name, scale }: Indicator): { value: string; label: Sentence }[] {
  if ('number' in scale) {
    const minimum = sentence('requirementForm.aNumber', { unit: scale.number.unit });
    return [{ value: id, label: sentence('candidates.requirement', { title: name, minimum }) }];
  }
  return scale.levels.slice(1).map(({ level, title: minimum }) => ({
    value: `${id} ${level}`,
    label: sentence('candidates.requirement', { title: name, minimum }),
  }));
}

function choices(name: string, label: Sentence, list: string, values: readonly string[]): Field {
  return { kind: 'checks', name, label, options: values.map((value) => ({ value, label: word(list, value) })) };
}

function reasonFields(): Field[] {
  return bothFields({ name: 'reden', label: sentence('criteriaForm.why'), max: 2000, rows: 3 });
}

function minimumField({ scale }: Indicator): Field {
  if ('number' in scale) {
    const label = sentence('criteriaForm.minimumNumber');
    return { kind: 'number', name: 'minimum', label, unit: scale.number.unit, required: true };
  }
  const options = scale.levels.map(({ level, title: name }) => ({ value: String(level), label: name }));
  return { kind: 'radios', name: 'minimum', label: sentence('criteriaForm.minimum'), required: true, options };
}

function readMinimum({ asked }: FrameworkPlace, { scale }: Indicator, typed: Typed) {
  return 'levels' in scale
    ? { level: Number(one(typed, 'minimum')) }
    : { number: numberIn(typed, 'minimum', asked.language)! };
}

/** A requirement in words, and for which needs it holds. */
function describe({ living }: FrameworkPlace, { indicator: id, level, number, reason, when }: FrameworkRequirement) {
  const indicator = findIndicator(living.draft, id);
  const scale = indicator?.scale;
  const named =
    scale !== undefined && 'levels' in scale ? scale.levels.find((each) => each.level === level)?.title : undefined;
  const unit = scale !== undefined && 'number' in scale ? scale.number.unit : '';
  const minimum = named ?? (number === undefined ? String(level) : sentence('answers.number', { number, unit }));
  const needs = [
    ...(when?.information ?? []).map((kind) => word('information', kind)),
    ...(when?.targetGroups ?? []).map((group) => word('target', group)),
  ];
  return {
    requirement: sentence('candidates.requirement', { title: indicator?.title ?? id, minimum }),
    reason,
    needs: sentence(needs.length === 0 ? 'requirementForm.always' : 'framework.needs', { needs: { all: needs } }),
  };
}
