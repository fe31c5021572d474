import { readSettings } from '../config.ts';
import { openDatabase, type Storage } from '../storage/database.ts';
import { StorageFault, StorageRefusal } from '../storage/fault.ts';
import { exit } from './arguments.ts';

/**
 * Opens the storage for one command and closes it again. A setting that cannot be, a storage that may not be opened
 * and one that is busy or full are refused with one line. `alone`: nothing else may serve from it meanwhile.
 */
export async function withStorage(
  { alone }: { alone: boolean },
  work: (storage: Storage) => Promise<number>,
): Promise<number> {
  const read = readSettings(process.env);
  if ('faults' in read) return refuse(read.faults.join('\n'));
  try {
    const storage = await openDatabase(read.settings.storageFolder, { alone });
    try {
      return await work(storage);
    } finally {
      await storage.close();
    }
  } catch (error) {
    if (error instanceof StorageFault || error instanceof StorageRefusal) return refuse(error.message);
    throw error;
  }
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`);
  return exit.refused;
}
