import type { Refusal } from '../dossier/refusal.ts';
import type { MessageKey } from '../language/messages/all.ts';
import type { channels } from '../language/messages/channels.ts';
import { type Sentence, sentence } from '../language/sentence.ts';

type RefusalName = keyof typeof channels extends infer Key
  ? Key extends `guideRefusal.${infer Name}`
    ? Name
    : never
  : never;

/** Why a command changes nothing in a guide, in words. */
export interface GuideRefusal {
  reason: Refusal['reason'];
  message: Sentence;
  place?: string;
  /** At a conflict: what stands at the place now, and what the command would have put there. */
  theirs?: unknown;
  yours?: unknown;
  /** Everything that stands in the way, where a step of the guide is refused. */
  obstacles?: { message: Sentence; place: string }[];
  /** What is wrong in detail, with its path in what was given. */
  faults?: { path: (string | number)[]; message: string }[];
}

export function refuseGuide(
  reason: GuideRefusal['reason'],
  name: RefusalName,
  values?: Sentence['values'],
  more: Omit<GuideRefusal, 'reason' | 'message'> = {},
): GuideRefusal {
  return { reason, message: say(name, values), ...more };
}

/** One thing that stands in the way of a step, and where it is mended. */
export function obstacle(place: string, name: RefusalName, values?: Sentence['values']) {
  return { place, message: say(name, values) };
}

function say(name: RefusalName, values?: Sentence['values']): Sentence {
  return sentence(`guideRefusal.${name}` as MessageKey, values);
}

export function isGuideRefusal(result: GuideRefusal | readonly unknown[]): result is GuideRefusal {
  return !Array.isArray(result);
}
