import { z } from 'zod';
import type { MessageKey } from '../language/messages/all.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { textSchema } from '../language/text.ts';
import type { FrameworkFault } from './check.ts';
import { editFramework } from './edit.ts';
import { frameworkEditSchema } from './edits.ts';
import { type NewFrameworkEntry, placeIn } from './entry.ts';
import { type Framework, frameworkSchema, slugSchema } from './framework.ts';
import { findGaps } from './gaps.ts';
import { listIndicators } from './indicators.ts';
import { entriesBetween, isChanged, type LivingFramework } from './living.ts';

const readAt = z.int().min(0);

/** What a person may ask to be done to a framework of the installation. `readAt`: the number the page was read at. */
export const frameworkCommandSchema = z.discriminatedUnion('kind', [
  /** Begins a framework as a copy of one that was issued or came with the product. */
  z.strictObject({ kind: z.literal('copyFramework'), id: slugSchema, from: slugSchema, title: textSchema }),
  /** Begins a framework with what a file says; the id in the file is the id it gets. */
  z.strictObject({ kind: z.literal('importFramework'), value: frameworkSchema }),
  z.strictObject({ kind: z.literal('editFramework'), edit: frameworkEditSchema, readAt }),
  /** Makes what was worked on the version that new dossiers choose. Dossiers that exist keep their copy. */
  z.strictObject({ kind: z.literal('issueVersion'), readAt }),
  z.strictObject({ kind: z.literal('withdrawFramework'), reason: z.string().trim().min(1).max(2000), readAt }),
]);
export type FrameworkCommand = z.infer<typeof frameworkCommandSchema>;

/** Why a command changes nothing; at a conflict with what the two would have said. */
export interface FrameworkRefusal {
  reason: 'forbidden' | 'invalid' | 'conflict' | 'notFound';
  text: Sentence;
  /** What keeps a framework from being issued or imported. */
  faults?: FrameworkFault[];
  /** At a conflict: the places that someone else touched since. */
  places?: string[];
}

/** What the rules about a framework look at beside it. */
export interface FrameworkSurroundings {
  /** Frameworks that a dossier may choose: those of the product, and the last issued version of those made here. */
  frameworks: ReadonlyMap<string, Framework>;
  /** The checks that every framework has to pass at the start of the program. */
  check: (framework: Framework) => FrameworkFault[];
}

/**
 * Decides what a command does to a framework of the installation: entries for its logbook (none where nothing changes), or
 * why not. Only an administrator may.
 */
export function decideFramework(
  living: LivingFramework | undefined,
  command: FrameworkCommand,
  by: { isAdministrator: boolean },
  surroundings: FrameworkSurroundings,
): { entries: NewFrameworkEntry[] } | { refusal: FrameworkRefusal } {
  if (!by.isAdministrator) return refuse('forbidden', 'frameworkRefusal.forbidden');
  if (command.kind === 'copyFramework' || command.kind === 'importFramework') {
    return begin(living, command, surroundings);
  }
  if (living === undefined) return refuse('notFound', 'frameworkRefusal.notFound');
  switch (command.kind) {
    case 'editFramework': {
      const edited = editFramework(living.draft, command.edit);
      if ('refusal' in edited) return { refusal: { reason: 'invalid', text: edited.refusal } };
      const entries = entriesBetween(living.draft, edited.framework);
      const places = entries.map(placeIn).filter((place) => (living.touched.get(place) ?? 0) > command.readAt);
      return places.length > 0 ? refuse('conflict', 'frameworkRefusal.changed', { places }) : { entries };
    }
    case 'issueVersion':
      return issue(living, command.readAt, surroundings);
    case 'withdrawFramework':
      if (living.withdrawn !== undefined) return { entries: [] };
      return { entries: [{ kind: 'frameworkWithdrawn', data: { reason: command.reason } }] };
  }
}

function begin(
  living: LivingFramework | undefined,
  command: Extract<FrameworkCommand, { kind: 'copyFramework' | 'importFramework' }>,
  { frameworks, check }: FrameworkSurroundings,
): ReturnType<typeof decideFramework> {
  const id = command.kind === 'copyFramework' ? command.id : command.value.id;
  if (living !== undefined || frameworks.has(id)) return refuse('conflict', 'frameworkRefusal.exists', {}, { id });
  if (command.kind === 'importFramework') {
    // Whose standing answers it may take is for this installation to say.
    const { answersFrom: _, ...framework } = command.value;
    const faults = check(framework);
    if (faults.length > 0) return refuse('invalid', 'frameworkRefusal.faults', { faults }, { count: faults.length });
    return { entries: [{ kind: 'frameworkBegun', data: { framework } }] };
  }
  const original = frameworks.get(command.from);
  if (original === undefined) return refuse('notFound', 'frameworkRefusal.notFound');
  return { entries: [{ kind: 'frameworkBegun', data: { framework: copyOf(original, command.id, command.title) } }] };
}

/** A copy under another id and title. It asks what the original asks, so the standing answers given there hold here. */
function copyOf(original: Framework, id: string, title: Framework['title']): Framework {
  const indicators = listIndicators(original).map(({ indicator }) => indicator.id);
  const answersFrom = original.answersFrom ?? { framework: original.id, indicators };
  return { ...original, id, title, version: 1, answersFrom };
}

function issue(
  living: LivingFramework,
  readAt: number,
  { check }: FrameworkSurroundings,
): ReturnType<typeof decideFramework> {
  if (living.seq > readAt) {
    const places = [...living.touched].filter(([, seq]) => seq > readAt).map(([place]) => place);
    return refuse('conflict', 'frameworkRefusal.movedOn', { places });
  }
  const gaps = findGaps(living.draft);
  const faults = gaps.length > 0 ? gaps : check(living.draft);
  if (faults.length > 0) return refuse('invalid', 'frameworkRefusal.faults', { faults }, { count: faults.length });
  if (!isChanged(living)) return { entries: [] };
  return { entries: [{ kind: 'versionIssued', data: { version: living.draft.version } }] };
}

function refuse(
  reason: FrameworkRefusal['reason'],
  key: MessageKey,
  more: Omit<FrameworkRefusal, 'reason' | 'text'> = {},
  values?: Sentence['values'],
): { refusal: FrameworkRefusal } {
  return { refusal: { reason, text: sentence(key, values), ...more } };
}
