import { hashEntry } from './chain.ts';
import type { EntryRow } from './tables.ts';
import type { Queries } from './transact.ts';

/** When, and by whom: an ISO time in UTC, and the id of an account or 'system'. */
export interface EntryMeta {
  at: string;
  actor: string;
}

/** An entry of any stream, as it is kept. */
export interface LoggedEntry extends EntryMeta {
  stream: string;
  seq: number;
  kind: string;
  data: unknown;
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

/** The entries of a stream in order, from the one after `after`. */
export async function readLog(db: Queries, stream: string, after = 0): Promise<LoggedEntry[]> {
  const rows = await db
    .selectFrom('entry')
    .select(['stream', 'seq', 'at', 'actor', 'kind', 'data'])
    .where('stream', '=', stream)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute();
  return rows.map(readRow);
}

/** The entries of a stream in order in whose data each of `members` stands, wherever; more may be found, never less. */
export async function findLog(
  db: Queries,
  stream: string,
  members: Readonly<Record<string, string>>,
): Promise<LoggedEntry[]> {
  let found = db
    .selectFrom('entry')
    .select(['stream', 'seq', 'at', 'actor', 'kind', 'data'])
    .where('stream', '=', stream);
  for (const member of Object.entries(members)) {
    const text = JSON.stringify(Object.fromEntries([member])).slice(1, -1);
    // A sign that LIKE takes for a pattern stands for any one sign.
    found = found.where('data', 'like', `%${text.replace(/[%\\]/g, '_')}%`);
  }
  return (await found.orderBy('seq').execute()).map(readRow);
}

/** SQLite takes a bounded number of values in one statement. */
const rowsAtOnce = 500;

/** Adds entries after the last one of the stream, inside a transaction that goes on. */
export async function log(
  trx: Queries,
  stream: string,
  last: { seq: number; hash: string },
  entries: readonly { kind: string; data: unknown }[],
  { at, actor }: EntryMeta,
): Promise<LoggedEntry[]> {
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
  return rows.map(readRow);
}

function readRow({ stream, seq, at, actor, kind, data }: Omit<EntryRow, 'position' | 'hash'>): LoggedEntry {
  return { stream, seq, at, actor, kind, data: JSON.parse(data) as unknown };
}
