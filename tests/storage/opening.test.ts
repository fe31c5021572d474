import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openConnection } from '../../src/storage/connection.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { buildQueries } from '../../src/storage/driver.ts';
import { StorageRefusal } from '../../src/storage/fault.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { migrations } from '../../src/storage/migrations/all.ts';
import { compile } from './kill.ts';
import { created, makeFolder, worded } from './open.ts';

const meta = { at: '2026-03-02T09:00:00.000Z', actor: 'system' };

describe('an empty folder', () => {
  it('becomes a storage that others on the machine cannot read', async () => {
    const folder = join(makeFolder(), 'nieuw', 'var');
    const storage = await openDatabase(folder);
    expect(await storage.dossiers.list()).toEqual([]);
    expect(await storage.verify()).toEqual([]);
    await storage.close();
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'afweging.sqlite')).mode & 0o077).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['afweging.lock', 'afweging.sqlite', 'files']);
  });

  it('gets a database that flushes each change to disk and keeps its references and types', async () => {
    const folder = makeFolder();
    const connection = openConnection(join(folder, 'afweging.sqlite'));
    const pragma = (name: string) => Object.values(connection.run(`pragma ${name}`, []).rows[0] as object)[0];
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'recursive_triggers'].map(pragma)).toEqual(['wal', 2, 1, 1]);
    connection.close();
    await (await openDatabase(folder)).close();
    const database = new Sqlite(join(folder, 'afweging.sqlite'), { readonly: true });
    expect(
      database
        .prepare(
          "select name from pragma_table_list where schema = 'main' and type = 'table' and not strict and name not like 'sqlite_%'",
        )
        .all(),
    ).toEqual([]);
    database.close();
  });
});

describe('a database of an earlier version', () => {
  async function makeEarlier(known: number) {
    const folder = makeFolder();
    const connection = openConnection(join(folder, 'afweging.sqlite'));
    await migrate(buildQueries(connection), connection, migrations.slice(0, known), { folder, now: () => new Date() });
    connection.run(
      "insert into entry (stream, seq, at, actor, kind, data, hash) values ('x', 1, '', '', '', '{}', '')",
      [],
    );
    connection.close();
    return folder;
  }

  it('O03 is copied, then brought up to date with all that is in it', async () => {
    for (let known = 1; known < migrations.length; known++) {
      const folder = await makeEarlier(known);
      await (await openDatabase(folder)).close();
      const [copy, ...others] = readdirSync(join(folder, 'copies'));
      expect(others).toEqual([]);
      expect(copy).toMatch(new RegExp(`^before-000${known + 1}-[a-z]+-\\d{4}-.*\\.sqlite$`));
      for (const [path, steps] of [
        [join(folder, 'copies', copy!), known],
        [join(folder, 'afweging.sqlite'), migrations.length],
      ] as const) {
        const database = new Sqlite(path, { readonly: true });
        expect(database.prepare('select count(*) from migration').pluck().get()).toBe(steps);
        expect(database.prepare('select count(*) from entry').pluck().get()).toBe(1);
        database.close();
      }
    }
  });

  it('is not copied again when there is nothing to do', async () => {
    const folder = makeFolder();
    for (let start = 0; start < 3; start++) await (await openDatabase(folder)).close();
    expect(existsSync(join(folder, 'copies'))).toBe(false);
  });

  it('D10 waits for the site that uses it to stop', async () => {
    const folder = await makeEarlier(1);
    const holder = await import('../../src/storage/hold.ts').then(({ holdFolder }) => holdFolder(folder));
    await expect(openDatabase(folder)).rejects.toThrow(StorageRefusal);
    holder.release();
    await (await openDatabase(folder)).close();
  });
});

describe('a database that is not ours to change', () => {
  it.each([
    ["insert into migration values (99, 'later', '')", /made by a newer version/],
    [
      "update migration set name = 'anders' where number = 2",
      /step 2 \(anders\) where this version has 2 \(accounts\)/,
    ],
  ])('O03 is refused with the reason, and left as it is: %s', async (change, reason) => {
    const folder = makeFolder();
    await (await openDatabase(folder)).close();
    const database = new Sqlite(join(folder, 'afweging.sqlite'));
    database.exec(change);
    database.close();
    await expect(openDatabase(folder, { alone: true })).rejects.toThrow(reason);
    expect(existsSync(join(folder, 'copies'))).toBe(false);
    await expect(openDatabase(folder)).rejects.toThrow(StorageRefusal);
  });

  it('is broken where the file is no database', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'afweging.sqlite'), 'dit is geen database, maar een tekst'.repeat(100));
    await expect(openDatabase(folder)).rejects.toMatchObject({ trouble: 'broken' });
  });
});

describe('D10 two processes on one folder', () => {
  it('the second one that wants to serve is refused', async () => {
    const folder = makeFolder();
    const first = await openDatabase(folder, { alone: true });
    await expect(openDatabase(folder, { alone: true })).rejects.toThrow(`in use by process ${process.pid}`);
    const beside = await openDatabase(folder);
    await beside.logbook.append('dossier:a', { seq: 0 }, [created('a')], meta);
    expect((await first.dossiers.open('a'))?.id).toBe('a');
    await beside.close();
    await first.close();
    await (await openDatabase(folder, { alone: true })).close();
  });

  it('a crash leaves the folder free at once', async () => {
    compile();
    const folder = makeFolder();
    const entries = join(folder, 'entries.json');
    writeFileSync(entries, JSON.stringify({ first: [created('a')], pair: [worded('een')] }));
    const child = spawn(process.execPath, ['tests/storage/writer.mjs', folder, 'dossier:a', entries]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await expect(openDatabase(folder, { alone: true })).rejects.toThrow(`in use by process ${child.pid}`);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    const storage = await openDatabase(folder, { alone: true });
    expect(await storage.verify()).toEqual([]);
    await storage.close();
  });
});
