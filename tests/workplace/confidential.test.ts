import type { Server } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { workFiles, workPages } from '../../src/workplace/site-map.ts';
import { buildWorkplace, listKinds, type Workplace } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';
import { arrive, invitePeople, listen, type People, placeStaged } from './staged.ts';

/** A word that stands in every text of a dossier that is not public, and nowhere else. */
const marker = 'Kwartelkoning';

let place: Workplace;
let server: Server;
let people: People;
let lines: object[];
let base: string;
let before: Map<string, string>;
let outsiders: Visitor[];

const texts = new Set([
  'title',
  'question',
  'purpose',
  'reason',
  'says',
  'name',
  'where',
  'searched',
  'found',
  'what',
  'because',
  'product',
]);
const marked = (text: string, key: string) => (texts.has(key) || text.includes(' ') ? `${marker} ${text}` : text);

/** What everyone may ask for: each kind of page, searches, and files. */
const publicAddresses = [
  ...listKinds(),
  '/besluiten?q=chat',
  '/besluiten?broncode=open',
  '/toepassingen?q=element',
  '/besluiten/chat-met-inwoners/download/trade-off.json',
  '/kanaalwijzer/download/nergens',
  '/gezond',
];

async function readAll(visitor: Visitor): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const address of publicAddresses) {
    const { status, text, headers } = await visitor.read(address);
    found.set(address, `${status} ${headers['etag']} ${text}`);
  }
  return found;
}

beforeAll(async () => {
  lines = [];
  place = await buildWorkplace({ log: (line) => lines.push(line) });
  people = await invitePeople(place);
  ({ server } = await listen(place));
  outsiders = [await arrive(server), await arrive(server, 'vreemd'), await arrive(server, 'beheer')];
  before = await readAll(outsiders[0]!);
  base = await placeStaged(place, 'decided', people, 'geheim', marked);
  await placeStaged(place, 'consensus', people, 'geheim-twee', marked);
});

describe('a dossier that is not public', () => {
  it('is there for who takes part, so that the rest means something', async () => {
    const lies = await arrive(server, 'lies');
    for (const page of ['', '/behoefte', '/kandidaten', '/bewijs', '/besluit', '/geschiedenis', '/consensus']) {
      expect((await lies.read(`${base}${page}`)).text, page).toContain(marker);
    }
  });

  it('Z04: changes nothing on any page for everyone: no list, no count, no suggestion, no ETag', async () => {
    expect([...(await readAll(outsiders[0]!))].filter(([address, text]) => before.get(address) !== text)).toEqual([]);
    for (const [, text] of before) expect(text).not.toContain(marker);
  });

  it('Z04: is nowhere for a guest, a colleague or the administrator: pages, files, errors, headers', async () => {
    const ids = {
      candidate: 'open',
      evidence: 'proef',
      indicator: 'licence',
      account: people.anna,
      search: 'een',
      name: 'trade-off.json',
    };
    const inside = [...workPages, ...workFiles].map(({ path }) =>
      path.replace('/dossiers/:id', base).replace(/:(\w+)/g, (_, name: keyof typeof ids) => ids[name] ?? 'https-hsts'),
    );
    const more = [
      '/besluiten/geheim',
      '/besluiten/geheim/download/trade-off.json',
      '/besluiten/geheim-twee/samenvatting',
      `${base}/bewijs/proef/bestand`,
      '/dossiers/%E0%A4%A',
    ];
    for (const visitor of outsiders) {
      for (const address of [...inside, ...more]) {
        const { text, headers } = await visitor.read(address);
        expect(text, address).not.toContain(marker);
        expect(JSON.stringify(headers), address).not.toContain(marker);
      }
      for (const q of [marker, marker.toLowerCase(), marker.slice(0, 5)]) {
        const { text } = await visitor.read(`/besluiten?q=${q}`);
        // What was searched for stands in the field and in the links to the other language.
        expect(text.replaceAll(/(value|href)="[^"]*"/g, '')).not.toContain(marker);
        expect(text).toMatch(/class="[^"]*"[^>]*>\s*(Er is|Geen|0 )|niets gevonden|Geen besluit/i);
      }
    }
  });

  it('Z05: is kept by no browser and nobody in between, whatever became of the request', async () => {
    const anna = await arrive(server, 'anna');
    const answers = [
      await anna.read(base),
      await anna.read(`${base}/rapport/trade-off.json`),
      await anna.read(`${base}/geschiedenis.csv`),
      await anna.read(`${base}/nergens`),
      await anna.post(`${base}/behoefte`, 'doe=bewaar&bewijsje=x'),
      await anna.read('/besluiten'),
    ];
    await anna.read(`${base}/nieuw-bewijs`);
    answers.push(await anna.post(`${base}/leden`, 'doe=voeg-toe'));
    for (const { headers, status } of answers) expect(headers['cache-control'], String(status)).toBe('no-store');
    for (const { headers } of answers) expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('Z05: the browser is asked to forget what it kept when someone signs out', async () => {
    const anna = await arrive(server, 'anna');
    await anna.read('/afmelden');
    const token = anna.fieldsOf('afmelden').toString();
    const { port } = server.address() as { port: number };
    const answer = await fetch(`http://127.0.0.1:${port}/afmelden`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        Cookie: [...anna.cookies].map((each) => each.join('=')).join('; '),
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: token,
    });
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect((await anna.read(base)).text).not.toContain(marker);
    expect(anna.address).toContain('/aanmelden');
  });

  it('Z05: what is typed in it stands in no line of the log, whatever goes wrong', async () => {
    const lies = await arrive(server, 'lies');
    const typed = `bewijsje=x&doe=bewaar&vraag=${marker}&wachtwoord=${marker}`;
    await lies.post(`${base}/behoefte?vraag=${marker}`, typed);
    await lies.post(`${base}/behoefte`, `${typed}${'&a=1'.repeat(1200)}`);
    await lies.post(`${base}/behoefte`, `{"vraag":"${marker}"}`, { 'Content-Type': 'application/json' });
    await lies.read(`/dossiers/%zz?q=${marker}`, { 'X-Vraag': marker });
    await lies.post('/dossiers/%zz', typed);
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain(marker);
  });
});
