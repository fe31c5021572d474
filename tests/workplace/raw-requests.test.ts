import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { stopServer } from '../../src/command-line/server.ts';
import { countCharacters, isReadable } from '../../src/web/characters.ts';
import { readForm } from '../../src/web/form.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';
import { arrive, fingerprint, invitePeople, listen, placeStaged } from './staged.ts';

let place: Workplace;
let port: number;
let lies: Visitor;
let base: string;
let cookie: string;
let token: string;
beforeAll(async () => {
  place = await buildWorkplace();
  base = await placeStaged(place, 'draft', await invitePeople(place));
  const listening = await listen(place);
  port = listening.port;
  lies = await arrive(listening.server, 'lies');
  await lies.read(`${base}/behoefte`);
  token = lies.fieldsOf('bewaar').get('bewijsje')!;
  cookie = [...lies.cookies].map((each) => each.join('=')).join('; ');
});

/** Sends bytes as they are, and gives what came back until the other side closed, or until an answer has come. */
function send(
  parts: readonly (string | Buffer)[],
  isOver = (_got: string) => false,
): Promise<{ got: string; isClosed: boolean }> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let got = '';
    const done = (isClosed: boolean) => {
      socket.destroy();
      resolve({ got, isClosed });
    };
    socket.on('data', (bytes) => {
      got += bytes.toString('latin1');
      if (isOver(got)) done(false);
    });
    socket.on('error', () => {});
    socket.on('close', () => done(true));
    for (const part of parts) socket.write(part);
  });
}

