import { createHash } from 'node:crypto';
import type { EntryRow } from './tables.ts';

/** An entry as it is about to be written: everything but its place in the database and its hash. */
export type Unchained = Pick<EntryRow, 'stream' | 'seq' | 'at' | 'actor' | 'kind' | 'data'>;

/**
 * The hash of an entry: SHA-256 over the hash of the entry before it in its stream ('' for the first) and over its own
 * columns, `data` as the exact text that is stored. Whoever changes an entry breaks every later one of the stream.
 */
export function hashEntry(previous: string, { stream, seq, at, actor, kind, data }: Unchained): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, stream, seq, at, actor, kind, data]))
    .digest('hex');
}
