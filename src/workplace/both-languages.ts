import { type Sentence, sentence } from '../language/sentence.ts';
import { languages, type Text } from '../language/text.ts';
import { type Fault, type Field, fillIn, one, type Typed } from '../web/form.ts';

/** How a text that has to be there in both languages is asked. */
interface Asking {
  name: string;
  label: Sentence;
  hint?: Sentence;
  max: number;
  /** More than one line, this many at first. */
  rows?: number;
  isOptional?: boolean;
}

/** Two fields side by side, for the same text in both languages. */
export function bothFields({ name, label, hint, max, rows, isOptional = false }: Asking): Field[] {
  return languages.map((language) => ({
    kind: rows === undefined ? 'line' : 'text',
    name: `${name}-${language}`,
    label: sentence(`both.${language}`, { what: label }),
    ...(hint === undefined || language !== 'nl' ? {} : { hint }),
    max,
    ...(rows === undefined ? {} : { rows }),
    ...(isOptional ? {} : { required: true }),
  }));
}

/** The text in the two fields. */
export function showBoth(name: string, text: Text | undefined): Typed {
  return fillIn(Object.fromEntries(languages.map((language) => [`${name}-${language}`, text?.[language]])));
}

/** The text of two fields that had to be filled in. */
export function readBoth(typed: Typed, name: string): Text {
  return { nl: one(typed, `${name}-nl`)!, en: one(typed, `${name}-en`)! };
}

/** The text of two fields that may be left empty, both of them; in one language alone it is a fault. */
export function readOptional(typed: Typed, name: string): { text?: Text } | { fault: Fault } {
  const [nl, en] = [one(typed, `${name}-nl`), one(typed, `${name}-en`)];
  if (nl === undefined && en === undefined) return {};
  if (nl !== undefined && en !== undefined) return { text: { nl, en } };
  const field = nl === undefined ? `${name}-nl` : `${name}-en`;
  return { fault: { field, text: sentence('both.missing') } };
}
