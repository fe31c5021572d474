import type { MessageKey } from '../language/messages/all.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { DossierPlace, WorkShown } from './place.ts';

/** The frame around every page of a dossier: its name, the way back, and the phase the whole is in. */
export function dossierFrame(place: DossierPlace, name?: MessageKey): WorkShown & { base: string; phase: Sentence } {
  const { dossier } = place;
  const title = sentence('need.list', { items: dossier.title });
  return {
    title: name === undefined ? title : sentence(name),
    dossierTitle: title,
    base: place.to(),
    phase: sentence(`phase.${dossier.phase}`),
    example: dossier.example,
    crumbs: [
      { href: '/mijn', title: sentence('work.mine') },
      ...(name === undefined ? [] : [{ href: place.to(), title }]),
    ],
  };
}
