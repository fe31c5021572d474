import type { Server } from 'node:http';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadViews } from '../../src/report/templates.ts';
import { type LogLine, writeLogLine } from '../../src/web/log-line.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { password, Visitor } from '../support/visitor.ts';
import { arrive, fingerprint, invitePeople, listen, placeStaged } from './staged.ts';

/** What fails now: views that cannot be drawn, and other parts by name. */
const broken = new Set<string>();
const boom = 'geheim-detail /etc/passwd SELECT wachtwoord';
const lines: LogLine[] = [];

let place: Workplace;
let server: Server;
let base: string;
let lies: Visitor;
let guest: Visitor;
beforeAll(async () => {
  const draw = loadViews();
  place = await buildWorkplace({
    log: (line) => lines.push(line as LogLine),
    draw: (view, data) => {
      if (broken.has(view)) throw new Error(boom);
      return draw(view, data);
    },
    makeDocument: async () => {
      throw new Error(boom);
    },
  });
  const { dossiers, version } = place.storage;
  const open = dossiers.open.bind(dossiers);
  dossiers.open = async (id) => {
    if (broken.has('dossiers')) throw new Error(boom);
    return open(id);
  };
  place.storage.version = async () => {
    // Nothing is drawn from memory while something fails.
    return broken.size > 0 ? String(Math.random()) : version.call(place.storage);
  };
  base = await placeStaged(place, 'consensus', await invitePeople(place));
  ({ server } = await listen(place));
  lies = await arrive(server, 'lies');
  guest = await arrive(server);
});
beforeEach(() => {
  broken.clear();
  lines.length = 0;
});

/** The reader gets a number and no more; the log has the same number, and what went wrong. */
function expectNumber(visitor: Visitor, status = 500): void {
  expect(visitor.status).toBe(status);
  expect(visitor.text).not.toContain('geheim-detail');
  expect(visitor.text).not.toMatch(/node_modules|at .*\.[jt]s:\d/);
  expect(lines).toHaveLength(1);
  expect(visitor.text).toContain(lines[0]!.reference);
  expect(lines[0]!.message).toContain('geheim-detail');
}

describe('N07: an error', () => {
  it.each([
    ['in a template', 'workplace/tasks', ''],
    ['in what a page asks of the storage', 'dossiers', ''],
    ['in the thread that makes documents', 'nothing', '/rapport/trade-off.json'],
  ])('%s gives a page with a number, and the next request is answered', async (_where, what, page) => {
    broken.add(what);
    await lies.read(`${base}${page}`);
    expectNumber(lies);
    expect(lies.text).toContain('<h1');
    broken.clear();
    expect((await lies.read(base)).status).toBe(200);
  });

  it('on a public page, or in the frame around every page, still gives the number', async () => {
    broken.add('pages/register');
    await guest.read('/besluiten');
    expectNumber(guest);
    lines.length = 0;
    broken.add('layout');
    const { headers } = await guest.read('/besluiten');
    expectNumber(guest);
    expect(headers['content-type']).toContain('text/plain');
    broken.clear();
    expect((await guest.read('/besluiten')).status).toBe(200);
  });

  it('while a form is sent changes nothing, and says so with a number', async () => {
    await lies.read(`${base}/leden`);
    const body = lies.fieldsOf('voeg-toe').toString();
    const before = fingerprint(place);
    broken.add('dossiers');
    await lies.post(`${base}/leden`, `${body}&rollen=reader`);
    expectNumber(lies);
    expect(fingerprint(place)).toBe(before);
  });
});

describe('X10: the log', () => {
  it('holds nothing of what was sent, at 400, 403, 413, 415 and 500', async () => {
    const secret = 'hunter2-geheim';
    const fields = `wachtwoord=${secret}&naam=${secret}&bewijsje=${secret}`;
    for (const [address, body, type] of [
      ['/aanmelden', fields, 'application/x-www-form-urlencoded'],
      ['/aanmelden', `${fields}${'&a=1'.repeat(2000)}`, 'application/x-www-form-urlencoded'],
      ['/aanmelden', `{"wachtwoord":"${secret}"}`, 'application/json'],
      ['/aanmelden', `--B\r\n${secret}`, 'multipart/form-data; boundary=B'],
      ['/dossiers/%zz', fields, 'application/x-www-form-urlencoded'],
      [`/welkom/${secret}`, fields, 'application/x-www-form-urlencoded'],
      [`/WELKOM/${secret}`, fields, 'application/x-www-form-urlencoded'],
    ] as const) {
      await guest.post(`${address}?sleutel=${secret}`, body, {
        'Content-Type': type,
        Authorization: `Bearer ${secret}`,
      });
    }
    place.storage.invitations.find = async () => {
      throw new Error('De schijf is stuk');
    };
    await guest.read(`/welkom/${secret}?x=${secret}`);
    expect(guest.status).toBe(500);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(lines)).not.toContain(secret);
    for (const line of lines) {
      for (const name of Object.keys(line))
        expect(['reference', 'method', 'path', 'message', 'address']).toContain(name);
    }
  });

  it('is one line of JSON of at most 2 kB, in which nothing moves the cursor or begins a line', () => {
    const hostile = [
      'a\r\n{"at":"2020-01-01","message":"alles is goed"}',
      '\u001b[2J\u001b[31mrood\u0007',
      '\u009b31m \u0085 \u2028 \u2029 \u202e omgekeerd \u{e0041}',
      'x'.repeat(1_000_000),
      '\u0000'.repeat(100_000),
      '\u{1f600}'.repeat(100_000),
      '\ud800'.repeat(1000),
    ];
    for (const text of hostile) {
      const written = writeLogLine({
        at: '2026-11-25T09:00:00.000Z',
        reference: 'abcd1234',
        method: 'GET',
        path: text,
        message: text,
      });
      expect(Buffer.byteLength(written)).toBeLessThanOrEqual(2048);
      expect(written.match(/[\r\n]/g)).toEqual(['\n']);
      expect(written.slice(0, -1)).not.toMatch(/\p{Cc}|\p{Cf}|\u2028|\u2029/u);
      expect(JSON.parse(written)).toMatchObject({ at: '2026-11-25T09:00:00.000Z', reference: 'abcd1234' });
    }
    const short = { message: hostile[2]! };
    expect(JSON.parse(writeLogLine(short))).toEqual(short);
  });
});

