import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { hashEntry } from './chain.ts';
import { pathIn } from './files.ts';
import { findDifferences } from './listing.ts';
import type { Queries } from './transact.ts';

/** Something that is not as it was written: where, and what. */
export interface Finding {
  where: string;
  what: string;
}

/**
 * Checks the database file, every entry of the logbook against the one before it, what is derived against what the
 * logbook says, and every uploaded file against its hash. What it cannot see: a logbook that is shorter than it was.
 */
export async function verify(db: Queries, files: string): Promise<Finding[]> {
  return [
    ...(await checkDatabase(db)),
    ...(await checkLogbook(db)),
    ...(await findDifferences(db)),
    ...(await checkFiles(db, files)),
  ];
}

async function checkDatabase(db: Queries): Promise<Finding[]> {
  const { rows: faults } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  const { rows: strays } = await sql<{
    table: string;
    rowid: number;
    parent: string;
  }>`pragma foreign_key_check`.execute(db);
  return [
    ...faults
      .filter(({ integrity_check }) => integrity_check !== 'ok')
      .map(({ integrity_check }) => ({ where: 'database', what: integrity_check })),
    ...strays.map(({ table, rowid, parent }) => ({
      where: `${table} ${rowid}`,
      what: `refers to a row of ${parent} that is not there`,
    })),
  ];
}

/** How many entries are in memory at once. */
const pageSize = 1000;

async function checkLogbook(db: Queries): Promise<Finding[]> {
  const findings: Finding[] = [];
  let stream = '';
  let seq = 0;
  let hash = '';
  for (;;) {
    const rows = await db
      .selectFrom('entry')
      .selectAll()
      .where((when) =>
        when.or([when('stream', '>', stream), when.and([when('stream', '=', stream), when('seq', '>', seq)])]),
      )
      .orderBy('stream')
      .orderBy('seq')
      .limit(pageSize)
      .execute();
    for (const row of rows) {
      if (row.stream !== stream) [stream, seq, hash] = [row.stream, 0, ''];
      const where = `${row.stream}, entry ${row.seq}`;
      if (row.seq !== seq + 1) findings.push({ where, what: `follows entry ${seq}: what was between them is gone` });
      else if (row.hash !== hashEntry(hash, row)) findings.push({ where, what: 'is not as it was written' });
      seq = row.seq;
      hash = row.hash;
    }
    if (rows.length < pageSize) return findings;
  }
}

async function checkFiles(db: Queries, folder: string): Promise<Finding[]> {
  const rows = await db.selectFrom('file').select(['id', 'name', 'place', 'hash']).orderBy('id').execute();
  return rows.flatMap(({ id, name, place, hash }) => {
    const where = `file ${id} (${name})`;
    try {
      const now = createHash('sha256')
        .update(readFileSync(pathIn(folder, place)))
        .digest('hex');
      return now === hash ? [] : [{ where, what: 'is not as it was stored' }];
    } catch {
      return [{ where, what: 'cannot be read' }];
    }
  });
}
