import type { Sources } from './whole.ts';

/** What the installation that a dossier lives in brings along: its rule about four eyes, and what may be referred to. */
export interface Installation {
  /** Whether whoever requests a decision may not settle it. */
  fourEyes: boolean;
  sources: Sources;
}

/** Whether an open standard is on the mandatory list; one that is not known here counts as mandatory. */
export function isMandatory({ sources }: Installation, standard: string): boolean {
  return (sources.standards.get(standard)?.status ?? 'mandatory') === 'mandatory';
}
