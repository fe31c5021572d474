import type { Migration } from './all.ts';

/** The append-only logbook, and what is derived from it. */
export const logbook: Migration = {
  number: 1,
  name: 'logbook',
  statements: [
    `create table entry (
      position integer primary key autoincrement,
      stream text not null check (length(stream) between 1 and 200),
      seq integer not null check (seq >= 1),
      at text not null,
      actor text not null,
      kind text not null,
      data text not null check (json_valid(data)),
      hash text not null,
      unique (stream, seq)
    ) strict`,
    `create trigger entry_is_never_changed before update on entry
      begin select raise(abort, 'the logbook is append-only'); end`,
    `create trigger entry_is_never_removed before delete on entry
      begin select raise(abort, 'the logbook is append-only'); end`,
    // An "insert or replace" would remove a row without the trigger on delete: it never gets that far.
    `create trigger entry_follows_the_last before insert on entry
      when new.seq <> (select coalesce(max(seq), 0) + 1 from entry where stream = new.stream)
        or exists (select 1 from entry where position = new.position)
      begin select raise(abort, 'an entry follows the last one of its stream'); end`,
    `create table dossier (
      id text primary key,
      seq integer not null,
      title text not null check (json_valid(title)),
      organisation text not null check (json_valid(organisation)),
      phase text not null,
      example integer not null check (example in (0, 1)),
      keywords text not null check (json_valid(keywords)),
      opened_at text not null,
      updated_at text not null
    ) strict`,
    'create index dossier_by_update on dossier (updated_at)',
    `create table dossier_member (
      dossier text not null references dossier (id) on delete cascade,
      account text not null,
      role text not null,
      primary key (dossier, account, role)
    ) strict`,
    'create index dossier_member_by_account on dossier_member (account)',
  ],
};
