import type { GivenAnswer } from './answer.ts';
import { isApplicableIn, isLive } from './live.ts';
import type { LivingDossier, Round } from './living.ts';
import { type Cell, partsOf } from './places.ts';

/** The round in which assessors answer now; undefined where none is open. */
export function openRound(dossier: Pick<LivingDossier, 'rounds'>): Round | undefined {
  return dossier.rounds.find(({ closed }) => closed === undefined);
}

/** The answers of one assessor: those of a later round go before those of an earlier one. */
export function answersBy(dossier: Pick<LivingDossier, 'rounds'>, assessor: string): Map<Cell, GivenAnswer> {
  return new Map(dossier.rounds.flatMap(({ answers }) => [...(answers.get(assessor) ?? [])]));
}

/** One assessor's answer in a cell. */
export interface AssessorAnswer {
  assessor: string;
  answer: GivenAnswer;
}

/**
 * What the assessors answered in the rounds that are closed, by cell: of each assessor the last answer. Cells of dropped
 * candidates and of indicators that do not apply are left out.
 */
export function openedAnswers(dossier: LivingDossier): Map<Cell, AssessorAnswer[]> {
  const closed = { rounds: dossier.rounds.filter(({ closed }) => closed !== undefined) };
  const cells = new Map<Cell, AssessorAnswer[]>();
  for (const assessor of new Set(closed.rounds.flatMap(({ answers }) => [...answers.keys()]))) {
    for (const [cell, answer] of answersBy(closed, assessor)) {
      const [candidate, indicator] = partsOf(cell);
      if (!isLive(dossier, candidate) || !isApplicableIn(dossier, indicator)) continue;
      cells.set(cell, [...(cells.get(cell) ?? []), { assessor, answer }]);
    }
  }
  return cells;
}

/** The cells that assessors answered and on which no agreement stands yet. */
export function cellsWithoutConsensus(dossier: LivingDossier): Cell[] {
  return [...openedAnswers(dossier).keys()].filter((cell) => !dossier.consensus.has(cell));
}

/** The answers in the open round that still lack a reason, of assessors who are members: assessor → cells. */
export function answersWithoutReason(dossier: LivingDossier): Map<string, Cell[]> {
  const found = [...(openRound(dossier)?.answers ?? [])].map(([assessor, answers]): [string, Cell[]] => [
    assessor,
    [...answers]
      .filter(([cell, answer]) => answer.reason === undefined && countsIn(dossier, cell))
      .map(([cell]) => cell),
  ]);
  return new Map(found.filter(([assessor, cells]) => cells.length > 0 && dossier.members.has(assessor)));
}

function countsIn(dossier: LivingDossier, cell: Cell): boolean {
  const [candidate, indicator] = partsOf(cell);
  return isLive(dossier, candidate) && isApplicableIn(dossier, indicator);
}
