import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { StorageFault } from './fault.ts';
import type { Tables } from './tables.ts';

/** Queries, inside a transaction or not. */
export type Queries = Kysely<Tables>;

/** How long a change waits for another process that is writing, in milliseconds. */
const patience = 3000;

/**
 * Does the work whole or not at all. Where another process is writing it waits without holding up other requests, and
 * then throws a StorageFault with trouble 'busy'. The work may be begun more than once, so it does nothing but queries.
 */
export async function transact<T>(db: Queries, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  const giveUp = performance.now() + patience;
  for (;;) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (!(error instanceof StorageFault) || error.trouble !== 'busy' || performance.now() > giveUp) throw error;
    }
    await sleep(50);
  }
}
