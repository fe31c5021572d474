import type { Criterion, Framework, Group, Indicator } from '../framework/framework.ts';
import { kindOf } from '../framework/tree.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Library } from '../library/library.ts';
import { type Fault, type Field, fillIn, one, type Typed } from '../web/form.ts';
import { bothFields, readBoth, readOptional, showBoth } from './both-languages.ts';

/** The policies to choose from, for what a part of a framework rests on. */
export function citesField({ policies }: Pick<Library, 'policies'>, required = false): Field {
  return {
    kind: 'checks',
    name: 'rust-op',
    label: sentence('framework.ground'),
    ...(required ? { required: true } : {}),
    options: [...policies.values()].map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** The policies that were chosen: those that stood there first, in their order. */
export function readCites(typed: Typed, before: readonly string[] = []): string[] {
  const chosen = typed['rust-op'] ?? [];
  return [...before.filter((id) => chosen.includes(id)), ...chosen.filter((id) => !before.includes(id))];
}

const title = bothFields({ name: 'titel', label: sentence('nodeForm.title'), max: 200 });
const question = bothFields({ name: 'vraag', label: sentence('nodeForm.question'), max: 1000, rows: 3 });
const why = bothFields({ name: 'waarom', label: sentence('nodeForm.why'), max: 2000, rows: 3 });

/** What is asked about a criterion itself. */
export function criterionFields(library: Pick<Library, 'policies'>): Field[] {
  return [...title, ...question, ...why, citesField(library, true)];
}

export function criterionValues(criterion: Omit<Criterion, 'indicators' | 'groups'>): Typed {
  return {
    ...showBoth('titel', criterion.title),
    ...showBoth('vraag', criterion.question),
    ...showBoth('waarom', criterion.why),
    ...fillIn({ 'rust-op': criterion.cites }),
  };
}

export function readCriterion(typed: Typed, before?: readonly string[]) {
  return {
    title: readBoth(typed, 'titel'),
    question: readBoth(typed, 'vraag'),
    why: readBoth(typed, 'waarom'),
    cites: readCites(typed, before),
  };
}

/** What is asked about a group of questions. */
export const groupFields: readonly Field[] = [...title, ...why];

export function groupValues(group: Pick<Group, 'title' | 'why'>): Typed {
  return { ...showBoth('titel', group.title), ...showBoth('waarom', group.why) };
}

export function readGroup(typed: Typed) {
  return { title: readBoth(typed, 'titel'), why: readBoth(typed, 'waarom') };
}

const answerers = ['facts', 'municipality', 'costs'] as const;

/** What is asked about a question itself: all but its scale. */
export const questionFields: readonly Field[] = [
  ...title,
  ...question,
  ...why,
  ...bothFields({ name: 'bewijs', label: sentence('framework.evidence'), max: 1000, rows: 2 }),
  {
    kind: 'text',
    name: 'ontleend',
    label: sentence('framework.sources'),
    hint: sentence('nodeForm.sourcesHint'),
    max: 4000,
    rows: 2,
    required: true,
  },
  {
    kind: 'radios',
    name: 'wie',
    label: sentence('framework.answeredBy'),
    required: true,
    options: answerers.map((value) => ({ value, label: sentence(`framework.by.${value}`) })),
  },
  { kind: 'check', name: 'privacy', label: sentence('framework.privacy') },
  ...bothFields({
    name: 'geldt-als',
    label: sentence('framework.appliesWhen'),
    hint: sentence('nodeForm.appliesWhenHint'),
    max: 500,
    isOptional: true,
  }),
];

export function questionValues(indicator: Omit<Indicator, 'scale'>): Typed {
  return {
    ...showBoth('titel', indicator.title),
    ...showBoth('vraag', indicator.question),
    ...showBoth('waarom', indicator.why),
    ...showBoth('bewijs', indicator.evidence),
    ...showBoth('geldt-als', indicator.appliesWhen),
    ...fillIn({
      ontleend: indicator.sources.join('\n'),
      wie: indicator.answeredBy,
      privacy: indicator.themes.includes('privacy') ? 'ja' : undefined,
    }),
  };
}

/** What was typed about a question, without its id and scale; or what is wrong. */
export function readQuestion(typed: Typed): { value: Omit<Indicator, 'id' | 'scale'> } | { faults: Fault[] } {
  const applies = readOptional(typed, 'geldt-als');
  if ('fault' in applies) return { faults: [applies.fault] };
  const sources = one(typed, 'ontleend')!.split('\n');
  return {
    value: {
      title: readBoth(typed, 'titel'),
      question: readBoth(typed, 'vraag'),
      why: readBoth(typed, 'waarom'),
      evidence: readBoth(typed, 'bewijs'),
      sources: sources.map((source) => source.trim()).filter((source) => source !== ''),
      answeredBy: one(typed, 'wie') as Indicator['answeredBy'],
      themes: one(typed, 'privacy') === undefined ? [] : ['privacy'],
      ...(applies.text === undefined ? {} : { appliesWhen: applies.text }),
    },
  };
}

/** An id for a new part, made from its English title: "Mail archive" → `mailArchive`, with a number where that is taken. */
export function makeNodeId(framework: Framework, english: string): string {
  const words = plain(english)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const joined = words
    .map((word, i) => (i === 0 ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1).toLowerCase()))
    .join('')
    .slice(0, 40);
  const base = /^[a-z]/.test(joined) ? joined : `part${joined}`;
  const isFree = (id: string) => kindOf(framework, id) === undefined && id !== 'root' && !(id in {});
  return firstFree(base, '', isFree);
}

/** An id for a reading or a framework, made from its title: "Wat de brief zegt" → `wat-de-brief-zegt`. */
export function makeSlug(text: string, isFree: (id: string) => boolean): string {
  const base = plain(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return firstFree(base === '' ? 'kader' : base, '-', isFree);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function firstFree(base: string, joint: string, isFree: (id: string) => boolean): string {
  if (isFree(base)) return base;
  for (let n = 2; ; n += 1) if (isFree(`${base}${joint}${n}`)) return `${base}${joint}${n}`;
}

/** What a part is called where it is one of a list. */
export function nameOfPart(part: { title: Framework['title'] }): Sentence {
  return sentence('item.title', { name: part.title });
}