const head = (lines: readonly string[], path = `${base}/behoefte`) =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`;
const form = 'Content-Type: application/x-www-form-urlencoded';
const own = () => `doe=bewaar&bewijsje=${token}&gelezen=0`;
const statusOf = (got: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(got)?.[1] ?? 0);

describe('what comes in (I03)', () => {
  it.each<[string, number, string, () => (string | Buffer)[]]>([
    [
      '10 MB',
      413,
      'te veel in één keer',
      () => [head([form, 'Content-Length: 10000000']), Buffer.alloc(10_000_000, 0x61)],
    ],
    [
      '10 MB in pieces, of no length',
      413,
      'te veel in één keer',
      () => [
        head([form, 'Transfer-Encoding: chunked']),
        ...Array<Buffer>(100).fill(
          Buffer.concat([Buffer.from('186a0\r\n'), Buffer.alloc(100_000, 0x61), Buffer.from('\r\n')]),
        ),
        '0\r\n\r\n',
      ],
    ],
    ['a claim of 100 GB', 413, 'te veel in één keer', () => [head([form, 'Content-Length: 100000000000']), 'a=1']],
    [
      'a million empty fields',
      413,
      'te veel in één keer',
      () => [head([form, 'Content-Length: 1900000']), Buffer.from('a&'.repeat(950_000))],
    ],
    [
      'fields and files of 8 MB',
      413,
      'te veel in één keer',
      () => {
        const part = `--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n${'x'.repeat(190_000)}\r\n`;
        const body = `${part.repeat(45)}--B--\r\n`;
        return [head(['Content-Type: multipart/form-data; boundary=B', `Content-Length: ${body.length}`]), body];
      },
    ],
    [
      'JSON',
      415,
      'kon niet gelezen worden',
      () => [head(['Content-Type: application/json', 'Content-Length: 2']), '{}'],
    ],
    [
      'a form that is packed',
      415,
      'kon niet gelezen worden',
      () => [head([form, 'Content-Encoding: gzip', 'Content-Length: 3']), 'abc'],
    ],
    [
      'letters of another house',
      415,
      'kon niet gelezen worden',
      () => [head(['Content-Type: application/x-www-form-urlencoded; charset=utf-7', 'Content-Length: 3']), 'a=1'],
    ],
    [
      'parts without a boundary',
      400,
      'kon niet gelezen worden',
      () => [head(['Content-Type: multipart/form-data', 'Content-Length: 3']), 'abc'],
    ],
    [
      'parts that break off',
      400,
      'kon niet gelezen worden',
      () => {
        const body = '--B\r\nContent-Disposition: form-data; name="a"\r\n\r\nabc';
        return [head(['Content-Type: multipart/form-data; boundary=B', `Content-Length: ${body.length}`]), body];
      },
    ],
  ])('of %s is answered with %i in our own words, and the line is closed', async (_what, status, words, parts) => {
    const before = fingerprint(place);
    const { got, isClosed } = await send(parts());
    expect(statusOf(got), got.slice(0, 200)).toBe(status);
    expect(Buffer.from(got, 'latin1').toString()).toContain(words);
    expect(got).toContain("default-src 'none'");
    expect(got).not.toMatch(/node_modules|at .*\.[jt]s:\d/);
    expect(isClosed).toBe(true);
    expect(fingerprint(place)).toBe(before);
  });

  it('of more fields than a form has comes back with what was typed', async () => {
    await lies.post(
      `${base}/behoefte`,
      `${own()}&vraag=Blijft&${Array.from({ length: 1001 }, (_, i) => `a${i}=x`).join('&')}`,
    );
    expect(lies.status).toBe(413);
    expect(lies.text).toContain('Blijft');
  });

  it('of a field that is there twice is refused at that field', async () => {
    await lies.post(`${base}/behoefte`, `${own()}&vraag=een&vraag=twee`);
    expect(lies.status).toBe(400);
    expect(lies.text).toContain('hier staan tekens die niet bewaard kunnen worden');
  });

  it('without a type holds no token, so it is no form of ours', async () => {
    const { got } = await send([head([`Content-Length: ${own().length}`, 'Connection: close']), own()]);
    expect(statusOf(got)).toBe(403);
  });

  it('with a file that breaks off ends no more than its own request', async () => {
    lies.text = (await lies.read(`${base}/nieuw-bewijs`)).text;
    const fields = { soort: 'press', titel: 'x', zegt: 'x', sterkte: 'low', 'gelezen-op': '2026-01-01' };
    const all = Object.entries({ ...Object.fromEntries(lies.fieldsOf('voeg-toe')), ...fields });
    const part = (name: string, more: string, value: string) =>
      `--B\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}`;
    const body = `${all.map(([name, value]) => `${part(name, '', value)}\r\n`).join('')}${part('bestand', '; filename="a.txt"', 'half')}`;
    const lines = ['Content-Type: multipart/form-data; boundary=B', 'Connection: close'];
    const path = `${base}/nieuw-bewijs`;
    const { got } = await send([head([...lines, `Content-Length: ${body.length}`], path), body]);
    expect(statusOf(got), got.slice(0, 300)).toBeGreaterThanOrEqual(400);
    // And of one who hangs up before the end.
    const socket = connect(port, '127.0.0.1');
    socket.write(head([...lines, `Content-Length: ${body.length + 9}`], path) + body.slice(0, -2));
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await place.storage.files.list(base.slice('/dossiers/'.length))).toEqual([]);
    expect((await lies.read('/mijn')).status).toBe(200);
  }, 10_000);

  it('of 10 MB takes less than 30 MB of memory', async () => {
    const taken = () => {
      const { external, heapUsed } = process.memoryUsage();
      return (external + heapUsed) / 1_000_000;
    };
    const body = Buffer.alloc(10_000_000, 0x61);
    for (const lines of [['Content-Length: 10000000'], ['Transfer-Encoding: chunked']]) {
      const before = taken();
      let most = 0;
      const watch = setInterval(() => {
        most = Math.max(most, taken() - before);
      }, 1);
      await send([
        head([form, ...lines]),
        ...(lines[0]!.startsWith('C') ? [body] : ['989680\r\n', body, '\r\n0\r\n\r\n']),
      ]);
      clearInterval(watch);
      expect(most).toBeLessThan(30);
    }
  });
});

describe('a text of a megabyte (I01)', () => {
  const texts: Record<string, string> = {
    letters: 'a'.repeat(1_000_000),
    'letters with a mark': 'é'.repeat(500_000),
    'marks on one letter': `a${'\u0301\u0323'.repeat(250_000)}`,
    families: '👩‍👩‍👧‍👦'.repeat(45_000),
    'one family without end': `👩${'\u200d👩'.repeat(150_000)}`,
    flags: '🇳🇱'.repeat(120_000),
    digits: '1'.repeat(1_000_000),
    'groups of digits': '1.000'.repeat(200_000),
    spaces: ' '.repeat(1_000_000),
    'an address': `https://x/${'a'.repeat(1_000_000)}`,
  };
  it.each(Object.entries(texts))(
    'of %s does not keep the site from its work',
    (_name, text) => {
      const fields = [
        { kind: 'line', name: 'a', label: 'a', max: 200 },
        { kind: 'text', name: 'b', label: 'b', max: 4000 },
        { kind: 'address', name: 'c', label: 'c', max: 2000 },
        { kind: 'password', name: 'd', label: 'd', max: 256 },
        { kind: 'number', name: 'e', label: 'e' },
        { kind: 'date', name: 'f', label: 'f' },
        { kind: 'hidden', name: 'g' },
      ] as const;
      const { faults } = readForm(fields, new Map(fields.map(({ name }) => [name, [text]])), 'nl');
      // It took minutes; the limit is that of the test itself.
      if (text.trim() !== '') expect(faults.length).toBeGreaterThanOrEqual(fields.length - 1);
    },
    10_000,
  );

  it('is counted as a person counts, in windows as at once', () => {
    const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
    const signs = [
      'a',
      'é',
      'e\u0301',
      '👩‍👩‍👧‍👦',
      '🇳🇱',
      '\r\n',
      '가',
      'ा',
      'क्षि',
      '\u200d',
      '\u0301',
      '😀',
      '\u00ad',
      '\n',
    ];
    let state = 7;
    for (let run = 0; run < 300; run += 1) {
      const text = Array.from({ length: 400 }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return signs[Math.floor((state / 2 ** 32) * signs.length)];
      }).join('');
      expect(countCharacters(text)).toBe([...segmenter.segment(text)].length);
    }
    expect(isReadable(`a${'\u0301'.repeat(30)}`)).toBe(true);
    expect(isReadable(`a${'\u0301'.repeat(31)}`)).toBe(false);
  });
});

