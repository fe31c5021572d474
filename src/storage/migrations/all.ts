import { logbook } from './0001-logbook.ts';
import { accounts } from './0002-accounts.ts';
import { files } from './0003-files.ts';

/** One step of the shape of the database: applied once, whole or not at all, and never edited afterwards. */
export interface Migration {
  number: number;
  name: string;
  statements: readonly string[];
}

/** Every migration, in order. */
export const migrations: readonly Migration[] = [logbook, accounts, files];
