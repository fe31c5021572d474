const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Letters, digits and signs of which each is one character by itself. */
const single = /^[\t\n\x20-\x7e\u00a0-\u02ff]*$/;

/** How many code units are looked at together: the time a segmenter takes grows with the square of the length. */
const window = 200;

/** More than this in one character is no writing; it counts for as many as it takes the room of. */
const roomOfOne = 32;

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
    const isLast = at + part.length >= text.length;
    if (starts.length === 1 && !isLast) {
      size *= 2;
      continue;
    }
    // The last character may go on in what follows: it is counted from its start in the next turn.
    const end = isLast ? part.length : starts.at(-1)!;
    const complete = starts.filter((start) => start < end);
    for (const [i, start] of complete.entries()) {
      count += Math.ceil(((complete[i + 1] ?? end) - start) / roomOfOne);
    }
    at += end;
    size = window;
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
