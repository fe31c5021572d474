import { hashSecret, makeSecret } from './token.ts';
import { type Queries, transact } from './transact.ts';

/** How long a session lasts: without use, and at the most. */
export interface SessionLimits {
  idleMinutes: number;
  absoluteMinutes: number;
}

/** What a session holds: whose it is, once someone signed in, and what pages put in it. */
export interface SessionContent {
  account?: string;
  data: Record<string, unknown>;
}

/** A session as its holder sees it in a list; the handle names it without opening it. */
export interface SessionNotice {
  handle: string;
  browser: string;
  createdAt: string;
  usedAt: string;
  isCurrent: boolean;
}

/** Sessions by their id, which only the browser has: the database keeps a hash. */
export interface Sessions {
  /** A new id: 256 random bits. */
  makeId(): string;
  /** The content, unless the session ended, was not used for too long, or its account is closed. */
  read(id: string): Promise<SessionContent | undefined>;
  /**
   * Keeps the content, and that it was used now. A session that ended stays ended, and a session never changes hands:
   * who signs in or out gets a new id. Tells whether it was kept.
   */
  write(id: string, content: SessionContent, browser?: string): Promise<boolean>;
  /** Notes that the session is in use; costs a write at most once a minute. */
  touch(id: string): Promise<void>;
  end(id: string): Promise<void>;
  /** The sessions of an account that are open, the last used first. */
  list(account: string, currentId?: string): Promise<SessionNotice[]>;
  /** Ends one session of the account. */
  endOne(account: string, handle: string): Promise<void>;
  /** Ends all sessions of the account, save perhaps the one with this id. */
  endAll(account: string, exceptId?: string): Promise<void>;
  /** Removes what nobody can use any more. */
  sweep(): Promise<void>;
}

const minute = 60_000;
const longestBrowser = 300;

export function openSessions(db: Queries, now: () => Date, limits: SessionLimits): Sessions {
  const before = (minutes: number) => new Date(now().getTime() - minutes * minute).toISOString();
  const open = (queries: Queries) =>
    queries
      .selectFrom('session')
      .leftJoin('account', 'account.id', 'session.account')
      .where('ended_at', 'is', null)
      .where('used_at', '>', before(limits.idleMinutes))
      .where('session.created_at', '>', before(limits.absoluteMinutes))
      .where('disabled_at', 'is', null);

  return {
    makeId: makeSecret,
    async read(id) {
      const row = await open(db)
        .select(['session.account', 'data'])
        .where('hash', '=', hashSecret(id))
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const data = JSON.parse(row.data) as Record<string, unknown>;
      return row.account === null ? { data } : { account: row.account, data };
    },
    write: (id, { account = null, data }: { account?: string | null; data: object }, browser = '') =>
      transact(db, async (trx) => {
        const hash = hashSecret(id);
        const at = now().toISOString();
        const known = await trx.selectFrom('session').select('hash').where('hash', '=', hash).executeTakeFirst();
        if (known === undefined) {
          const row = { hash, account, data: JSON.stringify(data), browser: browser.slice(0, longestBrowser) };
          await trx
            .insertInto('session')
            .values({ ...row, created_at: at, used_at: at, ended_at: null })
            .execute();
          return true;
        }
        const row = await open(trx).select('session.account').where('hash', '=', hash).executeTakeFirst();
        if (row === undefined || row.account !== account) return false;
        const content = { data: JSON.stringify(data), used_at: at };
        await trx.updateTable('session').set(content).where('hash', '=', hash).execute();
        return true;
      }),
    async touch(id) {
      await db
        .updateTable('session')
        .set({ used_at: now().toISOString() })
        .where('hash', '=', hashSecret(id))
        .where('used_at', '<', before(1))
        .where('used_at', '>', before(limits.idleMinutes))
        .execute();
    },
    async end(id) {
      await db
        .updateTable('session')
        .set({ ended_at: now().toISOString(), data: '{}' })
        .where('hash', '=', hashSecret(id))
        .execute();
    },
    async list(account, currentId) {
      const current = currentId === undefined ? '' : hashSecret(currentId);
      const rows = await open(db)
        .select(['hash', 'browser', 'session.created_at', 'used_at'])
        .where('session.account', '=', account)
        .orderBy('used_at', 'desc')
        .execute();
      return rows.map(({ hash, browser, created_at, used_at }) => ({
        handle: handleOf(hash),
        browser,
        createdAt: created_at,
        usedAt: used_at,
        isCurrent: hash === current,
      }));
    },
    async endOne(account, handle) {
      const rows = await db.selectFrom('session').select('hash').where('account', '=', account).execute();
      const hash = rows.find((row) => handleOf(row.hash) === handle)?.hash;
      if (hash === undefined) return;
      await db
        .updateTable('session')
        .set({ ended_at: now().toISOString(), data: '{}' })
        .where('hash', '=', hash)
        .execute();
    },
    endAll: (account, exceptId) => endSessions(db, account, now(), exceptId),
    async sweep() {
      await db
        .deleteFrom('session')
        .where((when) =>
          when.or([
            when('created_at', '<', before(limits.absoluteMinutes)),
            when.and([when('account', 'is', null), when('used_at', '<', before(limits.idleMinutes))]),
          ]),
        )
        .execute();
    },
  };
}

function handleOf(hash: string): string {
  return hash.slice(0, 16);
}

/** Ends the sessions of an account, save perhaps the one with the id `exceptId`. */
export async function endSessions(queries: Queries, account: string, now: Date, exceptId?: string): Promise<void> {
  let ending = queries
    .updateTable('session')
    .set({ ended_at: now.toISOString(), data: '{}' })
    .where('account', '=', account)
    .where('ended_at', 'is', null);
  if (exceptId !== undefined) ending = ending.where('hash', '<>', hashSecret(exceptId));
  await ending.execute();
}
