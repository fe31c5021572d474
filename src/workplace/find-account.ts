import type { Account } from '../storage/account.ts';
import type { Storage } from '../storage/database.ts';
import type { WorkParts } from './parts.ts';
import { readRecently } from './recent.ts';

const finders = new WeakMap<Storage, (id: string) => Promise<Account | undefined>>();

/** The account with this id, while it may sign in. */
export async function findAccount(
  id: string | undefined,
  { storage, now }: Pick<WorkParts, 'storage' | 'now'>,
): Promise<Account | undefined> {
  if (id === undefined) return undefined;
  const find = finders.get(storage) ?? readRecently(storage.accounts.find, storage.version, now);
  finders.set(storage, find);
  const account = await find(id);
  return account === undefined || account.disabledAt !== undefined ? undefined : account;
}
