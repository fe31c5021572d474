const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Letters, digits and signs of which each is one character by itself. */
const single = /^[\t\n\x20-\x7e\u00a0-\u02ff]*$/;

/** How many code units are looked at together: the time a segmenter takes grows with the square of the length. */
const window = 200;

/**
 * The characters of a text as a person counts them: an emoji of several code points is one, a line end too. Takes time in
 * proportion to the length, whatever is in it.
 */
export function countCharacters(text: string): number {
  if (single.test(text)) return text.length;
  let count = 0;
  let at = 0;
  let size = window;
  while (at < text.length) {
    const isHalf = /[\ud800-\udbff]$/.test(text.slice(at, at + size));
    const part = text.slice(at, at + size + Number(isHalf));
    const starts = [...segmenter.segment(part)].map(({ index }) => index);
    if (at + part.length >= text.length) return count + starts.length;
    // The last character may go on in what follows: it is counted from its start in the next turn.
    if (starts.length > 1) {
      count += starts.length - 1;
      at += starts.at(-1)!;
      size = window;
    } else size *= 2;
  }
  return count;
}

/**
 * Whether a text can be kept as it is: without NUL, without half a character, and without so many marks on one letter that
 * putting them in order takes for ever (Unicode calls a text with at most 30 safe to stream).
 */
export function isReadable(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}|\p{M}{31}/u.test(text);
}
