import type { Installation } from '../dossier/installation.ts';
import type { Actor } from '../dossier/roles.ts';
import { checkTexts } from '../dossier/typed-text.ts';
import { isSame } from '../framework/same.ts';
import { valueAt } from './apply.ts';
import type { GuideCommand, GuideCommandKind, GuideCommandOf } from './commands.ts';
import type { GuideChange, NewGuideEntry } from './entry.ts';
import { fromGuideFile } from './from-file.ts';
import { guardGuide } from './guard.ts';
import { hasUses } from './guide.ts';
import type { LivingGuide } from './living.ts';
import { guidePlaceOf, guidePlaces } from './places.ts';
import { guideCommandFor, guidePolicy, hasGuideRoleFor } from './policy.ts';
import { proposeGuide } from './propose.ts';
import { type GuideRefusal, isGuideRefusal, refuseGuide } from './refusal.ts';
import { type GuideStep, takeGuideStep } from './steps.ts';
import { makeWholeGuide, wholeGuideFile } from './whole.ts';

/** What a command comes to: entries for the logbook (none where nothing changes), or why not. */
export type GuideRuling = { entries: NewGuideEntry[] } | { refusal: GuideRefusal };

/**
 * Decides what a command does to a channel guide: pure, so that every route, form and file goes through the same rules.
 * `now` is ISO 8601 in UTC. `guide` is undefined where there is none yet.
 */
export function decideGuide(
  guide: LivingGuide | undefined,
  command: GuideCommand,
  by: Actor,
  now: string,
  installation: Installation,
): GuideRuling {
  const result = refuseTexts(command) ?? rule(guide, command, by, now, installation);
  return isGuideRefusal(result) ? { refusal: result } : { entries: result };
}

function refuseTexts(command: GuideCommand): GuideRefusal | undefined {
  const found = checkTexts(command);
  return found && { reason: found.reason, message: found.message };
}

function rule(
  guide: LivingGuide | undefined,
  command: GuideCommand,
  by: Actor,
  now: string,
  installation: Installation,
): NewGuideEntry[] | GuideRefusal {
  if (command.kind === 'createGuide' || command.kind === 'loadGuide') {
    if (!hasGuideRoleFor(by, command.kind)) return refuseGuide('forbidden', 'forbidden');
    const id = command.kind === 'createGuide' ? command.id : command.file.id;
    if (guide !== undefined) return refuseGuide('conflict', 'exists', { id });
    return command.kind === 'createGuide' ? create(command, by, installation) : load(command, by, installation);
  }
  if (guide === undefined || guide.removed) return refuseGuide('notFound', 'notFound');
  const refusal = checkPermission(guide, command.kind, by);
  if (refusal !== undefined) return refusal;
  if (command.kind === 'undo') return undo(guide, command.seq, by, installation);
  if (!('value' in command)) return checkStep(guide, command) ?? takeGuideStep(guide, command, by, now, installation);
  const changes = proposeGuide(guide, command, by, installation.sources);
  if (isGuideRefusal(changes)) return changes;
  return write(guide, changes, command.readAt, by, installation);
}

function create(
  { id, title, organisation, contact, framework: wanted }: GuideCommandOf<'createGuide'>,
  by: Actor,
  { sources }: Installation,
): NewGuideEntry[] | GuideRefusal {
  const framework = sources.frameworks.get(wanted);
  if (framework === undefined || !hasUses(framework)) return refuseGuide('invalid', 'noSuchFramework', { id: wanted });
  return [{ kind: 'guideCreated', data: { id, version: 1, title, organisation, contact, framework } }, keeper(by)];
}

/** A guide from a file, kept by who loaded it. A signed off one comes in as it was signed. */
function load(
  { file }: GuideCommandOf<'loadGuide'>,
  by: Actor,
  { sources }: Installation,
): NewGuideEntry[] | GuideRefusal {
  const made = makeWholeGuide(file, sources);
  if ('faults' in made) {
    const { faults } = made;
    const first = `${faults[0]!.path.join('.')}: ${faults[0]!.message}`;
    return refuseGuide('invalid', 'fileFaults', { count: faults.length, first }, { faults });
  }
  return [...fromGuideFile(wholeGuideFile(made.guide)), keeper(by)];
}

function keeper(by: Actor): NewGuideEntry {
  return { kind: 'memberSet', data: { account: by.account, value: ['lead'] } };
}

function checkPermission(guide: LivingGuide, kind: GuideCommandKind, by: Actor): GuideRefusal | undefined {
  if (!hasGuideRoleFor(by, kind)) return refuseGuide('forbidden', 'forbidden');
  if (guidePolicy[kind].phases.includes(guide.phase)) return undefined;
  return guide.phase === 'settled' ? refuseGuide('frozen', 'frozen') : refuseGuide('phase', 'phase');
}

/** Writes what differs. The first change is the one that was asked for: it may not pass over what came in between. */
function write(
  guide: LivingGuide,
  changes: GuideChange[],
  readAt: number,
  by: Actor,
  { sources }: Installation,
): NewGuideEntry[] | GuideRefusal {
  const [asked] = changes;
  if (asked === undefined || isAlready(guide, asked)) return [];
  const place = guidePlaceOf(asked);
  if ((guide.touched.get(place) ?? 0) > readAt) {
    const theirs = valueAt(guide, asked) ?? null;
    return refuseGuide('conflict', 'changed', undefined, { place, theirs, yours: asked.data.value });
  }
  return guardGuide(guide, asked, by, sources) ?? changes.filter((change) => !isAlready(guide, change));
}

function isAlready(guide: LivingGuide, change: GuideChange): boolean {
  return isSame(valueAt(guide, change) ?? null, change.data.value);
}

/** Brings back the value from before entry `seq`, as a new entry, where nothing else was written there since. */
function undo(guide: LivingGuide, seq: number, by: Actor, { sources }: Installation): NewGuideEntry[] | GuideRefusal {
  const change = [...guide.earlier].find(([place]) => guide.touched.get(place) === seq)?.[1];
  if (change === undefined) return refuseGuide('conflict', 'cannotUndo');
  const refusal = checkPermission(guide, guideCommandFor[change.kind], by) ?? guardGuide(guide, change, by, sources);
  if (refusal !== undefined) return refusal;
  return [{ kind: change.kind, data: { ...change.data, undoes: seq } } as NewGuideEntry];
}

/** Refuses a step on a page that shows another guide than there is now: who signs off must have seen what is signed. */
function checkStep(guide: LivingGuide, command: GuideStep): GuideRefusal | undefined {
  if (command.kind === 'removeExample') return undefined;
  const wantsAll = command.kind === 'requestSignOff' || command.kind === 'signOff';
  const isAbout = (place: string) => place.startsWith(guidePlaces.member(''));
  const changed = [...guide.touched].find(
    ([place, seq]) => seq > command.readAt && (place === guidePlaces.phase || (wantsAll && !isAbout(place))),
  );
  return changed === undefined ? undefined : refuseGuide('conflict', 'movedOn', undefined, { place: changed[0] });
}
