import { createServer, type IncomingMessage, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { give } from '../../src/workplace/give.ts';
import { makeStorage } from '../storage/open.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
const sessions = new Map<string, Map<string, string>>();
beforeAll(async () => {
  place = await buildWorkplace();
  for (const login of ['anna', 'bas']) {
    await makeAccount(place.storage, login);
    const visitor = new Visitor(place.site);
    await visitor.signIn(login);
    sessions.set(login, visitor.cookies);
  }
});

function as(login: string): Visitor {
  const visitor = new Visitor(place.site);
  visitor.cookies = new Map(sessions.get(login));
  return visitor;
}

async function open(login = 'anna'): Promise<{ visitor: Visitor; address: string }> {
  const visitor = as(login);
  await visitor.read('/dossiers/nieuw');
  await visitor.send('maak', { titel: 'Agenda', organisatie: 'Gemeente Voorbeeld', kader: 'brief-2021' });
  return { visitor, address: visitor.address };
}

const piece = {
  soort: 'measurement',
  titel: 'Meting van de app',
  zegt: 'Drie van de vier knoppen zijn te bedienen.',
  nuance: 'Alleen op een telefoon gemeten.',
  brondatum: '2026-03',
  sterkte: 'medium',
};
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

describe('a piece of evidence', () => {
  it('is a link with what it says, its nuance and how strong it is', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/bewijs`);
    expect(visitor.text).toContain('Er is nog niets vastgelegd');
    expect(visitor.text).toContain(`href="${address}/nieuw-bewijs"`);
    await visitor.read(`${address}/nieuw-bewijs`);
    await visitor.send('voeg-toe', { ...piece, brondatum: '31-3-2026' });
    expect(visitor.status).toBe(422);
    expect(visitor.fieldsOf('voeg-toe').get('nuance')).toBe(piece.nuance);
    await visitor.send('voeg-toe', { ...piece, adres: 'https://example.org/meting' }, `${address}/nieuw-bewijs`);
    expect(visitor.text).toContain('Het bewijs staat erbij.');
    for (const shown of [piece.zegt, piece.nuance, 'maart 2026', 'redelijk', 'href="https://example.org/meting"']) {
      expect(visitor.text).toContain(shown);
    }
    await visitor.send('bewaar', { brondatum: '', 'uit-hoofd': 'ja' });
    expect(visitor.text).toContain('niet geopend');
    await visitor.send('haal-weg');
    expect(visitor.text).toContain('Er is nog niets vastgelegd');
  });

  it('is kept while it is cited, and says where', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/nieuw-bewijs`);
    await visitor.send('voeg-toe', piece);
    const at = visitor.address;
    await visitor.read(`${address}/eigen-kandidaat`);
    const own = { naam: 'Eigen', 'deel-1': 'whole', 'licentie-1': 'MIT', hosting: 'own', waarom: 'x' };
    await visitor.send('voeg-toe', own);
    const candidate = visitor.address.split('/').at(-1)!;
    await visitor.read(`${address}/standaarden/odf`);
    await visitor.send('bewaar', { waarom: 'x' });
    await visitor.read(`${address}/standaarden/odf/${candidate}`);
    await visitor.send('bewaar', { voldoet: 'yes', reden: 'Gemeten.', bewijs: at.split('/').at(-1)! });
    await visitor.read(at);
    expect(visitor.text).toContain('Op één plek genoemd');
    expect(visitor.text).toContain(`href="${address}/standaarden/odf/${candidate}"`);
    await visitor.read(`${address}/bewijs`);
    expect(visitor.text).toContain('Op één plek genoemd');
    await visitor.read(at);
    await visitor.send('haal-weg');
    expect(visitor.status).toBe(422);
    expect(visitor.text).toContain('wordt nog genoemd, op 1 plek');
  });
});

