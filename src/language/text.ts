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
  return typeof words === 'string' ? words : words[language];
}
