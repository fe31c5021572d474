import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { NewEntry } from '../../src/dossier/entry.ts';
import { openDatabase, type Storage, type StorageOptions } from '../../src/storage/database.ts';
import { library } from '../support/library.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for a storage; it goes when the tests of the file are done. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afweging-storage-'));
  folders.push(folder);
  return folder;
}

let template: Promise<string> | undefined;

/** A folder with an empty database in it: a copy, which is quicker than making one each time. */
export async function makeReadyFolder(): Promise<string> {
  template ??= (async () => {
    const made = makeFolder();
    await (await openDatabase(made)).close();
    return made;
  })();
  const folder = makeFolder();
  copyFileSync(join(await template, 'afweging.sqlite'), join(folder, 'afweging.sqlite'));
  return folder;
}

/** A clock that stands still until it is moved. */
export interface Clock {
  now(): Date;
  move(minutes: number): void;
}

export function makeClock(start = '2026-03-02T09:00:00.000Z'): Clock {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    move: (minutes) => {
      time += minutes * 60_000;
    },
  };
}

/** An empty storage with a clock of its own. */
export async function makeStorage(
  options: StorageOptions = {},
): Promise<{ storage: Storage; folder: string; clock: Clock }> {
  const folder = await makeReadyFolder();
  const clock = makeClock();
  const storage = await openDatabase(folder, { now: clock.now, ...options });
  return { storage, folder, clock };
}

/** The entry with which a dossier begins. */
export function created(id: string): NewEntry {
  const framework = library().frameworks.get('brief-2021')!;
  return {
    kind: 'dossierCreated',
    data: { id, version: 1, title: `Dossier ${id}`, organisation: 'Gemeente Proef', framework },
  };
}

/** An entry that may come at any moment; the word tells one from another. */
export function worded(word: string): NewEntry {
  return { kind: 'keywordsSet', data: { value: [word] } };
}
