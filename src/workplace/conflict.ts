import { formatMoment } from '../language/format.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Typed } from '../web/form.ts';
import { findEntry, type InsidePlace } from './inside.ts';

/**
 * What stands in the fields of a conflict page: what was typed, but where the person left a field as they read it
 * (`base`), what someone else made of it meanwhile.
 */
export function mergeTyped(typed: Typed, theirs: Typed, base: Typed | undefined): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([name, values]) => {
      const isUntouched = base !== undefined && isSame(values, base[name] ?? []);
      return [name, isUntouched ? (theirs[name] ?? []) : values];
    }),
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** Who wrote at a place of the dossier or the guide meanwhile, and when: someone else, or the same person in another tab. */
export async function tellConflict(
  place: InsidePlace,
  at: string | undefined,
): Promise<{ title: Sentence; text: Sentence }> {
  const { account, asked, nameOf } = place;
  const entry = await findEntry(place, at);
  if (entry === undefined) return { title: sentence('conflict.title'), text: sentence('conflict.text') };
  const when = formatMoment(entry.at, asked.language);
  return entry.actor === account.id
    ? { title: sentence('conflict.ownTitle'), text: sentence('conflict.ownText', { when }) }
    : { title: sentence('conflict.title'), text: sentence('conflict.byText', { when, name: nameOf(entry.actor) }) };
}
