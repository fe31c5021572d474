import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'afweging-stop-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('D11: of fifty open requests all are answered, nobody new gets in, and the database is left whole', async () => {
  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/afweging.mjs', 'serve'], {
    env: { ...process.env, PORT: '0', AFWEGING_DATA: folder },
  });
  const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
  const address = await new Promise<string>((resolve) => {
    server.stdout.on('data', (text) => {
      const found = /Afweging is at (http:\/\/\S+)/.exec(String(text))?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  await (await fetch(`${address}/aanmelden`)).arrayBuffer();
  const { port } = new URL(address);
  // Each has sent half of what it has to say, so that all are under way.
  const open = Array.from({ length: 50 }, () => {
    const socket = connect(Number(port), 'localhost');
    socket.write(
      'POST /aanmelden HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\ndoe=',
    );
    let got = '';
    socket.on('data', (bytes) => {
      got += bytes;
    });
    socket.on('error', () => {});
    return { socket, answer: new Promise<string>((resolve) => socket.on('close', () => resolve(got))) };
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const asked = performance.now();
  server.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await expect(fetch(`${address}/gezond`)).rejects.toThrow();
  for (const { socket } of open) socket.write('niet');
  const statuses = (await Promise.all(open.map(({ answer }) => answer))).map(
    (got) => /^HTTP\/1\.1 (\d+)/.exec(got)?.[1],
  );
  // No session, no token: each is told so.
  expect(statuses).toEqual(Array(50).fill('403'));
  expect(await ended).toBe(0);
  // Ten seconds for what is under way, and what closing takes.
  expect(performance.now() - asked).toBeLessThan(15_000);
  const log = join(folder, 'afweging.sqlite-wal');
  expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
});
