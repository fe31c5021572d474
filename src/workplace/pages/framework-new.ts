import { sentence } from '../../language/sentence.ts';
import { fillIn } from '../../web/form.ts';
import { type FrameworkPlace, frameworkFrame, frameworkPage } from '../framework-place.ts';
import {
  criterionFields,
  groupFields,
  makeNodeId,
  nameOfPart,
  questionFields,
  readCriterion,
  readGroup,
  readQuestion,
} from '../node-form.ts';
import { readScale, scaleFields, scaleRows, scaleValues } from '../scale-form.ts';
import { nodeAt, rowNumbers } from './framework-node.ts';

/** A criterion that is new; its questions follow. */
export const newCriterion = frameworkPage({
  path: '/nieuw-criterium',
  view: 'workplace/framework-item',
  forms: ({ living, parts, to }) => [
    {
      act: 'voeg-toe',
      button: sentence('frameworkEditor.addCriterion'),
      title: sentence('frameworkEditor.addCriterion'),
      fields: criterionFields(parts.library),
      send(typed) {
        const value = readCriterion(typed);
        const id = makeNodeId(living.draft, value.title.en);
        return {
          edits: [{ kind: 'setCriterion', id, value }],
          go: to(`onderdeel/${id}/nieuwe-vraag`),
          note: sentence('nodeForm.criterionAdded'),
        };
      },
    },
  ],
  show: (place) => itemOf(place, 'frameworkEditor.addCriterion', 'sides-form'),
});

/** A group of questions within a criterion. */
export const newGroup = frameworkPage({
  path: '/onderdeel/:node/nieuwe-groep',
  view: 'workplace/framework-item',
  forms: (place) => {
    const { living, to } = place;
    const found = nodeAt(place);
    if (found?.kind !== 'criterion') return [];
    return [
      {
        act: 'voeg-toe',
        button: sentence('frameworkEditor.addGroup'),
        title: sentence('frameworkEditor.addGroup'),
        fields: groupFields,
        send(typed) {
          const value = readGroup(typed);
          const id = makeNodeId(living.draft, value.title.en);
          return {
            edits: [{ kind: 'setGroup', id, criterion: found.node.id, value }],
            go: to(),
            note: sentence('nodeForm.groupAdded'),
          };
        },
      },
    ];
  },
  show: (place) => {
    const found = nodeAt(place);
    if (found?.kind !== 'criterion') return undefined;
    const shown = itemOf(place, 'frameworkEditor.addGroup', 'sides-form', found.node);
    return found.node.groups === undefined ? { ...shown, lead: sentence('nodeForm.firstGroup') } : shown;
  },
});

/** A question, with the answers that can be given to it. */
export const newQuestion = frameworkPage({
  path: '/onderdeel/:node/nieuwe-vraag',
  view: 'workplace/framework-item',
  forms: (place) => {
    const { living, asked, to } = place;
    const home = homeAt(place);
    if (home === undefined) return [];
    return [
      {
        act: 'voeg-toe',
        button: sentence('frameworkEditor.addQuestion'),
        title: sentence('frameworkEditor.addQuestion'),
        fields: [...questionFields, ...scaleFields(undefined)],
        values: { ...scaleValues(undefined, asked.language), ...fillIn({ wie: 'municipality' }) },
        send(typed) {
          const [words, scale] = [readQuestion(typed), readScale(typed, undefined, asked.language)];
          if ('faults' in words) return words;
          if ('faults' in scale) return scale;
          const id = makeNodeId(living.draft, words.value.title.en);
          const value = { ...words.value, scale: scale.scale };
          return {
            edits: [{ kind: 'setIndicator', id, in: home.id, value }],
            go: to(),
            note: sentence('nodeForm.questionAdded'),
          };
        },
      },
    ];
  },
  show: (place) => {
    const home = homeAt(place);
    return home && itemOf(place, 'frameworkEditor.addQuestion', 'question-form', home);
  },
});

/** The criterion or group that the question will stand in; a criterion that is divided into groups takes none itself. */
function homeAt(place: FrameworkPlace) {
  const found = nodeAt(place);
  if (found === undefined || found.kind === 'question') return undefined;
  return found.kind === 'criterion' && found.node.groups !== undefined ? undefined : found.node;
}

function itemOf(
  place: FrameworkPlace,
  key: 'frameworkEditor.addCriterion' | 'frameworkEditor.addGroup' | 'frameworkEditor.addQuestion',
  drawing: 'sides-form' | 'question-form',
  home?: { id: string; title: { nl: string; en: string } },
) {
  const above = home === undefined ? [] : [{ href: place.to(`onderdeel/${home.id}`), title: nameOfPart(home) }];
  return {
    ...frameworkFrame(place, sentence(key), above),
    parts: [{ act: 'voeg-toe', title: sentence('nodeForm.what'), text: '', drawing, after: '' }],
    ...rowNumbers(scaleRows(undefined)),
    isNumber: false,
    back: place.to(),
    backTitle: sentence('item.title', { name: place.living.draft.title }),
  };
}
