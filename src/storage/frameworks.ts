import {
  type FrameworkEntry,
  frameworkStream,
  type NewFrameworkEntry,
  newFrameworkEntrySchema,
} from '../framework/entry.ts';
import type { Framework } from '../framework/framework.ts';
import { applyToFramework, foldFramework, type LivingFramework } from '../framework/living.ts';
import { type EntryMeta, findLast, type LoggedEntry, log, readLog } from './log.ts';
import { type Queries, transact } from './transact.ts';

/** The frameworks that were made in this installation: what is worked on, and what was issued. */
export interface Frameworks {
  /** The framework as it stands now; undefined where there is none. The same object while nothing is added. */
  open(id: string): Promise<LivingFramework | undefined>;
  /** Adds entries after entry `expected.seq` (0 for a new one), whole or not at all. 'conflict' where it has grown since. */
  append(
    id: string,
    expected: { seq: number },
    entries: readonly NewFrameworkEntry[],
    meta: EntryMeta,
  ): Promise<LivingFramework | undefined | 'conflict'>;
  /** What happened to it, in order. */
  read(id: string): Promise<FrameworkEntry[]>;
  /** Every framework made here, by id. */
  list(): Promise<LivingFramework[]>;
  /** The last issued version of each framework that was not withdrawn, by id: what a new dossier may choose. */
  issued(): Promise<ReadonlyMap<string, Framework>>;
}

export function openFrameworks(db: Queries): Frameworks {
  const kept = new Map<string, LivingFramework>();

  async function open(stream: string): Promise<LivingFramework | undefined> {
    const { seq } = await findLast(db, stream);
    const known = kept.get(stream);
    if (known?.seq === seq) return known;
    const living = foldFramework((await readLog(db, stream)).map(readEntry));
    if (living !== undefined) kept.set(stream, living);
    return living;
  }

  async function list(): Promise<LivingFramework[]> {
    const rows = await db
      .selectFrom('entry')
      .select('stream')
      .distinct()
      .where('stream', '>', frameworkStream(''))
      .where('stream', '<', frameworkStream('\uffff'))
      .orderBy('stream')
      .execute();
    const found = await Promise.all(rows.map(({ stream }) => open(stream)));
    return found.filter((living) => living !== undefined);
  }

  return {
    open: (id) => open(frameworkStream(id)),
    async append(id, expected, entries, meta) {
      const stream = frameworkStream(id);
      const added = await transact(db, async (trx) => {
        const last = await findLast(trx, stream);
        if (last.seq !== expected.seq) return 'conflict';
        const written = (await log(trx, stream, last, entries, meta)).map(readEntry);
        // What cannot be folded must not be written.
        const before = foldFramework((await readLog(trx, stream)).map(readEntry).slice(0, last.seq));
        if (before !== undefined) written.reduce(applyToFramework, before);
        else foldFramework(written);
        return written;
      });
      return added === 'conflict' ? added : open(stream);
    },
    read: async (id) => (await readLog(db, frameworkStream(id))).map(readEntry),
    list,
    async issued() {
      const found = (await list()).filter(({ withdrawn }) => withdrawn === undefined);
      return new Map(
        found.flatMap(({ id, versions }) => (versions.length === 0 ? [] : [[id, versions.at(-1)!] as const])),
      );
    },
  };
}

function readEntry({ stream, seq, at, actor, kind, data }: LoggedEntry): FrameworkEntry {
  return { ...newFrameworkEntrySchema.parse({ kind, data }), stream, seq, at, actor };
}
