import { type AccountRole, keyOf, type NewAccount } from './account-name.ts';
import { type EntryMeta, findLast, log } from './log.ts';
import type { AccountRow } from './tables.ts';
import { makeId } from './token.ts';
import type { Queries } from './transact.ts';

/** Someone who may sign in; without the password, which never leaves the storage. */
export interface Account {
  id: string;
  login: string;
  name: string;
  role: AccountRole;
  createdAt: string;
  disabledAt?: string;
  /** False until the invitation has been taken up. */
  hasPassword: boolean;
}

/** Adds an account inside a transaction that goes on. */
export async function addWithin(
  trx: Queries,
  { login, name, role }: NewAccount,
  { now, by, password }: { now: Date; by: string | undefined; password: string | null },
): Promise<Account | 'taken'> {
  const login_key = keyOf(login);
  const other = await trx.selectFrom('account').select('id').where('login_key', '=', login_key).executeTakeFirst();
  if (other !== undefined) return 'taken';
  const id = makeId();
  const row = { id, login, login_key, name, role, password, created_at: now.toISOString(), disabled_at: null };
  await trx.insertInto('account').values(row).execute();
  await noteAccount(trx, id, { kind: 'accountAdded', data: { role } }, { at: row.created_at, actor: by ?? id });
  return readAccount(row);
}

/** Notes in the logbook what was done to an account: never a name or a password. */
export async function noteAccount(
  trx: Queries,
  id: string,
  entry: { kind: string; data: unknown },
  meta: EntryMeta,
): Promise<void> {
  const stream = accountStream(id);
  await log(trx, stream, await findLast(trx, stream), [entry], meta);
}

export function readAccount(row: AccountRow): Account {
  const { id, login, name, role, created_at, disabled_at, password } = row;
  return {
    id,
    login,
    name,
    role: role as AccountRole,
    createdAt: created_at,
    ...(disabled_at === null ? {} : { disabledAt: disabled_at }),
    hasPassword: password !== null,
  };
}

/** The stream of an account in the logbook. */
export function accountStream(id: string): string {
  return `account:${id}`;
}
