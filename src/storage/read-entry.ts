import { type Entry, newEntrySchema } from '../dossier/entry.ts';
import { type LoggedEntry, readLog } from './log.ts';
import type { Queries } from './transact.ts';

/** The entries of the stream of a dossier in order, from the one after `after`. Throws at a kind that is not known. */
export async function readEntries(db: Queries, stream: string, after?: number): Promise<Entry[]> {
  return (await readLog(db, stream, after)).map(readEntry);
}

/** Checks that an entry is of a kind that is known, and of its shape. Throws where it is not. */
export function readEntry({ stream, seq, at, actor, kind, data }: LoggedEntry): Entry {
  return { ...newEntrySchema.parse({ kind, data }), stream, seq, at, actor };
}
