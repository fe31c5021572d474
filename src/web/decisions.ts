import type { Dossier } from '../dossier/dossier.ts';
import type { Afterword, LivingDossier } from '../dossier/living.ts';
import { isPublic } from '../dossier/phase.ts';
import { toDossier } from '../dossier/to-file.ts';
import { givenIn } from '../report/given.ts';
import type { ReportInput } from '../report/input.ts';
import type { Storage } from '../storage/database.ts';

/** What everyone may read: the published dossiers. A rectified or withdrawn one stays, with what came after it. */
export interface Decisions {
  find(id: string): Promise<Dossier | undefined>;
  /** Every published dossier, the newest decision first. */
  list(): Promise<Dossier[]>;
  /** What came after publishing, of a dossier that was found here. */
  afterwordOf(dossier: Dossier): Afterword | undefined;
  /** What assessors answered before they agreed, of a dossier that was found here. */
  givenOf(dossier: Dossier): ReportInput['given'];
  /** Dossier → when something about it last changed, an ISO moment. */
  changes(): Promise<ReadonlyMap<string, string>>;
}

export function openDecisions({ dossiers }: Pick<Storage, 'dossiers'>): Decisions {
  const made = rememberDossiers();
  const afterwords = new WeakMap<Dossier, Afterword>();
  const given = new WeakMap<Dossier, ReportInput['given']>();

  async function find(id: string): Promise<Dossier | undefined> {
    const living = await dossiers.open(id);
    if (living === undefined || living.removed || !isPublic(living.phase)) return undefined;
    const dossier = made(living);
    if (dossier?.decision === undefined) return undefined;
    given.set(dossier, givenIn(living));
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
    givenOf: (dossier) => given.get(dossier),
    changes: async () => new Map((await dossiers.list()).map(({ id, updatedAt }) => [id, updatedAt])),
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
