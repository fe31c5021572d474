import { readNumber } from '../language/number-input.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Language, Words } from '../language/text.ts';
import { countCharacters, isReadable } from './characters.ts';

/** One of the things that can be chosen. */
export interface Option {
  value: string;
  label: Words | Sentence;
  hint?: Words | Sentence;
}

interface Common {
  name: string;
  label: Words | Sentence;
  hint?: Words | Sentence;
  required?: boolean;
  /** May be saved empty, but is asked for before the dossier goes on; so it is not called optional. */
  neededLater?: boolean;
  autocomplete?: string;
}

/** A field of a form, with the limits that hold in the page and on the server alike. */
export type Field =
  | (Common & { kind: 'line' | 'text'; max: number; rows?: number })
  | (Common & { kind: 'address' | 'password'; max: number })
  | (Common & { kind: 'number'; least?: number; most?: number; whole?: boolean; unit?: Words | Sentence })
  | (Common & { kind: 'date' | 'file' })
  | (Common & { kind: 'select' | 'radios' | 'checks'; options: readonly Option[]; empty?: Sentence })
  | (Common & { kind: 'check' })
  | { kind: 'hidden'; name: string; max?: number };

/** What stands in the fields of a form, by name: as it was typed, or as it would have been. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** Something that is wrong in a form; `field` is where the reader can mend it. */
export interface Fault {
  field: string;
  text: Sentence;
}

/** The body of a request, taken apart: every value of every name. */
export type Body = ReadonlyMap<string, readonly string[]>;

/** What was typed, cleaned, with everything that is wrong with it. `isIllFormed`: it was not sent by our form. */
export interface ReadForm {
  typed: Typed;
  faults: Fault[];
  isIllFormed: boolean;
}

/** A text as it is kept: composed (NFC, where that takes bounded time), line ends as \n, no white space around it, no invisible control characters. */
export function cleanText(text: string): string {
  return (
    (isReadable(text) ? text.normalize('NFC') : text)
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g, '')
      .trim()
  );
}

/** Reads the fields of a form from a body. Names that the form does not have are passed over. */
export function readForm(fields: readonly Field[], body: Body, language: Language): ReadForm {
  const typed: Record<string, readonly string[]> = {};
  const faults: Fault[] = [];
  let isIllFormed = false;
  for (const field of fields) {
    const values = body.get(field.name) ?? [];
    const mayRepeat = field.kind === 'checks';
    if ((values.length > 1 && !mayRepeat) || values.some((value) => !isReadable(value))) {
      isIllFormed = true;
      faults.push({ field: field.name, text: sentence('form.unreadable', { label: labelOf(field) }) });
    }
    const kept = (mayRepeat ? values : values.slice(0, 1)).map((value) =>
      field.kind === 'password' ? value : cleanText(value),
    );
    typed[field.name] = kept.filter((value) => value !== '');
    const fault = check(field, typed[field.name]!, language);
    if (fault !== undefined) faults.push({ field: field.name, text: fault });
  }
  return { typed, faults, isIllFormed };
}

function check(field: Field, values: readonly string[], language: Language): Sentence | undefined {
  const label = labelOf(field);
  const [value] = values;
  if (value === undefined) {
    return field.kind !== 'hidden' && field.kind !== 'file' && field.required
      ? sentence('form.missing', { label })
      : undefined;
  }
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'address':
    case 'password':
    case 'hidden':
      return checkText(field, value, label);
    case 'number':
      return checkNumber(field, value, language, label);
    case 'date':
      return isDay(value) ? undefined : sentence('form.noDate', { label });
    case 'select':
    case 'radios':
    case 'checks':
      return values.every((each) => field.options.some((option) => option.value === each))
        ? undefined
        : sentence('form.noOption', { label });
    default:
      return undefined;
  }
}

function checkText(field: Field & { max?: number }, value: string, label: Words | Sentence): Sentence | undefined {
  const max = field.max ?? 500;
  const length = countCharacters(value);
  if (length > max) return sentence('form.tooLong', { label, max, length });
  if (field.kind === 'line' && value.includes('\n')) return sentence('form.oneLine', { label });
  if (field.kind === 'address' && !isWebAddress(value)) return sentence('form.noAddress', { label });
  return undefined;
}

function checkNumber(
  field: Field & { kind: 'number' },
  value: string,
  language: Language,
  label: Words | Sentence,
): Sentence | undefined {
  const number = readNumber(value, language);
  if (number === undefined) return sentence('form.noNumber', { label });
  if (field.whole && !Number.isInteger(number)) return sentence('form.notWhole', { label });
  if (field.least !== undefined && number < field.least) return sentence('form.atLeast', { label, least: field.least });
  if (field.most !== undefined && number > field.most) return sentence('form.atMost', { label, most: field.most });
  return undefined;
}

/** Whether `text` is a web address that may be linked to: encrypted, and without a name that passes for the host. */
export function isWebAddress(text: string): boolean {
  return /^https:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text) && new URL(text).username === '';
}

/** Whether `text` is a day that exists (ISO 8601). */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function labelOf(field: Field): Words | Sentence {
  return field.kind === 'hidden' ? field.name : field.label;
}

/** The one value of a field; undefined where nothing was typed. */
export function one(typed: Typed, name: string): string | undefined {
  return typed[name]?.[0];
}

/** The number in a field that was read without faults. */
export function numberIn(typed: Typed, name: string, language: Language): number | undefined {
  const value = one(typed, name);
  return value === undefined ? undefined : readNumber(value, language);
}

/** The values to put in a form: a text, a list, or nothing. */
export function fillIn(values: Record<string, string | readonly string[] | undefined>): Typed {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === undefined ? [] : [value].flat()]),
  );
}

/** Words as they stand in a field, to be typed further. */
export function wordsToType(words: Words, language: Language): string {
  return typeof words === 'string' ? words : words[language];
}

/** What was typed as words: where they stood in two languages, the other language is kept, and both if nothing changed. */
export function typedWords(before: Words | undefined, typed: string, language: Language): Words {
  if (before === undefined || typeof before === 'string') return typed;
  return before[language] === typed ? before : { ...before, [language]: typed };
}
