import type { Dossier } from '../dossier/dossier.ts';
import { type Candidate, isApplicable } from '../dossier/dossier.ts';
import type { Outcome } from '../dossier/outcome.ts';
import { criteriaIn } from '../dossier/problem.ts';
import type { Criterion, Indicator } from '../framework/framework.ts';
import { listIndicators } from '../framework/indicators.ts';
import type { Words } from '../language/text.ts';
import type { CouncilQuestion } from './sections/council-questions.ts';

/** What a report is made from: the dossier, what follows from it, and the names of what it refers to. */
export interface ReportInput {
  dossier: Dossier;
  outcome: Outcome;
  /** ISO date on which the age of evidence is counted. */
  today: string;
  standards: ReadonlyMap<string, { name: Words; status: string }>;
  policies: ReadonlyMap<string, { name: Words }>;
  /** What assessors answered before they talked, as values from 0 to 1, or null where one did not know. Never by name. */
  given?: readonly { candidate: string; indicator: string; answers: readonly (number | null)[] }[];
  /** What the council asked, for the letter to it; without any, the standard questions of the letter. */
  questions?: readonly CouncilQuestion[];
  /** The first signs of the hash of the record, by which a reader checks a document. */
  code?: string;
}

/** The candidate that a report is about: the chosen one where it takes part in the weighing, else who comes first. */
export function leadOf({ outcome }: ReportInput): Candidate | undefined {
  return outcome.ranked.find(({ id }) => id === outcome.chosen?.id) ?? outcome.ranked[0];
}

/** The criteria that take part, in the order of the framework. */
export function criteriaOf({ dossier, outcome }: ReportInput): Criterion[] {
  return criteriaIn(outcome.problem, dossier.framework);
}

/** The indicators that apply, in the order of the framework. */
export function indicatorsOf({ dossier }: ReportInput): Indicator[] {
  return listIndicators(dossier.framework)
    .map(({ indicator }) => indicator)
    .filter(({ id }) => isApplicable(dossier, id));
}

/** The indicators below one criterion that apply. */
export function indicatorsBelow({ dossier }: ReportInput, criterion: Criterion): Indicator[] {
  return listIndicators(dossier.framework)
    .filter((placed) => placed.criterion.id === criterion.id && isApplicable(dossier, placed.indicator.id))
    .map(({ indicator }) => indicator);
}
