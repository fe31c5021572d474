import type { Migration } from './all.ts';

/** What is known of uploaded evidence; the bytes stand beside the database under a random name. */
export const files: Migration = {
  number: 3,
  name: 'files',
  statements: [
    `create table file (
      id text primary key,
      dossier text not null,
      name text not null,
      type text not null,
      size integer not null check (size > 0),
      hash text not null,
      place text not null unique,
      scan text not null check (scan in ('none', 'waiting', 'clean', 'refused')),
      account text not null,
      stored_at text not null
    ) strict`,
    'create index file_by_dossier on file (dossier)',
  ],
};
