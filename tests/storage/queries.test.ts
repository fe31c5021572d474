import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { created, makeStorage } from './open.ts';

const meta = { at: '2026-03-02T09:00:00.000Z', actor: 'system' };

it('X08 whatever stands in a value stays a value', async () => {
  const { storage } = await makeStorage();
  await storage.logbook.append('dossier:a', { seq: 0 }, [created('a')], meta);
  await storage.accounts.add({ login: 'sem', name: 'Sem', role: 'member' }, 'system');
  const before = [await storage.dossiers.list(), await storage.accounts.list()];
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom("'", '"', "' or 1=1 --", '"; drop table account; --', '%', '_', '?1', ':id', '__proto__', 'sem\0'),
  );
  await fc.assert(
    fc.asyncProperty(nasty, async (value) => {
      fc.pre(value !== 'a');
      expect(await storage.dossiers.open(value)).toBeUndefined();
      expect(await storage.dossiers.listOf(value)).toEqual([]);
      expect(await storage.accounts.find(value)).toBeUndefined();
      expect(await storage.sessions.read(value)).toBeUndefined();
      expect(await storage.sessions.list(value)).toEqual([]);
      expect(await storage.invitations.find(value)).toBeUndefined();
      expect(await storage.invitations.offer(value, value)).toBe('notFound');
      expect(await storage.files.find(value)).toBeUndefined();
      expect(await storage.files.list(value)).toEqual([]);
      await storage.sessions.endOne(value, value);
      await storage.sessions.end(value);
    }),
  );
  expect([await storage.dossiers.list(), await storage.accounts.list()]).toEqual(before);
  expect(await storage.verify()).toEqual([]);
});

it('X08 refuses a list where one value belongs, as a field that was sent twice gives', async () => {
  const { storage } = await makeStorage();
  const twice = ['sem', 'noor'] as unknown as string;
  await expect(storage.accounts.find(twice)).rejects.toThrow();
  await expect(storage.files.find(twice)).rejects.toThrow();
});

it('X08 no SQL is put together from text: only migrations are written out, and have nothing to fill in', () => {
  for (const name of readdirSync('src/storage', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const code = readFileSync(join('src/storage', name), 'utf8');
    const built = [...code.matchAll(/\bsql(?:<[^`]*>)?`[^`]*`/g)].filter(([text]) => text.includes('${'));
    expect(built, name).toEqual([]);
    if (name.startsWith('migrations/')) expect(code, name).not.toContain('${');
    else if (name !== 'migrate.ts') expect(code, name).not.toMatch(/sql\.(raw|lit|ref|table|id)\b/);
    if (name !== 'connection.ts' && name !== 'hold.ts') expect(code, name).not.toContain("from 'better-sqlite3'");
  }
});
