import type { Server } from 'node:http';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isFromElsewhere } from '../../src/workplace/forgery.ts';
import { isOwnAddress } from '../../src/workplace/packed-form.ts';
import { workFiles, workPages } from '../../src/workplace/site-map.ts';
import { buildWorkplace, listKinds, type Workplace } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';
import { arrive, fingerprint, invitePeople, listen, placeStaged } from './staged.ts';

let place: Workplace;
let server: Server;
let base: string;
let lies: Visitor;
let token: string;
let theirs: string;
beforeAll(async () => {
  place = await buildWorkplace();
  base = await placeStaged(place, 'assessing', await invitePeople(place));
  ({ server } = await listen(place));
  lies = await arrive(server, 'lies');
  await lies.read('/mijn/sessies');
  token = lies.fieldsOf('elders').get('bewijsje')!;
  const other = await arrive(server, 'anna');
  await other.read('/mijn/sessies');
  theirs = other.fieldsOf('elders').get('bewijsje')!;
});

const addressOf = (path: string) =>
  path.replace('/dossiers/:id', base).replace(':secret', 'x').replace(':candidate', 'open').replace(/:\w+/g, 'licence');

describe('a form that another site sends', () => {
  it('A10: is refused at every address, however it is sent, and changes nothing', async () => {
    const before = fingerprint(place);
    const acts = 'doe=elders&doe=maak&doe=afmelden&doe=bewaar';
    const own = `bewijsje=${token}&${acts}`;
    const forgeries: [string, string, Record<string, string>][] = [
      ['no token', acts, {}],
      ['a token of another session', `bewijsje=${theirs}&${acts}`, {}],
      ['half a token', `bewijsje=${token.slice(1)}&${acts}`, {}],
      ['another site, says the browser', own, { 'Sec-Fetch-Site': 'cross-site' }],
      ['a neighbour, says the browser', own, { 'Sec-Fetch-Site': 'same-site' }],
      ['another origin', own, { Origin: 'https://evil.example' }],
      ['no origin that has a name', own, { Origin: 'null' }],
      ['a body that a form of another site can send', own, { 'Content-Type': 'text/plain' }],
    ];
    const cookies = new Map(lies.cookies);
    for (const [turn, { path }] of workPages.entries()) {
      // Without a token at each address, and half of the others in turn.
      for (const [what, body, headers] of forgeries.filter((_, at) => at === 0 || (at + turn) % 2 === 0)) {
        lies.cookies = new Map(cookies);
        const response = await lies.post(addressOf(path), body, headers);
        expect(response.status, `${path}: ${what}`).toBe(403);
        expect(response.headers['location'], path).toBeUndefined();
      }
    }
    for (const { path } of workFiles) expect((await lies.post(addressOf(path), own)).status, path).toBe(405);
    lies.cookies = cookies;
    expect(fingerprint(place)).toBe(before);
    await lies.read('/mijn/sessies');
    expect(lies.status).toBe(200);
  });

  it('A10: asks who has no session to sign in, and does nothing', async () => {
    const before = fingerprint(place);
    const guest = await arrive(server);
    for (const { path, access } of workPages) {
      await guest.post(addressOf(path), `bewijsje=${token}&doe=maak`);
      expect(guest.status, path).toBe(access === 'anyone' ? 403 : 401);
      guest.cookies.clear();
    }
    expect(fingerprint(place)).toBe(before);
  });

  it('A10: is told from one of ours by its origin, also where the site has more than one name', () => {
    const from = (origin: string | undefined, host: string, baseUrl: string) =>
      isFromElsewhere({ headers: { origin, host } } as never, baseUrl);
    expect(from(undefined, 'x', 'https://weging.example')).toBe(false);
    expect(from('https://weging.example', 'intern:3000', 'https://weging.example')).toBe(false);
    expect(from('https://ook.example', 'ook.example', 'https://weging.example')).toBe(false);
    expect(from('http://weging.example', 'weging.example', 'https://weging.example')).toBe(true);
    expect(from('http://localhost:8080', 'localhost:8080', 'http://localhost:3000')).toBe(false);
    expect(from('https://weging.example.evil.example', 'weging.example', 'https://weging.example')).toBe(true);
    expect(from('null', 'null', 'https://weging.example')).toBe(true);
  });
});

