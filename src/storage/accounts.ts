import { type Account, accountStream, addWithin, noteAccount, readAccount } from './account.ts';
import { type AccountRole, keyOf, type NewAccount } from './account-name.ts';
import { withdrawLinks } from './invitations.ts';
import { type LoggedEntry, readLog } from './log.ts';
import { endSessions } from './sessions.ts';
import type { AccountRow } from './tables.ts';
import { type Queries, transact } from './transact.ts';

type Changed = 'done' | 'notFound' | 'lastAdministrator';

/** Who has an account. Each change in it is in the logbook too, in the stream `account:ID`. */
export interface Accounts {
  /** Adds an account that nobody can sign in with until a password is set through a link. */
  add(account: NewAccount, by: string): Promise<Account | 'taken'>;
  find(id: string): Promise<Account | undefined>;
  findByLogin(login: string): Promise<Account | undefined>;
  list(): Promise<Account[]>;
  rename(id: string, name: string, by: string): Promise<Changed>;
  /** Gives another role and ends the sessions of the account; the last administrator stays one. */
  changeRole(id: string, role: AccountRole, by: string): Promise<Changed>;
  /** Closes the account, or opens it again. Closing ends its sessions and takes back its links. */
  setDisabled(id: string, disabled: boolean, by: string): Promise<Changed>;
  /** What was done to the account, by whom and when. */
  history(id: string): Promise<LoggedEntry[]>;
}

export function openAccounts(db: Queries, now: () => Date): Accounts {
  const find = async (column: 'id' | 'login_key', value: string) => {
    const row = await db.selectFrom('account').selectAll().where(column, '=', value).executeTakeFirst();
    return row === undefined ? undefined : readAccount(row);
  };

  /** Changes one account and notes it, unless that would leave the installation without an administrator. */
  const change = (
    id: string,
    by: string,
    entry: { kind: string; data: unknown },
    columns: Partial<AccountRow>,
  ): Promise<Changed> =>
    transact(db, async (trx) => {
      const before = await trx.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
      if (before === undefined) return 'notFound';
      const losesOne = isActiveAdministrator(before) && !isActiveAdministrator({ ...before, ...columns });
      if (losesOne && !(await hasOtherAdministrator(trx, id))) return 'lastAdministrator';
      await trx.updateTable('account').set(columns).where('id', '=', id).execute();
      if (columns.name === undefined) await endSessions(trx, id, now());
      if (typeof columns.disabled_at === 'string') await withdrawLinks(trx, id);
      await noteAccount(trx, id, entry, { at: now().toISOString(), actor: by });
      return 'done';
    });

  return {
    add: (account, by) => transact(db, (trx) => addWithin(trx, account, { now: now(), by, password: null })),
    find: (id) => find('id', id),
    findByLogin: (login) => find('login_key', keyOf(login)),
    async list() {
      return (await db.selectFrom('account').selectAll().orderBy('login_key').execute()).map(readAccount);
    },
    rename: (id, name, by) => change(id, by, { kind: 'accountRenamed', data: {} }, { name }),
    changeRole: (id, role, by) => change(id, by, { kind: 'accountRoleChanged', data: { role } }, { role }),
    async setDisabled(id, disabled, by) {
      const kind = disabled ? 'accountDisabled' : 'accountEnabled';
      return change(id, by, { kind, data: {} }, { disabled_at: disabled ? now().toISOString() : null });
    },
    history: (id) => readLog(db, accountStream(id)),
  };
}

function isActiveAdministrator({ role, disabled_at, password }: AccountRow): boolean {
  return role === 'administrator' && disabled_at === null && password !== null;
}

async function hasOtherAdministrator(trx: Queries, id: string): Promise<boolean> {
  const other = await trx
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .where('password', 'is not', null)
    .where('id', '<>', id)
    .executeTakeFirst();
  return other !== undefined;
}
