import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll } from 'vitest';
import { makeServer } from '../../src/command-line/server.ts';
import type { NewEntry } from '../../src/dossier/entry.ts';
import { streamOf } from '../../src/dossier/entry.ts';
import type { LivingPhase } from '../../src/dossier/phase.ts';
import { stage } from '../dossier/stage.ts';
import type { Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

/** Who takes part in a staged dossier, one of each role and two more who answer; and two who do not. */
export const names = ['lies', 'anna', 'bram', 'cor', 'dirk', 'roos', 'vreemd'] as const;
export type Name = (typeof names)[number] | 'beheer';
export type People = Readonly<Record<Name, string>>;

/** Makes an account for each; `beheer` administers the installation and takes part in nothing. */
export async function invitePeople({ storage }: Workplace): Promise<People> {
  const people: Record<string, string> = { beheer: await makeAccount(storage, 'beheer') };
  for (const name of names) people[name] = await makeAccount(storage, name);
  return people as People;
}

/** Puts a dossier that was played up to a phase in the storage; `change` may rewrite every text in it. Gives its address. */
export async function placeStaged(
  { storage }: Workplace,
  phase: LivingPhase,
  people: People,
  id = `proef-${phase}`,
  change: (text: string, key: string) => string = (text) => text,
): Promise<string> {
  let seq = 0;
  for (const { kind, data, at, actor } of stage(phase).entries) {
    const rewritten = JSON.parse(
      JSON.stringify(data, (key, value) =>
        typeof value === 'string' ? (people[value as Name] ?? change(value, key)) : value,
      ),
    ) as { id?: string };
    if (kind === 'dossierCreated') rewritten.id = id;
    const meta = { at, actor: people[actor as Name] ?? actor };
    await storage.logbook.append(streamOf(id), { seq }, [{ kind, data: rewritten } as NewEntry], meta);
    seq += 1;
  }
  return `/dossiers/${id}`;
}

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

/** The application behind the server of the product, on a port of its own. */
export async function listen({ site }: Pick<Workplace, 'site'>): Promise<{ server: Server; port: number }> {
  const server = makeServer(site);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as { port: number }).port };
}

/** Someone who is signed in, at a server that listens: quicker than one made for each request. */
export async function arrive(server: Server, name?: Name): Promise<Visitor> {
  const visitor = new Visitor(server as never);
  if (name !== undefined) await visitor.signIn(name);
  return visitor;
}

/** A hash of everything that is kept, save for who is signed in and who tried to. */
export function fingerprint({ folder }: Pick<Workplace, 'folder'>): string {
  const db = new Sqlite(join(folder, 'afweging.sqlite'), { readonly: true });
  const hash = createHash('sha256');
  const tables = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
  for (const table of tables) {
    if (['session', 'login_attempt', 'known_address'].includes(table)) continue;
    hash.update(table).update(JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).raw().all()));
  }
  db.close();
  return hash.digest('hex');
}
