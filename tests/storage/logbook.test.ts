import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../src/dossier/entry.ts';
import { created, makeStorage, worded } from './open.ts';

const meta = { at: '2026-03-02T09:00:00.000Z', actor: 'system' };
const stream = 'dossier:a';

async function withDossier(words: string[] = []) {
  const made = await makeStorage();
  await made.storage.logbook.append(stream, { seq: 0 }, [created('a'), ...words.map(worded)], meta);
  return made;
}

describe('the logbook', () => {
  it('keeps the entries of a stream in order, with who and when', async () => {
    const { storage } = await withDossier(['een']);
    expect(await storage.logbook.append(stream, { seq: 2 }, [worded('twee')], { ...meta, actor: 'noor' })).toEqual([
      { stream, seq: 3, at: meta.at, actor: 'noor', ...worded('twee') },
    ]);
    expect((await storage.logbook.read(stream)).map(({ seq, actor }) => [seq, actor])).toEqual([
      [1, 'system'],
      [2, 'system'],
      [3, 'noor'],
    ]);
    expect(await storage.logbook.read(stream, 2)).toHaveLength(1);
    expect(await storage.logbook.seqOf(stream)).toBe(3);
    expect(await storage.logbook.seqOf('dossier:b')).toBe(0);
    expect(await storage.logbook.append(stream, { seq: 3 }, [], meta)).toEqual([]);
  });

  it('finds the entries that say something, and never all of them for a pattern', async () => {
    const { storage } = await withDossier();
    const said = (candidate: string, indicator: string): NewEntry => ({
      kind: 'consensusSet',
      data: { candidate, indicator, value: null },
    });
    const entries = [said('a', 'licence'), said('b', 'licence'), said('a', 'governance'), said('a-b', 'licence')];
    await storage.logbook.append(stream, { seq: 1 }, entries, meta);
    const found = await storage.logbook.find(stream, { candidate: 'a', indicator: 'licence' });
    expect(found.map(({ seq }) => seq)).toEqual([2]);
    expect(await storage.logbook.find(stream, { candidate: '%licence%' })).toEqual([]);
    expect((await storage.logbook.find(stream, { title: 'Dossier a' })).map(({ seq }) => seq)).toEqual([1]);
    expect(await storage.logbook.find(stream, { candidate: "' OR 1=1 --" })).toEqual([]);
  });

  it('C01 says conflict to the second of two who read the same entry, and keeps nothing of it', async () => {
    const { storage } = await withDossier();
    const both = await Promise.all([
      storage.logbook.append(stream, { seq: 1 }, [worded('mijn')], meta),
      storage.logbook.append(stream, { seq: 1 }, [worded('jouw')], meta),
    ]);
    expect(both.filter((each) => each === 'conflict')).toHaveLength(1);
    expect(await storage.logbook.read(stream)).toHaveLength(2);
    expect(await storage.logbook.append(stream, { seq: 5 }, [worded('te-ver')], meta)).toBe('conflict');
  });

  it('O04 keeps the order in which entries came, also where the clock went back', async () => {
    const { storage } = await withDossier();
    await storage.logbook.append(stream, { seq: 1 }, [worded('eerst')], { ...meta, at: '2026-10-25T01:30:00.000Z' });
    await storage.logbook.append(stream, { seq: 2 }, [worded('later')], { ...meta, at: '2026-10-25T00:30:00.000Z' });
    expect((await storage.logbook.read(stream, 1)).map(({ at }) => at.slice(11, 16))).toEqual(['01:30', '00:30']);
    expect((await storage.dossiers.open('a'))?.keywords).toEqual(['later']);
    expect(await storage.verify()).toEqual([]);
  });

  it('takes thousands of entries at once', async () => {
    const { storage } = await withDossier(Array.from({ length: 2500 }, (_, at) => `woord-${at}`));
    expect((await storage.logbook.read(stream)).at(-1)).toMatchObject({ seq: 2501, data: { value: ['woord-2499'] } });
  });

  it('refuses an entry of a kind or a shape that is not known, and keeps nothing of what came with it', async () => {
    const { storage } = await withDossier();
    for (const wrong of [
      { kind: 'iets', data: {} },
      { kind: 'keywordsSet', data: { value: ['Geen Slug'] } },
      { kind: 'keywordsSet', data: { value: [], owner: 'ik' } },
      { kind: 'exampleRemoved' },
    ] as unknown as NewEntry[]) {
      await expect(storage.logbook.append(stream, { seq: 1 }, [worded('goed'), wrong], meta)).rejects.toThrow();
    }
    await expect(storage.logbook.append('dossier:b', { seq: 0 }, [created('a')], meta)).rejects.toThrow(/belong/);
    await expect(storage.logbook.append('dossier:b', { seq: 0 }, [worded('a')], meta)).rejects.toThrow(/begins/);
    expect(await storage.logbook.seqOf(stream)).toBe(1);
    expect(await storage.logbook.seqOf('dossier:b')).toBe(0);
    expect(await storage.verify()).toEqual([]);
  });

  it('I01 X11 gives text back as it was typed', async () => {
    const { storage } = await withDossier();
    const titles = [
      '‏مرحبا',
      'e\u0301 en é',
      '👩‍👩‍👧‍👦',
      '__proto__',
      "'; drop table entry; --",
      '{{7*7}}',
      'a\u0000b',
      '\ud800',
    ];
    let seq = 1;
    for (const title of titles) {
      const entry: NewEntry = { kind: 'titleSet', data: { value: { title, organisation: 'constructor' } } };
      await storage.logbook.append(stream, { seq: seq++ }, [entry], meta);
      expect((await storage.logbook.read(stream, seq - 1))[0]?.data).toEqual(entry.data);
      expect((await storage.dossiers.list())[0]?.title).toBe(title);
    }
    expect(await storage.verify()).toEqual([]);
  });

  it('L03 refuses every way to change what was written', async () => {
    const { storage, folder } = await withDossier(['een']);
    const database = new Sqlite(join(folder, 'afweging.sqlite'));
    const columns = "'dossier:a', 2, 'x', 'x', 'x', '{}', 'x'";
    for (const attempt of [
      "update entry set data = '{}' where seq = 1",
      'delete from entry where seq = 2',
      `insert or replace into entry (stream, seq, at, actor, kind, data, hash) values (${columns})`,
      `replace into entry (position, stream, seq, at, actor, kind, data, hash) values (1, ${columns.replace('2', '3')})`,
      "insert into entry (stream, seq, at, actor, kind, data, hash) values ('dossier:a', 9, 'x', 'x', 'x', '{}', 'x')",
    ]) {
      expect(() => database.exec(attempt), attempt).toThrow(/append-only|follows the last/);
    }
    database.close();
    expect(await storage.verify()).toEqual([]);
  });

  it('L03 names the entry that was changed behind its back, and the gap where one was taken out', async () => {
    const { storage, folder } = await withDossier(['een', 'twee']);
    const database = new Sqlite(join(folder, 'afweging.sqlite'));
    database.exec('drop trigger entry_is_never_changed; drop trigger entry_is_never_removed');
    database.exec(`update entry set data = '{"value":["nul"]}' where seq = 2`);
    expect(await storage.verify()).toEqual([{ where: 'dossier:a, entry 2', what: 'is not as it was written' }]);
    database.exec('delete from entry where seq = 2');
    database.close();
    expect(await storage.verify()).toEqual([
      { where: 'dossier:a, entry 3', what: 'follows entry 1: what was between them is gone' },
    ]);
  });
});
