import { isAgreed } from '../dossier/compare-answers.ts';
import { dayOf } from '../dossier/day.ts';
import { type Cell, partsOf } from '../dossier/places.ts';
import { type Actor, membersWith } from '../dossier/roles.ts';
import { openRound } from '../dossier/rounds.ts';
import type { GuideCommand, GuideCommandOf } from './commands.ts';
import type { NewGuideEntry } from './entry.ts';
import { hasUses } from './guide.ts';
import { type LivingGuide, versionInForce } from './living.ts';
import { guidePlaces } from './places.ts';
import { drawFacts, judgeOf } from './propose.ts';
import { type GuideRefusal, obstacle, refuseGuide } from './refusal.ts';
import { countWithoutReason, guideCellsWithoutConsensus, openedGuideAnswers } from './rounds.ts';
import type { GuideSources } from './whole.ts';

/** A command that is about the guide as a whole. */
export type GuideStep = Exclude<GuideCommand, { value: unknown } | { kind: 'createGuide' | 'loadGuide' | 'undo' }>;

type Obstacles = NonNullable<GuideRefusal['obstacles']>;

/** What a step does to the guide, or what stands in its way. `fourEyes`: whoever requests does not sign off. */
export function takeGuideStep(
  guide: LivingGuide,
  command: GuideStep,
  by: Actor,
  now: string,
  { fourEyes, sources }: { fourEyes: boolean; sources: GuideSources },
): NewGuideEntry[] | GuideRefusal {
  const date = dayOf(now);
  switch (command.kind) {
    case 'startAssessing':
      return (
        stopBy(obstaclesToAssessing(guide)) ?? [{ kind: 'phaseMoved', data: { to: 'assessing' } }, ...openNext(guide)]
      );
    case 'closeRound':
      return stopBy(obstaclesToClosing(guide)) ?? close(guide, sources);
    case 'agreeWhereEqual':
      return agreeWhereEqual(guide, command.reason);
    case 'requestSignOff':
      return stopBy(obstaclesToSignOff(guide)) ?? [{ kind: 'signOffRequested', data: { role: command.role, date } }];
    case 'signOff':
      return signOff(guide, command, date, by, fourEyes);
    case 'goBack':
      return goBack(guide, command.reason);
    case 'startVersion':
      return [{ kind: 'versionStarted', data: { version: guide.version + 1, reason: command.reason } }];
    case 'withdraw': {
      const version = versionInForce(guide)?.version;
      if (version === undefined) return refuseGuide('invalid', 'nothingInForce');
      return [{ kind: 'withdrawn', data: { version, reason: command.reason } }];
    }
    case 'removeExample':
      return guide.example ? [{ kind: 'exampleRemoved', data: {} }] : refuseGuide('invalid', 'notAnExample');
  }
}

/** What still stands in the way of starting to assess. */
export function obstaclesToAssessing(guide: LivingGuide): Obstacles {
  return [
    ...(guide.channels.size === 0 ? [obstacle('channel', 'noChannel')] : []),
    ...(membersWith(guide, 'assessor').length === 0 ? [obstacle('member', 'noAssessor')] : []),
  ];
}

/** What still stands in the way of closing the round, so that assessors see each other's answers. */
export function obstaclesToClosing(guide: LivingGuide): Obstacles {
  const count = countWithoutReason(guide);
  return count > 0 ? [obstacle('answer', 'noReason', { count })] : [];
}

/** What still stands in the way of signing off. An indicator that nobody answered counts as unknown, and is no obstacle. */
export function obstaclesToSignOff(guide: LivingGuide): Obstacles {
  const missing = guideCellsWithoutConsensus(guide).length;
  const answered = new Set([...guide.consensus.keys()].map((cell) => partsOf(cell)[0]));
  const silent = [...guide.channels.values()].filter(({ id }) => !answered.has(id));
  return [
    ...(guide.channels.size === 0 ? [obstacle('channel', 'noChannel')] : []),
    ...(missing > 0 ? [obstacle('consensus', 'noConsensus', { count: missing })] : []),
    ...silent.map(({ id, name }) => obstacle(guidePlaces.channel(id), 'channelUnanswered', { name })),
    ...(hasUses(guide.framework) ? [] : [obstacle(guidePlaces.framework, 'noUses')]),
  ];
}

