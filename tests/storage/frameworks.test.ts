import { expect, it } from 'vitest';
import { editFramework } from '../../src/framework/edit.ts';
import { entriesBetween } from '../../src/framework/living.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { smallTender } from '../framework/small-tender.ts';
import { makeStorage } from './open.ts';

const meta = { at: '2026-11-25T12:00:00Z', actor: 'beheer' };
const small = smallTender();
const begun = { kind: 'frameworkBegun' as const, data: { framework: small } };
const issued = { kind: 'versionIssued' as const, data: { version: 1 } };

it('a framework is kept, opened as it stands, and comes back after the storage was closed', async () => {
  const { storage, folder } = await makeStorage();
  const { frameworks } = storage;
  expect(await frameworks.open(small.id)).toBeUndefined();
  const first = await frameworks.append(small.id, { seq: 0 }, [begun], meta);
  expect(first).toMatchObject({ id: small.id, seq: 1, draft: { title: small.title } });
  expect(await frameworks.issued()).toEqual(new Map());
  await frameworks.append(small.id, { seq: 1 }, [issued], meta);
  expect([...(await frameworks.issued()).keys()]).toEqual([small.id]);
  const living = await frameworks.open(small.id);
  expect(await frameworks.open(small.id)).toBe(living);
  await storage.close();
  const again = await openDatabase(folder);
  expect(await again.frameworks.list()).toEqual([living]);
  expect((await again.frameworks.read(small.id)).map(({ seq, actor, kind }) => [seq, actor, kind])).toEqual([
    [1, 'beheer', 'frameworkBegun'],
    [2, 'beheer', 'versionIssued'],
  ]);
  expect(await again.verify()).toEqual([]);
  expect(await again.rebuild()).toBe(0);
  await again.close();
});

it('of two who write after the same entry the second is told, and nothing of it is kept', async () => {
  const { storage } = await makeStorage();
  const { frameworks } = storage;
  await frameworks.append(small.id, { seq: 0 }, [begun], meta);
  const edited = editFramework(small, { kind: 'move', id: 'ease', by: -1 });
  if ('refusal' in edited) throw new Error('refused');
  const entries = entriesBetween(small, edited.framework);
  const both = await Promise.all([1, 2].map(() => frameworks.append(small.id, { seq: 1 }, entries, meta)));
  expect(both.filter((each) => each === 'conflict')).toHaveLength(1);
  expect((await frameworks.open(small.id))!.seq).toBe(2);
  await storage.close();
});

it('what cannot stand in the logbook of a framework is not written', async () => {
  const { storage } = await makeStorage();
  const { frameworks } = storage;
  await expect(frameworks.append(small.id, { seq: 0 }, [issued], meta)).rejects.toThrow(/begins with frameworkBegun/);
  await frameworks.append(small.id, { seq: 0 }, [begun], meta);
  await expect(frameworks.append(small.id, { seq: 1 }, [begun], meta)).rejects.toThrow(/begun already/);
  const strange = { kind: 'headSet', data: { value: { title: 'x' } } } as never;
  await expect(frameworks.append(small.id, { seq: 1 }, [strange], meta)).rejects.toThrow();
  expect(await frameworks.read(small.id)).toHaveLength(1);
  await storage.close();
});

it('a framework that was withdrawn is kept, and no longer offered', async () => {
  const { storage } = await makeStorage();
  const gone = { kind: 'frameworkWithdrawn' as const, data: { reason: 'Vervangen' } };
  await storage.frameworks.append(small.id, { seq: 0 }, [begun, issued, gone], meta);
  expect(await storage.frameworks.issued()).toEqual(new Map());
  expect(await storage.frameworks.list()).toMatchObject([{ withdrawn: 'Vervangen', versions: [{ version: 1 }] }]);
  await storage.close();
});
