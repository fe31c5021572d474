import { closeSync, openSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { asFault } from './fault.ts';

/** What the driver needs of an open database. */
export interface Connection {
  run(sql: string, parameters: readonly unknown[]): { rows: unknown[]; changes?: number };
  readonly isInTransaction: boolean;
  /** Another text after anything was written, by this process or another. */
  version(): string;
  close(): void;
}

/** How long SQLite itself may wait for a lock; nothing else runs meanwhile. Longer waiting is done in `transact`. */
const waitInside = 50;
const rememberedStatements = 500;

/** Opens the database file, makes it when it is not there, and sets it to lose nothing that was acknowledged. */
export function openConnection(file: string): Connection {
  try {
    closeSync(openSync(file, 'a', 0o600));
    const database = new Sqlite(file, { timeout: 5000 });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('recursive_triggers = ON');
    database.pragma('trusted_schema = OFF');
    database.pragma(`busy_timeout = ${waitInside}`);
    return connect(database);
  } catch (error) {
    throw asFault(error);
  }
}

function connect(database: Sqlite.Database): Connection {
  const statements = new Map<string, Sqlite.Statement>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    if (statements.size >= rememberedStatements) statements.clear();
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  const readVersion = database.prepare('PRAGMA data_version').pluck();
  let written = 0;
  return {
    run(sql, parameters) {
      try {
        const statement = prepare(sql);
        // One array is the list of values; an array among the values is refused, where it came from a doubled field.
        if (statement.reader) return { rows: statement.all(parameters) };
        const { changes } = statement.run(parameters);
        written += changes;
        return { rows: [], changes };
      } catch (error) {
        throw asFault(error);
      }
    },
    // What other processes wrote SQLite tells; what this one wrote it does not.
    version: () => `${written}.${readVersion.get() as number}`,
    get isInTransaction() {
      return database.inTransaction;
    },
    close() {
      statements.clear();
      // What is in the write-ahead log goes into the database, so that the file alone is whole.
      if (database.open) database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}
