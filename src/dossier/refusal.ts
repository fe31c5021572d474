import type { RefusalKey } from '../language/messages/refusals.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Fault } from './sense.ts';

/** A sentence of refusal-words.ts with its values. */
export interface RefusalMessage {
  key: RefusalKey;
  values?: NonNullable<Sentence['values']>;
}

/** Something that must be mended before the dossier may go on, and where. */
export interface Obstacle {
  message: RefusalMessage;
  place: string;
}

/** Why a command changes nothing. */
export interface Refusal {
  reason: 'forbidden' | 'phase' | 'frozen' | 'invalid' | 'conflict' | 'notFound';
  message: RefusalMessage;
  place?: string;
  /** At a conflict: what stands at the place now, and what the command would have put there. */
  theirs?: unknown;
  yours?: unknown;
  /** Everything that stands in the way, where a step of the dossier is refused. */
  obstacles?: Obstacle[];
  /** What is wrong in detail, with its path in what was given. */
  faults?: Fault[];
}

export function refuse(
  reason: Refusal['reason'],
  key: RefusalKey,
  values?: RefusalMessage['values'],
  more: Omit<Refusal, 'reason' | 'message'> = {},
): Refusal {
  return { reason, message: { key, ...(values === undefined ? {} : { values }) }, ...more };
}

export function isRefusal(result: Refusal | readonly unknown[]): result is Refusal {
  return !Array.isArray(result);
}
