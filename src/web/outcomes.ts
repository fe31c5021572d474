import type { Dossier } from '../dossier/dossier.ts';
import { type Outcome, weighElsewhere } from '../dossier/outcome.ts';
import type { Analysis } from '../mcda/analysis.ts';
import type { Problem } from '../mcda/problem.ts';

/** Analyses a problem off the request thread; `samples` where fewer than the usual number are enough. */
export type Analyse = (problem: Problem, samples?: number) => Promise<Analysis>;

/** The outcome of a dossier as it stands, worked out once. */
export type Outcomes = (dossier: Dossier) => Promise<Outcome>;

const mostKept = 200;

/**
 * Keeps outcomes by dossier, and analyses by problem: a change of words leaves the numbers as they are, and an analysis
 * that two readers wait for is made once.
 */
export function rememberOutcomes(analyse: Analyse): Outcomes {
  const outcomes = new WeakMap<Dossier, Promise<Outcome>>();
  const analyses = new Map<string, Promise<Analysis>>();

  function analyseOnce(problem: Problem): Promise<Analysis> {
    const name = JSON.stringify(problem);
    const analysis = analyses.get(name) ?? analyse(problem);
    analyses.delete(name);
    analyses.set(name, analysis);
    analysis.catch(() => analyses.delete(name));
    const [oldest] = analyses.keys();
    if (analyses.size > mostKept && oldest !== undefined) analyses.delete(oldest);
    return analysis;
  }

  return (dossier) => {
    const outcome = outcomes.get(dossier) ?? weighElsewhere(dossier, analyseOnce);
    outcomes.set(dossier, outcome);
    outcome.catch(() => outcomes.delete(dossier));
    return outcome;
  };
}
