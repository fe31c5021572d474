import type { Command } from './commands.ts';
import { isAgreed } from './compare-answers.ts';
import { dayOf } from './day.ts';
import type { NewEntry } from './entry.ts';
import type { Installation } from './installation.ts';
import type { LivingDossier } from './living.ts';
import { obstaclesToAssessing, obstaclesToClosing, obstaclesToDecision, obstaclesToWeighing } from './obstacles.ts';
import { phaseBefore } from './phase.ts';
import { partsOf } from './places.ts';
import { judgeOf } from './propose.ts';
import { type Obstacle, type Refusal, refuse } from './refusal.ts';
import type { Actor } from './roles.ts';
import { cellsWithoutConsensus, openedAnswers, openRound } from './rounds.ts';

/** A command that is about the dossier as a whole. */
export type Step = Exclude<Command, { value: unknown } | { kind: 'createDossier' | 'loadDossier' | 'undo' }>;

/** What a step does to the dossier, or what stands in its way. */
export function take(
  dossier: LivingDossier,
  command: Step,
  by: Actor,
  now: string,
  installation: Installation,
): NewEntry[] | Refusal {
  const date = dayOf(now);
  switch (command.kind) {
    case 'startAssessing':
      return (
        stopBy(obstaclesToAssessing(dossier)) ?? [
          { kind: 'phaseMoved', data: { to: 'assessing' } },
          ...openNext(dossier),
        ]
      );
    case 'closeRound':
      return stopBy(obstaclesToClosing(dossier)) ?? close(dossier);
    case 'agreeWhereEqual':
      return agreeWhereEqual(dossier, command.reason);
    case 'lockWeighing':
      if (dossier.weighing === undefined) return refuse('invalid', 'obstacle.noWeighing');
      return dossier.weighingLock === undefined ? [{ kind: 'weighingLockSet', data: { value: { date } } }] : [];
    case 'settleWeighing':
      return stopBy(obstaclesToWeighing(dossier)) ?? [{ kind: 'phaseMoved', data: { to: 'weighed' } }];
    case 'requestDecision':
      return (
        stopBy(obstaclesToDecision(dossier, installation)) ?? [
          { kind: 'decisionRequested', data: { role: command.role, date } },
        ]
      );
    case 'settleDecision':
      return settle(dossier, command.role, date, by, installation);
    case 'publish':
      return dossier.phase === 'published' ? [] : [{ kind: 'phaseMoved', data: { to: 'published' } }];
    case 'goBack':
      return goBack(dossier, command.reason);
    case 'rectify': {
      const { reason, replacedBy } = command;
      return [{ kind: 'rectified', data: { reason, ...(replacedBy === undefined ? {} : { replacedBy }) } }];
    }
    case 'withdraw':
      return [{ kind: 'withdrawn', data: { reason: command.reason } }];
    case 'removeExample':
      return dossier.example ? [{ kind: 'exampleRemoved', data: {} }] : refuse('invalid', 'refusal.notAnExample');
  }
}

function stopBy(obstacles: Obstacle[]): Refusal | undefined {
  if (obstacles.length === 0) return undefined;
  return refuse('invalid', 'refusal.obstacles', { count: obstacles.length }, { obstacles });
}

function openNext(dossier: LivingDossier): NewEntry[] {
  if (openRound(dossier) !== undefined) return [];
  return [{ kind: 'roundOpened', data: { round: dossier.rounds.length + 1 } }];
}

/** Closes the round. What was agreed on before, and was answered anew in this round, has to be agreed on anew. */
function close(dossier: LivingDossier): NewEntry[] {
  const round = openRound(dossier);
  const answered = new Set([...(round?.answers.values() ?? [])].flatMap((cells) => [...cells.keys()]));
  const outdated = [...dossier.consensus.keys()].filter((cell) => answered.has(cell));
  return [
    ...outdated.map((cell): NewEntry => {
      const [candidate, indicator] = partsOf(cell);
      return { kind: 'consensusSet', data: { candidate, indicator, value: null } };
    }),
    ...(round === undefined ? [] : [{ kind: 'roundClosed' as const, data: { round: round.number } }]),
    { kind: 'phaseMoved', data: { to: 'consensus' } },
  ];
}

/** Agrees on every cell where all who answered said the same, for one reason; the evidence of all stands behind it. */
function agreeWhereEqual(
  dossier: LivingDossier,
  reason: Extract<Command, { kind: 'agreeWhereEqual' }>['reason'],
): NewEntry[] {
  const opened = openedAnswers(dossier);
  return cellsWithoutConsensus(dossier).flatMap((cell): NewEntry[] => {
    const answers = opened.get(cell)!;
    if (!isAgreed(answers)) return [];
    const [candidate, indicator] = partsOf(cell);
    const evidence = [...new Set(answers.flatMap(({ answer }) => answer.evidence))];
    const answer = { ...answers[0]!.answer, reason, evidence, judgedBy: judgeOf(dossier, indicator) };
    const agreedBy = answers.map(({ assessor }) => assessor);
    return [{ kind: 'consensusSet', data: { candidate, indicator, value: { answer, agreedBy } } }];
  });
}

/** Settles the decision that was requested. Where one person may do both, the signature says that one person did. */
function settle(
  dossier: LivingDossier,
  role: Extract<Command, { kind: 'settleDecision' }>['role'],
  date: string,
  by: Actor,
  installation: Installation,
): NewEntry[] | Refusal {
  if (dossier.request === undefined) {
    const obstacles: Obstacle[] = [{ place: 'decision', message: { key: 'obstacle.noRequest' } }];
    return refuse('invalid', 'refusal.obstacles', { count: 1 }, { obstacles });
  }
  const alone = dossier.request.account === by.account;
  if (alone && installation.fourEyes) return refuse('forbidden', 'refusal.fourEyes');
  return (
    stopBy(obstaclesToDecision(dossier, installation)) ?? [
      { kind: 'decisionSettled', data: { role, date, ...(alone ? { alone } : {}) } },
      { kind: 'phaseMoved', data: { to: 'decided' } },
    ]
  );
}

function goBack(dossier: LivingDossier, reason: Extract<Command, { kind: 'goBack' }>['reason']): NewEntry[] | Refusal {
  const to = phaseBefore(dossier.phase);
  if (to !== 'draft' && to !== 'assessing' && to !== 'consensus') return refuse('phase', 'refusal.phase');
  return [{ kind: 'phaseMoved', data: { to, reason } }, ...(to === 'assessing' ? openNext(dossier) : [])];
}
