import { IntlMessageFormat } from 'intl-messageformat';
import { formatDate, formatNumber } from './format.ts';
import { type MessageKey, messages } from './messages/all.ts';
import { contain, type Language, say, type Words } from './text.ts';

/** A day as ISO 8601, to be written out in the reader's language. */
export interface Day {
  day: string;
}

/** Names in a row: "a, b en c". */
export interface Listed {
  all: readonly Value[];
}

export type Value = Words | number | Sentence | Day | Listed;

/** A sentence that is not in any language yet: a message of the catalogue with its values. */
export interface Sentence {
  key: MessageKey;
  values?: Readonly<Record<string, Value>>;
}

export function sentence(key: MessageKey, values?: Sentence['values']): Sentence {
  return values === undefined ? { key } : { key, values };
}

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const compiled = new Map<string, IntlMessageFormat>();

function compile(key: MessageKey, language: Language): IntlMessageFormat {
  const name = `${language}:${key}`;
  let format = compiled.get(name);
  if (format === undefined) {
    format = new IntlMessageFormat(messages[key][language], locales[language], undefined, { ignoreTag: true });
    compiled.set(name, format);
  }
  return format;
}

/** How text inside a sentence is written: as it is, or escaped for the format it goes into. */
export type Escape = (text: string) => string;
const asItIs: Escape = (text) => text;

/**
 * The sentence in a language, with <b>…</b> around what matters most. `escapeText` is applied to every value, never to the
 * message itself, so that a value cannot bring markup along.
 */
export function writeSentence({ key, values = {} }: Sentence, language: Language, escapeText: Escape = asItIs): string {
  const written = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, writeValue(value, language, escapeText)]),
  );
  return String(compile(key, language).format(written));
}

/** The sentence as plain text. */
export function writePlain(what: Sentence, language: Language): string {
  return writeSentence(what, language).replace(/<\/?b>/g, '');
}

function writeValue(value: Value, language: Language, escapeText: Escape): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return escapeText(contain(value));
  if ('nl' in value) return escapeText(say(value, language));
  if ('key' in value) return writeSentence(value, language, escapeText);
  if ('day' in value) return escapeText(formatDate(value.day, language));
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(
    value.all.map((each) => {
      const text = writeValue(each, language, escapeText);
      return typeof text === 'number' ? formatNumber(text, language) : text;
    }),
  );
}
