import { sentence, writePlain } from '../../language/sentence.ts';
import { say } from '../../language/text.ts';
import type { WrittenDocument } from '../document/block.ts';
import type { HouseStyle } from '../house-style.ts';

/** What stands above a document in the style of an organisation: its name, who sends it, and the head with its terms. */
export interface Letterhead {
  name: string;
  sender: string[];
  terms: { term: string; text: string }[];
}

const terms = ['registrationNumber', 'portfolio', 'author', 'department', 'programme', 'confidentiality'] as const;

export function writeLetterhead(
  { language, organisation }: Pick<WrittenDocument, 'language' | 'organisation'>,
  { name, sender = [], head = {} }: HouseStyle = {},
): Letterhead {
  return {
    name: name === undefined ? organisation : say(name, language),
    sender: sender.map((line) => say(line, language)),
    terms: terms.flatMap((key) => {
      const words = head[key];
      if (words === undefined) return [];
      return [{ term: writePlain(sentence(`letterhead.${key}`), language), text: say(words, language) }];
    }),
  };
}
