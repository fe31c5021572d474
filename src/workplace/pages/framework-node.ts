import type { Criterion, Framework, Group, Indicator } from '../../framework/framework.ts';
import { findIndicator, homeOf } from '../../framework/tree.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Text } from '../../language/text.ts';
import { fillIn, one } from '../../web/form.ts';
import { type FrameworkForm, type FrameworkPlace, frameworkFrame, frameworkPage } from '../framework-place.ts';
import {
  criterionFields,
  criterionValues,
  groupFields,
  groupValues,
  nameOfPart,
  questionFields,
  questionValues,
  readCriterion,
  readGroup,
  readQuestion,
} from '../node-form.ts';
import { readScale, scaleFields, scaleRows, scaleValues } from '../scale-form.ts';

/** A part of the tree where it stands. */
export type Located =
  | { kind: 'criterion'; node: Criterion }
  | { kind: 'group'; node: Group; criterion: Criterion }
  | { kind: 'question'; node: Indicator; home: string };

/** One criterion, group or question: change it, rename it, take it away. */
export const frameworkNode = frameworkPage({
  path: '/onderdeel/:node',
  view: 'workplace/framework-item',
  forms: (place) => {
    const found = nodeAt(place);
    return found === undefined
      ? []
      : [...changeForms(place, found), renameForm(place, found), removeForm(place, found)];
  },
  show: (place) => {
    const found = nodeAt(place);
    if (found === undefined) return undefined;
    const { id } = found.node;
    const rows = scaleRows(found.kind === 'question' ? found.node.scale : undefined);
    const part = (act: string, key: 'item.change' | 'scaleForm.heading' | 'nodeForm.rename' | 'form.remove') => ({
      act,
      title: sentence(key),
      text: '' as Sentence | '',
      drawing: 'sides-form',
      after: '',
    });
    return {
      ...frameworkFrame(place, nameOfPart(found.node)),
      lead: sentence(`nodeForm.kind.${found.kind}`),
      parts: [
        part('bewaar', 'item.change'),
        { ...part('antwoorden', 'scaleForm.heading'), text: sentence('scaleForm.text'), drawing: 'scale-form' },
        { ...part('hernoem', 'nodeForm.rename'), text: sentence('nodeForm.renameText', { id }), drawing: 'form' },
        { ...part('haal-weg', 'form.remove'), text: sentence(`nodeForm.removeText.${found.kind}`), drawing: 'form' },
      ],
      ...rowNumbers(rows),
      isNumber: found.kind === 'question' && 'number' in found.node.scale,
      back: place.to(),
      backTitle: sentence('item.title', { name: place.living.draft.title }),
    };
  },
});

/** The part that the address names. */
export function nodeAt({ living, asked }: FrameworkPlace): Located | undefined {
  const id = asked.parameters['node'] ?? '';
  const { criteria } = living.draft;
  for (const criterion of criteria) {
    if (criterion.id === id) return { kind: 'criterion', node: criterion };
    const group = (criterion.groups ?? []).find((each) => each.id === id);
    if (group !== undefined) return { kind: 'group', node: group, criterion };
  }
  const indicator = findIndicator(living.draft, id);
  return indicator && { kind: 'question', node: indicator, home: homeOf(living.draft, id)! };
}

/** 1, 2, 3 … for the rows of a scale, as the template walks over them. */
export function rowNumbers({ levels, points }: { levels: number; points: number }) {
  const count = (length: number) => Array.from({ length }, (_, i) => i + 1);
  return { levelRows: count(levels), pointRows: count(points) };
}

/** Where a question may stand: in a criterion without groups, or in a group. */
export function homes({ criteria }: Framework): { value: string; label: Text | Sentence }[] {
  return criteria.flatMap(({ id, title, groups }): { value: string; label: Text | Sentence }[] =>
    groups === undefined
      ? [{ value: id, label: title }]
      : groups.map((group) => ({
          value: group.id,
          label: sentence('weighingForm.inside', { title: group.title, parent: title }),
        })),
  );
}

function changeForms({ living, parts, asked, to }: FrameworkPlace, found: Located): FrameworkForm[] {
  const base = { act: 'bewaar', button: sentence('form.save'), title: nameOfPart(found.node) };
  const { id } = found.node;
  if (found.kind === 'criterion') {
    return [
      {
        ...base,
        fields: criterionFields(parts.library),
        values: criterionValues(found.node),
        send: (typed) => ({
          edits: [{ kind: 'setCriterion', id, value: readCriterion(typed, found.node.cites) }],
          go: to(),
        }),
      },
    ];
  }
  if (found.kind === 'group') {
    const criterion = found.criterion.id;
    return [
      {
        ...base,
        fields: groupFields,
        values: groupValues(found.node),
        send: (typed) => ({ edits: [{ kind: 'setGroup', id, criterion, value: readGroup(typed) }], go: to() }),
      },
    ];
  }
  const { id: _, scale, ...words } = found.node;
  return [
    {
      ...base,
      fields: [
        ...questionFields,
        {
          kind: 'select',
          name: 'staat-in',
          label: sentence('nodeForm.home'),
          required: true,
          options: homes(living.draft),
        },
      ],
      values: { ...questionValues(found.node), ...fillIn({ 'staat-in': found.home }) },
      send(typed) {
        const read = readQuestion(typed);
        if ('faults' in read) return read;
        const value = { ...read.value, scale };
        return { edits: [{ kind: 'setIndicator', id, in: one(typed, 'staat-in')!, value }], go: to() };
      },
    },
    {
      act: 'antwoorden',
      button: sentence('scaleForm.save'),
      title: sentence('scaleForm.headingOf', { title: found.node.title }),
      fields: scaleFields(scale),
      values: scaleValues(scale, asked.language),
      send(typed) {
        const read = readScale(typed, scale, asked.language);
        if ('faults' in read) return read;
        return { edits: [{ kind: 'setIndicator', id, in: found.home, value: { ...words, scale: read.scale } }] };
      },
    },
  ];
}

function renameForm({ to }: FrameworkPlace, { node }: Located): FrameworkForm {
  return {
    act: 'hernoem',
    button: sentence('nodeForm.renameDo'),
    title: sentence('nodeForm.rename'),
    fields: [
      {
        kind: 'line',
        name: 'nieuwe-naam',
        label: sentence('nodeForm.id'),
        hint: sentence('nodeForm.idHint'),
        max: 60,
        required: true,
      },
    ],
    values: fillIn({ 'nieuwe-naam': node.id }),
    send(typed) {
      const id = one(typed, 'nieuwe-naam')!;
      if (id === node.id) return { go: to() };
      if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
        return { faults: [{ field: 'nieuwe-naam', text: sentence('nodeForm.noId') }] };
      }
      return { edits: [{ kind: 'rename', id: node.id, to: id }], go: to(`onderdeel/${id}`) };
    },
  };
}

function removeForm({ to }: FrameworkPlace, found: Located): FrameworkForm {
  const { id } = found.node;
  return {
    act: 'haal-weg',
    isSmall: true,
    isGrave: true,
    button: sentence('form.remove'),
    title: sentence('form.remove'),
    fields: [],
    send: () => ({
      edits: [
        found.kind === 'criterion'
          ? { kind: 'setCriterion', id, value: null }
          : found.kind === 'group'
            ? { kind: 'setGroup', id, criterion: found.criterion.id, value: null }
            : { kind: 'setIndicator', id, in: found.home, value: null },
      ],
      go: to(),
      note: sentence('form.removed'),
    }),
  };
}
