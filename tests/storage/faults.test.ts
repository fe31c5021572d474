import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../src/dossier/entry.ts';
import type { Account } from '../../src/storage/account.ts';
import { type Connection, openConnection } from '../../src/storage/connection.ts';
import { openDatabase, openStorage, type Storage } from '../../src/storage/database.ts';
import { buildQueries } from '../../src/storage/driver.ts';
import { StorageFault } from '../../src/storage/fault.ts';
import { killWriters } from './kill.ts';
import { created, makeClock, makeFolder, makeReadyFolder, worded } from './open.ts';

const meta = { at: '2026-03-02T09:00:00.000Z', actor: 'system' };
const password = 'paarse olifant met fiets';
const text = [Buffer.from('een bewijsstuk')];

it('D01 keeps all that was acknowledged, whole, when the process is killed at any moment', async () => {
  await killWriters(20);
});

/** A storage on a connection that can be tampered with. */
async function withConnection(tamper: (connection: Connection) => Connection) {
  const folder = await makeReadyFolder();
  const connection = tamper(openConnection(join(folder, 'afweging.sqlite')));
  const storage = openStorage(buildQueries(connection), folder, {
    now: makeClock().now,
    close: () => connection.close(),
    version: () => connection.version(),
  });
  return { storage, connection, folder };
}

const troubleOf = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    return error instanceof StorageFault ? error.trouble : error;
  }
  return 'none';
};

describe('D07 a full disk', () => {
  it('refuses what does not fit, whole, and goes on reading; with room again it goes on writing', async () => {
    const { storage, connection, folder } = await withConnection((each) => each);
    await storage.logbook.append('dossier:a', { seq: 0 }, [created('a')], meta);
    const [{ page_count: pages }] = connection.run('pragma page_count', []).rows as [{ page_count: number }];
    connection.run(`pragma max_page_count = ${pages + 10}`, []);
    const many = Array.from({ length: 50 }, (_, at) => worded(`woord-${at}-${'x'.repeat(900)}`));
    let trouble: unknown;
    let seq = 1;
    while (trouble === undefined) {
      try {
        await storage.logbook.append('dossier:a', { seq }, many, meta);
        seq += 50;
      } catch (error) {
        trouble = (error as StorageFault).trouble;
      }
    }
    expect(trouble).toBe('full');
    expect(await storage.logbook.read('dossier:a')).toHaveLength(seq);
    expect((await storage.dossiers.open('a'))?.seq).toBe(seq);
    expect((await storage.dossiers.list())[0]?.seq).toBe(seq);
    expect(await troubleOf(storage.logbook.append('dossier:b', { seq: 0 }, [created('b'), ...many], meta))).toBe(
      'full',
    );
    expect(await storage.verify()).toEqual([]);

    connection.run(`pragma max_page_count = ${pages}`, []);
    let stored = 0;
    while ((await troubleOf(storage.files.store({ dossier: 'a', name: 'x.txt', account: 'noor' }, text))) === 'none') {
      stored += 1;
    }
    const bytes = readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' });
    expect(bytes.filter((name) => /[0-9a-f]{32}$/.test(name))).toHaveLength(stored);
    connection.run('pragma max_page_count = 100000', []);
    expect(await storage.logbook.append('dossier:a', { seq }, many, meta)).toHaveLength(50);
    expect(await storage.verify()).toEqual([]);
    await storage.close();
  });
});

