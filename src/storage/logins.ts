import { type Account, noteAccount, readAccount } from './account.ts';
import { keyOf } from './account-name.ts';
import type { Hashing } from './hashing.ts';
import { withdrawLinks } from './invitations.ts';
import { judgePassword, type PasswordFault } from './password.ts';
import { endSessions } from './sessions.ts';
import type { AccountRow } from './tables.ts';
import { countTry, forgive, rememberAddress, sweepThrottle } from './throttle.ts';
import { type Queries, transact } from './transact.ts';

/** Why someone was not let in: a wrong name or password (never which), a wait in seconds, or too many at once. */
export type LoginRefusal = 'wrong' | 'busy' | { wait: number };

export interface Logins {
  /** Lets someone in with login and password. `address` is where the request came from, as far as it is trusted. */
  signIn(login: string, password: string, address: string): Promise<{ account: Account } | LoginRefusal>;
  /** Changes one's own password, and ends the other sessions when `endOthers` is set; `sessionId` is kept. */
  changePassword(
    account: string,
    passwords: { current: string; next: string },
    session: { id: string; endOthers: boolean; address: string },
  ): Promise<'done' | { fault: PasswordFault } | LoginRefusal>;
  sweep(): Promise<void>;
}

export function openLogins(db: Queries, hashing: Hashing, now: () => Date): Logins {
  /**
   * Whether the password is that of the account; known name or not, the same steps are taken. Counting is done within
   * the turn, so that many who sign in at once do not look like one who guesses.
   */
  function judge(row: AccountRow | undefined, loginKey: string, password: string, address: string) {
    const each = { loginKey, address, account: row?.id };
    const hashed = row === undefined || row.disabled_at !== null ? null : row.password;
    return hashing.inTurn(async (hasher) => {
      const wait = await transact(db, (trx) => countTry(trx, each, now()));
      if (wait > 0) return { wait };
      if (!(await hasher.isRight(password, hashed))) return 'wrong';
      await transact(db, async (trx) => {
        await forgive(trx, each, now());
        await rememberAddress(trx, row!.id, address, now());
      });
      return 'right';
    });
  }

  return {
    async signIn(login, password, address) {
      const loginKey = keyOf(login);
      const row = await db.selectFrom('account').selectAll().where('login_key', '=', loginKey).executeTakeFirst();
      const judged = await judge(row, loginKey, password, address);
      return judged === 'right' ? { account: readAccount(row!) } : judged;
    },
    async changePassword(account, { current, next }, { id: sessionId, endOthers, address }) {
      const row = await db.selectFrom('account').selectAll().where('id', '=', account).executeTakeFirst();
      if (row === undefined) return 'wrong';
      const fault = judgePassword(next, [row.login, row.name]);
      if (fault !== undefined) return { fault };
      const judged = await judge(row, row.login_key, current, address);
      if (judged !== 'right') return judged;
      const hashed = await hashing.inTurn((hasher) => hasher.hash(next));
      if (hashed === 'busy') return 'busy';
      await transact(db, async (trx) => {
        await trx.updateTable('account').set({ password: hashed }).where('id', '=', account).execute();
        await withdrawLinks(trx, account);
        if (endOthers) await endSessions(trx, account, now(), sessionId);
        await noteAccount(
          trx,
          account,
          { kind: 'passwordChanged', data: {} },
          { at: now().toISOString(), actor: account },
        );
      });
      return 'done';
    },
    sweep: () => sweepThrottle(db, now()),
  };
}
