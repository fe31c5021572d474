import { isMandatory } from '../dossier/installation.ts';
import { liveCandidates } from '../dossier/live.ts';
import type { LivingDossier } from '../dossier/living.ts';
import { type LivingPhase, livingPhases } from '../dossier/phase.ts';
import { answersBy, cellsWithoutConsensus, openedAnswers, openRound } from '../dossier/rounds.ts';
import { pointsToExplain } from '../dossier/settlement.ts';
import { wholeDecision, wholeNeed } from '../dossier/to-file.ts';
import type { MessageKey } from '../language/messages/all.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { cellsToAnswer } from './cells.ts';
import type { DossierPlace } from './place.ts';

/** How far a task is: words that cannot be taken for "decided". */
export type TaskState = 'todo' | 'begun' | 'filled' | 'later' | 'none';

/** A task of a dossier: a page, how far it is, and what is still to be done there. */
export interface Task {
  page: string;
  name: MessageKey;
  state: TaskState;
  note: Sentence | '';
}

/** The tasks of a dossier in the order in which they are done. */
export function tasksOf(place: DossierPlace): Task[] {
  const { dossier } = place;
  return [
    task('behoefte', 'task.need', needState(dossier)),
    task('zoekslag', 'task.search', dossier.searches.size > 0 ? filled() : todo('task.searchTodo')),
    task('kandidaten', 'task.candidates', candidatesState(dossier)),
    task('criteria', 'task.criteria', filled('task.criteriaNote', { name: dossier.framework.title })),
    task('standaarden', 'task.standards', standardsState(dossier)),
    task('leden', 'task.members', membersState(dossier)),
    task('bewijs', 'task.evidence', evidenceState(dossier)),
    task('beoordelen', 'task.assess', assessState(place)),
    task('consensus', 'task.consensus', consensusState(dossier)),
    task('weging', 'task.weighing', weighingState(dossier)),
    task('uitkomst', 'task.outcome', isFrom(dossier, 'consensus') ? none() : later('task.outcomeLater')),
    task('afwijkingen', 'task.deviations', deviationsState(place)),
    task('besluit', 'task.decision', decisionState(dossier)),
    task('rapport', 'task.report', none()),
  ];
}

type Standing = Pick<Task, 'state' | 'note'>;
type Values = NonNullable<Sentence['values']>;

function task(page: string, name: MessageKey, standing: Standing): Task {
  return { page, name, ...standing };
}

function standing(state: TaskState, key?: MessageKey, values?: Values): Standing {
  return { state, note: key === undefined ? '' : sentence(key, values) };
}
const todo = (key?: MessageKey, values?: Values) => standing('todo', key, values);
const begun = (key?: MessageKey, values?: Values) => standing('begun', key, values);
const filled = (key?: MessageKey, values?: Values) => standing('filled', key, values);
const later = (key?: MessageKey, values?: Values) => standing('later', key, values);
const none = () => standing('none');

function isFrom({ phase }: LivingDossier, first: LivingPhase): boolean {
  return livingPhases.indexOf(phase) >= livingPhases.indexOf(first);
}

function needState(dossier: LivingDossier): Standing {
  if (wholeNeed(dossier) !== undefined) return filled();
  return dossier.need === undefined ? todo() : begun('task.needBegun');
}

function candidatesState(dossier: LivingDossier): Standing {
  const count = liveCandidates(dossier).length;
  if (count === 0) return todo('task.candidatesTodo');
  return count === 1 ? begun('task.candidatesOne') : filled('task.candidatesCount', { count });
}

function standardsState(dossier: LivingDossier): Standing {
  const count = dossier.standards.size;
  return count === 0 ? todo('task.standardsTodo') : filled('task.standardsCount', { count });
}

function membersState({ members }: LivingDossier): Standing {
  const has = (role: 'assessor' | 'decider') => [...members.values()].some((roles) => roles.includes(role));
  if (!has('assessor')) return begun('task.noAssessor');
  return has('decider') ? filled('task.membersCount', { count: members.size }) : begun('task.noDecider');
}

function evidenceState(dossier: LivingDossier): Standing {
  const count = dossier.evidence.size;
  return count === 0 ? todo() : begun('task.evidenceCount', { count });
}

function assessState({ dossier, account, actor }: DossierPlace): Standing {
  if (dossier.phase === 'draft') return later('task.assessLater');
  if (openRound(dossier) === undefined) return filled();
  const cells = cellsToAnswer(dossier);
  if (!actor.roles.includes('assessor')) return begun('task.assessOpen');
  const answers = answersBy(dossier, account.id);
  const given = cells.filter((cell) => answers.get(cell)?.reason !== undefined).length;
  const values = { given, all: cells.length };
  return given === cells.length ? filled('task.assessed', values) : begun('task.assessed', values);
}

function consensusState(dossier: LivingDossier): Standing {
  if (!isFrom(dossier, 'consensus')) return later('task.consensusLater');
  const missing = cellsWithoutConsensus(dossier).length;
  if (openedAnswers(dossier).size === 0) return none();
  return missing === 0 ? filled() : begun('task.consensusMissing', { count: missing });
}

function weighingState(dossier: LivingDossier): Standing {
  if (isFrom(dossier, 'weighed')) return filled();
  return dossier.weighing === undefined ? todo() : begun('task.weighingChosen');
}

function deviationsState({ dossier, parts }: DossierPlace): Standing {
  if (!isFrom(dossier, 'weighed')) return later('task.deviationsLater');
  const whole = parts.wholeOf(dossier);
  if (whole?.decision === undefined) return later('task.deviationsAfterChoice');
  const points = pointsToExplain(whole, (standard) => isMandatory(parts.installation, standard));
  const missing = points.filter((point) => !dossier.deviations.has(point)).length;
  if (points.length === 0) return filled('task.deviationsNone');
  return missing === 0 ? filled() : todo('task.deviationsMissing', { count: missing });
}

function decisionState(dossier: LivingDossier): Standing {
  if (isFrom(dossier, 'decided')) return filled('task.decided');
  if (!isFrom(dossier, 'weighed')) return later('task.decisionLater');
  if (dossier.request !== undefined) return begun('task.requested');
  return wholeDecision(dossier) === undefined ? todo() : begun('task.decisionWritten');
}
