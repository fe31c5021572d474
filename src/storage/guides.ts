import { type GuideEntry, guideStreamOf, type NewGuideEntry, newGuideEntrySchema } from '../channels/entry.ts';
import { advanceGuide, foldGuide, type LivingGuide } from '../channels/living.ts';
import { type EntryMeta, findLast, type LoggedEntry, log, readLog } from './log.ts';
import { type Queries, transact } from './transact.ts';

/** Channel guides: their logbook, and how they stand. An installation has few of them, so there is no list to derive. */
export interface Guides {
  /** The guide as it stands now; undefined where there is none. The same object while nothing is added. */
  open(id: string): Promise<LivingGuide | undefined>;
  /** The guide as it stood after entry `seq`; undefined before its first. */
  openAt(id: string, seq: number): Promise<LivingGuide | undefined>;
  /** Every guide by its id, also an example that was taken off. */
  list(): Promise<LivingGuide[]>;
  /**
   * Adds entries after entry `expected.seq` of the guide (0 for a new one), whole or not at all. 'conflict' where it has
   * grown since.
   */
  append(
    id: string,
    expected: { seq: number },
    entries: readonly NewGuideEntry[],
    meta: EntryMeta,
  ): Promise<GuideEntry[] | 'conflict'>;
  /** The entries of a guide in order. */
  read(id: string): Promise<GuideEntry[]>;
}

export function openGuides(db: Queries): Guides {
  const kept = new Map<string, LivingGuide>();

  async function open(id: string): Promise<LivingGuide | undefined> {
    const stream = guideStreamOf(id);
    const { seq } = await findLast(db, stream);
    const known = kept.get(id);
    if (known?.seq === seq) return known;
    const guide =
      known !== undefined && known.seq < seq
        ? advanceGuide(known, (await readLog(db, stream, known.seq)).map(readEntry))
        : foldGuide((await readLog(db, stream)).map(readEntry));
    if (guide !== undefined) kept.set(id, guide);
    return guide;
  }

  return {
    open,
    openAt: async (id, seq) =>
      foldGuide((await readLog(db, guideStreamOf(id))).filter((entry) => entry.seq <= seq).map(readEntry)),
    async list() {
      const rows = await db
        .selectFrom('entry')
        .select('stream')
        .distinct()
        .where('stream', '>', guideStreamOf(''))
        .where('stream', '<', guideStreamOf('\uffff'))
        .orderBy('stream')
        .execute();
      const guides = await Promise.all(rows.map(({ stream }) => open(stream.slice(guideStreamOf('').length))));
      return guides.filter((guide) => guide !== undefined);
    },
    append: (id, { seq }, entries, meta) =>
      transact(db, async (trx) => {
        const stream = guideStreamOf(id);
        const last = await findLast(trx, stream);
        if (last.seq !== seq) return 'conflict';
        if (entries.length === 0) return [];
        const added = (await log(trx, stream, last, entries, meta)).map(readEntry);
        // What does not fold is not written: a fault in an entry must not make the guide unreadable for ever.
        foldGuide([...(await readLog(trx, stream)).map(readEntry)]);
        return added;
      }),
    read: async (id) => (await readLog(db, guideStreamOf(id))).map(readEntry),
  };
}

/** Checks that an entry is of a kind that is known, and of its shape. Throws where it is not. */
function readEntry({ stream, seq, at, actor, kind, data }: LoggedEntry): GuideEntry {
  return { ...newGuideEntrySchema.parse({ kind, data }), stream, seq, at, actor };
}
