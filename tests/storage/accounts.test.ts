import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, newAccountSchema } from '../../src/storage/account-name.ts';
import { judgePassword } from '../../src/storage/password.ts';
import { makeStorage } from './open.ts';

const noor = { login: 'noor@voorbeeld.nl', name: 'Noor', role: 'administrator' as const };
const password = 'paarse olifant met fiets';

describe('accounts', () => {
  it('A09 has none at first', async () => {
    const { storage } = await makeStorage();
    expect(await storage.accounts.list()).toEqual([]);
  });

  it('takes a login once, whatever its capitals and however its accents are composed', async () => {
    const { storage } = await makeStorage();
    expect(await storage.accounts.add({ login: 'RENÉ', name: 'René', role: 'member' }, 'system')).toMatchObject({
      login: 'RENÉ',
      hasPassword: false,
    });
    for (const login of ['rené', 'rene\u0301', 'RENE\u0301', ' René ']) {
      expect(await storage.accounts.add({ login, name: 'Ander', role: 'member' }, 'system'), login).toBe('taken');
      expect((await storage.accounts.findByLogin(login))?.name, login).toBe('René');
    }
    expect(await storage.accounts.list()).toHaveLength(1);
  });

  it('gives one key to every way of writing a login', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (login) => {
        expect(keyOf(login.normalize('NFD'))).toBe(keyOf(login));
        expect(keyOf(keyOf(login))).toBe(keyOf(login));
        expect(keyOf(login.toUpperCase())).toBe(keyOf(login.toUpperCase().toLowerCase()));
      }),
    );
  });

  it('I01 refuses a name with signs that cannot be seen, and composes the rest', () => {
    for (const wrong of ['No\0or', 'No\u202eor', 'No\u200bor', '\ud800', 'No\nor', '', '   ', 'x'.repeat(101)]) {
      expect(newAccountSchema.safeParse({ ...noor, name: wrong }).success, JSON.stringify(wrong)).toBe(false);
    }
    expect(newAccountSchema.parse({ ...noor, name: ' Rene\u0301 ' }).name).toBe('Ren\u00e9');
    expect(newAccountSchema.safeParse({ ...noor, login: 'noor de vries' }).success).toBe(false);
    expect(newAccountSchema.safeParse({ ...noor, isOwner: true }).success).toBe(false);
  });

  it('I04 takes a login of 254 signs and a name of 100, and not one more', () => {
    const takes = (more: object) => newAccountSchema.safeParse({ ...noor, ...more }).success;
    expect([254, 255].map((length) => takes({ login: 'n'.repeat(length) }))).toEqual([true, false]);
    expect([100, 101].map((length) => takes({ name: '\u00e9'.repeat(length) }))).toEqual([true, false]);
  });

  it('never leaves the installation without an administrator', async () => {
    const { storage } = await makeStorage();
    const secret = (await storage.invitations.offerSetUp())!;
    const made = await storage.invitations.setUp(secret, noor, password);
    if (typeof made === 'string' || 'fault' in made) throw new Error('not made');
    const { id } = made.account;
    expect(await storage.accounts.changeRole(id, 'member', id)).toBe('lastAdministrator');
    expect(await storage.accounts.setDisabled(id, true, id)).toBe('lastAdministrator');
    const other = await storage.accounts.add({ ...noor, login: 'sem' }, id);
    expect(await storage.accounts.changeRole(id, 'member', id)).toBe('lastAdministrator');
    const { secret: link } = (await storage.invitations.offer((other as { id: string }).id, id)) as { secret: string };
    await storage.invitations.accept(link, password);
    expect(await storage.accounts.changeRole(id, 'member', id)).toBe('done');
    expect(await storage.accounts.find(id)).toMatchObject({ role: 'member' });
    expect(await storage.accounts.changeRole('niemand', 'member', id)).toBe('notFound');
  });

  it('notes every change of rights in the logbook, without a name or a password', async () => {
    const { storage } = await makeStorage();
    const setUp = (await storage.invitations.offerSetUp())!;
    const { account: made } = (await storage.invitations.setUp(setUp, noor, password)) as { account: { id: string } };
    const other = (await storage.accounts.add({ ...noor, login: 'sem' }, made.id)) as { id: string };
    const { secret } = (await storage.invitations.offer(other.id, made.id)) as { secret: string };
    await storage.invitations.accept(secret, password);
    await storage.accounts.changeRole(other.id, 'member', made.id);
    await storage.accounts.rename(other.id, 'Semmie', other.id);
    await storage.accounts.setDisabled(other.id, true, made.id);
    await storage.accounts.setDisabled(other.id, false, made.id);
    const noted = await storage.accounts.history(other.id);
    expect(noted.map(({ kind, actor }) => [kind, actor === made.id ? 'noor' : 'self'])).toEqual([
      ['accountAdded', 'noor'],
      ['linkOffered', 'noor'],
      ['passwordSet', 'self'],
      ['accountRoleChanged', 'noor'],
      ['accountRenamed', 'self'],
      ['accountDisabled', 'noor'],
      ['accountEnabled', 'noor'],
    ]);
    expect(JSON.stringify(noted)).not.toMatch(/sem|argon2|olifant/i);
    expect(await storage.verify()).toEqual([]);
  });
});

describe('A06 passwords', () => {
  const judge = (text: string) => judgePassword(text, ['noor@voorbeeld.nl', 'Noor de Vries']);

  it.each([
    ['zeven77', 'tooShort'],
    ['👩‍👩‍👧‍👦'.repeat(7), 'tooShort'],
    ['x'.repeat(7) + 'y'.repeat(250), 'tooLong'],
    ['goed genoeg\0', 'unreadable'],
    ['goed genoeg\ud800', 'unreadable'],
    ['password', 'common'],
    ['Wachtwoord1!', 'common'],
    ['W4chtw00rd', 'common'],
    ['Welkom2026!', 'common'],
    ['P@ssw0rd', 'common'],
    ['welkomthuis', 'common'],
    ['zomer2026', 'common'],
    ['amsterdamajax', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['abcabcabcabc', 'common'],
    ['12345678', 'common'],
    ['1234567890', 'common'],
    ['hgfedcba', 'common'],
    ['24-12-1999', 'common'],
    ['qwertyuiop', 'common'],
    ['voorbeeld1!', 'likeLogin'],
    ['Noor@Voorbeeld.nl', 'likeLogin'],
    ['noordevries99', undefined],
  ])('%j is judged %s', (text, fault) => {
    expect(judge(text)).toBe(fault);
  });

  it.each([
    'kat op het dak',
    'paarsolifant',
    '🐘🚲🌧️🎈🍕🎸🚀🦊',
    'ÅngströmÆther',
    '83746501928374650192',
    'x9'.repeat(10).replace('x9x9', 'lang'),
    `${'lange zin die niemand raadt '.repeat(5)}`,
    '        🙂spaties tellen',
  ])('%j is welcome', (text) => {
    expect(judge(text)).toBeUndefined();
  });

  it('count in full: of 64 signs and more the last one matters too', async () => {
    const { storage } = await makeStorage();
    const long = `${'een heel lange zin die niemand zal raden, '.repeat(5)}🐘`;
    const secret = (await storage.invitations.offerSetUp())!;
    await storage.invitations.setUp(secret, noor, long);
    expect(await storage.logins.signIn(noor.login, long.slice(0, -2), '192.0.2.1')).toBe('wrong');
    expect(await storage.logins.signIn(noor.login, long.normalize('NFD'), '192.0.2.1')).toMatchObject({
      account: { name: 'Noor' },
    });
  });
});
