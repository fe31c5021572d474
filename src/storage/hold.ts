import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { StorageRefusal } from './fault.ts';

/** The right to be the only one that serves from a folder, until it is let go or the process ends. */
export interface Hold {
  release(): void;
}

/**
 * Takes the folder for this process. The lock is one of the operating system, held by an open transaction on a file of
 * its own: it ends with the process however that ends, so nothing has to be cleaned up after a crash. The file with the
 * process number only serves the message. Throws StorageRefusal when another process holds it.
 */
export function holdFolder(folder: string): Hold {
  const note = join(folder, 'afweging.pid');
  const lock = new Sqlite(join(folder, 'afweging.lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    throw new StorageRefusal(
      `${folder} is in use by ${readHolder(note)}; stop it first, or choose another AFWEGING_DATA`,
    );
  }
  writeFileSync(note, `${process.pid}\n`);
  return {
    release() {
      rmSync(note, { force: true });
      lock.close();
    },
  };
}

function readHolder(note: string): string {
  try {
    return `process ${readFileSync(note, 'utf8').trim()}`;
  } catch {
    return 'another process';
  }
}