describe('D09 when one call to the database fails', () => {
  /** What can be seen of a storage from outside: how many rows each table has, and what may not come apart. */
  function stateOf(folder: string): string {
    const database = new Sqlite(join(folder, 'afweging.sqlite'), { readonly: true });
    const state = ['entry', 'dossier', 'dossier_member', 'account', 'one_time_link', 'session', 'file'].map((table) => [
      table,
      database.prepare(`select count(*) from ${table}`).pluck().get(),
    ]);
    const more = database
      .prepare(
        `select (select group_concat(seq || phase || keywords) from dossier),
          (select count(*) from one_time_link where used_at is not null),
          (select count(*) from account where password is not null)`,
      )
      .raw()
      .get();
    database.close();
    return JSON.stringify([state, more]);
  }

  const works: Record<string, { before?: (storage: Storage) => Promise<string>; work: Work }> = {
    'a new dossier with its members': {
      work: (storage) =>
        storage.logbook.append(
          'dossier:a',
          { seq: 0 },
          [created('a'), { kind: 'memberSet', data: { account: 'noor', value: ['lead', 'assessor'] } }],
          meta,
        ),
    },
    'an entry more': {
      before: withDossier,
      work: (storage) => storage.logbook.append('dossier:a', { seq: 2 }, [worded('meer'), worded('nog-meer')], meta),
    },
    'an example that is taken off': {
      before: withDossier,
      work: (storage) => storage.logbook.append('dossier:a', { seq: 2 }, [{ kind: 'exampleRemoved', data: {} }], meta),
    },
    'a thousand entries from a file': {
      work: (storage) => {
        const many = Array.from({ length: 1000 }, (_, at) => worded(`woord-${at}`));
        return storage.logbook.append('dossier:a', { seq: 0 }, [created('a'), ...many], meta);
      },
    },
    'deriving the lists again': { before: withDossier, work: (storage) => storage.rebuild() },
    'the first account': {
      before: async (storage) => (await storage.invitations.offerSetUp())!,
      work: (storage, secret) => storage.invitations.setUp(secret, { login: 'noor', name: 'Noor' }, password),
    },
    'an invitation that is taken up': {
      before: async (storage) => {
        const { id } = (await storage.accounts.add({ login: 'sem', name: 'Sem', role: 'member' }, 'system')) as Account;
        return ((await storage.invitations.offer(id, 'system')) as { secret: string }).secret;
      },
      work: (storage, secret) => storage.invitations.accept(secret, password),
    },
    'a file': {
      work: (storage) => storage.files.store({ dossier: 'a', name: 'x.txt', account: 'noor' }, text),
    },
  };
  type Work = (storage: Storage, made: string) => Promise<unknown>;

  async function withDossier(storage: Storage): Promise<string> {
    const member: NewEntry = { kind: 'memberSet', data: { account: 'noor', value: ['lead'] } };
    await storage.logbook.append('dossier:a', { seq: 0 }, [created('a'), member], meta);
    return '';
  }

  it.each(
    Object.keys(works).flatMap((name) => [
      [name, 'before'],
      [name, 'after'],
    ]),
  )('%s is there whole or not at all, whichever call throws %s it was done', async (name, when) => {
    const { before = async () => '', work } = works[name!]!;
    const after = new Set<string>();
    let calls = 0;
    for (let failing = 1; failing <= calls + 1; failing++) {
      let isCounting = false;
      calls = 0;
      const { storage, folder } = await withConnection((connection) => ({
        version: () => connection.version(),
        run(sql, parameters) {
          const fails = isCounting && ++calls === failing;
          if (fails && when === 'before') throw new StorageFault('broken', new Error('planted'));
          const result = connection.run(sql, parameters);
          if (fails) throw new StorageFault('broken', new Error('planted'));
          return result;
        },
        get isInTransaction() {
          return connection.isInTransaction;
        },
        close: () => connection.close(),
      }));
      const made = await before(storage);
      const old = stateOf(folder);
      isCounting = true;
      const trouble = await troubleOf(work(storage, made));
      isCounting = false;
      expect(trouble).toBe(failing <= calls ? 'broken' : 'none');
      expect(await storage.verify()).toEqual([]);
      if (stateOf(folder) === old) expect(await troubleOf(work(storage, made))).toBe('none');
      after.add(stateOf(folder));
      expect(await storage.verify()).toEqual([]);
      const bytes = readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' });
      expect(bytes.filter((each) => /[0-9a-f]{32}$/.test(each)).length).toBeLessThanOrEqual(1);
      await storage.close();
    }
    expect(calls).toBeGreaterThan(1);
    expect([...after], 'only one state but the old one').toHaveLength(1);
  });
});

describe('D10 another process', () => {
  it('may write for a moment: who comes next waits, and everyone else goes on', async () => {
    const folder = makeFolder();
    const storage = await openDatabase(folder);
    await storage.logbook.append('dossier:a', { seq: 0 }, [created('a')], meta);
    const other = new Sqlite(join(folder, 'afweging.sqlite'));
    other.exec('begin immediate');
    const waiting = storage.logbook.append('dossier:a', { seq: 1 }, [worded('geduld')], meta);
    for (let look = 0; look < 10; look++) {
      expect((await storage.dossiers.open('a'))?.seq).toBe(1);
      await sleep(20);
    }
    other.exec('commit');
    other.close();
    expect(await waiting).toHaveLength(1);
    await storage.close();
  });

  it('that does not let go makes it busy, and nothing is written', async () => {
    const folder = makeFolder();
    const storage = await openDatabase(folder);
    const other = new Sqlite(join(folder, 'afweging.sqlite'));
    other.exec('begin immediate');
    expect(await troubleOf(storage.logbook.append('dossier:a', { seq: 0 }, [created('a')], meta))).toBe('busy');
    other.exec('rollback');
    other.close();
    expect(await storage.logbook.append('dossier:a', { seq: 0 }, [created('a')], meta)).toHaveLength(1);
    await storage.close();
  });
});