describe('who guesses', () => {
  const guess = async (visitor: Visitor, naam: string, headers: Record<string, string> = {}, wachtwoord = 'mis') => {
    await visitor.read('/aanmelden?taal=nl', headers);
    const body = visitor.fieldsOf('aanmelden');
    body.set('naam', naam);
    body.set('wachtwoord', wachtwoord);
    return visitor.post('/aanmelden', body.toString(), headers);
  };

  it('A03: waits after five tries, is told how long, and it is logged; a forged address does not help', async () => {
    const thief = await arrive(server);
    const statuses: number[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      await guess(thief, 'cor', { 'X-Forwarded-For': `198.51.100.${turn}`, Forwarded: `for=203.0.113.${turn}` });
      statuses.push(thief.status);
    }
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429]);
    const told = await guess(thief, 'cor');
    expect(Number(told.headers['retry-after'])).toBeGreaterThan(0);
    expect(lines.at(-1)).toMatchObject({
      method: 'POST',
      path: '/aanmelden',
      address: expect.stringContaining('127.0.0.1'),
    });
    expect(lines.at(-1)!.message).toMatch(/^Made to wait/);
    expect(JSON.stringify(lines)).not.toMatch(/cor\b|mis|198\.51/);
    place.clock.move(2);
    await guess(thief, 'cor', {}, password);
    expect(thief.address).toBe('/mijn');
  });

  it('A03: is told apart by the address that a proxy of ours gives, once the settings name one', async () => {
    const behind = await buildWorkplace({ proxies: 1 });
    await invitePeople(behind);
    const { server: proxied } = await listen(behind);
    const guessing = new Visitor(proxied as never);
    await guessing.read('/aanmelden');
    const body = guessing.fieldsOf('aanmelden');
    body.set('wachtwoord', 'mis');
    // One password at fifty names, each time with another address in front of the one that the proxy adds.
    for (let turn = 0; turn < 51; turn += 1) {
      body.set('naam', `niemand-${turn}`);
      await guessing.post('/aanmelden', body.toString(), { 'X-Forwarded-For': `203.0.113.${turn}, 198.51.100.7` });
    }
    await guess(guessing, 'bram', { 'X-Forwarded-For': '203.0.113.9, 198.51.100.7' }, password);
    expect(guessing.status).toBe(429);
    const other = new Visitor(proxied as never);
    await guess(other, 'bram', { 'X-Forwarded-For': '198.51.100.7, 203.0.113.9' }, password);
    expect(other.address).toBe('/mijn');
  });

  it('A03: is held up after two hundred requests a minute without signing in; who is signed in is not', async () => {
    const flooded = await buildWorkplace({ log: (line) => lines.push(line as LogLine) });
    await invitePeople(flooded);
    const { server: busy, port } = await listen(flooded);
    const member = await arrive(busy, 'anna');
    const answers: number[] = [];
    const flood = await arrive(busy);
    await flood.read('/afmelden?taal=nl');
    const headers = { Cookie: [...flood.cookies].map((each) => each.join('=')).join('; ') };
    for (let turn = 0; turn < 210; turn += 1) {
      const answer = await fetch(`http://127.0.0.1:${port}/afmelden`, { headers });
      answers.push(answer.status);
      if (turn === 209) {
        expect(answer.headers.get('retry-after')).toBe('60');
        expect(await answer.text()).toContain('Wacht even en probeer het opnieuw');
      } else await answer.arrayBuffer();
    }
    expect(answers.indexOf(429)).toBeGreaterThan(190);
    expect(answers.at(-1)).toBe(429);
    expect(lines.at(-1)).toMatchObject({ path: '/afmelden', message: 'Too many requests by one guest' });
    expect((await member.read('/mijn/sessies')).status).toBe(200);
    await member.send('elders');
    expect(member.status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/besluiten`)).status).toBe(200);
  });

  it('A05: of forty-five who sign in at once some are let in, the others come again, and other pages are there', async () => {
    const visitors = await Promise.all(Array.from({ length: 45 }, () => arrive(server)));
    for (const visitor of visitors) await visitor.read('/aanmelden');
    const [answers] = await Promise.all([
      Promise.all(visitors.map((visitor) => visitor.send('aanmelden', { naam: 'anna', wachtwoord: password }))),
      guest.read('/besluiten').then(({ status }) => expect(status).toBe(200)),
    ]);
    const busy = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(34);
    expect(busy.length + answers.filter(({ status }) => status === 200).length).toBe(45);
    for (const { headers } of busy) expect(headers['retry-after']).toBe('5');
  });
});
