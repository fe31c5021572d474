import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Connection } from './connection.ts';
import { StorageRefusal } from './fault.ts';
import type { Migration } from './migrations/all.ts';
import { type Queries, transact } from './transact.ts';

/** The migrations that have still to be applied. Throws StorageRefusal for a database that is not of this line. */
export async function findPending(db: Queries, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  await sql`create table if not exists migration (number integer primary key, name text not null, applied_at text not null) strict`.execute(
    db,
  );
  const applied = await db.selectFrom('migration').select(['number', 'name']).orderBy('number').execute();
  applied.forEach(({ number, name }, index) => {
    const ours = migrations[index];
    if (ours === undefined) {
      throw new StorageRefusal(
        `The database has step ${number} (${name}), made by a newer version; this one cannot use it`,
      );
    }
    if (ours.number !== number || ours.name !== name) {
      throw new StorageRefusal(
        `The database has step ${number} (${name}) where this version has ${ours.number} (${ours.name})`,
      );
    }
  });
  return migrations.slice(applied.length);
}

/**
 * Brings the database up to date, one migration at a time, each whole or not at all. A database that holds something
 * is copied first, to `copies/before-NUMBER-TIME.sqlite`. `beforeStatement` is told what comes next.
 */
export async function migrate(
  db: Queries,
  connection: Connection,
  migrations: readonly Migration[],
  options: { folder: string; now: () => Date; beforeStatement?: (statement: string) => void },
): Promise<void> {
  const pending = await findPending(db, migrations);
  const [first] = pending;
  if (first === undefined) return;
  const { folder, now, beforeStatement = () => {} } = options;
  if (pending.length < migrations.length) copyBefore(connection, folder, first, now());
  for (const { number, name, statements } of pending) {
    await transact(db, async (trx) => {
      for (const statement of statements) {
        beforeStatement(statement);
        await sql.raw(statement).execute(trx);
      }
      beforeStatement(`note that ${name} is done`);
      await trx.insertInto('migration').values({ number, name, applied_at: now().toISOString() }).execute();
    });
  }
}

/** A copy that appears under its name only when it is complete. */
function copyBefore(connection: Connection, folder: string, { number, name }: Migration, now: Date): void {
  const copies = join(folder, 'copies');
  mkdirSync(copies, { recursive: true, mode: 0o700 });
  const time = now.toISOString().replace(/[:.]/g, '-');
  const copy = join(copies, `before-${String(number).padStart(4, '0')}-${name}-${time}.sqlite`);
  const unfinished = `${copy}.part`;
  if (existsSync(unfinished)) rmSync(unfinished);
  connection.run('vacuum into ?', [unfinished]);
  renameSync(unfinished, copy);
}
