import { sentence } from '../../language/sentence.ts';
import { say } from '../../language/text.ts';
import type { Page } from '../page.ts';

export const glossary: Page = {
  path: '/begrippen',
  view: 'pages/glossary',
  part: 'terms',
  show: ({ language }, { library }) => {
    const terms = [...library.glossary.values()].sort((a, b) =>
      say(a.term, language).localeCompare(say(b.term, language), language),
    );
    const letters = terms.map(({ id, term }) => ({ id, letter: say(term, language).charAt(0).toUpperCase() }));
    return {
      title: sentence('glossary.title'),
      letters: letters.filter(({ letter }, i) => letter !== letters[i - 1]?.letter),
      terms: terms.map(({ id, term, meaning, see }) => ({
        id,
        term,
        meaning,
        see: see.map((other) => ({ id: other, term: library.glossary.get(other)!.term })),
      })),
    };
  },
};
