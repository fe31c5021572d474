import type { Server } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { hash } from '../../src/command-line/input.ts';
import type { CommandKind } from '../../src/dossier/commands.ts';
import { type LivingPhase, livingPhases } from '../../src/dossier/phase.ts';
import { mayDo } from '../../src/dossier/policy.ts';
import { toDossierFile } from '../../src/dossier/to-file.ts';
import { downloads, pages } from '../../src/web/site-map.ts';
import { insideDossier } from '../../src/workplace/dossier-place.ts';
import type { DossierPlace, MemberPlace, WorkForm, WorkPage } from '../../src/workplace/place.ts';
import { workFiles, workPages } from '../../src/workplace/site-map.ts';
import { complete, fill } from '../support/prepared.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';
import { arrive, fingerprint, invitePeople, listen, type Name, type People, placeStaged } from './staged.ts';

let place: Workplace;
let server: Server;
let people: People;
const visitors = new Map<Name | 'guest', Visitor>();
const addresses = new Map<LivingPhase, string>();
const roles = { lies: 'lead', anna: 'assessor', dirk: 'decider', roos: 'reader' } as const;
const members = Object.keys(roles) as (keyof typeof roles)[];

beforeAll(async () => {
  place = await buildWorkplace();
  people = await invitePeople(place);
  ({ server } = await listen(place));
  for (const phase of livingPhases)
    addresses.set(phase, await placeStaged(place, phase, people, `proef-${phase}`, named));
  for (const name of [...members, 'vreemd', 'beheer'] as const) visitors.set(name, await arrive(server, name));
  visitors.set('guest', await arrive(server));
  for (const visitor of visitors.values()) visitor.cookies.set('taal', 'nl');
});

type DossierPage = WorkPage & { access: 'dossier' };
const dossierPages = workPages.filter((page): page is DossierPage => page.access === 'dossier');
const dossierFiles = workFiles.filter(({ access }) => access === 'dossier');
const ids: Record<string, string> = {
  search: 'een',
  candidate: 'open',
  evidence: 'proef',
  standard: 'https-hsts',
  left: 'niets',
  name: 'trade-off.json',
};
const title = 'Zonnebloem';

const named = (text: string, key: string) => (key === 'title' && text === 'Proef' ? title : text);

/** The address of a page in a dossier, with ids of things that are in it. */
function addressOf(path: string, base: string): string {
  const all: Record<string, string> = { ...ids, account: people.anna, indicator: 'licence' };
  return path.replace('/dossiers/:id', base).replace(/:(\w+)/g, (_, name: string) => all[name] ?? 'niets');
}

