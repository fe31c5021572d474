import type { Generated } from 'kysely';

/** The rows of every table. Times are ISO 8601 in UTC, truth is 0 or 1, ids are text. */
export interface Tables {
  migration: { number: number; name: string; applied_at: string };
  entry: EntryRow;
  dossier: DossierRow;
  dossier_member: MemberRow;
  account: AccountRow;
  session: SessionRow;
  one_time_link: LinkRow;
  login_attempt: AttemptRow;
  known_address: { account: string; address: string; seen_at: string };
  file: FileRow;
}

/** The logbook; `data` is the exact text that the hash covers. */
export interface EntryRow {
  position: Generated<number>;
  stream: string;
  seq: number;
  at: string;
  actor: string;
  kind: string;
  data: string;
  hash: string;
}

/** Derived from the logbook: one row per dossier, for lists and search. Words are JSON. */
export interface DossierRow {
  id: string;
  seq: number;
  title: string;
  organisation: string;
  phase: string;
  example: number;
  keywords: string;
  opened_at: string;
  updated_at: string;
}

/** Derived from the logbook: who takes part in which dossier, one row per role. */
export interface MemberRow {
  dossier: string;
  account: string;
  role: string;
}

export interface AccountRow {
  id: string;
  login: string;
  login_key: string;
  name: string;
  role: string;
  password: string | null;
  created_at: string;
  disabled_at: string | null;
}

export interface SessionRow {
  hash: string;
  account: string | null;
  data: string;
  browser: string;
  created_at: string;
  used_at: string;
  ended_at: string | null;
}

export interface LinkRow {
  hash: string;
  purpose: string;
  account: string | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

export interface AttemptRow {
  key: string;
  failures: number;
  last_at: string;
  blocked_until: string;
}

export interface FileRow {
  id: string;
  dossier: string;
  name: string;
  type: string;
  size: number;
  hash: string;
  place: string;
  scan: string;
  account: string;
  stored_at: string;
}
