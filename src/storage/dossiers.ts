import { streamOf } from '../dossier/entry.ts';
import { fold, type LivingDossier } from '../dossier/living.ts';
import type { LivingPhase } from '../dossier/phase.ts';
import type { DossierRole } from '../dossier/roles.ts';
import type { Words } from '../language/text.ts';
import type { LivingMemory } from './living-memory.ts';
import { readEntries } from './read-entry.ts';
import type { DossierRow } from './tables.ts';
import type { Queries } from './transact.ts';

/** A dossier as it stands in a list. */
export interface ListedDossier {
  id: string;
  seq: number;
  title: Words;
  organisation: Words;
  phase: LivingPhase;
  example: boolean;
  keywords: string[];
  openedAt: string;
  updatedAt: string;
}

/** Dossiers to open and to list. They are changed through the logbook alone. */
export interface Dossiers {
  /** The dossier as it stands now; undefined where there is none. The same object while nothing is added. */
  open(id: string): Promise<LivingDossier | undefined>;
  /** The dossier as it stood after entry `seq`. */
  openAt(id: string, seq: number): Promise<LivingDossier | undefined>;
  /** Every dossier, the last changed first. */
  list(): Promise<ListedDossier[]>;
  /** The dossiers the account takes part in, with its roles, the last changed first. */
  listOf(account: string): Promise<(ListedDossier & { roles: DossierRole[] })[]>;
}

export function openDossiers(db: Queries, memory: LivingMemory): Dossiers {
  const rows = () => db.selectFrom('dossier').selectAll('dossier').orderBy('updated_at', 'desc').orderBy('id');
  return {
    open: (id) => memory.open(db, streamOf(id)),
    async openAt(id, seq) {
      const entries = await readEntries(db, streamOf(id));
      return fold(entries.filter((entry) => entry.seq <= seq));
    },
    list: async () => (await rows().execute()).map(readListed),
    async listOf(account) {
      const found = await rows()
        .innerJoin('dossier_member', 'dossier_member.dossier', 'dossier.id')
        .select('dossier_member.role')
        .where('dossier_member.account', '=', account)
        .orderBy('dossier_member.role')
        .execute();
      const listed = new Map<string, ListedDossier & { roles: DossierRole[] }>();
      for (const row of found) {
        const before = listed.get(row.id) ?? { ...readListed(row), roles: [] };
        listed.set(row.id, { ...before, roles: [...before.roles, row.role as DossierRole] });
      }
      return [...listed.values()];
    },
  };
}

function readListed(row: DossierRow): ListedDossier {
  return {
    id: row.id,
    seq: row.seq,
    title: JSON.parse(row.title) as Words,
    organisation: JSON.parse(row.organisation) as Words,
    phase: row.phase as LivingPhase,
    example: row.example === 1,
    keywords: JSON.parse(row.keywords) as string[],
    openedAt: row.opened_at,
    updatedAt: row.updated_at,
  };
}
