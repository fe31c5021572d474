import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { type Express } from 'express';
import Handlebars from 'handlebars';
import { createApp } from '../../src/app.ts';
import { hash, readLibrary } from '../../src/command-line/input.ts';
import { makeShortId } from '../../src/command-line/short-id.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { type NewEntry, streamOf } from '../../src/dossier/entry.ts';
import { fromDossierFile } from '../../src/dossier/from-file.ts';
import { wholeFile } from '../../src/dossier/whole-file.ts';
import { analyse } from '../../src/mcda/analyse.ts';
import { loadViews } from '../../src/report/templates.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { loadAssets } from '../../src/web/assets.ts';
import { openDecisions, rememberDossiers } from '../../src/web/decisions.ts';
import { openFrameworksInUse } from '../../src/web/frameworks.ts';
import { openGuideInForce } from '../../src/web/guides.ts';
import { rememberOutcomes } from '../../src/web/outcomes.ts';
import { loadExamples } from '../../src/workplace/examples.ts';
import type { Told } from './pages.ts';

const password = 'veertien paarse fietsen';

const listen = (app: Express) =>
  new Promise<number>((resolve) => {
    const server: Server = app.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** A page as small as a page with a table can be: Express, a compiled template, sixty rows. */
async function serveBare(): Promise<Told> {
  const template = Handlebars.compile(
    '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Tabel</title></head><body><h1>Tabel</h1><table>' +
      '{{#each rows}}<tr><th scope="row">{{name}}</th><td>{{one}}</td><td>{{two}}</td><td>{{three}}</td>' +
      '<td><a href="/rij/{{id}}">Bekijk rij {{id}}</a></td><td>{{text}}</td></tr>{{/each}}</table></body></html>',
  );
  const rows = Array.from({ length: 60 }, (_, id) => ({
    ...{ id, name: `Rij ${id}`, one: id * 3, two: id * 5, three: id * 7 },
    text: 'Een regel met gewone woorden, zo lang als een toelichting in een tabel vaak is, en nog iets meer dan dat.',
  }));
  const app = express();
  app.disable('x-powered-by');
  app.get('/', (_request, response) => {
    response.type('html').send(template({ rows }));
  });
  return { port: await listen(app) };
}

async function serveSite(): Promise<Told> {
  const loaded = readLibrary();
  if ('lines' in loaded) throw new Error(loaded.lines.join('\n'));
  const { library } = loaded;
  const storage = await openDatabase(mkdtempSync(join(tmpdir(), 'afweging-bench-')));
  const now = () => new Date().toISOString();
  await loadExamples(library.dossiers.values(), storage, now);
  const assets = loadAssets();
  const app = createApp({
    library,
    storage,
    decisions: openDecisions(storage),
    frameworks: openFrameworksInUse(library, storage.frameworks),
    guides: openGuideInForce(storage.guides),
    wholeOf: rememberDossiers(),
    installation: { fourEyes: true, sources: library.sources },
    outcomes: rememberOutcomes(async (problem) => analyse(problem, { hash })),
    analyse: async (problem) => analyse(problem, { hash }),
    assets,
    makeDocument: () => Promise.reject(new Error('not measured here')),
    makeAnnual: () => Promise.reject(new Error('not measured here')),
    makeGuideDocument: () => Promise.reject(new Error('not measured here')),
    draw: loadViews(),
    themeClass: 'voorbeeld-theme',
    baseUrl: 'http://localhost:3000',
    proxies: 0,
    now,
    today: () => now().slice(0, 10),
    makeId: makeShortId,
    log: () => {},
  });
  const secret = (await storage.invitations.offerSetUp())!;
  const made = await storage.invitations.setUp(secret, { login: 'meter', name: 'Meter' }, password);
  if (typeof made === 'string' || 'fault' in made) throw new Error('no account');
  const id = 'videovergaderen';
  const member = { kind: 'memberSet' as const, data: { account: made.account.id, value: ['lead' as const] } };
  const seq = await storage.logbook.seqOf(streamOf(id));
  await storage.logbook.append(streamOf(id), { seq }, [member], { at: now(), actor: 'system' });
  const round = openRound(library.dossiers.get('chat-in-de-organisatie')!, made.account.id);
  await storage.logbook.append(streamOf('ronde'), { seq: 0 }, round, { at: now(), actor: made.account.id });
  const port = await listen(app);
  const cookie = await signIn(port);
  return {
    port,
    cookie,
    pages: {
      'dossier, tasks': `/dossiers/${id}`,
      'dossier, candidates': `/dossiers/${id}/kandidaten`,
      'dossier, outcome': `/dossiers/${id}/uitkomst`,
      'published report': `/besluiten/${id}`,
    },
    saving: await measureSaving(port, cookie),
  };
}

/** A dossier in which the account answers, of the candidates of an example. */
function openRound(example: Dossier, account: string): NewEntry[] {
  const { weighing: _w, decision: _d, example: _e, ...file } = wholeFile(example);
  const entries = fromDossierFile({ ...file, id: 'ronde', phase: 'assessing', deviations: [] });
  const member: NewEntry = { kind: 'memberSet', data: { account, value: ['lead', 'assessor'] } };
  return [...entries, member];
}

/** Signs in as a browser does, and gives the cookie. */
async function signIn(port: number): Promise<string> {
  const base = `http://127.0.0.1:${port}`;
  const page = await fetch(`${base}/aanmelden`);
  const before = cookieOf(page);
  const body = new URLSearchParams({
    bewijsje: tokenIn(await page.text()),
    doe: 'aanmelden',
    naam: 'meter',
    wachtwoord: password,
    naar: '/mijn',
  });
  const headers = { cookie: before, 'content-type': 'application/x-www-form-urlencoded' };
  return cookieOf(await fetch(`${base}/aanmelden`, { method: 'POST', body, headers, redirect: 'manual' }));
}

function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .find((line) => line.startsWith('afweging='))!
    .split(';')[0]!;
}

function tokenIn(html: string): string {
  return /name="bewijsje" value="([0-9a-f]+)"/.exec(html)![1]!;
}

/** Saves one answer over and over, each time with another reason, as the script of the grid does. */
async function measureSaving(port: number, cookie: string): Promise<NonNullable<Told['saving']>> {
  const address = `http://127.0.0.1:${port}/dossiers/ronde/beoordelen/teams/governance`;
  const token = tokenIn(await (await fetch(address, { headers: { cookie } })).text());
  const headers = { cookie, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
  const times: number[] = [];
  let gelezen = '999999';
  for (let i = 0; i < 120; i += 1) {
    const fields = { bewijsje: token, doe: 'bewaar', gelezen, antwoord: String(i % 2), reden: `Omdat ${i}.` };
    const from = performance.now();
    const response = await fetch(address, { method: 'POST', body: new URLSearchParams(fields), headers });
    const answer = (await response.json()) as { seq?: number };
    times.push(performance.now() - from);
    if (answer.seq === undefined) throw new Error(`Saving answers ${response.status}: ${JSON.stringify(answer)}`);
    gelezen = String(answer.seq);
  }
  const sorted = times.slice(20).sort((a, b) => a - b);
  return { median: sorted[50]!, p99: sorted[98]! };
}

const started = process.argv[2] === 'bare' ? serveBare() : serveSite();
void started.then((told) => process.send!(told));
