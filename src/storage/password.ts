import { keyOf } from './account-name.ts';
import { commonWords } from './common-passwords.ts';

export const shortestPassword = 8;
export const longestPassword = 256;

export type PasswordFault = 'tooShort' | 'tooLong' | 'unreadable' | 'common' | 'likeLogin';

/**
 * What is wrong with a new password, or undefined. Length counts signs as people do; every sign is welcome and none is
 * asked for. `about` is what others know of the account: its login and name.
 */
export function judgePassword(password: string, about: readonly string[]): PasswordFault | undefined {
  if (password.includes('\0') || /\p{Surrogate}/u.test(password)) return 'unreadable';
  if ([...password].length > longestPassword) return 'tooLong';
  const signs = [...new Intl.Segmenter().segment(password.normalize('NFC'))].map(({ segment }) => segment);
  if (signs.length < shortestPassword) return 'tooShort';
  const plain = keyOf(password);
  if (isRepeated(plain) || isRun(plain) || isShortNumber(plain) || isCommon(plain)) return 'common';
  const known = about.flatMap((text) => [keyOf(text), ...keyOf(text).split(/[^\p{L}\p{N}]+/u)]);
  if (known.some((word) => word.length >= 3 && withoutEnds(plain) === withoutEnds(word))) return 'likeLogin';
  return undefined;
}

/** One to four signs over and over: `aaaaaaaa`, `abcabcabc`. */
function isRepeated(plain: string): boolean {
  return /^(.{1,4})\1+$/su.test(plain);
}

/** Signs that follow each other up or down: `12345678`, `hgfedcba`; a 0 may follow a 9. */
function isRun(plain: string): boolean {
  const codes = [...plain.replace(/90$/, '9').replace(/^09/, '9')].map((sign) => sign.codePointAt(0)!);
  const steps = new Set(codes.slice(1).map((code, index) => code - codes[index]!));
  return steps.size === 1 && (steps.has(1) || steps.has(-1));
}

/** A date, a telephone number: there are too few of them. */
function isShortNumber(plain: string): boolean {
  return /^[\d\s./+-]{1,12}$/.test(plain);
}

/** One or two common words, with at most eight digits and signs around them, also where 0 stands for o and so on. */
function isCommon(plain: string): boolean {
  return [withoutEnds(plain), withoutEnds(asLetters(plain)), asLetters(withoutEnds(plain))].some(isWords);
}

function isWords(text: string): boolean {
  if (commonWords.has(text)) return true;
  return [...text].some((_, at) => commonWords.has(text.slice(0, at)) && commonWords.has(text.slice(at)));
}

function withoutEnds(plain: string): string {
  return plain.replace(/^[^\p{L}]{1,8}/u, '').replace(/[^\p{L}]{1,8}$/u, '');
}

const letters: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

function asLetters(plain: string): string {
  return plain.replace(/[013457@$]/g, (sign) => letters[sign] ?? sign);
}
