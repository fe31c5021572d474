import { type Refusal, refuse } from './refusal.ts';

/** The longest text that may be typed in one field. */
export const longestText = 10_000;

// Control characters other than tab and line ends, and halves of surrogate pairs: they have no meaning in a text, and
// a half cannot be written as UTF-8 at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/** Refuses a command that holds a text which is too long or cannot be kept, wherever it stands. */
export function checkTexts(value: unknown): Refusal | undefined {
  if (typeof value === 'string') {
    if (value.length > longestText)
      return refuse('invalid', 'refusal.tooLong', { longest: longestText, length: value.length });
    return unreadable.test(value) ? refuse('invalid', 'refusal.unreadable') : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const refusal = checkTexts(name) ?? checkTexts(member);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
