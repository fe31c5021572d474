import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { created, makeFolder } from './open.ts';

function afweging(folder: string, ...args: string[]) {
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/afweging.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, AFWEGING_DATA: folder, PORT: '4321' },
  });
}

describe('account', () => {
  it('adds, lists and resets accounts, also while the site runs', async () => {
    const folder = makeFolder();
    const site = await openDatabase(folder, { alone: true });
    const added = afweging(folder, 'account', 'add', 'noor@voorbeeld.nl', '--name', 'Noor', '--role', 'administrator');
    expect(added).toMatchObject({ status: 0, stderr: '' });
    const secret = /^http:\/\/localhost:4321\/welkom\/([\w-]{43})\n/.exec(added.stdout)![1]!;
    await site.invitations.accept(secret, 'paarse olifant met fiets');
    expect(afweging(folder, 'account', 'add', 'sem', '--name', 'Sem').status).toBe(0);
    expect(afweging(folder, 'account', 'list').stdout).toBe(
      'noor@voorbeeld.nl\tNoor\tadministrator\topen\nsem\tSem\tmember\tinvited\n',
    );
    const reset = afweging(folder, 'account', 'reset', 'NOOR@voorbeeld.nl').stdout;
    const again = /welkom\/(\S+)/.exec(reset)![1]!;
    expect(await site.invitations.find(again)).toMatchObject({ purpose: 'reset', account: { name: 'Noor' } });
    await site.close();
  });

  it('refuses a login that is taken or unknown with 1, and wrong usage with 2', () => {
    const folder = makeFolder();
    expect(afweging(folder, 'account', 'add', 'sem', '--name', 'Sem').status).toBe(0);
    expect(afweging(folder, 'account', 'add', 'SEM', '--name', 'Sem')).toMatchObject({
      status: 1,
      stderr: 'There is an account "SEM" already\n',
    });
    expect(afweging(folder, 'account', 'reset', 'noor').status).toBe(1);
    for (const args of [[], ['add', 'a', 'b'], ['add', 'noor'], ['list', 'x']]) {
      expect(afweging(folder, 'account', ...args).status, args.join(' ')).toBe(2);
    }
    expect(afweging(folder, 'account', 'add', 'noor', '--name', 'N', '--role', 'baas').status).toBe(2);
  });
});

describe('verify and rebuild', () => {
  it('L03 verify says that all is well with 0, and names each finding with 1; rebuild mends the lists', async () => {
    const folder = makeFolder();
    const storage = await openDatabase(folder);
    const meta = { at: '2026-03-02T09:00:00.000Z', actor: 'system' };
    await storage.logbook.append('dossier:a', { seq: 0 }, [created('a')], meta);
    await storage.close();
    expect(afweging(folder, 'verify')).toMatchObject({ status: 0, stdout: 'Everything is as it was written.\n' });
    const database = new Sqlite(join(folder, 'afweging.sqlite'));
    database.exec('delete from dossier');
    expect(afweging(folder, 'verify')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'dossier:a: stands in the lists otherwise; afweging rebuild mends it\n',
    });
    expect(afweging(folder, 'rebuild')).toMatchObject({
      status: 0,
      stdout: '1 dossier listed again from the logbook.\n',
    });
    expect(afweging(folder, 'verify').status).toBe(0);
    database.exec(`drop trigger entry_is_never_changed; update entry set actor = 'ander'`);
    database.close();
    expect(afweging(folder, 'verify')).toMatchObject({
      status: 1,
      stderr: 'dossier:a, entry 1: is not as it was written\n',
    });
    expect(afweging(folder, 'verify', 'nu').status).toBe(2);
  });

  it('D10 rebuild is refused while the site runs, with the number of its process', async () => {
    const folder = makeFolder();
    const site = await openDatabase(folder, { alone: true });
    expect(afweging(folder, 'rebuild')).toMatchObject({
      status: 1,
      stderr: `${folder} is in use by process ${process.pid}; stop it first, or choose another AFWEGING_DATA\n`,
    });
    await site.close();
    expect(afweging(folder, 'rebuild').status).toBe(0);
  });
});
