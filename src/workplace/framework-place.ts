import type { FrameworkCommand, FrameworkRefusal } from '../framework/command.ts';
import type { FrameworkEdit } from '../framework/edits.ts';
import type { FrameworkEntry } from '../framework/entry.ts';
import { placeIn } from '../framework/entry.ts';
import { foldFramework, type LivingFramework } from '../framework/living.ts';
import { formatMoment } from '../language/format.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Fault, Typed } from '../web/form.ts';
import { giveFramework } from './give-framework.ts';
import type { MemberPlace, Result, Upload, WorkForm, WorkPage, WorkShown } from './place.ts';

/** A place inside one framework of the installation, as it stands now. */
export interface FrameworkPlace extends MemberPlace {
  living: LivingFramework;
  /** The address of a page of this framework: `to('kop')`. */
  to(page?: string): string;
}

/** What comes of a form about a framework: edits that are taken together, a step, or anything another form may come to. */
type FrameworkResult =
  | { edits: readonly FrameworkEdit[]; go?: string; note?: Sentence }
  | { step: StepOf<FrameworkCommand>; go?: string; note?: Sentence }
  | Result;

type StepOf<C> = C extends { kind: 'issueVersion' | 'withdrawFramework' } ? Omit<C, 'readAt'> : never;

/** A form of a page about a framework. */
export interface FrameworkForm extends Omit<WorkForm, 'send' | 'drawnAt' | 'command'> {
  send(typed: Typed, upload?: Upload): FrameworkResult | Promise<FrameworkResult>;
}

/** A page about one framework of the installation, for its administrators. */
export function frameworkPage(page: {
  path: string;
  view: string;
  forms?: (place: FrameworkPlace) => readonly FrameworkForm[];
  show: (place: FrameworkPlace) => WorkShown | undefined | Promise<WorkShown | undefined>;
}): WorkPage {
  const { path, view, forms, show } = page;
  return {
    path: `/beheer/kaders/:id${path}`,
    view,
    access: 'administrator',
    forms: async (place) => {
      const inside = await findFramework(place);
      return inside === undefined ? [] : (forms?.(inside) ?? []).map((form) => asWorkForm(form, inside, forms!));
    },
    show: async (place) => {
      const inside = await findFramework(place);
      return inside && show(inside);
    },
  };
}

/** The place inside the framework of the address; undefined where none was made here under that id. */
export async function findFramework(place: MemberPlace): Promise<FrameworkPlace | undefined> {
  const living = await place.parts.storage.frameworks.open(place.asked.parameters['id'] ?? '');
  return living && inFramework(place, living);
}

function inFramework(place: MemberPlace, living: LivingFramework): FrameworkPlace {
  const to = (page = '') => `/beheer/kaders/${living.id}${page === '' ? '' : `/${page}`}`;
  return { ...place, living, to };
}

/** The frame of a page about a framework: its name and the way back. */
export function frameworkFrame(
  { living, to }: FrameworkPlace,
  title?: Sentence,
  more: { href: string; title: Sentence }[] = [],
) {
  const name = sentence('item.title', { name: living.draft.title });
  return {
    title: title ?? name,
    crumbs: [
      { href: '/beheer', title: sentence('work.admin') },
      { href: '/beheer/kaders', title: sentence('frameworks.title') },
      ...(title === undefined ? [] : [{ href: to(), title: name }, ...more]),
    ],
    frameworkName: living.draft.title,
    lead: '' as Sentence | '',
    base: to(),
  };
}

function asWorkForm(
  form: FrameworkForm,
  place: FrameworkPlace,
  forms: (place: FrameworkPlace) => readonly FrameworkForm[],
): WorkForm {
  return {
    ...form,
    drawnAt: place.living.seq,
    async send(typed, upload, readAt) {
      const result = await form.send(typed, upload);
      if (!('edits' in result) && !('step' in result)) return result;
      const { go, note } = result;
      const wish =
        'edits' in result ? { kind: 'editAll' as const, edits: result.edits, readAt } : { ...result.step, readAt };
      const given = await giveFramework(place.living.id, wish, place.account, place.parts);
      if (!('refusal' in given))
        return { ...(go === undefined ? {} : { go }), ...(note === undefined ? {} : { note }) };
      const { refusal } = given;
      if (refusal.reason === 'notFound') return { gone: true };
      if (refusal.reason !== 'conflict' || form.values === undefined || form.isSmall) return asFaults(refusal);
      const entries = await place.parts.storage.frameworks.read(place.living.id);
      const then = foldFramework(entries.filter(({ seq }) => seq <= readAt));
      const before = then && forms(inFramework(place, then)).find(({ act }) => act === form.act);
      const words = await tellWho(place, entries, readAt, refusal);
      return { conflict: { ...words, ...(before?.values === undefined ? {} : { base: before.values }) } };
    },
  };
}

/** What keeps it from being done, as faults of the form. */
export function asFaults({ reason, text, faults = [] }: FrameworkRefusal): {
  faults: Fault[];
  status: 403 | 409 | 422;
} {
  const all = faults.length === 0 ? [text] : faults.map((each) => each.text);
  const status = reason === 'conflict' ? 409 : reason === 'forbidden' ? 403 : 422;
  return { faults: all.map((each) => ({ field: '', text: each })), status };
}

/** Who wrote at these places after they were read, and when. */
async function tellWho(
  { parts, account, asked }: FrameworkPlace,
  entries: readonly FrameworkEntry[],
  readAt: number,
  { places = [] }: FrameworkRefusal,
): Promise<{ title: Sentence; text: Sentence }> {
  const entry = entries.findLast((each) => each.seq > readAt && places.includes(placeIn(each)));
  if (entry === undefined) return { title: sentence('conflict.title'), text: sentence('conflict.text') };
  const when = formatMoment(entry.at, asked.language);
  if (entry.actor === account.id) {
    return { title: sentence('conflict.ownTitle'), text: sentence('conflict.ownText', { when }) };
  }
  const name = (await parts.storage.accounts.find(entry.actor))?.name ?? entry.actor;
  return { title: sentence('conflict.title'), text: sentence('conflict.byText', { when, name }) };
}
