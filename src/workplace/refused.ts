import type { GuideRefusal } from '../channels/refusal.ts';
import type { Refusal } from '../dossier/refusal.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { type InsidePlace, pageIn } from './inside.ts';

/** Something that is wrong, as the page says it: with a link to where it can be mended. */
export interface Trouble {
  text: Sentence;
  href: string;
}

const statuses: Readonly<Record<Refusal['reason'], number>> = {
  forbidden: 403,
  phase: 409,
  frozen: 409,
  conflict: 409,
  invalid: 422,
  notFound: 404,
};

/** The HTTP status of a refusal. */
export function statusOf({ reason }: Refusal | GuideRefusal): number {
  return statuses[reason];
}

/** What stands in the way, each with the page on which it can be mended. */
export function troublesOf({ message, obstacles = [] }: Refusal | GuideRefusal, place: InsidePlace): Trouble[] {
  const all = obstacles.length === 0 ? [{ message, place: '' }] : obstacles;
  return all.map((each) => ({
    text: sentence(each.message.key, each.message.values),
    href: each.place === '' ? '#formulier' : place.to(pageIn(place, each.place)),
  }));
}

/** What still stands in the way of a step, each with the page on which it can be mended. */
export function listObstacles(
  obstacles: readonly { message: Sentence; place: string }[],
  place: InsidePlace,
): Trouble[] {
  return obstacles.map((each) => ({
    text: sentence(each.message.key, each.message.values),
    href: place.to(pageIn(place, each.place)),
  }));
}
