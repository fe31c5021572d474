import type { Entry } from '../dossier/entry.ts';
import { advance, fold, type LivingDossier } from '../dossier/living.ts';
import { findLast } from './log.ts';
import { readEntries } from './read-entry.ts';
import type { Queries } from './transact.ts';

/** Dossiers as they stood when they were last looked at, so that only what came later has to be read. */
export interface LivingMemory {
  /** The dossier as it stands in the database now; undefined where its stream is empty. */
  open(db: Queries, stream: string): Promise<LivingDossier | undefined>;
  /** The dossier with the entries that were just added to its stream. */
  after(trx: Queries, stream: string, added: readonly Entry[]): Promise<LivingDossier>;
  /** Remembers a dossier as it stands in the database: never from within a transaction that may still fail. */
  keep(stream: string, dossier: LivingDossier): void;
}

/** A large dossier takes a few megabytes. */
const most = 40;

export function rememberDossiers(): LivingMemory {
  const kept = new Map<string, LivingDossier>();

  async function foldAll(db: Queries, stream: string): Promise<LivingDossier | undefined> {
    return fold(await readEntries(db, stream));
  }

  function keep(stream: string, dossier: LivingDossier): void {
    kept.delete(stream);
    kept.set(stream, dossier);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  }

  return {
    async open(db, stream) {
      const { seq } = await findLast(db, stream);
      const known = kept.get(stream);
      if (known?.seq === seq) return known;
      const dossier =
        known !== undefined && known.seq < seq
          ? advance(known, await readEntries(db, stream, known.seq))
          : await foldAll(db, stream);
      if (dossier !== undefined) keep(stream, dossier);
      return dossier;
    },
    async after(trx, stream, added) {
      const known = kept.get(stream);
      if (known !== undefined && known.seq + 1 === added[0]?.seq) return advance(known, added);
      return (await foldAll(trx, stream))!;
    },
    keep,
  };
}
