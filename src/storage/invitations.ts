import { type Account, addWithin, noteAccount, readAccount } from './account.ts';
import type { NewAccount } from './account-name.ts';
import type { Hashing } from './hashing.ts';
import { judgePassword, type PasswordFault } from './password.ts';
import { endSessions } from './sessions.ts';
import { hashSecret, makeSecret } from './token.ts';
import { type Queries, transact } from './transact.ts';

/** What a link is for: the very first account, a first password for an account, or a new password. */
export type LinkPurpose = 'setUp' | 'invitation' | 'reset';

/** How long a link works, in minutes. */
export const linkMinutes: Record<LinkPurpose, number> = { setUp: 30, invitation: 7 * 24 * 60, reset: 24 * 60 };

/** A link as the person sees it who follows it. */
export interface OpenLink {
  purpose: LinkPurpose;
  expiresAt: string;
  /** Whose password is set; nobody's yet for the first account. */
  account?: Account;
}

/** Links that work once and for a while. Only their hash is kept; the secret is handed out where they are made. */
export interface Invitations {
  /** The secret for the first account, or undefined where someone can sign in already. Earlier ones stop working. */
  offerSetUp(): Promise<string | undefined>;
  /** The secret with which the account gets a password; earlier links of the account stop working. */
  offer(account: string, by: string): Promise<{ secret: string; expiresAt: string } | 'notFound'>;
  /** What the link is for, while it works. */
  find(secret: string): Promise<OpenLink | undefined>;
  /** Makes the first administrator. Of two who try at once one gets 'gone'. */
  setUp(
    secret: string,
    account: Omit<NewAccount, 'role'>,
    password: string,
  ): Promise<{ account: Account } | { fault: PasswordFault } | 'taken' | 'gone' | 'busy'>;
  /** Sets the password of the account the link is for, and ends every session it has. */
  accept(secret: string, password: string): Promise<{ account: Account } | { fault: PasswordFault } | 'gone' | 'busy'>;
  sweep(): Promise<void>;
}

export function openInvitations(db: Queries, hashing: Hashing, now: () => Date): Invitations {
  const later = (minutes: number) => new Date(now().getTime() + minutes * 60_000).toISOString();

  /** Whether the installation has someone who can sign in. */
  async function isSetUp(queries: Queries): Promise<boolean> {
    const account = await queries
      .selectFrom('account')
      .select('id')
      .where('password', 'is not', null)
      .executeTakeFirst();
    return account !== undefined;
  }

  async function issue(trx: Queries, purpose: LinkPurpose, account: string | null) {
    const secret = makeSecret();
    const expiresAt = later(linkMinutes[purpose]);
    const created_at = now().toISOString();
    const row = { hash: hashSecret(secret), purpose, account, created_at, expires_at: expiresAt, used_at: null };
    await trx.insertInto('one_time_link').values(row).execute();
    return { secret, expiresAt };
  }

  async function find(queries: Queries, secret: string): Promise<OpenLink | undefined> {
    const link = await queries
      .selectFrom('one_time_link')
      .select(['purpose', 'account', 'expires_at'])
      .where('hash', '=', hashSecret(secret))
      .where('used_at', 'is', null)
      .where('expires_at', '>', now().toISOString())
      .executeTakeFirst();
    if (link === undefined) return undefined;
    const found = { purpose: link.purpose as LinkPurpose, expiresAt: link.expires_at };
    if (link.account === null) return (await isSetUp(queries)) ? undefined : found;
    const account = await queries.selectFrom('account').selectAll().where('id', '=', link.account).executeTakeFirst();
    return account === undefined || account.disabled_at !== null
      ? undefined
      : { ...found, account: readAccount(account) };
  }

  async function useUp(trx: Queries, secret: string): Promise<void> {
    const used_at = now().toISOString();
    await trx.updateTable('one_time_link').set({ used_at }).where('hash', '=', hashSecret(secret)).execute();
  }

  return {
    offerSetUp: () =>
      transact(db, async (trx) => {
        if (await isSetUp(trx)) return undefined;
        await trx.deleteFrom('one_time_link').where('purpose', '=', 'setUp').execute();
        return (await issue(trx, 'setUp', null)).secret;
      }),
    offer: (id, by) =>
      transact(db, async (trx) => {
        const account = await trx.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
        if (account === undefined) return 'notFound';
        await withdrawLinks(trx, id);
        const purpose = account.password === null ? 'invitation' : 'reset';
        await noteAccount(trx, id, { kind: 'linkOffered', data: { purpose } }, { at: now().toISOString(), actor: by });
        return issue(trx, purpose, id);
      }),
    find: (secret) => find(db, secret),
    async setUp(secret, given, password) {
      const link = await find(db, secret);
      if (link?.purpose !== 'setUp') return 'gone';
      const fault = judgePassword(password, [given.login, given.name]);
      if (fault !== undefined) return { fault };
      const hashed = await hashing.inTurn((hasher) => hasher.hash(password));
      if (hashed === 'busy') return 'busy';
      return transact(db, async (trx) => {
        // Hashing took a while: someone else may have been first.
        if ((await find(trx, secret)) === undefined) return 'gone';
        const administrator = { ...given, role: 'administrator' as const };
        const account = await addWithin(trx, administrator, { now: now(), by: undefined, password: hashed });
        if (account === 'taken') return 'taken';
        await useUp(trx, secret);
        return { account };
      });
    },
    async accept(secret, password) {
      const link = await find(db, secret);
      if (link?.account === undefined) return 'gone';
      const { id, login, name } = link.account;
      const fault = judgePassword(password, [login, name]);
      if (fault !== undefined) return { fault };
      const hashed = await hashing.inTurn((hasher) => hasher.hash(password));
      if (hashed === 'busy') return 'busy';
      return transact(db, async (trx) => {
        if ((await find(trx, secret)) === undefined) return 'gone';
        await trx.updateTable('account').set({ password: hashed }).where('id', '=', id).execute();
        await useUp(trx, secret);
        await withdrawLinks(trx, id);
        await endSessions(trx, id, now());
        await noteAccount(trx, id, { kind: 'passwordSet', data: {} }, { at: now().toISOString(), actor: id });
        return { account: { ...link.account!, hasPassword: true } };
      });
    },
    async sweep() {
      await db.deleteFrom('one_time_link').where('expires_at', '<', now().toISOString()).execute();
    },
  };
}

/** Makes the links of an account stop working. */
export async function withdrawLinks(trx: Queries, account: string): Promise<void> {
  await trx.deleteFrom('one_time_link').where('account', '=', account).execute();
}
