import { type Phase, phases } from './dossier-file.ts';

/** The phases of a dossier in the order it goes through them; from `published` only to one of the last two. */
export const livingPhases = [...phases, 'rectified', 'withdrawn'] as const;
export type LivingPhase = (typeof livingPhases)[number];

/** From which phase to which a dossier may go: one forward, one back until it is decided, and aside once published. */
export const nextPhases: Readonly<Record<LivingPhase, readonly LivingPhase[]>> = {
  draft: ['assessing'],
  assessing: ['consensus', 'draft'],
  consensus: ['weighed', 'assessing'],
  weighed: ['decided', 'consensus'],
  decided: ['published'],
  published: ['rectified', 'withdrawn'],
  rectified: [],
  withdrawn: [],
};

/** From `decided` on nothing that was decided changes, by any route or for anyone. */
export function isFrozen(phase: LivingPhase): boolean {
  return livingPhases.indexOf(phase) >= livingPhases.indexOf('decided');
}

/** Whether everyone may read a dossier in this phase: a rectified or withdrawn one stays readable, with a banner. */
export function isPublic(phase: LivingPhase): boolean {
  return livingPhases.indexOf(phase) >= livingPhases.indexOf('published');
}

/** The phase that one may go back to; undefined at the start and once decided. */
export function phaseBefore(phase: LivingPhase): LivingPhase | undefined {
  return nextPhases[phase].find((next) => livingPhases.indexOf(next) < livingPhases.indexOf(phase));
}

/** The phase of the dossier as a file says it: what came after publishing stands in the logbook alone. */
export function filePhase(phase: LivingPhase): Phase {
  return phase === 'rectified' || phase === 'withdrawn' ? 'published' : phase;
}
