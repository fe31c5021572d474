import type { Language, Words } from '../language/text.ts';
import { typedWords, wordsToType } from '../web/form.ts';

/** Texts as lines in one field: one text a line. */
export function writeLines(texts: readonly Words[], language: Language): string | undefined {
  const lines = texts.map((words) => wordsToType(words, language).replace(/\s*\n\s*/g, ' '));
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** The texts of a field with one text a line. A text that stood there keeps its other language. */
export function readLines(typed: string | undefined, before: readonly Words[], language: Language): Words[] {
  const known = new Map(before.map((words) => [wordsToType(words, language), words]));
  return (typed ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => typedWords(known.get(line), line, language));
}
