import type { Scale } from '../framework/framework.ts';
import { cellOn, listIndicators } from '../framework/indicators.ts';
import type { Answer } from './answer.ts';
import { answerOf, type Candidate, candidateOf, type Dossier, isApplicable } from './dossier.ts';
import type { Outcome } from './outcome.ts';

/** What the order of a tender is read from: of an outcome only the analysis of the settled weighing. */
type Weighed = Pick<Outcome, 'analysis'>;

/** A tenderer in the order of award. */
export interface AwardPlace {
  candidate: Candidate;
  /** From 1; tenderers that only lots can part share a place. */
  place: number;
  /** From 0 to 1, by the settled weighing. */
  score: number;
  /** What parts it from the one before it: the score, the indicator that decides between equal scores, or nothing but lots. */
  partedBy: 'score' | 'lots' | { indicator: string };
}

/** Scores that differ by no more than this are equal; the same bound as for a tie in the ranking. */
const equal = 1e-12;

/**
 * The tenderers that take part, best first: by score, and where that is equal by the indicators that the framework names
 * for ties, in their order. Who is still equal after that shares a place, for lots to decide.
 */
export function awardOrder(dossier: Dossier, { analysis }: Weighed): AwardPlace[] {
  const score = (id: string) => analysis.alternatives[id]!.value.central;
  const ids = analysis.ranking.flat();
  const ties = (dossier.framework.ties ?? []).filter((id) => isApplicable(dossier, id));
  const part = (a: string, b: string): { by: AwardPlace['partedBy']; sign: number } => {
    const difference = score(b) - score(a);
    if (Math.abs(difference) > equal) return { by: 'score', sign: difference };
    for (const indicator of ties) {
      const sign = compareAnswers(dossier, indicator, a, b);
      if (sign !== 0) return { by: { indicator }, sign };
    }
    return { by: 'lots', sign: 0 };
  };
  const sorted = [...ids].sort((a, b) => part(a, b).sign);
  let place = 0;
  return sorted.map((id, i) => {
    const { by } = i === 0 ? { by: 'score' as const } : part(sorted[i - 1]!, id);
    if (by !== 'lots') place = i + 1;
    return { candidate: candidateOf(dossier, id)!, place, score: score(id), partedBy: by };
  });
}

/** Below 0 where `a` goes before `b` on an indicator. What is not known goes last. */
function compareAnswers(dossier: Dossier, id: string, a: string, b: string): number {
  const scale = listIndicators(dossier.framework).find(({ indicator }) => indicator.id === id)!.indicator.scale;
  const [first, second] = [a, b].map((candidate) => standingOn(scale, answerOf(dossier, candidate, id)));
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  const difference = second.value - first.value;
  // Beyond the ends of a value function two numbers count the same, and may still differ: a lower price is lower.
  return Math.abs(difference) > equal ? difference : second.rest - first.rest;
}

/** What an answer counts for on its scale, and beyond that its number, turned so that higher is better. */
function standingOn(scale: Scale, answer: Answer | undefined): { value: number; rest: number } | undefined {
  const cell = answer === undefined ? null : cellOn(scale, answer);
  if (answer === undefined || cell === null) return undefined;
  const value = middle(cell);
  if ('levels' in scale) return { value, rest: 0 };
  const { points } = scale.number;
  const rises = points.at(-1)![1] >= points[0]![1];
  const number = middle(answer.numbers ?? answer.number!);
  return { value, rest: rises ? number : -number };
}

function middle(cell: number | readonly [number, number]): number {
  return typeof cell === 'number' ? cell : (cell[0] + cell[1]) / 2;
}
