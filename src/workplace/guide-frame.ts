import type { MessageKey } from '../language/messages/all.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import { guidesAt } from './guide-place.ts';
import { makeItem, type Part } from './item-frame.ts';
import type { GuidePlace, WorkShown } from './place.ts';

/** The frame around every page of a channel guide: its name, the way back, and the phase its version is in. */
export function guideFrame(place: GuidePlace, name?: MessageKey): WorkShown & { base: string; phase: Sentence } {
  const { guide } = place;
  const title = sentence('need.list', { items: guide.title });
  return {
    title: name === undefined ? title : sentence(name),
    dossierTitle: title,
    base: place.to(),
    phase: sentence(`guidePhase.${guide.phase}`),
    example: guide.example,
    lead: '',
    crumbs: [
      { href: '/mijn', title: sentence('work.mine') },
      { href: guidesAt, title: sentence('guides.title') },
      ...(name === undefined ? [] : [{ href: place.to(), title }]),
    ],
  };
}

/** The page of one thing in a list of the guide: its name, the way back to the list, and its forms. */
export function guideItem(
  place: GuidePlace,
  list: { page: string; name: MessageKey },
  title: Words | Sentence,
  parts: readonly Part[],
): WorkShown {
  return makeItem(guideFrame(place, list.name), place.to(list.page), list.name, title, parts);
}
