import type { LivingGuide } from '../channels/living.ts';
import { openedGuideAnswers } from '../channels/rounds.ts';
import type { Cell } from '../dossier/places.ts';
import { type AgendaItem, agendaFrom } from './agenda.ts';
import { guideCells } from './guide-cells.ts';

/** What was answered about the channels of a guide, where assessors differ most first; what one alone answered last. */
export function guideAgenda(guide: LivingGuide): AgendaItem[] {
  return agendaFrom(openedGuideAnswers(guide), guide.framework, [...guide.channels.keys()]);
}

/** The questions that nobody answered in this version. */
export function unansweredGuideCells(guide: LivingGuide): Cell[] {
  const opened = openedGuideAnswers(guide);
  return guideCells(guide).filter((cell) => !opened.has(cell));
}
