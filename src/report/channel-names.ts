import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';

/** The first three names, and how many more there are: "letter, telephone, e-mail or 2 others". Takes at least one. */
export function nameSome(names: readonly Words[]): Sentence {
  const [a = '', b = '', c = ''] = names;
  return sentence('channels.some', { a, b, c, count: names.length, more: names.length - 3 });
}

/** A name as it begins a line: with a capital, which a brand has by itself and a plain word has not. */
export function capitalise(name: Words): Words {
  const raise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return typeof name === 'string' ? raise(name) : { nl: raise(name.nl), en: raise(name.en) };
}
