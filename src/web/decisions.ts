import type { Dossier } from '../dossier/dossier.ts';
import type { Afterword, LivingDossier } from '../dossier/living.ts';
import { isPublic } from '../dossier/phase.ts';
import { toDossier } from '../dossier/to-file.ts';
import type { Storage } from '../storage/database.ts';

/** What everyone may read: the published dossiers. A rectified or withdrawn one stays, with what came after it. */
export interface Decisions {
  find(id: string): Promise<Dossier | undefined>;
  /** Every published dossier, the newest decision first. */
  list(): Promise<Dossier[]>;
  /** What came after publishing, of a dossier that was found here. */
  afterwordOf(dossier: Dossier): Afterword | undefined;
}

export function openDecisions({ dossiers }: Pick<Storage, 'dossiers'>): Decisions {
  const made = rememberDossiers();
  const afterwords = new WeakMap<Dossier, Afterword>();

  async function find(id: string): Promise<Dossier | undefined> {
    const living = await dossiers.open(id);
    if (living === undefined || living.removed || !isPublic(living.phase)) return undefined;
    const dossier = made(living);
    if (dossier?.decision === undefined) return undefined;
    if (living.afterword !== undefined) afterwords.set(dossier, living.afterword);
    return dossier;
  }

  return {
    find,
    async list() {
      const listed = (await dossiers.list()).filter(({ phase }) => isPublic(phase));
      const found = await Promise.all(listed.map(({ id }) => find(id)));
      return found
        .filter((dossier) => dossier !== undefined)
        .sort((a, b) => b.decision!.date.localeCompare(a.decision!.date) || a.id.localeCompare(b.id));
    },
    afterwordOf: (dossier) => afterwords.get(dossier),
  };
}

/** Turns living dossiers into whole ones, each state once. */
export function rememberDossiers(): (living: LivingDossier) => Dossier | undefined {
  const made = new WeakMap<LivingDossier, Dossier | undefined>();
  return (living) => {
    if (!made.has(living)) made.set(living, toDossier(living));
    return made.get(living);
  };
}
