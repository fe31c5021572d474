import type { GivenAnswer } from '../dossier/answer.ts';
import type { LivingDossier } from '../dossier/living.ts';
import { type Cell, partsOf } from '../dossier/places.ts';
import { membersWith } from '../dossier/roles.ts';
import { answersBy } from '../dossier/rounds.ts';
import { cellsToAnswer } from './cells.ts';

/** How far one assessor is: which cells wait, and how many are done. */
export interface Completeness {
  all: number;
  given: number;
  /** Given as unknown: an answer too, and no level. */
  unknown: number;
  /** Not answered yet. */
  open: Cell[];
  withoutReason: Cell[];
}

/** How far an assessor is with `cells`, by the answers that `answers` holds. */
export function completenessOf(cells: readonly Cell[], answers: ReadonlyMap<Cell, GivenAnswer>): Completeness {
  const given = cells.filter((cell) => answers.has(cell));
  return {
    all: cells.length,
    given: given.length,
    unknown: given.filter((cell) => answers.get(cell)?.unknown).length,
    open: cells.filter((cell) => !answers.has(cell)),
    withoutReason: given.filter((cell) => answers.get(cell)?.reason === undefined),
  };
}

/** The first cell after `cell` that waits for an answer or a reason; undefined when none does. */
export function nextToDo(
  cells: readonly Cell[],
  answers: ReadonlyMap<Cell, GivenAnswer>,
  cell: Cell | undefined,
): Cell | undefined {
  const from = cell === undefined ? 0 : cells.indexOf(cell) + 1;
  return [...cells.slice(from), ...cells.slice(0, from)].find(
    (each) => each !== cell && answers.get(each)?.reason === undefined,
  );
}

/** Those of `cells` that are about a candidate. */
export function cellsOf(cells: readonly Cell[], candidate: string): Cell[] {
  return cells.filter((cell) => partsOf(cell)[0] === candidate);
}

/** How far an assessor is in a round, in figures alone. */
export interface Progress {
  assessor: string;
  all: number;
  given: number;
  withoutReason: number;
}

/** How far every assessor is. Takes the dossier with nothing left out, and tells no more of it than how many. */
export function countAnswers(whole: LivingDossier): Progress[] {
  const cells = cellsToAnswer(whole);
  return membersWith(whole, 'assessor').map((assessor) => {
    const { all, given, withoutReason } = completenessOf(cells, answersBy(whole, assessor));
    return { assessor, all, given, withoutReason: withoutReason.length };
  });
}
