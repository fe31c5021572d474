import type { Entry, NewEntry } from '../../src/dossier/entry.ts';
import { streamOf } from '../../src/dossier/entry.ts';

/** Entries as a logbook would number and date them, one minute apart, after `from`. */
export function number(entries: readonly NewEntry[], by = 'system', from = 0): Entry[] {
  return entries.map((entry, i) => ({
    ...entry,
    stream: streamOf('proef'),
    seq: from + i + 1,
    at: new Date(Date.UTC(2026, 8, 1, 8, from + i)).toISOString(),
    actor: by,
  }));
}
