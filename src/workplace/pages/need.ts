import type { NeedDraft } from '../../dossier/need.ts';
import { deciders, informationKinds, targetGroups, valueClasses } from '../../dossier/need.ts';
import { sentence } from '../../language/sentence.ts';
import type { Language, Words } from '../../language/text.ts';
import { type Field, fillIn, one, type Typed, typedWords, wordsToType } from '../../web/form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import { readLines, writeLines } from '../lines.ts';
import type { WorkPage } from '../place.ts';

/** What is needed: the question, for whom, with what information, and who decides. */
export const need: WorkPage = {
  path: '/dossiers/:id/behoefte',
  view: 'workplace/form-page',
  access: 'dossier',
  name: 'task.need',
  forms: ({ dossier, asked, parts, to }) => [
    {
      act: 'bewaar',
      command: 'setNeed',
      isForReaders: true,
      button: sentence('form.save'),
      fields: [...fields, ...policyFields([...parts.library.policies].map(([id, { name }]) => ({ id, name })))],
      values: valuesOf(dossier.need ?? {}, asked.language),
      send: (typed) => ({
        commands: [{ kind: 'setNeed', value: readNeed(typed, dossier.need ?? {}, asked.language) }],
        go: to(),
      }),
    },
  ],
  show: (place) => ({ ...dossierFrame(place, 'task.need'), lead: sentence('needForm.lead') }),
};

const choice = <T extends string>(prefix: 'target' | 'information' | 'decider' | 'value', ids: readonly T[]) =>
  ids.map((value) => ({ value, label: sentence(`${prefix}.${value}` as 'target.staff') }));

const fields: readonly Field[] = [
  {
    kind: 'text',
    name: 'vraag',
    neededLater: true,
    label: sentence('needForm.question'),
    hint: sentence('needForm.questionHint'),
    max: 600,
    rows: 3,
  },
  {
    kind: 'text',
    name: 'doel',
    neededLater: true,
    label: sentence('needForm.purpose'),
    hint: sentence('needForm.purposeHint'),
    max: 2000,
  },
  {
    kind: 'checks',
    name: 'doelgroepen',
    neededLater: true,
    label: sentence('needForm.targets'),
    options: choice('target', targetGroups),
  },
  {
    kind: 'radios',
    name: 'informatie',
    neededLater: true,
    label: sentence('needForm.information'),
    options: choice('information', informationKinds),
  },
  { kind: 'text', name: 'moet', label: sentence('needForm.must'), hint: sentence('needForm.lines'), max: 4000 },
  { kind: 'text', name: 'wens', label: sentence('needForm.wish'), hint: sentence('needForm.lines'), max: 4000 },
  {
    kind: 'text',
    name: 'grenzen',
    label: sentence('needForm.constraints'),
    hint: sentence('needForm.lines'),
    max: 4000,
  },
  {
    kind: 'radios',
    name: 'waarde',
    neededLater: true,
    label: sentence('needForm.value'),
    hint: sentence('needForm.valueHint'),
    options: choice('value', valueClasses),
  },
  {
    kind: 'radios',
    name: 'beslisser',
    neededLater: true,
    label: sentence('needForm.decider'),
    options: choice('decider', deciders),
  },
  { kind: 'date', name: 'gepland', neededLater: true, label: sentence('needForm.planned') },
];

/** Room for the policies that the choice answers, each with how. */
const mostPolicies = 3;
function policyFields(policies: readonly { id: string; name: Words }[]): Field[] {
  return Array.from({ length: mostPolicies }, (_, i): Field[] => [
    {
      kind: 'select',
      name: `beleid-${i + 1}`,
      label: sentence('needForm.policy', { number: i + 1 }),
      empty: sentence('form.none'),
      options: policies.map(({ id, name }) => ({ value: id, label: name })),
    },
    { kind: 'text', name: `hoe-${i + 1}`, label: sentence('needForm.how', { number: i + 1 }), max: 1000, rows: 2 },
  ]).flat();
}

function valuesOf(need: NeedDraft, language: Language): Typed {
  const text = (words: Words | undefined) => words && wordsToType(words, language);
  const functions = need.functions ?? [];
  return fillIn({
    vraag: text(need.question),
    doel: text(need.purpose),
    doelgroepen: need.targetGroups,
    informatie: need.information,
    moet: writeLines(
      functions.filter(({ must }) => must).map(({ what }) => what),
      language,
    ),
    wens: writeLines(
      functions.filter(({ must }) => !must).map(({ what }) => what),
      language,
    ),
    grenzen: writeLines(need.constraints ?? [], language),
    waarde: need.value,
    beslisser: need.decider,
    gepland: need.planned,
    ...Object.fromEntries(
      (need.answers ?? []).flatMap(({ policy, how }, i) => [
        [`beleid-${i + 1}`, policy],
        [`hoe-${i + 1}`, text(how)],
      ]),
    ),
  });
}

function readNeed(typed: Typed, before: NeedDraft, language: Language): NeedDraft {
  const words = (name: string, was: Words | undefined) => {
    const text = one(typed, name);
    return text === undefined ? undefined : typedWords(was, text, language);
  };
  const functions = [true, false].flatMap((must) => {
    const was = (before.functions ?? []).filter((each) => each.must === must).map(({ what }) => what);
    return readLines(one(typed, must ? 'moet' : 'wens'), was, language).map((what) => ({ what, must }));
  });
  const answers = Array.from({ length: mostPolicies }, (_, i) => {
    const policy = one(typed, `beleid-${i + 1}`);
    const how = words(`hoe-${i + 1}`, before.answers?.[i]?.how);
    return policy === undefined || how === undefined ? [] : [{ policy, how }];
  }).flat();
  const chosen = <T extends string>(name: string) => one(typed, name) as T | undefined;
  return withoutEmpty({
    question: words('vraag', before.question),
    purpose: words('doel', before.purpose),
    targetGroups: typed['doelgroepen'] as NeedDraft['targetGroups'],
    information: chosen<(typeof informationKinds)[number]>('informatie'),
    functions,
    constraints: readLines(one(typed, 'grenzen'), before.constraints ?? [], language),
    answers,
    decider: chosen<(typeof deciders)[number]>('beslisser'),
    planned: one(typed, 'gepland'),
    value: chosen<(typeof valueClasses)[number]>('waarde'),
  });
}

/** Without what was left open: a draft says nothing about it. */
function withoutEmpty(need: { [K in keyof NeedDraft]?: NeedDraft[K] | undefined }): NeedDraft {
  const kept = Object.entries(need).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as NeedDraft;
}