describe('a request as no browser sends it (N05)', () => {
  const get = (target: string, ...lines: string[]) =>
    send([
      `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`,
    ]);

  it.each<[string, number[], () => Promise<{ got: string }>]>([
    ['TRACE', [405], () => send([`TRACE /mijn HTTP/1.1\r\nHost: x\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`])],
    ['PUT', [405], () => send([`PUT ${base} HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx`])],
    ['CONNECT', [0, 400, 405], () => send(['CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n'])],
    ['a verb of its own', [400, 405], () => send(['WEEG /mijn HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'])],
    ['an address of 20 kB', [414, 431], () => get(`/${'a'.repeat(20_000)}`)],
    ['a header of 20 kB', [431], () => get('/', `X-A: ${'a'.repeat(20_000)}`)],
    ['1,000 headers', [431], () => get('/', ...Array.from({ length: 1000 }, (_, i) => `X${i}: 1`))],
    ['101 headers', [431], () => get('/gezond', ...Array.from({ length: 101 }, (_, i) => `X${i}: 1`))],
    ['an address that cannot be read', [400], () => get('/dossiers/%zz')],
    ['NUL in the address', [400, 404], () => get('/dossiers/%00', `Cookie: ${cookie}`)],
    [
      'two lengths of the body',
      [400],
      () =>
        send([
          'POST /aanmelden HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /mijn HTTP/1.1\r\n\r\n',
        ]),
    ],
    [
      'two lengths that differ',
      [400],
      () => send(['POST /aanmelden HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab']),
    ],
    [
      'a piece whose length is no number',
      [400],
      () => send([head([form, 'Transfer-Encoding: chunked', 'Connection: close']), 'zz\r\na=1\r\n0\r\n\r\n']),
    ],
    ['a header with a line end in it', [400], () => get('/', 'X-A: a\nX-B: b\rSet-Cookie: x=1')],
    ['no host', [400], () => send(['GET / HTTP/1.1\r\nConnection: close\r\n\r\n'])],
  ])('%s is refused without a stack', async (_what, statuses, ask) => {
    const { got } = await ask();
    expect(statuses, got.slice(0, 200)).toContain(statusOf(got));
    expect(got).not.toMatch(/node_modules|at .*\.[jt]s:\d/);
    expect(got).not.toContain(cookie);
  });

  it('three at once are answered in their order', async () => {
    const ask = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
    const { got } = await send([ask('/gezond') + ask('/nergens') + ask('/gezond', 'Connection: close\r\n')]);
    expect([...got.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status))).toEqual([200, 404, 200]);
  });
});

describe('a server that is asked to stop (D11)', () => {
  it('takes nobody new, finishes what is under way, and waits for nobody for ever', async () => {
    let release = (_: unknown) => {};
    const waiting = new Promise((resolve) => {
      release = resolve;
    });
    const slow = await buildWorkplace({ analyse: () => waiting as never, outcomes: () => waiting as never });
    const { server, port: slowPort } = await listen(slow);
    const address = `http://127.0.0.1:${slowPort}`;
    const running = Array.from({ length: 20 }, () =>
      fetch(`${address}/besluiten/kantoor`).then(({ status }) => status),
    );
    const idle = connect(slowPort, '127.0.0.1');
    idle.on('error', () => {});
    idle.write('POST /aanmelden HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopped = stopServer(server, 1500);
    await expect(fetch(`${address}/gezond`)).rejects.toThrow();
    release(undefined);
    // What it waited for came to nothing, so these are told that something went wrong; they are all told.
    expect(await Promise.all(running)).toEqual(Array(20).fill(500));
    await stopped;
    expect(server.listening).toBe(false);
    idle.destroy();
  });
});
