import { type Cell, partsOf } from '../dossier/places.ts';
import { type AssessorAnswer, answersBy, openRound } from '../dossier/rounds.ts';
import { listIndicators } from '../framework/indicators.ts';
import type { LivingGuide } from './living.ts';

/** What the assessors answered in the rounds that are closed, by cell: of each assessor the last answer. */
export function openedGuideAnswers(guide: LivingGuide): Map<Cell, AssessorAnswer[]> {
  const closed = { rounds: guide.rounds.filter(({ closed }) => closed !== undefined) };
  const cells = new Map<Cell, AssessorAnswer[]>();
  for (const assessor of new Set(closed.rounds.flatMap(({ answers }) => [...answers.keys()]))) {
    for (const [cell, answer] of answersBy(closed, assessor)) {
      if (isCellOf(guide, cell)) cells.set(cell, [...(cells.get(cell) ?? []), { assessor, answer }]);
    }
  }
  return cells;
}

/** The cells that assessors answered and on which no agreement stands yet. */
export function guideCellsWithoutConsensus(guide: LivingGuide): Cell[] {
  return [...openedGuideAnswers(guide).keys()].filter((cell) => !guide.consensus.has(cell));
}

/** How many answers in the open round still lack a reason, of assessors who are members. */
export function countWithoutReason(guide: LivingGuide): number {
  const answers = [...(openRound(guide)?.answers ?? [])].filter(([assessor]) => guide.members.has(assessor));
  return answers.flatMap(([, cells]) =>
    [...cells].filter(([cell, answer]) => answer.reason === undefined && isCellOf(guide, cell)),
  ).length;
}

/** Whether the channel and the indicator of a cell are still in the guide. */
export function isCellOf({ channels, framework }: LivingGuide, cell: Cell): boolean {
  const [channel, id] = partsOf(cell);
  return channels.has(channel) && listIndicators(framework).some(({ indicator }) => indicator.id === id);
}
