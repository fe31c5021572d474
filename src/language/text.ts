import { z } from 'zod';

/** The languages every page and document exists in; the first is the default. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

const sentence = z.string().trim().min(1);

/** A text in both languages, as everything we ship must be. */
export const textSchema = z.strictObject({ nl: sentence, en: sentence });
export type Text = z.infer<typeof textSchema>;

/** What people typed: in both languages, or in one, which is then shown as it stands in either. */
export const wordsSchema = z.union([textSchema, sentence]);
export type Words = z.infer<typeof wordsSchema>;

/** The text in `language`; words typed in one language only come back unchanged. */
export function say(words: Words, language: Language): string {
  return contain(typeof words === 'string' ? words : words[language]);
}

const unsafe = /[^\P{Cc}\t\n\r]|\p{Bidi_Control}/u;

/**
 * The text so that it stays within itself: a control character shows as U+FFFD, and marks that turn the direction of
 * reading are closed at the end, so that they cannot turn what stands around the text.
 */
export function contain(text: string): string {
  if (!unsafe.test(text)) return text;
  const clean = text.replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd');
  const open: string[] = [];
  for (const mark of clean.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? []) {
    if (mark === popDirection) {
      if (open.at(-1) === popDirection) open.pop();
    } else if (mark === popIsolate) {
      const at = open.lastIndexOf(popIsolate);
      if (at >= 0) open.length = at;
    } else open.push(mark >= '\u2066' ? popIsolate : popDirection);
  }
  return clean + open.reverse().join('');
}

const popDirection = '\u202c';
const popIsolate = '\u2069';
