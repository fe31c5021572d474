import type { Fault, Typed } from '../web/form.ts';
import { type ShownForm, showForm } from '../web/show-form.ts';
import { seqOf } from './inside.ts';
import type { Place, WorkForm, WorkPage } from './place.ts';

/** What was typed in one form of the page, and what is wrong with it. */
export interface Attempt {
  form: WorkForm;
  typed: Typed;
  faults: readonly Fault[];
  /** What stands in the fields now, where someone else changed them meanwhile. */
  theirs?: Typed;
}

/** Every form of a page, also those that cannot be used now. */
export async function allForms(page: WorkPage, place: Place): Promise<readonly WorkForm[]> {
  return (await page.forms?.(place as never)) ?? [];
}

/** The forms of a page that can be used now, by name, ready to be drawn. */
export async function formsToShow(
  page: WorkPage,
  place: Place,
  token: () => string,
  attempt?: Attempt,
): Promise<Record<string, ShownForm>> {
  const usable = (await allForms(page, place)).filter((form) => isUsable(form, place));
  return Object.fromEntries(usable.map((form) => [form.act, drawForm(form, place, token(), attempt)]));
}

/** One form, ready to be drawn: with what was typed in it, where it is the one that was sent. */
export function drawForm(form: WorkForm, place: Place, token: string, attempt?: Attempt): ShownForm {
  const sent = attempt?.form.act === form.act ? attempt : undefined;
  const readAt = form.drawnAt ?? seqOf(place);
  return showForm(form.fields, sent?.typed ?? form.values ?? {}, {
    action: place.asked.path,
    act: form.act,
    token,
    button: form.button,
    ...(readAt === undefined ? {} : { readAt }),
    ...(form.isForReaders ? { readingHelp: place.asked.language } : {}),
    ...(form.isGrave ? { isGrave: true } : {}),
    ...(sent === undefined ? {} : { faults: sent.faults }),
    ...(sent?.theirs === undefined ? {} : { theirs: sent.theirs }),
  });
}

function isUsable({ command }: WorkForm, place: Place): boolean {
  return command === undefined || !('may' in place) || (place as { may(kind: typeof command): boolean }).may(command);
}
