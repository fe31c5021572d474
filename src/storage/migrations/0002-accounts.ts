import type { Migration } from './all.ts';

/** Accounts, their sessions, the links that open the door once, and how often someone tried. */
export const accounts: Migration = {
  number: 2,
  name: 'accounts',
  statements: [
    `create table account (
      id text primary key,
      login text not null,
      login_key text not null unique,
      name text not null,
      role text not null check (role in ('administrator', 'member')),
      password text,
      created_at text not null,
      disabled_at text
    ) strict`,
    `create table session (
      hash text primary key,
      account text references account (id) on delete cascade,
      data text not null check (json_valid(data)),
      browser text not null,
      created_at text not null,
      used_at text not null,
      ended_at text
    ) strict`,
    'create index session_by_account on session (account)',
    `create table one_time_link (
      hash text primary key,
      purpose text not null check (purpose in ('setUp', 'invitation', 'reset')),
      account text references account (id) on delete cascade,
      created_at text not null,
      expires_at text not null,
      used_at text,
      check ((purpose = 'setUp') = (account is null))
    ) strict`,
    `create table login_attempt (
      key text primary key,
      failures integer not null,
      last_at text not null,
      blocked_until text not null
    ) strict`,
    `create table known_address (
      account text not null references account (id) on delete cascade,
      address text not null,
      seen_at text not null,
      primary key (account, address)
    ) strict`,
  ],
};
