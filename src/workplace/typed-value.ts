import type { Words } from '../language/text.ts';
import { type Field, one, type Typed, typedWords } from '../web/form.ts';
import type { Place } from './place.ts';

/** The words in a field that has to be filled in. Where they stood in two languages, the other language is kept. */
export function wordsIn({ asked }: Pick<Place, 'asked'>, typed: Typed, name: string, before?: Words): Words {
  return typedWords(before, one(typed, name)!, asked.language);
}

/** The same for a field that may be left empty, as a member to spread into a value: nothing where nothing was typed. */
export function optionalWords<Key extends string>(
  place: Pick<Place, 'asked'>,
  key: Key,
  typed: Typed,
  name: string,
  before?: Words,
): { [K in Key]?: Words } {
  return one(typed, name) === undefined
    ? {}
    : ({ [key]: wordsIn(place, typed, name, before) } as { [K in Key]: Words });
}

/** What was typed or chosen in a field, as a member to spread into a value: nothing where nothing was. */
export function optional<Key extends string, Value extends string>(
  key: Key,
  typed: Typed,
  name: string,
): { [K in Key]?: Value } {
  const value = one(typed, name);
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

/** A new id, made when the form is drawn, so that sending the form twice adds one thing. */
export const newIdField: Field = { kind: 'hidden', name: 'nieuw', max: 20 };

/** The id in the field of newIdField; another one where what stands there was not made by us. */
export function newIdIn({ parts }: Pick<Place, 'parts'>, typed: Typed): string {
  const id = one(typed, 'nieuw') ?? '';
  return /^[a-z0-9]{12}$/.test(id) ? id : parts.makeId();
}
