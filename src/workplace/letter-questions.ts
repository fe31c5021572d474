import { sentence } from '../language/sentence.ts';
import { formatsOf } from '../report/editions.ts';
import { type CouncilQuestion, topicsOf } from '../report/sections/council-questions.ts';
import type { DossierPlace } from './place.ts';

/** How many signs of questions fit in an address. */
export const mostSigns = 2000;

/** What the council asked, a question on each line of `vragen` in the address. */
export function askedQuestions({ asked }: DossierPlace): CouncilQuestion[] {
  const lines = (asked.query.get('vragen') ?? '').split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '').map((question) => ({ question }));
}

/** The form for the questions, and once they are typed the letter that answers them in each format. */
export function letterOf(place: DossierPlace) {
  const questions = askedQuestions(place);
  const text = questions.map(({ question }) => question).join('\n');
  const query = new URLSearchParams({ vragen: text }).toString();
  return {
    action: place.to('rapport'),
    text,
    max: mostSigns,
    questions: questions.map((each) => ({
      question: each.question,
      note: topicsOf(each).length === 0 ? sentence('letter.noTopic') : '',
    })),
    formats: formatsOf['council-letter'].map((format) => ({
      format,
      href: `${place.to('rapport')}/council-letter.${format}?${query}`,
    })),
  };
}