describe('a file of evidence', () => {
  async function upload(visitor: Visitor, address: string, name: string, content: Buffer): Promise<void> {
    await visitor.read(`${address}/nieuw-bewijs`);
    await visitor.sendFile('voeg-toe', piece, { name, content });
  }

  it('comes back as it was sent, to save and never to show', async () => {
    const { visitor, address } = await open();
    await upload(visitor, address, 'verslag.pdf', pdf);
    expect(visitor.status).toBe(200);
    expect(visitor.text).toContain(`${visitor.address}/bestand`);
    const file = await visitor.read(`${visitor.address}/bestand`);
    expect(file.status).toBe(200);
    expect(Buffer.compare(file.body as Buffer, pdf)).toBe(0);
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.headers['content-disposition']).toBe('attachment; filename=verslag.pdf');
    expect(file.headers['x-content-type-options']).toBe('nosniff');
    expect(file.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(file.headers['cache-control']).toBe('no-store');
  });

  it('is refused where its content is not what its name says (I09)', async () => {
    const { visitor, address } = await open();
    const wrong: [string, Buffer, number, string][] = [
      ['x.pdf', Buffer.from('<?php echo 1;'), 422, 'niet wat de naam zegt'],
      ['x.pdf', Buffer.concat([pdf, Buffer.from('PK\x05\x06'), Buffer.alloc(18)]), 422, 'niet wat de naam zegt'],
      ['x.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 422, 'Dit soort bestand kan niet'],
      ['x.pdf', Buffer.alloc(0), 422, 'Het bestand is leeg'],
      ['x.txt', Buffer.alloc(21 * 1024 * 1024, 0x61), 413, 'groter dan 20 MB'],
    ];
    for (const [name, content, status, says] of wrong) {
      await upload(visitor, address, name, content);
      expect(visitor.status, says).toBe(status);
      expect(visitor.text).toContain(says);
      expect(visitor.fieldsOf('voeg-toe').get('zegt')).toBe(piece.zegt);
    }
    expect(await place.storage.files.list(address.split('/').at(-1)!)).toEqual([]);
  });

  it('gets an answer at once where something else is wrong, and is not kept', async () => {
    const { visitor, address } = await open();
    await visitor.read(`${address}/nieuw-bewijs`);
    const server = createServer(place.site).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const form = new FormData();
    for (const [name, value] of visitor.fieldsOf('voeg-toe')) form.append(name, value);
    form.append('bestand', new Blob([Buffer.alloc(15_000_000, 0x61)]), 'x.txt');
    const packed = new Response(form);
    const sending = sendRequest({
      port: (server.address() as AddressInfo).port,
      path: `${address}/nieuw-bewijs`,
      method: 'POST',
      headers: {
        cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'content-type': packed.headers.get('content-type')!,
      },
    });
    const answered = new Promise<IncomingMessage>((resolve) => sending.once('response', resolve));
    // Like a browser that reads the answer only when everything is sent.
    const body = Buffer.from(await packed.arrayBuffer());
    await new Promise<void>((resolve) => sending.end(body, () => resolve()));
    const answer = await answered;
    expect(answer.statusCode).toBe(422);
    expect(Buffer.concat(await answer.toArray()).toString()).toContain('Titel: vul dit in');
    expect(await place.storage.files.list(address.split('/').at(-1)!)).toEqual([]);
    server.closeAllConnections();
    server.close();
  });

  it('is not kept for whoever may only read', async () => {
    const { visitor, address } = await open();
    const id = address.split('/').at(-1)!;
    const anna = (await place.storage.accounts.findByLogin('anna'))!;
    const bas = (await place.storage.accounts.findByLogin('bas'))!;
    await give(id, [{ kind: 'setMember', account: bas.id, value: ['reader'], readAt: 9 }], anna, place.parts);
    const reader = as('bas');
    await reader.read(`${address}/nieuw-bewijs`);
    expect(() => reader.fieldsOf('voeg-toe')).toThrow('There is no form');
    await visitor.read(`${address}/nieuw-bewijs`);
    const fields = Object.fromEntries(visitor.fieldsOf('voeg-toe'));
    await reader.read('/mijn/wachtwoord');
    const { bewijsje } = Object.fromEntries(reader.fieldsOf('verander')) as { bewijsje: string };
    const sending = request(place.site)
      .post(`${address}/nieuw-bewijs`)
      .set('Cookie', [...reader.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    for (const [name, value] of Object.entries({ ...fields, ...piece, bewijsje })) sending.field(name, value);
    expect((await sending.attach('bestand', pdf, 'verslag.pdf')).status).toBe(403);
    expect(await place.storage.files.list(id)).toEqual([]);
  });

  it('has a name of any kind in one header (X12)', async () => {
    const { visitor, address } = await open();
    const names = ['€ 5\r\nX-Kwaad: 1.txt', `${'lang'.repeat(75)}.txt`, 'مرحبا.txt', '..\\..\\a/b"c.txt', '%00.txt'];
    for (const name of names) {
      await upload(visitor, address, name, Buffer.from('tekst'));
      expect(visitor.status, name).toBe(200);
      const file = await visitor.read(`${visitor.address}/bestand`);
      expect(file.status, name).toBe(200);
      const header = file.headers['content-disposition'] as string;
      expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"(; filename\*=UTF-8''[\w%.!#$&+^`|~-]+)?$/);
      expect(header).not.toMatch(/[/\\](?!")/);
      expect(file.headers['x-kwaad']).toBeUndefined();
    }
  });

  it('is there for who may read the dossier, however it is asked for (Z10)', async () => {
    const { visitor, address } = await open();
    await upload(visitor, address, 'verslag.pdf', pdf);
    const at = `${visitor.address}/bestand`;
    const cookie = (login?: string) => {
      const kept = login === undefined ? [] : [...sessions.get(login)!];
      return kept.map(([name, value]) => `${name}=${value}`).join('; ');
    };
    const ask = (how: 'get' | 'head', to: string, login?: string) =>
      request(place.site)[how](to).set('Cookie', cookie(login)).set('Range', 'bytes=0-3');
    expect((await ask('head', at, 'anna')).status).toBe(200);
    for (const how of ['get', 'head'] as const) {
      expect((await ask(how, at, 'bas')).status).toBe(404);
      expect((await ask(how, at)).status).toBe(303);
    }
    const { address: other } = await open('bas');
    const id = visitor.address.split('/').at(-2)!;
    for (const guess of [id, 'x', '..%2f..%2fafweging.sqlite', '%00', '%2e%2e', '\u2215etc']) {
      const found = await ask('get', `${other}/bewijs/${encodeURI(decodeURIComponent(guess))}/bestand`, 'bas');
      expect([404, 400], guess).toContain(found.status);
      expect((await ask('get', `${other}/bewijs/${guess}/bestand`, 'bas')).status, guess).toBe(404);
    }
  });

  it('waits for the scanner before anyone gets it (I09)', async () => {
    const { storage } = await makeStorage({
      scan: () => {
        throw new Error('The scanner is down');
      },
    });
    const scanned = await buildWorkplace({ storage });
    await makeAccount(storage, 'anna');
    const visitor = new Visitor(scanned.site);
    await visitor.signIn('anna');
    await visitor.read('/dossiers/nieuw');
    await visitor.send('maak', { titel: 'Agenda', organisatie: 'Gemeente', kader: 'brief-2021' });
    await upload(visitor, visitor.address, 'verslag.pdf', pdf);
    expect(visitor.text).toContain('wacht op de virusscanner');
    await visitor.read(`${visitor.address}/bestand`);
    expect(visitor.status).toBe(404);
  });
});