describe('reading', () => {
  it('A10: changes nothing, at any address, for a keeper, an administrator and a guest', async () => {
    const own = [...workPages, ...workFiles].map(({ path }) => addressOf(path));
    const query = 'doe=maak-ongedaan&doe=afmelden&stap=1&_method=DELETE';
    const before = fingerprint(place);
    for (const [visitor, addresses] of [
      [lies, [...own, ...listKinds()]],
      [await arrive(server, 'beheer'), own],
      [await arrive(server), own],
    ] as const) {
      for (const address of addresses) {
        const { status } = await visitor.read(`${address}?${query}`, { 'X-HTTP-Method-Override': 'DELETE' });
        expect(status, address).toBeLessThan(500);
      }
    }
    expect(fingerprint(place)).toBe(before);
    await lies.read('/mijn');
    expect(lies.address).toBe('/mijn');
  });
});

describe('an address to go on to (N04)', () => {
  const tokens = [
    '/',
    '\\',
    '..',
    '.',
    '\t',
    '\n',
    '\r',
    ' ',
    '@',
    ':',
    '//',
    'https:',
    'javascript:',
    'data:',
    'evil.example',
  ].concat([
    'u:p@',
    '%2f',
    '%5c',
    '%09',
    '%00',
    '\0',
    '?',
    '#',
    '&',
    'mijn',
    'dossiers',
    '\u2028',
    '／',
    '\u3000',
    '⁄',
    '[::1]',
    ';',
  ]);
  const address = fc.array(fc.constantFrom(...tokens), { maxLength: 7 }).map((parts) => parts.join(''));

  it('never leads to another site, however it is written', () => {
    const site = 'https://weging.example/aanmelden?naar=x';
    let taken = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          address,
          address.map((each) => `/${each}`),
        ),
        (text) => {
          if (!isOwnAddress(text)) return true;
          taken += 1;
          return new URL(text, site).origin === 'https://weging.example';
        },
      ),
      { numRuns: 100_000 },
    );
    expect(taken).toBeGreaterThan(1000);
  });

  it('is passed over at sign-in where it leads elsewhere', async () => {
    for (const naar of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example/',
      '/\t/evil.example',
      'javascript:x',
    ]) {
      const visitor = await arrive(server);
      await visitor.read(`/aanmelden?naar=${encodeURIComponent(naar)}`);
      expect(visitor.fieldsOf('aanmelden').get('naar')).toBe('/mijn');
      await visitor.send('aanmelden', { naam: 'lies', wachtwoord: 'veertien paarse fietsen', naar });
      expect(visitor.address, naar).toBe('/mijn');
    }
  });

  it('is on this site in every link of a page, also where the address began with two slashes', async () => {
    const visitor = await arrive(server);
    for (const path of ['//evil.example', '/\\evil.example/x', '///evil.example']) {
      const { text } = await visitor.read(path);
      expect(visitor.status, path).toBe(404);
      for (const [, href] of text.matchAll(/(?:href|action|src)="([^"]*)"/g)) {
        expect(href, path).not.toMatch(/^[/\\]{2}/);
      }
    }
  });

  it('comes from the settings, never from the Host or X-Forwarded-Host that was sent', async () => {
    const visitor = await arrive(server, 'beheer');
    const headers = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' };
    for (const address of [...listKinds(), '/aanmelden', '/mijn', '/beheer', '/dossiers/nergens']) {
      const { text, headers: answered } = await visitor.read(address, headers);
      expect(text, address).not.toContain('evil.example');
      expect(JSON.stringify(answered), address).not.toContain('evil.example');
    }
    await visitor.read('/beheer');
    const body = visitor.fieldsOf('nodig-uit');
    body.set('aanmeldnaam', 'nieuw');
    body.set('naam', 'Nieuw');
    await visitor.post('/beheer', body.toString(), headers);
    expect(visitor.text).toContain('http://localhost:3000/welkom/');
    expect(visitor.text).not.toContain('evil.example');
  });
});
