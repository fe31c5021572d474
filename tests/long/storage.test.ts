import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { migrations } from '../../src/storage/migrations/all.ts';
import { compile, killWriters, runScript } from '../storage/kill.ts';
import { makeClock, makeFolder } from '../storage/open.ts';

it('D01 keeps all that was acknowledged, whole, over two hundred kills', async () => {
  await killWriters(200);
});

/** The shape of a database, as text. */
function shapeOf(path: string): string {
  const database = new Sqlite(path, { readonly: true });
  const shape = database.prepare("select group_concat(sql, ';') from (select sql from sqlite_schema order by name)");
  const text = String(shape.pluck().get());
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
  return text;
}

it('D02 a start that is killed at any statement of a migration is made good by the next one', async () => {
  compile();
  const whole = makeFolder();
  await (await openDatabase(whole)).close();
  const shape = shapeOf(join(whole, 'afweging.sqlite'));
  for (let known = 0; known < migrations.length; known++) {
    for (let n = 1, code: number | null = null; code === null; n++) {
      const folder = makeFolder();
      if (known > 0) expect(await runScript('migrator.mjs', [folder, String(known), '0'])).toMatchObject({ code: 0 });
      const killed = await runScript('migrator.mjs', [folder, String(migrations.length), String(n)]);
      expect(killed.complaints).toBe('');
      code = killed.code;
      const storage = await openDatabase(folder, { alone: true });
      expect(await storage.verify()).toEqual([]);
      await storage.close();
      expect(shapeOf(join(folder, 'afweging.sqlite'))).toBe(shape);
      if (known === 0) continue;
      const copies = readdirSync(join(folder, 'copies'));
      expect(copies.length).toBeGreaterThan(0);
      for (const copy of copies) shapeOf(join(folder, 'copies', copy));
    }
  }
});

it('A04 takes as long for a name that is unknown as for one that is known', async () => {
  const clock = makeClock();
  const storage = await openDatabase(makeFolder(), { now: clock.now });
  const setUp = (await storage.invitations.offerSetUp())!;
  await storage.invitations.setUp(setUp, { login: 'noor', name: 'Noor' }, 'paarse olifant met fiets');
  const times: Record<string, number[]> = {};
  const tries = {
    known: ['noor', 'paarse olifant zonder'],
    unknown: ['niemand', 'paarse olifant zonder'],
    other: ['noor', 'iets'],
  };
  for (let time = 0; time < 220; time++) {
    for (const [kind, [login, password]] of Object.entries(tries)) {
      clock.move(20);
      const start = performance.now();
      expect(await storage.logins.signIn(login!, password!, '192.0.2.1')).toBe('wrong');
      if (time >= 20) times[kind] = [...(times[kind] ?? []), performance.now() - start];
    }
  }
  const median = (kind: string) => times[kind]!.sort((a, b) => a - b)[100]!;
  for (const kind of ['unknown', 'other']) {
    expect(Math.abs(median(kind) / median('known') - 1), kind).toBeLessThan(0.05);
  }
  await storage.close();
});
