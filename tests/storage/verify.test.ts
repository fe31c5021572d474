import { expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { created, makeStorage, worded } from './open.ts';

const meta = { at: '2026-03-02T09:00:00.000Z', actor: 'system' };

it('verify finds nothing wrong in a storage that others are writing to', async () => {
  const { storage, folder } = await makeStorage();
  for (const id of ['a', 'b', 'c']) await storage.logbook.append(`dossier:${id}`, { seq: 0 }, [created(id)], meta);
  const beside = await openDatabase(folder);
  let isWriting = true;
  const writing = (async () => {
    for (let seq = 1; isWriting; seq++) {
      for (const id of ['a', 'b', 'c'])
        await storage.logbook.append(`dossier:${id}`, { seq }, [worded(`w-${seq}`)], meta);
    }
  })();
  for (let time = 0; time < 30; time++) expect(await beside.verify()).toEqual([]);
  isWriting = false;
  await writing;
  await beside.close();
});
