import { hashEntry } from './chain.ts';
import { deriveWithin } from './listing.ts';
import type { EntryRow } from './tables.ts';
import { type Queries, transact } from './transact.ts';

/** What happened, before it has a place in a stream. */
export interface NewEntry {
  kind: string;
  data: unknown;
}

export interface Entry extends NewEntry {
  stream: string;
  seq: number;
  at: string;
  actor: string;
}

/** When, and by whom: an ISO time in UTC, and the id of an account or 'system'. */
export interface EntryMeta {
  at: string;
  actor: string;
}

/** The truth: what happened, in streams that only ever grow. */
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
  /** The number of the last entry of a stream, 0 where there is none. */
  seqOf(stream: string): Promise<number>;
}

export function openLogbook(db: Queries): Logbook {
  return {
    append: (stream, { seq }, entries, meta) =>
      transact(db, async (trx) => {
        const last = await findLast(trx, stream);
        return last.seq === seq ? appendWithin(trx, stream, last, entries, meta) : 'conflict';
      }),
    async read(stream, after = 0) {
      const rows = await db
        .selectFrom('entry')
        .select(['stream', 'seq', 'at', 'actor', 'kind', 'data'])
        .where('stream', '=', stream)
        .where('seq', '>', after)
        .orderBy('seq')
        .execute();
      return rows.map(readEntry);
    },
    seqOf: async (stream) => (await findLast(db, stream)).seq,
  };
}

/** The last entry of a stream; for a new stream what stands before the first. */
export async function findLast(db: Queries, stream: string): Promise<{ seq: number; hash: string }> {
  const last = await db
    .selectFrom('entry')
    .select(['seq', 'hash'])
    .where('stream', '=', stream)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? { seq: 0, hash: '' };
}

export function readEntry({ stream, seq, at, actor, kind, data }: Omit<EntryRow, 'position' | 'hash'>): Entry {
  return { stream, seq, at, actor, kind, data: JSON.parse(data) as unknown };
}

/** SQLite takes a bounded number of values in one statement. */
const rowsAtOnce = 500;

/** Adds entries and what is derived from them, inside a transaction that goes on. */
export async function appendWithin(
  trx: Queries,
  stream: string,
  last: { seq: number; hash: string },
  entries: readonly NewEntry[],
  { at, actor }: EntryMeta,
): Promise<Entry[]> {
  let { hash } = last;
  const rows = entries.map(({ kind, data }, index) => {
    const row = { stream, seq: last.seq + 1 + index, at, actor, kind, data: JSON.stringify(data) };
    hash = hashEntry(hash, row);
    return { ...row, hash };
  });
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await trx
      .insertInto('entry')
      .values(rows.slice(start, start + rowsAtOnce))
      .execute();
  }
  const added = rows.map(readEntry);
  if (added.length > 0) await deriveWithin(trx, stream, added);
  return added;
}
