import { type Entry, streamOf } from '../dossier/entry.ts';
import { fold, type LivingDossier } from '../dossier/living.ts';
import { StorageFault } from './fault.ts';
import { readEntries } from './read-entry.ts';
import type { DossierRow, MemberRow } from './tables.ts';
import type { Queries } from './transact.ts';
import type { Finding } from './verify.ts';

/** What the lists hold of a dossier: nothing of an example that was taken off. */
interface Derived {
  row: DossierRow | undefined;
  members: MemberRow[];
}

function derive(dossier: LivingDossier, openedAt: string, updatedAt: string): Derived {
  if (dossier.removed) return { row: undefined, members: [] };
  const { id, seq, title, organisation, phase, example, keywords } = dossier;
  const row = {
    id,
    seq,
    title: JSON.stringify(title),
    organisation: JSON.stringify(organisation),
    phase,
    example: example ? 1 : 0,
    keywords: JSON.stringify(keywords),
    opened_at: openedAt,
    updated_at: updatedAt,
  };
  const members = [...dossier.members].flatMap(([account, roles]) =>
    roles.map((role) => ({ dossier: id, account, role })),
  );
  return { row, members };
}

/** Brings the lists up to date with a dossier and the entries just added to it. Gives the dossier back. */
export async function deriveWithin(
  trx: Queries,
  dossier: LivingDossier,
  added: readonly Entry[],
): Promise<LivingDossier> {
  const stream = streamOf(dossier.id);
  const wrong = added.find((entry) => entry.stream !== stream);
  if (wrong !== undefined) throw new Error(`Dossier ${dossier.id} does not belong in ${wrong.stream}`);
  const before = await trx.selectFrom('dossier').select('opened_at').where('id', '=', dossier.id).executeTakeFirst();
  const { row, members } = derive(dossier, before?.opened_at ?? added[0]!.at, added.at(-1)!.at);
  if (row === undefined) {
    await trx.deleteFrom('dossier').where('id', '=', dossier.id).execute();
    return dossier;
  }
  await trx
    .insertInto('dossier')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  if (before !== undefined && !added.some(({ kind }) => kind === 'memberSet')) return dossier;
  await trx.deleteFrom('dossier_member').where('dossier', '=', dossier.id).execute();
  if (members.length > 0) await trx.insertInto('dossier_member').values(members).execute();
  return dossier;
}

async function listStreams(db: Queries): Promise<string[]> {
  const rows = await db
    .selectFrom('entry')
    .select('stream')
    .distinct()
    .where('stream', '>', streamOf(''))
    .where('stream', '<', streamOf('\uffff'))
    .orderBy('stream')
    .execute();
  return rows.map(({ stream }) => stream);
}

async function deriveAnew(db: Queries, stream: string): Promise<Derived> {
  const entries = await readEntries(db, stream);
  return derive(fold(entries)!, entries[0]!.at, entries.at(-1)!.at);
}

/** Derives every list again from the logbook, inside a transaction; gives the number of dossiers listed. */
export async function rebuildWithin(trx: Queries): Promise<number> {
  await trx.deleteFrom('dossier_member').execute();
  await trx.deleteFrom('dossier').execute();
  let count = 0;
  for (const stream of await listStreams(trx)) {
    const { row, members } = await deriveAnew(trx, stream);
    if (row === undefined) continue;
    await trx.insertInto('dossier').values(row).execute();
    if (members.length > 0) await trx.insertInto('dossier_member').values(members).execute();
    count += 1;
  }
  return count;
}

/** Where the lists say something else than the logbook. */
export async function findDifferences(db: Queries): Promise<Finding[]> {
  const findings: Finding[] = [];
  const listed = new Set((await db.selectFrom('dossier').select('id').execute()).map(({ id }) => streamOf(id)));
  for (const stream of await listStreams(db)) {
    listed.delete(stream);
    // One dossier at one moment: the site may be writing meanwhile.
    const what = await db
      .transaction()
      .setAccessMode('read only')
      .execute((trx) => compare(trx, stream));
    if (what !== undefined) findings.push({ where: stream, what });
  }
  for (const where of listed) findings.push({ where, what: 'stands in the lists, and has no entries' });
  return findings;
}

async function compare(trx: Queries, stream: string): Promise<string | undefined> {
  let derived: Derived;
  try {
    derived = await deriveAnew(trx, stream);
  } catch (error) {
    if (error instanceof StorageFault) throw error;
    return `cannot be read: ${(error as Error).message.replace(/\s+/g, ' ').slice(0, 300)}`;
  }
  const id = stream.slice(streamOf('').length);
  const row = await trx.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirst();
  const members = await trx.selectFrom('dossier_member').selectAll().where('dossier', '=', id).execute();
  if (asText(row, members) === asText(derived.row, derived.members)) return undefined;
  return 'stands in the lists otherwise; afweging rebuild mends it';
}

function asText(row: DossierRow | undefined, members: readonly MemberRow[]): string {
  const sorted = members.map(({ account, role }) => `${account} ${role}`).sort();
  return JSON.stringify([row === undefined ? [] : Object.entries(row).sort(), sorted]);
}
