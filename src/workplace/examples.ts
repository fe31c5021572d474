import type { Dossier } from '../dossier/dossier.ts';
import { streamOf } from '../dossier/entry.ts';
import { fromDossierFile } from '../dossier/from-file.ts';
import { wholeFile } from '../dossier/whole-file.ts';
import type { Storage } from '../storage/database.ts';

/** Who puts in place what comes with the program. */
export const systemActor = 'system';

/**
 * Puts the example dossiers in the store that are not there yet. One that was taken off stays away: its logbook says so.
 */
export async function loadExamples(
  examples: Iterable<Dossier>,
  { logbook }: Pick<Storage, 'logbook'>,
  now: () => string,
): Promise<void> {
  for (const dossier of examples) {
    const stream = streamOf(dossier.id);
    if ((await logbook.seqOf(stream)) > 0) continue;
    const entries = fromDossierFile(wholeFile({ ...dossier, example: true }));
    await logbook.append(stream, { seq: 0 }, entries, { at: now(), actor: systemActor });
  }
}
