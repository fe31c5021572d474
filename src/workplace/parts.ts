import type { Dossier } from '../dossier/dossier.ts';
import type { Installation } from '../dossier/installation.ts';
import type { LivingDossier } from '../dossier/living.ts';
import type { Storage } from '../storage/database.ts';
import type { Parts } from '../web/parts.ts';

/** What the workplace is made of, beside what every page is made of. */
export interface WorkParts extends Parts {
  storage: Storage;
  installation: Installation;
  /** A living dossier as reports and arithmetic take it, worked out once for each state; undefined while it has no need or candidate. */
  wholeOf: (living: LivingDossier) => Dossier | undefined;
  /** The moment, ISO 8601 in UTC. */
  now: () => string;
  /** An id that nobody can guess, for a dossier, a search, a piece of evidence. */
  makeId: () => string;
  /** How many proxies of our own stand before the site. */
  proxies: number;
  /** Where the site is, without a slash at the end; whether that is https decides how cookies are set. */
  baseUrl: string;
}
