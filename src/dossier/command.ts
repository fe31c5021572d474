import { isSame } from '../framework/same.ts';
import { applyTo, begin, type Changing, thaw } from './apply.ts';
import { create, load } from './begin-dossier.ts';
import type { Command, CommandKind } from './commands.ts';
import { type Change, type Entry, type NewEntry, streamOf } from './entry.ts';
import { guard } from './guard.ts';
import type { Installation } from './installation.ts';
import type { LivingDossier } from './living.ts';
import { isFrozen } from './phase.ts';
import { placeOf, places } from './places.ts';
import { commandFor, hasRoleFor, policy } from './policy.ts';
import { propose } from './propose.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import type { Actor } from './roles.ts';
import { areCostsSealed } from './seen.ts';
import { valueAt } from './slots.ts';
import { type Step, take } from './steps.ts';
import { checkTexts } from './typed-text.ts';

/** What a command comes to: entries for the logbook (none where nothing changes), or why not. */
export type Ruling = { entries: NewEntry[] } | { refusal: Refusal };

/**
 * Decides what a command does to a dossier: pure, so that every route, form and file goes through the same rules. `now`
 * is ISO 8601 in UTC. `dossier` is undefined where there is none yet.
 */
export function decide(
  dossier: LivingDossier | undefined,
  command: Command,
  by: Actor,
  now: string,
  installation: Installation,
): Ruling {
  const result = checkTexts(command) ?? rule(dossier, command, by, now, installation);
  return isRefusal(result) ? { refusal: result } : { entries: result };
}

/**
 * Decides on several commands as one: each sees what those before it did, and one refusal refuses all, with its number.
 * For a form that saves many cells at once.
 */
export function decideAll(
  dossier: LivingDossier | undefined,
  commands: readonly Command[],
  by: Actor,
  now: string,
  installation: Installation,
): { entries: NewEntry[] } | { refusal: Refusal; at: number } {
  const entries: NewEntry[] = [];
  // A copy of our own, made when the first of several commands changes something; what was given stays as it is.
  let own: Changing | undefined;
  for (const [at, command] of commands.entries()) {
    const sofar = own ?? dossier;
    const ruling = decide(sofar, command, by, now, installation);
    if ('refusal' in ruling) return { refusal: ruling.refusal, at };
    entries.push(...ruling.entries);
    if (at === commands.length - 1) break;
    for (const entry of ruling.entries) {
      const signed = sign(entry, own ?? dossier, by, now);
      if (own === undefined && dossier === undefined) {
        own = begin(signed);
        continue;
      }
      own ??= thaw(dossier!);
      applyTo(own, signed);
    }
  }
  return { entries };
}

function sign(entry: NewEntry, dossier: LivingDossier | undefined, by: Actor, now: string): Entry {
  const seq = (dossier?.seq ?? 0) + 1;
  return { ...entry, stream: streamOf(dossier?.id ?? ''), seq, at: now, actor: by.account };
}

function rule(
  dossier: LivingDossier | undefined,
  command: Command,
  by: Actor,
  now: string,
  installation: Installation,
): NewEntry[] | Refusal {
  if (command.kind === 'createDossier' || command.kind === 'loadDossier') {
    const id = command.kind === 'createDossier' ? command.id : command.file.id;
    if (dossier !== undefined) return refuse('conflict', 'refusal.exists', { id });
    return command.kind === 'createDossier' ? create(command, by, installation) : load(command, by, installation);
  }
  if (dossier === undefined || dossier.removed) return refuse('notFound', 'refusal.notFound');
  const refusal = checkPermission(dossier, command.kind, by);
  if (refusal !== undefined) return refusal;
  if (command.kind === 'undo') return undo(dossier, command.seq, by, installation);
  if (!('value' in command)) return checkStep(dossier, command) ?? take(dossier, command, by, now, installation);
  const changes = propose(dossier, command, by, installation);
  if (isRefusal(changes)) return changes;
  return write(dossier, changes, command.readAt, by, installation);
}

function checkPermission(dossier: LivingDossier, kind: CommandKind, by: Actor): Refusal | undefined {
  if (!hasRoleFor(by, kind)) return refuse('forbidden', 'refusal.forbidden');
  if (policy[kind].phases.includes(dossier.phase)) return undefined;
  return isFrozen(dossier.phase) ? refuse('frozen', 'refusal.frozen') : refuse('phase', 'refusal.phase');
}

/** Writes what differs. The first change is the one that was asked for: it may not pass over what came in between. */
function write(
  dossier: LivingDossier,
  changes: Change[],
  readAt: number,
  by: Actor,
  installation: Installation,
): NewEntry[] | Refusal {
  const [asked] = changes;
  if (asked === undefined || isAlready(dossier, asked)) return [];
  const place = placeOf(asked);
  if ((dossier.touched.get(place) ?? 0) > readAt) {
    // Who may not see the costs of a tender yet is told that they changed, and not into what.
    const isSealed = asked.kind === 'costsSet' && areCostsSealed(dossier, by);
    const theirs = isSealed ? undefined : (valueAt(dossier, asked) ?? null);
    return refuse('conflict', 'refusal.changed', undefined, { place, theirs, yours: asked.data.value });
  }
  return guard(dossier, asked, by, installation) ?? changes.filter((change) => !isAlready(dossier, change));
}

function isAlready(dossier: LivingDossier, change: Change): boolean {
  return isSame(valueAt(dossier, change) ?? null, change.data.value);
}

/** Brings back the value from before entry `seq`, as a new entry, where nothing else was written there since. */
function undo(dossier: LivingDossier, seq: number, by: Actor, installation: Installation): NewEntry[] | Refusal {
  const change = [...dossier.earlier].find(([place]) => dossier.touched.get(place) === seq)?.[1];
  if (change === undefined) return refuse('conflict', 'refusal.cannotUndo');
  const refusal = checkPermission(dossier, commandFor[change.kind], by) ?? guard(dossier, change, by, installation);
  if (refusal !== undefined) return refusal;
  return [{ kind: change.kind, data: { ...change.data, undoes: seq } } as NewEntry];
}

/** Refuses a step on a page that shows another dossier than there is now: who decides must have seen what is decided. */
function checkStep(dossier: LivingDossier, command: Step): Refusal | undefined {
  if (command.kind === 'removeExample' || command.kind === 'publish') return undefined;
  const wantsAll = command.kind === 'requestDecision' || command.kind === 'settleDecision';
  const changed = [...dossier.touched].find(
    ([place, seq]) => seq > command.readAt && (place === places.phase || (wantsAll && !isAbout(place))),
  );
  if (changed === undefined) return undefined;
  return refuse('conflict', 'refusal.movedOn', undefined, { place: changed[0] });
}

/** Whether a place is about the dossier and not in it: members and keywords decide nothing. */
function isAbout(place: string): boolean {
  return place === places.keywords || place === places.archiving || place.startsWith(places.member(''));
}
