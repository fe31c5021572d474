import type { Dossier } from '../dossier/dossier.ts';
import { type Outcome, weigh } from '../dossier/outcome.ts';

/** Outcomes by dossier and version, worked out once. */
export type Outcomes = (dossier: Dossier) => Outcome;

/** What is decided never changes, so its outcome is kept; `hash` names the problem. */
export function rememberOutcomes(hash: (text: string) => string): Outcomes {
  const known = new Map<string, Outcome>();
  return (dossier) => {
    const name = `${dossier.id}:${dossier.version}`;
    const outcome = known.get(name) ?? weigh(dossier, { hash });
    known.set(name, outcome);
    return outcome;
  };
}
