import { type Language, say, type Words } from '../language/text.ts';

/** Every word of the search stands somewhere in `texts`, in the language of the reader. */
export function mentions(texts: readonly Words[], search: string, language: Language): boolean {
  const text = simplify(texts.map((words) => say(words, language)).join(' '));
  return simplify(search)
    .split(/\s+/)
    .every((part) => text.includes(part));
}

/** Lower case and without accents, so that "continuiteit" finds "continuïteit". */
function simplify(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
