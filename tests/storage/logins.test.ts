import { describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/database.ts';
import { startHashing } from '../../src/storage/hashing.ts';
import { makeStorage } from './open.ts';

const password = 'paarse olifant met fiets';
const home = '192.0.2.1';

async function withAccount() {
  const made = await makeStorage();
  const account = await addAccount(made.storage, 'sem');
  return { ...made, account };
}

async function addAccount(storage: Storage, login: string): Promise<string> {
  const account = await storage.accounts.add({ login, name: login, role: 'member' }, 'system');
  if (account === 'taken') throw new Error(account);
  const offered = await storage.invitations.offer(account.id, 'system');
  if (offered === 'notFound') throw new Error(offered);
  await storage.invitations.accept(offered.secret, password);
  return account.id;
}

describe('signing in', () => {
  it('takes the right password, and says the same of a wrong one, an unknown name and a closed account', async () => {
    const { storage, account } = await withAccount();
    expect(await storage.logins.signIn(' SEM ', password, home)).toMatchObject({ account: { id: account } });
    expect(await storage.logins.signIn('sem', `${password}!`, home)).toBe('wrong');
    expect(await storage.logins.signIn('niemand', password, home)).toBe('wrong');
    await storage.accounts.setDisabled(account, true, 'system');
    expect(await storage.logins.signIn('sem', password, home)).toBe('wrong');
  });

  it('A03 slows down a thousand guesses at one account, from however many addresses, and never for good', async () => {
    const { storage, clock } = await withAccount();
    let heard = 0;
    let longest = 0;
    for (let guess = 0; guess < 1000; guess++) {
      const answer = await storage.logins.signIn('sem', `gok nummer ${guess}`, `198.51.100.${guess % 250}`);
      if (answer === 'wrong') heard += 1;
      else longest = Math.max(longest, (answer as { wait: number }).wait);
    }
    expect(heard).toBe(5);
    for (let minute = 0; minute < 20; minute++) {
      await storage.logins.signIn('sem', 'nog een gok', '203.0.113.9');
      clock.move(1);
    }
    const answer = await storage.logins.signIn('sem', 'nog een gok', '203.0.113.9');
    expect(answer).toBe('wrong');
    expect(await storage.logins.signIn('sem', password, '203.0.113.10')).toEqual({ wait: 60 });
    clock.move(1);
    expect(await storage.logins.signIn('sem', password, '203.0.113.10')).toHaveProperty('account');
  });

  it('A03 does not make the owner wait at an address where the account was used before', async () => {
    const { storage } = await withAccount();
    expect(await storage.logins.signIn('sem', password, home)).toHaveProperty('account');
    for (let guess = 0; guess < 10; guess++) await storage.logins.signIn('sem', 'gok', '198.51.100.7');
    expect(await storage.logins.signIn('sem', password, '198.51.100.8')).toHaveProperty('wait');
    expect(await storage.logins.signIn('sem', password, home)).toHaveProperty('account');
  });

  it('A03 slows down one password tried on a thousand accounts from one address, and from one IPv6 network', async () => {
    const { storage, clock } = await withAccount();
    for (const addressOf of [() => '198.51.100.7', (n: number) => `2001:db8:1:2:${n.toString(16)}::1`]) {
      let heard = 0;
      for (let guess = 0; guess < 1000; guess++) {
        if ((await storage.logins.signIn(`naam-${guess}`, 'Lente-avond 26', addressOf(guess))) === 'wrong') heard += 1;
      }
      expect(heard).toBe(50);
    }
    expect(await storage.logins.signIn('sem', password, '203.0.113.5')).toHaveProperty('account');
    clock.move(16);
    await storage.sweep();
    expect(await storage.logins.signIn('sem', password, '198.51.100.7')).toHaveProperty('account');
  });

  it('A03 counts guesses that come at once one by one', async () => {
    const { storage } = await withAccount();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, guess) => storage.logins.signIn('sem', `gok ${guess}`, home)),
    );
    expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(5);
  });

  it('A05 lets two of two hundred in at once and 32 wait, and tells the rest at once that it is busy', async () => {
    const { storage } = await withAccount();
    const answers = await Promise.all(Array.from({ length: 200 }, () => storage.logins.signIn('sem', password, home)));
    expect(answers.filter((answer) => answer === 'busy')).toHaveLength(166);
    expect(answers.filter((answer) => typeof answer === 'object' && 'account' in answer)).toHaveLength(34);
    expect(await storage.logins.signIn('sem', password, home)).toHaveProperty('account');
  });

  it('A05 hashes never more than two at once, with argon2id, 19 MiB and two passes', async () => {
    const hashing = startHashing();
    let running = 0;
    let most = 0;
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        hashing.inTurn(async (hasher) => {
          most = Math.max(most, ++running);
          const hashed = await hasher.hash(`wachtwoord nummer ${at}`);
          running -= 1;
          return hashed;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(answers.filter((answer) => answer === 'busy')).toHaveLength(6);
    expect(answers[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const isRight = (text: string, hashed: string | null) => hashing.inTurn((hasher) => hasher.isRight(text, hashed));
    expect(await isRight('wachtwoord nummer 0', answers[0]!)).toBe(true);
    expect(await isRight('wachtwoord nummer 1', answers[0]!)).toBe(false);
    expect(await isRight('wat dan ook', null)).toBe(false);
  });

  it('A05 gives the turn on when someone fails', async () => {
    const hashing = startHashing();
    for (let turn = 0; turn < 3; turn++) {
      await expect(hashing.inTurn(() => Promise.reject(new Error('mis')))).rejects.toThrow('mis');
    }
    expect(await hashing.inTurn(() => Promise.resolve('goed'))).toBe('goed');
  });
});

describe('changing a password', () => {
  it('A02 needs the current one, and ends the other sessions where asked', async () => {
    const { storage, account } = await withAccount();
    const [here, there] = [storage.sessions.makeId(), storage.sessions.makeId()];
    for (const id of [here, there]) await storage.sessions.write(id, { account, data: {} });
    const change = (current: string, next: string, endOthers: boolean) =>
      storage.logins.changePassword(account, { current, next }, { id: here, endOthers, address: home });
    expect(await change('iets anders', 'groene giraf op schaatsen', false)).toBe('wrong');
    expect(await change(password, 'welkom2026', false)).toEqual({ fault: 'common' });
    expect(await change(password, 'groene giraf op schaatsen', false)).toBe('done');
    expect(await storage.sessions.read(there)).toBeDefined();
    expect(await change('groene giraf op schaatsen', password, true)).toBe('done');
    expect(await storage.sessions.read(there)).toBeUndefined();
    expect(await storage.sessions.read(here)).toBeDefined();
  });
});
