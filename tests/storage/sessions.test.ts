import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeStorage } from './open.ts';

async function withAccount() {
  const made = await makeStorage();
  const { storage } = made;
  const { id } = (await storage.accounts.add({ login: 'sem', name: 'Sem', role: 'member' }, 'system')) as {
    id: string;
  };
  const open = async (browser = 'Firefox') => {
    const session = storage.sessions.makeId();
    await storage.sessions.write(session, { account: id, data: { csrf: 'x' } }, browser);
    return session;
  };
  return { ...made, account: id, open };
}

describe('sessions', () => {
  it('A01 have an id of 256 random bits, of which the database has only the hash', async () => {
    const { storage, folder, open, account } = await withAccount();
    const session = await open();
    expect(Buffer.from(session, 'base64url')).toHaveLength(32);
    expect(await storage.sessions.read(session)).toEqual({ account, data: { csrf: 'x' } });
    expect(await storage.sessions.read(storage.sessions.makeId())).toBeUndefined();
    await storage.close();
    expect(readFileSync(join(folder, 'afweging.sqlite')).includes(session)).toBe(false);
  });

  it('A01 never change hands: who signs in on an id that was there before gets nothing on it', async () => {
    const { storage, account, open } = await withAccount();
    const planted = storage.sessions.makeId();
    await storage.sessions.write(planted, { data: { csrf: 'y' } });
    expect(await storage.sessions.write(planted, { account, data: {} })).toBe(false);
    expect(await storage.sessions.read(planted)).toEqual({ data: { csrf: 'y' } });
    const session = await open();
    expect(await storage.sessions.write(session, { account: 'ander', data: {} })).toBe(false);
    expect(await storage.sessions.write(session, { data: {} })).toBe(false);
  });

  it('A02 end after an hour without use, and after twelve hours at the most', async () => {
    const { storage, clock, open } = await withAccount();
    const idle = await open();
    const used = await open();
    for (let passed = 0; passed < 12 * 60 - 50; passed += 50) {
      clock.move(50);
      await storage.sessions.touch(used);
      expect(await storage.sessions.read(used)).toBeDefined();
    }
    expect(await storage.sessions.read(idle)).toBeUndefined();
    clock.move(50);
    await storage.sessions.touch(used);
    expect(await storage.sessions.read(used)).toBeUndefined();
    await storage.sessions.touch(idle);
    expect(await storage.sessions.read(idle)).toBeUndefined();
  });

  it('A02 stay ended, also where a request that was under way still writes', async () => {
    const { storage, account, open } = await withAccount();
    const session = await open();
    await storage.sessions.end(session);
    expect(await storage.sessions.write(session, { account, data: {} })).toBe(false);
    expect(await storage.sessions.read(session)).toBeUndefined();
  });

  it('A02 Z07 end when rights change or the account is closed', async () => {
    const { storage, account, open } = await withAccount();
    const before = await open();
    await storage.accounts.rename(account, 'Semmie', account);
    expect(await storage.sessions.read(before)).toBeDefined();
    await storage.accounts.changeRole(account, 'administrator', 'system');
    expect(await storage.sessions.read(before)).toBeUndefined();
    const after = await open();
    await storage.accounts.add({ login: 'noor', name: 'Noor', role: 'administrator' }, 'system');
    await storage.accounts.changeRole(account, 'member', 'system');
    await storage.accounts.setDisabled(account, true, 'system');
    expect(await storage.sessions.read(after)).toBeUndefined();
  });

  it('A02 are shown to their owner, who can end one or all others', async () => {
    const { storage, clock, account, open } = await withAccount();
    const here = await open('Firefox op Linux');
    clock.move(2);
    const there = await open('Safari op iPhone');
    const listed = await storage.sessions.list(account, here);
    expect(listed.map(({ browser, isCurrent }) => [browser, isCurrent])).toEqual([
      ['Safari op iPhone', false],
      ['Firefox op Linux', true],
    ]);
    await storage.sessions.endOne('ander', listed[0]!.handle);
    expect(await storage.sessions.read(there)).toBeDefined();
    await storage.sessions.endOne(account, listed[0]!.handle);
    expect(await storage.sessions.read(there)).toBeUndefined();
    const third = await open();
    await storage.sessions.endAll(account, here);
    expect(await storage.sessions.read(third)).toBeUndefined();
    expect(await storage.sessions.read(here)).toBeDefined();
    expect(await storage.sessions.list(account)).toHaveLength(1);
  });

  it('go from the database when nobody can use them any more', async () => {
    const { storage, clock, account, open } = await withAccount();
    const session = await open();
    await storage.sessions.write(storage.sessions.makeId(), { data: {} });
    clock.move(61);
    await storage.sweep();
    clock.move(12 * 60);
    await storage.sweep();
    expect(await storage.sessions.write(session, { account, data: {} })).toBe(true);
  });
});