describe('every route', () => {
  it('Z01: is a page, a file or an asset that was declared, with who it is for', () => {
    const router = (place.site as unknown as { router: { stack: { route?: { path: string; methods: object } }[] } })
      .router;
    const found = router.stack.flatMap(({ route }) =>
      route === undefined ? [] : Object.keys(route.methods).map((method) => `${method} ${route.path}`),
    );
    const get = (all: readonly { path: string }[]) => all.map(({ path }) => `get ${path}`);
    const declared = [
      ...get(place.parts.assets.files),
      'get /gezond',
      ...get(pages),
      ...get(downloads),
      ...get(workPages),
      ...workPages.map(({ path }) => `post ${path}`),
      ...get(workFiles),
    ];
    expect([...new Set(found)].sort()).toEqual([...declared].sort());
    for (const { path, access } of [...workPages, ...workFiles]) {
      expect(['anyone', 'account', 'administrator', 'dossier', 'guide'], path).toContain(access);
      expect(access === 'dossier', path).toBe(path.startsWith('/dossiers/:id'));
      expect(access === 'guide', path).toBe(path.startsWith('/kanaalwijzer/beheer/:id'));
      expect(access === 'anyone', path).toBe(['/aanmelden', '/afmelden', '/welkom/:secret'].includes(path));
    }
  });

  it('N01: carries the headers of the house, and says that nobody keeps it, also when it is refused', async () => {
    const base = addresses.get('consensus')!;
    for (const [name, paths] of [
      ['lies', [...workPages, ...workFiles].map(({ path }) => addressOf(path, base))],
      ['guest', ['/aanmelden', '/mijn', '/welkom/x', base, `${base}/nergens`]],
      ['vreemd', [base, '/beheer', '/dossiers/nergens', '/besluiten']],
    ] as const) {
      const visitor = visitors.get(name)!;
      for (const path of paths) {
        for (const response of [
          await visitor.read(path),
          ...(path === base
            ? [
                await visitor.post(path, 'doe=x'),
                await visitor.post(path, '{}', { 'Content-Type': 'application/json' }),
              ]
            : []),
        ]) {
          const { headers, status } = response;
          const where = `${name} ${path} ${status}`;
          expect(headers['content-security-policy'], where).toMatch(/^default-src 'none'; ?(sandbox|style-src 'self')/);
          expect(headers['content-security-policy'], where).not.toMatch(/unsafe|data:|http|\*/);
          expect(headers['x-content-type-options'], where).toBe('nosniff');
          expect(headers['referrer-policy'], where).toBe('same-origin');
          expect(headers['x-frame-options'], where).toBe('DENY');
          expect(headers['cross-origin-opener-policy'], where).toBe('same-origin');
          expect(headers['strict-transport-security'], where).toContain('max-age=31536000');
          expect(headers['x-powered-by'], where).toBeUndefined();
          if (/^text\//.test(headers['content-type'] ?? '')) expect(headers['content-type'], where).toContain('utf-8');
          expect(headers['cache-control'], where).toBe('no-store');
        }
      }
    }
  });
});

describe('Z02: each page of a dossier', () => {
  it('is open to who takes part, in every phase, and to nobody else: not even its title', async () => {
    for (const [turn, { path }] of [...dossierPages, ...dossierFiles].entries()) {
      // Two phases for each page, other ones for the next: every phase comes by at ten pages.
      for (const [at, phase] of [...livingPhases.entries()].filter(([each]) => (each + turn) % 4 === 0)) {
        const address = addressOf(path, addresses.get(phase)!);
        const lead = await visitors.get('lies')!.read(address);
        expect([200, 404], address).toContain(lead.status);
        if (path === '/dossiers/:id') expect(lead.text).toContain(title);
        // Each member comes by at each page, and in each phase; what the lead finds there, they find.
        const name = members[1 + ((turn + at) % 3)]!;
        expect((await visitors.get(name)!.read(address)).status, `${name} ${address}`).toBe(lead.status);
        const other = (turn + at) % 2 === 0 ? 'vreemd' : 'beheer';
        const { status, text } = await visitors.get(other)!.read(address);
        expect(status, `${other} ${address}`).toBe(404);
        expect(text, address).not.toContain(title);
        const nowhere = address.replace(/proef-\w+/, (id) => 'x'.repeat(id.length));
        // The address stands in the links to the other language.
        const plain = (html: string) => html.replace(/\/dossiers\/[a-z-]+/g, '');
        if (at < 4) {
          expect(plain(text), address).toBe(plain((await visitors.get(other)!.read(nowhere)).text));
          const guest = await visitors.get('guest')!.read(address);
          expect(visitors.get('guest')!.address, address).toBe(`/aanmelden?naar=${encodeURIComponent(address)}`);
          expect(guest.text, address).not.toContain(title);
        }
      }
    }
  });

  it('shows a form to who may give its command then, and refuses it of anyone else', async () => {
    const asked = new Set<CommandKind>();
    let turn = 0;
    for (const [at, page] of dossierPages.filter(({ forms }) => forms !== undefined).entries()) {
      for (const phase of livingPhases.filter((_, each) => (each + at) % 2 === 0)) {
        const base = addresses.get(phase)!;
        const address = addressOf(page.path, base);
        const forms = await formsOf(page, base);
        if (forms.length === 0) continue;
        turn += 1;
        const name = members[turn % members.length]!;
        const visitor = visitors.get(name)!;
        await visitor.read(address);
        if (visitor.status === 404) continue;
        const shown = visitor.text;
        for (const form of forms) {
          const { act } = form;
          const command = form.command as CommandKind | undefined;
          if (command === undefined) continue;
          const where = `${name} ${address} ${act}`;
          const may = mayDo({ account: people[name], isAdministrator: false, roles: [roles[name]] }, command, phase);
          if (!may) expect(shown, where).not.toContain(`name="doe" value="${act}"`);
          if (may) continue;
          asked.add(command);
          const before = (await place.storage.dossiers.open(base.slice('/dossiers/'.length)))!.seq;
          const typed = complete(form, (field) => fill(field, Math.min(field.max, 20)));
          const token = await tokenOf(name);
          const body = new URLSearchParams({ ...typed, doe: act, bewijsje: token, gelezen: String(before) });
          await visitor.post(address, body.toString());
          // Closing a round that is closed is no fault: nothing is left to do.
          const isDone = command === 'closeRound' && phase === 'consensus';
          expect(isDone ? [200] : [403, 404, 409, 422], where).toContain(visitor.status);
          expect((await place.storage.dossiers.open(base.slice('/dossiers/'.length)))!.seq, where).toBe(before);
        }
      }
    }
    expect(asked.size).toBeGreaterThan(20);
  });

  it('takes nothing of who does not take part, the administrator included', async () => {
    const before = fingerprint(place);
    for (const [turn, page] of dossierPages.entries()) {
      const phase = livingPhases[turn % livingPhases.length]!;
      const base = addresses.get(phase)!;
      for (const name of ['vreemd', 'beheer'] as const) {
        for (const { act } of await formsOf(page, base)) {
          const body = new URLSearchParams({ doe: act, bewijsje: await tokenOf(name), gelezen: '999' });
          const { text } = await visitors.get(name)!.post(addressOf(page.path, base), body.toString());
          expect(visitors.get(name)!.status, `${name} ${page.path} ${act}`).toBe(404);
          expect(text).not.toContain(title);
        }
      }
    }
    expect(fingerprint(place)).toBe(before);
  });
});

describe('L01: what was published', () => {
  const frozen = async (id: string) => {
    const living = (await place.storage.dossiers.open(id))!;
    const file = JSON.stringify({ ...toDossierFile(living), phase: '', keywords: [] });
    const guest = visitors.get('guest')!;
    const record = await guest.read(`/besluiten/${id}/download/trade-off.json`);
    expect(record.status).toBe(200);
    // Keywords are what a document says about itself, not what was decided. Hashes, so that a difference does not fill the screen.
    return { file: hash(file), record: hash(record.text.replace(/"keywords":\[[^\]]*\]/, '')) };
  };

  it('stays byte for byte the same, for every verb, at every address, for everyone', async () => {
    const id = 'proef-published';
    const before = await frozen(id);
    const routes = [...dossierPages, ...dossierFiles].map(({ path }) => addressOf(path, `/dossiers/${id}`));
    const everywhere = [...routes, `/besluiten/${id}`, `/besluiten/${id}/download/trade-off.json`];
    const everyone = [...visitors.keys()];
    for (const [turn, address] of everywhere.entries()) {
      for (const [at, verb] of ['PUT', 'PATCH', 'DELETE', 'OPTIONS'].entries()) {
        const cookies = visitors.get(everyone[(turn + at) % everyone.length]!)!.cookies;
        const { port } = server.address() as { port: number };
        const response = await fetch(`http://127.0.0.1:${port}${address}`, {
          method: verb,
          headers: { Cookie: [...cookies].map((each) => each.join('=')).join('; ') },
        });
        await response.arrayBuffer();
        expect(response.status, `${verb} ${address}`).toBe(405);
      }
    }
    // After it was published these are what remains to be done; they are tried below.
    const remaining = ['publiceer', 'rectificeer', 'trek-in', 'trefwoorden', 'maak-ongedaan'];
    let turn = 0;
    for (const page of dossierPages) {
      for (const form of await formsOf(page, `/dossiers/${id}`)) {
        if (remaining.includes(form.act) || form.command === 'setMember') continue;
        turn += 1;
        // The lead and the decider at each form, the others in turn.
        const others = ['anna', 'roos', 'beheer', 'vreemd'] as const;
        for (const name of ['lies', 'dirk', others[turn % 4]!] as const) {
          const typed = complete(form, (field) => fill(field, Math.min(field.max, 20)));
          const body = new URLSearchParams({ ...typed, doe: form.act, bewijsje: await tokenOf(name), gelezen: '9999' });
          await visitors.get(name)!.post(addressOf(page.path, `/dossiers/${id}`), body.toString());
          expect([200, 403, 404, 409, 422], `${name} ${page.path} ${form.act}`).toContain(visitors.get(name)!.status);
        }
      }
    }
    const seqs = (await place.storage.dossiers.open(id))!.seq;
    for (let seq = 1; seq <= seqs; seq += 1) {
      const body = new URLSearchParams({ doe: 'maak-ongedaan', stap: String(seq), bewijsje: await tokenOf('lies') });
      await visitors.get('lies')!.post(`/dossiers/${id}/geschiedenis`, body.toString());
    }
    expect(await frozen(id)).toEqual(before);
  });

  it('L02: gets keywords, members, a rectification or a withdrawal beside it, each of who may, each in the history', async () => {
    for (const [id, act, field] of [
      ['na-een', 'rectificeer', 'reden-rectificatie'],
      ['na-twee', 'trek-in', 'reden-intrekking'],
    ] as const) {
      await placeStaged(place, 'published', people, id);
      const before = await frozen(id);
      const send = async (name: keyof typeof roles, what: Record<string, string>) => {
        const visitor = visitors.get(name)!;
        const { seq } = (await place.storage.dossiers.open(id))!;
        const body = new URLSearchParams({ ...what, bewijsje: await tokenOf(name), gelezen: String(seq) });
        await visitor.post(`/dossiers/${id}/besluit`, body.toString());
        return visitor.status;
      };
      expect(await send('roos', { doe: 'trefwoorden', trefwoorden: 'agenda' })).toBe(403);
      expect(await send('lies', { doe: 'trefwoorden', trefwoorden: 'agenda' })).toBe(200);
      expect(await send('lies', { doe: act, [field]: 'Er stond een fout in' })).toBe(403);
      expect(await send('dirk', { doe: act, [field]: 'Er stond een fout in' })).toBe(200);
      expect(await frozen(id)).toEqual(before);
      const guest = visitors.get('guest')!;
      await guest.read(`/besluiten/${id}`);
      expect(guest.text).toContain('Er stond een fout in');
      const visitor = visitors.get('lies')!;
      const { text } = await visitor.read(`/dossiers/${id}/geschiedenis.csv`);
      expect(text).toContain('keywordsSet');
      expect(text).toMatch(/,(rectified|withdrawn),/);
    }
  });
});

/** The forms of a page as the lead has them, in the dossier at this address. */
async function formsOf(page: DossierPage, base: string): Promise<readonly WorkForm[]> {
  const id = base.slice('/dossiers/'.length);
  const parameters = { ...ids, account: people.anna, indicator: 'licence', id };
  const asked = { language: 'nl', path: '', parameters, query: new Map(), list: () => [] } as const;
  const account = (await place.storage.accounts.find(people.lies))!;
  const member = { asked, parts: place.parts, account } as unknown as MemberPlace;
  const inside = (await insideDossier(member, (await place.storage.dossiers.open(id))!)) as DossierPlace;
  return (await page.forms?.(inside)) ?? [];
}

const tokens = new Map<Name, string>();
async function tokenOf(name: Name): Promise<string> {
  const known = tokens.get(name);
  if (known !== undefined) return known;
  const visitor = visitors.get(name)!;
  await visitor.read('/mijn/sessies');
  const token = visitor.fieldsOf('elders').get('bewijsje')!;
  tokens.set(name, token);
  return token;
}
