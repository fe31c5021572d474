import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../src/dossier/entry.ts';
import type { DossierRole } from '../../src/dossier/roles.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { created, makeStorage, worded } from './open.ts';

const at = (minute: number) => ({ at: `2026-03-02T09:${String(minute).padStart(2, '0')}:00.000Z`, actor: 'noor' });
const member = (account: string, roles: DossierRole[] | null): NewEntry => ({
  kind: 'memberSet',
  data: { account, value: roles },
});

async function withTwo() {
  const made = await makeStorage();
  const { logbook } = made.storage;
  await logbook.append('dossier:a', { seq: 0 }, [created('a'), member('noor', ['lead', 'assessor'])], at(1));
  await logbook.append(
    'dossier:b',
    { seq: 0 },
    [created('b'), member('noor', ['reader']), member('sem', ['lead'])],
    at(2),
  );
  return made;
}

describe('the list of dossiers', () => {
  it('says of each what it is called, in which phase it is and when it was changed, the last changed first', async () => {
    const { storage } = await withTwo();
    await storage.logbook.append('dossier:a', { seq: 2 }, [{ kind: 'phaseMoved', data: { to: 'assessing' } }], at(3));
    expect(await storage.dossiers.list()).toEqual([
      {
        id: 'a',
        seq: 3,
        title: 'Dossier a',
        organisation: 'Gemeente Proef',
        phase: 'assessing',
        example: false,
        keywords: [],
        openedAt: at(1).at,
        updatedAt: at(3).at,
      },
      expect.objectContaining({ id: 'b', seq: 3, phase: 'draft', updatedAt: at(2).at }),
    ]);
  });

  it('Z07 gives each account its own dossiers with its roles, as they are now', async () => {
    const { storage } = await withTwo();
    const rolesOf = async (account: string) =>
      (await storage.dossiers.listOf(account)).map(({ id, roles }) => [id, ...roles]);
    expect(await rolesOf('noor')).toEqual([
      ['b', 'reader'],
      ['a', 'assessor', 'lead'],
    ]);
    expect(await rolesOf('sem')).toEqual([['b', 'lead']]);
    await storage.logbook.append('dossier:b', { seq: 3 }, [member('noor', null), member('sem', ['reader'])], at(4));
    expect(await rolesOf('noor')).toEqual([['a', 'assessor', 'lead']]);
    expect(await rolesOf('sem')).toEqual([['b', 'reader']]);
    expect(await rolesOf('niemand')).toEqual([]);
  });

  it('forgets an example that was taken off, while its entries stay', async () => {
    const { storage } = await withTwo();
    await storage.logbook.append('dossier:b', { seq: 3 }, [{ kind: 'exampleRemoved', data: {} }], at(4));
    expect((await storage.dossiers.list()).map(({ id }) => id)).toEqual(['a']);
    expect(await storage.dossiers.listOf('sem')).toEqual([]);
    expect(await storage.logbook.seqOf('dossier:b')).toBe(4);
    expect(await storage.verify()).toEqual([]);
    expect(await storage.rebuild()).toBe(1);
  });

  it('is derived again from the logbook, whatever became of it', async () => {
    const { storage, folder } = await withTwo();
    const before = [await storage.dossiers.list(), await storage.dossiers.listOf('noor')];
    const database = new Sqlite(join(folder, 'afweging.sqlite'));
    database.exec(`update dossier set phase = 'decided' where id = 'a'; delete from dossier where id = 'b';
      insert into dossier select 'c', seq, title, organisation, phase, example, keywords, opened_at, updated_at from dossier`);
    database.close();
    expect((await storage.verify()).map(({ where }) => where)).toEqual(['dossier:a', 'dossier:b', 'dossier:c']);
    expect(await storage.rebuild()).toBe(2);
    expect([await storage.dossiers.list(), await storage.dossiers.listOf('noor')]).toEqual(before);
    expect(await storage.verify()).toEqual([]);
  });
});

describe('a dossier', () => {
  it('is the same object until something is added, also by another process', async () => {
    const { storage, folder } = await withTwo();
    const first = await storage.dossiers.open('a');
    expect(await storage.dossiers.open('a')).toBe(first);
    const other = await openDatabase(folder);
    await other.logbook.append('dossier:a', { seq: 2 }, [worded('elders')], at(3));
    await other.close();
    const second = await storage.dossiers.open('a');
    expect([first?.keywords, second?.keywords, second?.seq]).toEqual([[], ['elders'], 3]);
    expect(await storage.dossiers.open('nergens')).toBeUndefined();
  });

  it('opens as it was after any of its entries', async () => {
    const { storage } = await withTwo();
    await storage.logbook.append('dossier:a', { seq: 2 }, [worded('een'), worded('twee')], at(3));
    expect((await storage.dossiers.openAt('a', 3))?.keywords).toEqual(['een']);
    expect((await storage.dossiers.openAt('a', 99))?.keywords).toEqual(['twee']);
    expect(await storage.dossiers.openAt('a', 0)).toBeUndefined();
  });

  it('survives an entry that could not be written', async () => {
    const { storage } = await withTwo();
    await storage.dossiers.open('a');
    const wrong = { kind: 'dossierCreated', data: {} } as unknown as NewEntry;
    await expect(storage.logbook.append('dossier:a', { seq: 2 }, [worded('half'), wrong], at(3))).rejects.toThrow();
    expect((await storage.dossiers.open('a'))?.keywords).toEqual([]);
    await storage.logbook.append('dossier:a', { seq: 2 }, [worded('heel')], at(4));
    expect((await storage.dossiers.open('a'))?.keywords).toEqual(['heel']);
  });
});
