import type { MessageKey } from '../language/messages/all.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import { dossierFrame } from './dossier-frame.ts';
import type { DossierPlace, WorkShown } from './place.ts';

/** A form of the page of one thing, with what stands above it. */
export interface Part {
  act: string;
  title: Sentence;
  text?: Sentence;
  /** The template that draws it, where its fields do not simply stand below each other. */
  drawing?: 'form' | 'own-candidate-form' | 'costs-form';
  /** A small form that stands below it. */
  after?: string;
}

/** The frame of a page about one thing in a list of the dossier: its name, the way back to the list, and its forms. */
export function itemFrame(
  place: DossierPlace,
  list: { page: string; name: MessageKey },
  title: Words | Sentence,
  parts: readonly Part[],
): WorkShown {
  return makeItem(dossierFrame(place, list.name), place.to(list.page), list.name, title, parts);
}

/** The page of one thing in a list at `back`, inside the frame of what the list belongs to. */
export function makeItem(
  frame: WorkShown,
  back: string,
  name: MessageKey,
  title: Words | Sentence,
  parts: readonly Part[],
): WorkShown {
  return {
    ...frame,
    title: typeof title === 'object' && 'key' in title ? title : sentence('item.title', { name: title }),
    crumbs: [...(frame.crumbs ?? []), { href: back, title: sentence(name) }],
    lead: '',
    parts: parts.map((part) => ({ text: '', drawing: 'form', after: '', ...part })),
    back,
    backTitle: sentence(name),
  };
}
