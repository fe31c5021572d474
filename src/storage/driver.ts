import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import type { Connection } from './connection.ts';
import type { Tables } from './tables.ts';

/** The query builder on one open SQLite connection. Another dialect here is what another database takes. */
export function buildQueries(connection: Connection): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new OneConnection(connection),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<Tables>({ dialect });
}

/**
 * Kysely's own SQLite driver begins a transaction as a reader, which fails half-way when another process writes
 * first. This one takes the right to write at the start, and leaves no transaction open when a call fails.
 */
class OneConnection implements Driver {
  readonly #connection: Connection;
  readonly #door: DatabaseConnection;
  #last: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#door = {
      executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
        const { rows, changes } = connection.run(sql, parameters);
        const result = { rows: rows as R[] };
        return changes === undefined ? result : { ...result, numAffectedRows: BigInt(changes) };
      },
      streamQuery: () => {
        throw new Error('Rows are read whole, not streamed');
      },
    };
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    let release = () => {};
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    try {
      // Left open by a rollback that failed; whoever comes next must not see half a change.
      if (this.#connection.isInTransaction) this.#connection.run('rollback', []);
    } catch (error) {
      release();
      throw error;
    }
    return this.#door;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(door: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    await door.executeQuery(CompiledQuery.raw(accessMode === 'read only' ? 'begin' : 'begin immediate'));
  }

  async commitTransaction(door: DatabaseConnection): Promise<void> {
    await door.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(door: DatabaseConnection): Promise<void> {
    if (this.#connection.isInTransaction) await door.executeQuery(CompiledQuery.raw('rollback'));
  }

  /** Who opened the connection closes it. */
  async destroy(): Promise<void> {}
}
