import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Accounts, openAccounts } from './accounts.ts';
import { openConnection } from './connection.ts';
import { type Dossiers, openDossiers } from './dossiers.ts';
import { buildQueries } from './driver.ts';
import { type Files, openFiles, type Scan } from './files.ts';
import { type Frameworks, openFrameworks } from './frameworks.ts';
import { type Guides, openGuides } from './guides.ts';
import { startHashing } from './hashing.ts';
import { holdFolder } from './hold.ts';
import { type Invitations, openInvitations } from './invitations.ts';
import { rebuildWithin } from './listing.ts';
import { rememberDossiers } from './living-memory.ts';
import { type Logbook, openLogbook } from './logbook.ts';
import { type Logins, openLogins } from './logins.ts';
import { findPending, migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { openSessions, type SessionLimits, type Sessions } from './sessions.ts';
import { type Queries, transact } from './transact.ts';
import { type Finding, verify } from './verify.ts';

/** Everything the installation remembers. */
export interface Storage {
  logbook: Logbook;
  dossiers: Dossiers;
  frameworks: Frameworks;
  guides: Guides;
  accounts: Accounts;
  logins: Logins;
  sessions: Sessions;
  invitations: Invitations;
  files: Files;
  /** Derives again whatever follows from the logbook; gives the number of dossiers. */
  rebuild(): Promise<number>;
  /** Checks the logbook, what is derived from it and the files; an empty list is a sound storage. */
  verify(): Promise<Finding[]>;
  /** Removes sessions, counts, links and bytes that are no longer of use; for now and then. */
  sweep(): Promise<void>;
  /** Another text after anything was written, here or by another process: what was worked out before may be used while it is the same. */
  version(): Promise<string>;
  close(): Promise<void>;
}

export interface StorageOptions {
  /** Whether no other process may serve from the folder meanwhile. */
  alone?: boolean;
  now?: () => Date;
  sessionLimits?: SessionLimits;
  scan?: Scan;
}

const databaseFile = 'afweging.sqlite';
const workingDay: SessionLimits = { idleMinutes: 60, absoluteMinutes: 12 * 60 };

/**
 * Opens the storage in a folder, and makes or updates the database there. Throws StorageRefusal where that may not be,
 * with a message for a person: another process holds the folder, or a newer version made the database.
 */
export async function openDatabase(folder: string, options: StorageOptions = {}): Promise<Storage> {
  const { now = () => new Date(), alone = false } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const opened: { release(): void }[] = [];
  const close = () => {
    while (opened.length > 0) opened.pop()?.release();
  };
  try {
    if (alone) opened.push(holdFolder(folder));
    const connection = openConnection(join(folder, databaseFile));
    opened.push({ release: () => connection.close() });
    const db = buildQueries(connection);
    if ((await findPending(db, migrations)).length > 0) {
      const hold = alone ? undefined : holdFolder(folder);
      try {
        await migrate(db, connection, migrations, { folder, now });
      } finally {
        hold?.release();
      }
    }
    return openStorage(db, folder, { ...options, now, close, version: connection.version });
  } catch (error) {
    close();
    throw error;
  }
}

/** The doors to an open database of the right shape. */
export function openStorage(
  db: Queries,
  folder: string,
  {
    now,
    close,
    version,
    scan,
    sessionLimits = workingDay,
  }: StorageOptions & { now: () => Date; close: () => void; version: () => string },
): Storage {
  const memory = rememberDossiers();
  const hashing = startHashing();
  const logins = openLogins(db, hashing, now);
  const sessions = openSessions(db, now, sessionLimits);
  const invitations = openInvitations(db, hashing, now);
  const files = openFiles(db, join(folder, 'files'), now, scan);
  return {
    logbook: openLogbook(db, memory),
    dossiers: openDossiers(db, memory),
    frameworks: openFrameworks(db),
    guides: openGuides(db),
    accounts: openAccounts(db, now),
    logins,
    sessions,
    invitations,
    files,
    rebuild: () => transact(db, rebuildWithin),
    verify: () => verify(db, join(folder, 'files')),
    async sweep() {
      await sessions.sweep();
      await logins.sweep();
      await invitations.sweep();
      await files.sweep();
    },
    version: async () => version(),
    async close() {
      await db.destroy();
      close();
    },
  };
}
