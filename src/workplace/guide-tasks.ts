import { guidePhases } from '../channels/guide-file.ts';
import type { LivingGuide } from '../channels/living.ts';
import { guideCellsWithoutConsensus, openedGuideAnswers } from '../channels/rounds.ts';
import { membersWith } from '../dossier/roles.ts';
import { answersBy, openRound } from '../dossier/rounds.ts';
import type { MessageKey } from '../language/messages/all.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { guideCells } from './guide-cells.ts';
import { guidesAt } from './guide-place.ts';
import type { GuidePlace } from './place.ts';
import type { Task, TaskState } from './tasks.ts';
import type { Waiting } from './waiting.ts';

/** The tasks of a channel guide in the order in which they are done. */
export function tasksOfGuide(place: GuidePlace): Task[] {
  const { guide } = place;
  return [
    task('gegevens', 'guideTask.head', 'filled', 'task.criteriaNote', { name: guide.framework.title }),
    guide.channels.size === 0
      ? task('kanalen', 'guideTask.channels', 'todo', 'guideTask.channelsTodo')
      : task('kanalen', 'guideTask.channels', 'filled', 'guideTask.channelsCount', { count: guide.channels.size }),
    membersTask(guide),
    guide.evidence.size === 0
      ? task('bewijs', 'task.evidence', 'todo')
      : task('bewijs', 'task.evidence', 'begun', 'task.evidenceCount', { count: guide.evidence.size }),
    assessTask(place),
    consensusTask(guide),
    task('gebruik', 'guideTask.uses', 'none', 'guideTask.overrides', { count: guide.overrides.size }),
    signOffTask(guide),
  ];
}

function task(
  page: string,
  name: MessageKey,
  state: TaskState,
  note?: MessageKey,
  values?: NonNullable<Sentence['values']>,
): Task {
  return { page, name, state, note: note === undefined ? '' : sentence(note, values) };
}

function isFrom({ phase }: LivingGuide, first: LivingGuide['phase']): boolean {
  return guidePhases.indexOf(phase) >= guidePhases.indexOf(first);
}

function membersTask(guide: LivingGuide): Task {
  const missing = (['assessor', 'decider'] as const).find((role) => membersWith(guide, role).length === 0);
  if (missing === 'assessor') return task('leden', 'task.members', 'begun', 'task.noAssessor');
  if (missing === 'decider') return task('leden', 'task.members', 'begun', 'task.noDecider');
  return task('leden', 'task.members', 'filled', 'task.membersCount', { count: guide.members.size });
}

function assessTask({ guide, account, actor }: GuidePlace): Task {
  const name = 'task.assess';
  if (guide.phase === 'draft') return task('beoordelen', name, 'later', 'task.assessLater');
  if (openRound(guide) === undefined) return task('beoordelen', name, 'filled');
  if (!actor.roles.includes('assessor')) return task('beoordelen', name, 'begun', 'task.assessOpen');
  const cells = guideCells(guide);
  const answers = answersBy(guide, account.id);
  const given = cells.filter((cell) => answers.get(cell)?.reason !== undefined).length;
  const state = given === cells.length ? 'filled' : 'begun';
  return task('beoordelen', name, state, 'task.assessed', { given, all: cells.length });
}

function consensusTask(guide: LivingGuide): Task {
  if (!isFrom(guide, 'consensus')) return task('consensus', 'task.consensus', 'later', 'task.consensusLater');
  if (openedGuideAnswers(guide).size === 0) return task('consensus', 'task.consensus', 'none');
  const count = guideCellsWithoutConsensus(guide).length;
  if (count === 0) return task('consensus', 'task.consensus', 'filled');
  return task('consensus', 'task.consensus', 'begun', 'task.consensusMissing', { count });
}

function signOffTask(guide: LivingGuide): Task {
  const name = 'guideTask.signOff';
  if (guide.phase === 'settled') return task('vaststellen', name, 'filled', 'guideTask.signedOff');
  if (guide.phase !== 'consensus') return task('vaststellen', name, 'later', 'guideTask.signOffLater');
  return guide.request === undefined
    ? task('vaststellen', name, 'todo')
    : task('vaststellen', name, 'begun', 'guideTask.requested');
}

/** What a guide asks of one of its members now: the one next thing for each of their roles. */
export function waitingInGuide(guide: LivingGuide, account: string): Waiting[] {
  const roles = guide.members.get(account) ?? [];
  const at = (page: string) => `${guidesAt}/${guide.id}${page}`;
  const found: Waiting[] = [];
  if (roles.includes('assessor') && openRound(guide) !== undefined && guide.phase === 'assessing') {
    const answers = answersBy(guide, account);
    const count = guideCells(guide).filter((cell) => answers.get(cell)?.reason === undefined).length;
    if (count > 0) found.push({ text: sentence('waiting.assess', { count }), href: at('/beoordelen') });
  }
  const isAsked = guide.phase === 'consensus' && guide.request !== undefined && guide.request.account !== account;
  if (roles.includes('decider') && isAsked) {
    found.push({ text: sentence('guideWaiting.decide'), href: at('/vaststellen') });
  }
  if (!roles.includes('lead')) return found;
  if (guide.phase === 'draft') found.push({ text: sentence('guideWaiting.prepare'), href: at('') });
  if (guide.phase === 'assessing') found.push({ text: sentence('waiting.close'), href: at('/beoordelen') });
  if (guide.phase === 'consensus' && guide.request === undefined) {
    const count = guideCellsWithoutConsensus(guide).length;
    found.push(
      count > 0
        ? { text: sentence('waiting.agree', { count }), href: at('/consensus') }
        : { text: sentence('guideWaiting.signOff'), href: at('/vaststellen') },
    );
  }
  return found;
}
