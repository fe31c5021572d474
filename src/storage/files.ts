import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asFault } from './fault.ts';
import { type FileType, judgeType, type TypeRefusal } from './file-type.ts';
import { cleanName, receive } from './receive.ts';
import type { FileRow } from './tables.ts';
import { makeId } from './token.ts';
import { type Queries, transact } from './transact.ts';

/** A piece of evidence that was uploaded. */
export interface StoredFile {
  id: string;
  dossier: string;
  /** As the person called it, made safe to show. */
  name: string;
  type: FileType;
  size: number;
  /** SHA-256 of the bytes, as hexadecimal digits. */
  hash: string;
  /** `waiting`: a scanner is set up and has not seen it yet, so nobody gets it. */
  scan: 'none' | 'waiting' | 'clean' | 'refused';
  account: string;
  storedAt: string;
}

export type FileRefusal = TypeRefusal | 'empty' | 'tooLarge' | 'unsafe';

/** Looks at a file on disk. Throws where it cannot look now. */
export type Scan = (path: string) => Promise<'clean' | 'refused'>;

/** Uploaded evidence: what is known of it in the database, the bytes beside it under a name that says nothing. */
export interface Files {
  /** Takes a file in, or says why not. Reading stops as soon as it is too large. */
  store(
    file: { dossier: string; name: string; account: string },
    content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): Promise<{ file: StoredFile } | { refusal: FileRefusal }>;
  find(id: string): Promise<StoredFile | undefined>;
  list(dossier: string): Promise<StoredFile[]>;
  /** The bytes, unless the scanner has not seen them yet or refused them. */
  read(id: string): Promise<{ file: StoredFile; content: Buffer } | 'notFound' | 'waiting' | 'refused'>;
  /** Shows the scanner what is still waiting. */
  scanWaiting(): Promise<void>;
  /** Removes bytes that a crash left behind: a day old, and known to nobody. */
  sweep(): Promise<void>;
}

export function openFiles(db: Queries, folder: string, now: () => Date, scan?: Scan): Files {
  mkdirSync(join(folder, 'incoming'), { recursive: true, mode: 0o700 });
  const pathOf = (place: string) => pathIn(folder, place);

  async function judge(path: string): Promise<FileRow['scan']> {
    if (scan === undefined) return 'none';
    try {
      return await scan(path);
    } catch {
      return 'waiting';
    }
  }

  const findRow = (id: string) => db.selectFrom('file').selectAll().where('id', '=', id).executeTakeFirst();

  return {
    async store({ dossier, name, account }, content) {
      const incoming = join(folder, 'incoming', makeId());
      try {
        const received = await receive(incoming, content);
        if ('refusal' in received) return received;
        const shown = cleanName(name);
        const judged = judgeType(shown, received.bytes);
        if ('refusal' in judged) return judged;
        const verdict = await judge(incoming);
        if (verdict === 'refused') return { refusal: 'unsafe' };
        const place = makeId();
        mkdirSync(join(folder, place.slice(0, 2)), { recursive: true, mode: 0o700 });
        await rename(incoming, pathOf(place));
        const { size, hash } = received;
        const row = {
          id: makeId(),
          dossier,
          name: shown,
          type: judged.type,
          size,
          hash,
          place,
          scan: verdict,
          account,
        };
        const stored = { ...row, stored_at: now().toISOString() };
        try {
          await transact(db, (trx) => trx.insertInto('file').values(stored).execute());
        } catch (error) {
          // A failure may be reported of what was done after all; then the bytes stay, and sweeping finds the others.
          if ((await findRow(row.id)) === undefined) await rm(pathOf(place), { force: true });
          throw error;
        }
        return { file: readRow(stored) };
      } catch (error) {
        throw asFault(error);
      } finally {
        await rm(incoming, { force: true });
      }
    },
    async find(id) {
      const row = await findRow(id);
      return row === undefined ? undefined : readRow(row);
    },
    async list(dossier) {
      const rows = await db
        .selectFrom('file')
        .selectAll()
        .where('dossier', '=', dossier)
        .orderBy('stored_at')
        .execute();
      return rows.map(readRow);
    },
    async read(id) {
      const row = await findRow(id);
      if (row === undefined) return 'notFound';
      if (row.scan === 'waiting' || row.scan === 'refused') return row.scan;
      try {
        return { file: readRow(row), content: await readFile(pathOf(row.place)) };
      } catch (error) {
        throw asFault(error);
      }
    },
    async scanWaiting() {
      if (scan === undefined) return;
      for (const { id, place } of await db
        .selectFrom('file')
        .select(['id', 'place'])
        .where('scan', '=', 'waiting')
        .execute()) {
        const verdict = await judge(pathOf(place));
        await db.updateTable('file').set({ scan: verdict }).where('id', '=', id).execute();
      }
    },
    async sweep() {
      const known = new Set((await db.selectFrom('file').select('place').execute()).map(({ place }) => place));
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || known.has(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        if (now().getTime() - (await stat(path)).mtimeMs > dayInMilliseconds) await rm(path, { force: true });
      }
    },
  };
}

const dayInMilliseconds = 24 * 3600_000;

/** Where the bytes of a file are, below the folder of the files. */
export function pathIn(folder: string, place: string): string {
  return join(folder, place.slice(0, 2), place);
}

function readRow({ id, dossier, name, type, size, hash, scan, account, stored_at }: FileRow): StoredFile {
  return {
    id,
    dossier,
    name,
    type: type as FileType,
    size,
    hash,
    scan: scan as StoredFile['scan'],
    account,
    storedAt: stored_at,
  };
}