function stopBy(obstacles: Obstacles): GuideRefusal | undefined {
  if (obstacles.length === 0) return undefined;
  return refuseGuide('invalid', 'obstacles', { count: obstacles.length }, { obstacles });
}

function openNext(guide: LivingGuide): NewGuideEntry[] {
  if (openRound(guide) !== undefined) return [];
  return [{ kind: 'roundOpened', data: { round: guide.rounds.length + 1 } }];
}

/**
 * Closes the round. What was agreed on before, and was answered anew in this round, has to be agreed on anew. The facts of
 * the catalogue that the answers cite come into the guide.
 */
function close(guide: LivingGuide, sources: GuideSources): NewGuideEntry[] {
  const round = openRound(guide);
  const given = [...(round?.answers.values() ?? [])].flatMap((cells) => [...cells]);
  const answered = new Set(given.map(([cell]) => cell));
  const cited = given.flatMap(([, { evidence }]) => evidence);
  const emptied = ([channel, indicator]: [string, string]): NewGuideEntry => ({
    kind: 'consensusSet',
    data: { channel, indicator, value: null },
  });
  const outdated = [...guide.consensus.keys()].filter((cell: Cell) => answered.has(cell));
  return [
    ...outdated.map((cell) => emptied(partsOf(cell))),
    ...drawFacts(guide, cited, sources),
    ...(round === undefined ? [] : [{ kind: 'roundClosed' as const, data: { round: round.number } }]),
    { kind: 'phaseMoved', data: { to: 'consensus' } },
  ];
}

/** Agrees on every cell where all who answered said the same, for one reason; the evidence of all stands behind it. */
function agreeWhereEqual(guide: LivingGuide, reason: GuideCommandOf<'agreeWhereEqual'>['reason']): NewGuideEntry[] {
  const opened = openedGuideAnswers(guide);
  return guideCellsWithoutConsensus(guide).flatMap((cell): NewGuideEntry[] => {
    const answers = opened.get(cell)!;
    if (!isAgreed(answers)) return [];
    const [channel, indicator] = partsOf(cell);
    const evidence = [...new Set(answers.flatMap(({ answer }) => answer.evidence))];
    const answer = { ...answers[0]!.answer, reason, evidence, judgedBy: judgeOf(guide, indicator) };
    const agreedBy = answers.map(({ assessor }) => assessor);
    return [{ kind: 'consensusSet', data: { channel, indicator, value: { answer, agreedBy } } }];
  });
}

/** Signs off the version that was requested. Where one person may do both, the signature says that one person did. */
function signOff(
  guide: LivingGuide,
  { role, by: name, review }: GuideCommandOf<'signOff'>,
  date: string,
  by: Actor,
  fourEyes: boolean,
): NewGuideEntry[] | GuideRefusal {
  if (guide.request === undefined) return stopBy([obstacle(guidePlaces.phase, 'noRequest')])!;
  const alone = guide.request.account === by.account;
  if (alone && fourEyes) return refuseGuide('forbidden', 'fourEyes');
  if (review <= date) return refuseGuide('invalid', 'reviewPast');
  return (
    stopBy(obstaclesToSignOff(guide)) ?? [
      { kind: 'signedOff', data: { role, by: name, date, review, ...(alone ? { alone } : {}) } },
    ]
  );
}

function goBack(guide: LivingGuide, reason: GuideCommandOf<'goBack'>['reason']): NewGuideEntry[] {
  const to = guide.phase === 'consensus' ? 'assessing' : 'draft';
  return [{ kind: 'phaseMoved', data: { to, reason } }, ...(to === 'assessing' ? openNext(guide) : [])];
}
