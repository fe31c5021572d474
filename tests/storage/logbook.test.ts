import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { makeStorage } from './open.ts';

const meta = { at: '2026-03-02T09:00:00.000Z', actor: 'system' };
const entry = (word: string) => ({ kind: 'tried', data: { word } });

describe('the logbook', () => {
  it('keeps the entries of a stream in order, with who and when', async () => {
    const { storage } = await makeStorage();
    const first = await storage.logbook.append('test:a', { seq: 0 }, [entry('een'), entry('twee')], meta);
    expect(first).toMatchObject([{ seq: 1 }, { seq: 2, data: { word: 'twee' }, ...meta }]);
    await storage.logbook.append('test:a', { seq: 2 }, [entry('drie')], { ...meta, actor: 'noor' });
    expect((await storage.logbook.read('test:a')).map(({ seq, actor }) => [seq, actor])).toEqual([
      [1, 'system'],
      [2, 'system'],
      [3, 'noor'],
    ]);
    expect(await storage.logbook.read('test:a', 2)).toHaveLength(1);
    expect(await storage.logbook.seqOf('test:a')).toBe(3);
    expect(await storage.logbook.seqOf('test:b')).toBe(0);
  });

  it('C01 says conflict to the second of two who read the same entry, and keeps nothing of it', async () => {
    const { storage } = await makeStorage();
    const both = await Promise.all([
      storage.logbook.append('test:a', { seq: 0 }, [entry('mijn')], meta),
      storage.logbook.append('test:a', { seq: 0 }, [entry('jouw')], meta),
    ]);
    expect(both.filter((each) => each === 'conflict')).toHaveLength(1);
    expect(await storage.logbook.read('test:a')).toHaveLength(1);
    expect(await storage.logbook.append('test:a', { seq: 5 }, [entry('te ver')], meta)).toBe('conflict');
  });

  it('O04 keeps the order in which entries came, also where the clock went back', async () => {
    const { storage } = await makeStorage();
    await storage.logbook.append('test:a', { seq: 0 }, [entry('eerst')], { ...meta, at: '2026-10-25T01:30:00.000Z' });
    await storage.logbook.append('test:a', { seq: 1 }, [entry('later')], { ...meta, at: '2026-10-25T00:30:00.000Z' });
    expect((await storage.logbook.read('test:a')).map(({ at }) => at.slice(11, 16))).toEqual(['01:30', '00:30']);
    expect(await storage.verify()).toEqual([]);
  });

  it('takes thousands of entries at once', async () => {
    const { storage } = await makeStorage();
    const many = Array.from({ length: 2500 }, (_, index) => entry(String(index)));
    await storage.logbook.append('test:a', { seq: 0 }, many, meta);
    expect((await storage.logbook.read('test:a')).at(-1)).toMatchObject({ seq: 2500, data: { word: '2499' } });
  });

  it('L03 refuses every way to change what was written', async () => {
    const { storage, folder } = await makeStorage();
    await storage.logbook.append('test:a', { seq: 0 }, [entry('een'), entry('twee')], meta);
    const database = new Sqlite(join(folder, 'afweging.sqlite'));
    const columns = "'test:a', 2, 'x', 'x', 'x', '{}', 'x'";
    for (const attempt of [
      "update entry set data = '{}' where seq = 1",
      'delete from entry where seq = 2',
      `insert or replace into entry (stream, seq, at, actor, kind, data, hash) values (${columns})`,
      `replace into entry (position, stream, seq, at, actor, kind, data, hash) values (1, ${columns.replace('2', '3')})`,
      "insert into entry (stream, seq, at, actor, kind, data, hash) values ('test:a', 9, 'x', 'x', 'x', '{}', 'x')",
    ]) {
      expect(() => database.exec(attempt), attempt).toThrow(/append-only|follows the last/);
    }
    database.close();
    expect(await storage.verify()).toEqual([]);
  });

  it('L03 names the entry that was changed behind its back, and the gap where one was taken out', async () => {
    const { storage, folder } = await makeStorage();
    await storage.logbook.append('test:a', { seq: 0 }, ['een', 'twee', 'drie'].map(entry), meta);
    const database = new Sqlite(join(folder, 'afweging.sqlite'));
    database.exec('drop trigger entry_is_never_changed; drop trigger entry_is_never_removed');
    database.exec(`update entry set data = '{"word":"nul"}' where seq = 2`);
    expect(await storage.verify()).toEqual([{ where: 'test:a, entry 2', what: 'is not as it was written' }]);
    database.exec('delete from entry where seq = 2');
    database.close();
    expect(await storage.verify()).toEqual([
      { where: 'test:a, entry 3', what: 'follows entry 1: what was between them is gone' },
    ]);
  });
});
