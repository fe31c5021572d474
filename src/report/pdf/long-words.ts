/** Words up to this many signs stand in any column; what is longer is given places to break. */
const longest = 24;
/** Words of letters only are hyphenated by the rules of their language, up to this length. */
const longestOfLetters = 40;
/** The least number of signs between two places to break. */
const least = 4;
/** The most signs that stay together in a word that offers no place. */
const mostTogether = 24;

const ofLettersOnly = /^[\p{L}\p{M}\u00ad]+$/u;

/**
 * The text in pieces between which a line may break, where a word is too long to stand on a line: an address breaks
 * after its signs, anything else wherever it must. The pieces put together are the text. One piece where no word is long.
 */
export function breakLongWords(text: string, room = longest): string[] {
  if (longestWord(text) <= Math.min(room, longest)) return [text];
  const pieces: string[] = [];
  let kept = '';
  for (const word of text.split(/(?<=[ \u2002-\u200a\u2010-\u2015-])/u)) {
    const isLong =
      word.length > Math.min(room, longest) && !(ofLettersOnly.test(word) && word.length <= longestOfLetters);
    if (!isLong) {
      kept += word;
      continue;
    }
    const parts = partsOf(word, Math.min(mostTogether, room));
    parts[0] = kept + parts[0]!;
    kept = parts.pop()!;
    for (const part of parts) pieces.push(part);
  }
  return [...pieces, kept];
}

/** The length of the longest piece of text within which no line breaks by itself. */
export function longestWord(text: string): number {
  let [most, from] = [0, 0];
  for (let i = 0; i <= text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (i < text.length && code !== space && code !== hyphen && !(code >= 0x2002 && code <= 0x2015)) continue;
    most = Math.max(most, i - from);
    from = i + 1;
  }
  return most;
}

const space = 0x20;
const hyphen = 0x2d;

function partsOf(word: string, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const sign of word) {
    const isMark = /\p{M}/u.test(sign);
    if (length >= most && !isMark) {
      parts.push(part);
      part = '';
      length = 0;
    }
    part += sign;
    length += 1;
    if (length >= least && /[/._?&=:@,;)\]]/.test(sign)) {
      parts.push(part);
      part = '';
      length = 0;
    }
  }
  if (part !== '' || parts.length === 0) parts.push(part);
  return parts;
}
