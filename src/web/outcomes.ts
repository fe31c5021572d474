import type { Dossier } from '../dossier/dossier.ts';
import { type Outcome, weighElsewhere } from '../dossier/outcome.ts';
import type { Analysis } from '../mcda/analysis.ts';
import type { Problem } from '../mcda/problem.ts';

/** Analyses a problem off the request thread; `samples` where fewer than the usual number are enough. */
export type Analyse = (problem: Problem, samples?: number) => Promise<Analysis>;

/** Outcomes by dossier and version, worked out once. */
export type Outcomes = (dossier: Dossier) => Promise<Outcome>;

/** What is decided never changes, so its outcome is kept; whoever asks while it is being made waits for the same one. */
export function rememberOutcomes(analyse: Analyse): Outcomes {
  const known = new Map<string, Promise<Outcome>>();
  return (dossier) => {
    const name = `${dossier.id}:${dossier.version}`;
    const outcome = known.get(name) ?? weighElsewhere(dossier, (problem) => analyse(problem));
    known.set(name, outcome);
    outcome.catch(() => known.delete(name));
    return outcome;
  };
}
