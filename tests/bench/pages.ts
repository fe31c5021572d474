import { fork } from 'node:child_process';
import http from 'node:http';
import { fileURLToPath } from 'node:url';

/** What a served page has to be asked with. */
interface Asked {
  port: number;
  path: string;
  cookie?: string;
}

const connections = 16;
const rounds = 5;
const secondsPerRound = 2;

/** How many pages a second come back, asked over and over on so many connections. */
async function countPages({ port, path, cookie }: Asked): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + secondsPerRound * 1000;
  let count = 0;
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      const headers = cookie === undefined ? {} : { cookie };
      http
        .get({ port, path, agent, headers }, (response) => {
          if (response.statusCode !== 200) reject(new Error(`${path} answers ${response.statusCode}`));
          response.on('end', () => resolve()).resume();
        })
        .on('error', reject);
    });
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        await ask();
        count += 1;
      }
    }),
  );
  agent.destroy();
  return (count / (performance.now() - started)) * 1000;
}

/** Starts a server of its own process; resolves once it listens, with what it has to say. */
function start(which: 'bare' | 'site'): Promise<{ told: Told; stop: () => void }> {
  const child = fork(fileURLToPath(new URL('./page-server.ts', import.meta.url)), [which], {
    execArgv: ['--import', 'tsx'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (told) => resolve({ told: told as Told, stop: () => child.kill() }));
    child.once('exit', (code) => reject(new Error(`The ${which} server ended with ${code}`)));
  });
}

export interface Told {
  port: number;
  /** Signed in as someone who takes part. */
  cookie?: string;
  /** Pages to ask for, by what they are called in the table. */
  pages?: Record<string, string>;
  /** Milliseconds of server time for one saved cell: the median and the slowest of a hundred. */
  saving?: { median: number; p99: number };
}

/** Pages of the site beside a bare Express page with a table of sixty rows: the best of five rounds, taken in turn. */
export async function measurePages(): Promise<string> {
  const bare = await start('bare');
  const site = await start('site');
  try {
    const asked: Record<string, Asked> = { bare: { port: bare.told.port, path: '/' } };
    for (const [name, path] of Object.entries(site.told.pages!)) {
      const isPublic = path.startsWith('/besluiten');
      asked[name] = { port: site.told.port, path, ...(isPublic ? {} : { cookie: site.told.cookie! }) };
    }
    const best: Record<string, number> = {};
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, each] of Object.entries(asked)) {
        const found = await countPages(each);
        // The first round warms up.
        if (round > 0) best[name] = Math.max(best[name] ?? 0, found);
      }
    }
    const lines = Object.entries(best).map(
      ([name, found]) => `${name.padEnd(24)}${found.toFixed(0).padStart(8)} /s ${(found / best['bare']!).toFixed(2)} ×`,
    );
    const { median, p99 } = site.told.saving!;
    return `${lines.join('\n')}\nsaved cell, server time   median ${median.toFixed(1)} ms, 99 of 100 within ${p99.toFixed(1)} ms\n`;
  } finally {
    bare.stop();
    site.stop();
  }
}
