import type { HasLetter } from './letters.ts';

/** Stands for a character that the letters of a document cannot draw. */
export const substitute = '\u25a1';

/** Marks that change or join what stands before them, and so have no place of their own. */
const joined = /^(?:[\p{M}\p{Emoji_Modifier}]|\u200d)$/u;

/** What takes no room and tells a reader of paper nothing: directions, joiners, marks of byte order, breaks within words. */
const unseen = /^(?:[\p{Bidi_Control}\p{Variation_Selector}\u200b\u200c\u2060-\u2064\ufeff]|\u200d)$/u;

/** Signs between which nothing but single characters of one code unit can stand: no marks, halves, controls or joiners. */
const simple = /^[ -~\u00a0-\u02ff\u0370-\u1aff\u1e00-\u200a\u2010-\u2027\u202f-\u205f\u2070-\u20cf\u2100-\u2bff]*$/;
const joiner = '\u200d';

/**
 * The text with every character that the letters lack shown as an open square: one square for a character with the marks
 * and joiners that belong to it. Directions are dropped, for there are no letters to turn; line breaks become spaces.
 */
export function makeLegible(text: string, has: HasLetter): string {
  if (simple.test(text) && hasAll(text, has)) return text;
  let written = '';
  let isMissing = false;
  let isJoined = false;
  for (const sign of text.normalize('NFC')) {
    const belongs = isMissing && (isJoined || joined.test(sign));
    isJoined = sign === joiner;
    if (/^[\t\n\r\u2028\u2029]$/.test(sign)) {
      written += ' ';
      isMissing = false;
    } else if (belongs || unseen.test(sign)) continue;
    else if (!/\p{Cc}/u.test(sign) && has(sign.codePointAt(0)!)) {
      written += sign;
      isMissing = false;
    } else {
      written += substitute;
      isMissing = true;
    }
  }
  return written;
}

function hasAll(text: string, has: HasLetter): boolean {
  for (let i = 0; i < text.length; i += 1) if (!has(text.charCodeAt(i))) return false;
  return true;
}
