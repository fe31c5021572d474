import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/database.ts';
import { makeStorage } from './open.ts';

const noor = { login: 'noor@voorbeeld.nl', name: 'Noor' };
const password = 'paarse olifant met fiets';

async function invite(storage: Storage, login = 'sem') {
  const account = await storage.accounts.add({ login, name: 'Sem', role: 'member' }, 'system');
  if (account === 'taken') throw new Error(account);
  const offered = await storage.invitations.offer(account.id, 'system');
  if (offered === 'notFound') throw new Error(offered);
  return { account, secret: offered.secret };
}

describe('A09 the set-up link', () => {
  it('makes the first administrator, once', async () => {
    const { storage } = await makeStorage();
    const secret = (await storage.invitations.offerSetUp())!;
    expect(await storage.invitations.find(secret)).toMatchObject({ purpose: 'setUp' });
    expect(await storage.invitations.setUp(secret, noor, password)).toMatchObject({
      account: { role: 'administrator', hasPassword: true },
    });
    expect(await storage.invitations.find(secret)).toBeUndefined();
    expect(await storage.invitations.setUp(secret, { login: 'sem', name: 'Sem' }, password)).toBe('gone');
    expect(await storage.invitations.offerSetUp()).toBeUndefined();
    expect(await storage.accounts.list()).toHaveLength(1);
  });

  it('works for 30 minutes', async () => {
    const { storage, clock } = await makeStorage();
    const secret = (await storage.invitations.offerSetUp())!;
    clock.move(29);
    expect(await storage.invitations.find(secret)).toBeDefined();
    clock.move(1);
    expect(await storage.invitations.find(secret)).toBeUndefined();
    expect(await storage.invitations.setUp(secret, noor, password)).toBe('gone');
  });

  it('stops working when a new one is made', async () => {
    const { storage } = await makeStorage();
    const first = (await storage.invitations.offerSetUp())!;
    const second = (await storage.invitations.offerSetUp())!;
    expect(await storage.invitations.find(first)).toBeUndefined();
    expect(await storage.invitations.find(second)).toBeDefined();
  });

  it('gives the account to one of two who press at the same time', async () => {
    const { storage } = await makeStorage();
    const secret = (await storage.invitations.offerSetUp())!;
    const both = await Promise.all([
      storage.invitations.setUp(secret, noor, password),
      storage.invitations.setUp(secret, { login: 'sem', name: 'Sem' }, password),
    ]);
    expect(both.filter((each) => each === 'gone')).toHaveLength(1);
    expect(await storage.accounts.list()).toHaveLength(1);
  });

  it('stays usable after a weak password, and after a login that is taken', async () => {
    const { storage } = await makeStorage();
    const secret = (await storage.invitations.offerSetUp())!;
    expect(await storage.invitations.setUp(secret, noor, 'welkom01')).toEqual({ fault: 'common' });
    await storage.accounts.add({ ...noor, role: 'member' }, 'system');
    expect(await storage.invitations.setUp(secret, noor, password)).toBe('taken');
    expect(await storage.invitations.setUp(secret, { ...noor, login: 'noor' }, password)).toHaveProperty('account');
  });
});

describe('invitations', () => {
  it('A09 give the account its first password once, and only the hash of the link is kept', async () => {
    const { storage, folder } = await makeStorage();
    const { account, secret } = await invite(storage);
    expect(await storage.logins.signIn('sem', '', '192.0.2.1')).toBe('wrong');
    expect(await storage.invitations.find(secret)).toMatchObject({
      purpose: 'invitation',
      account: { id: account.id },
    });
    expect(await storage.invitations.accept(secret, 'sem')).toEqual({ fault: 'tooShort' });
    expect(await storage.invitations.accept(secret, password)).toMatchObject({ account: { hasPassword: true } });
    expect(await storage.invitations.accept(secret, `${password}!`)).toBe('gone');
    expect(await storage.logins.signIn('sem', password, '192.0.2.1')).toMatchObject({ account: { id: account.id } });
    await storage.close();
    const bytes = readFileSync(join(folder, 'afweging.sqlite'));
    expect(bytes.includes(secret)).toBe(false);
    expect(bytes.includes(password)).toBe(false);
  });

  it('expire, are withdrawn by a new one, and do not open a closed account', async () => {
    const { storage, clock } = await makeStorage();
    const { account, secret } = await invite(storage);
    const again = (await storage.invitations.offer(account.id, 'system')) as { secret: string };
    expect(await storage.invitations.find(secret)).toBeUndefined();
    clock.move(7 * 24 * 60);
    expect(await storage.invitations.find(again.secret)).toBeUndefined();
    const last = (await storage.invitations.offer(account.id, 'system')) as { secret: string };
    await storage.accounts.setDisabled(account.id, true, 'system');
    expect(await storage.invitations.accept(last.secret, password)).toBe('gone');
    expect(await storage.invitations.offer('niemand', 'system')).toBe('notFound');
  });

  it('A02 a reset link ends every session of the account', async () => {
    const { storage } = await makeStorage();
    const { account, secret } = await invite(storage);
    await storage.invitations.accept(secret, password);
    const session = storage.sessions.makeId();
    await storage.sessions.write(session, { account: account.id, data: {} });
    const { secret: reset } = (await storage.invitations.offer(account.id, 'system')) as { secret: string };
    expect(await storage.invitations.find(reset)).toMatchObject({ purpose: 'reset' });
    expect(await storage.sessions.read(session)).toBeDefined();
    await storage.invitations.accept(reset, 'groene giraf op rolschaatsen');
    expect(await storage.sessions.read(session)).toBeUndefined();
    expect(await storage.logins.signIn('sem', password, '192.0.2.1')).toBe('wrong');
  });
});
