import type { Entry, NewEntry } from '../dossier/entry.ts';
import { deriveWithin } from './listing.ts';
import type { LivingMemory } from './living-memory.ts';
import { type EntryMeta, findLast, findLog, log } from './log.ts';
import { readEntries, readEntry } from './read-entry.ts';
import { type Queries, transact } from './transact.ts';

/** The truth about every dossier: what happened, in streams that only ever grow. */
export interface Logbook {
  /**
   * Adds entries after entry `expected.seq` of the stream (0 for a new one), with everything derived from them, whole
   * or not at all. 'conflict' where the stream has grown since.
   */
  append(
    stream: string,
    expected: { seq: number },
    entries: readonly NewEntry[],
    meta: EntryMeta,
  ): Promise<Entry[] | 'conflict'>;
  /** The entries of a stream in order, from the one after `after`. */
  read(stream: string, after?: number): Promise<Entry[]>;
  /**
   * The entries of a stream in order in whose data each of `members` stands, and perhaps a few more, so look again: a
   * history of one cell need not read a whole dossier.
   */
  find(stream: string, members: Readonly<Record<string, string>>): Promise<Entry[]>;
  /** The number of the last entry of a stream, 0 where there is none. */
  seqOf(stream: string): Promise<number>;
}

export function openLogbook(db: Queries, memory: LivingMemory): Logbook {
  return {
    async append(stream, { seq }, entries, meta) {
      const written = await transact(db, async (trx) => {
        const last = await findLast(trx, stream);
        if (last.seq !== seq) return 'conflict';
        if (entries.length === 0) return { added: [], dossier: undefined };
        const added = (await log(trx, stream, last, entries, meta)).map(readEntry);
        return { added, dossier: await deriveWithin(trx, await memory.after(trx, stream, added), added) };
      });
      if (written === 'conflict') return written;
      if (written.dossier !== undefined) memory.keep(stream, written.dossier);
      return written.added;
    },
    read: (stream, after) => readEntries(db, stream, after),
    find: async (stream, members) => (await findLog(db, stream, members)).map(readEntry),
    seqOf: async (stream) => (await findLast(db, stream)).seq,
  };
}
