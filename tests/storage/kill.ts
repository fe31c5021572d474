import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { created, makeFolder, worded } from './open.ts';

/** Brings the compiled program up to date. */
export function compile(): void {
  const code = "import { build } from './src/build.mjs'; await build();";
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', code]).status).toBe(0);
}

/** Runs a script of this folder with the compiled program; gives what it printed when it ended, however it ended. */
export async function runScript(name: string, args: string[], whenItPrints: (kill: () => void) => void = () => {}) {
  const child = spawn(process.execPath, [join('tests/storage', name), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [printed, complaints] = ['', ''];
  child.stdout.on('data', (text) => {
    if (printed === '') whenItPrints(() => child.kill('SIGKILL'));
    printed += String(text);
  });
  child.stderr.on('data', (text) => {
    complaints += String(text);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, printed, complaints };
}

/** Kills a writer at a random moment, many times over, and checks each time what is left. */
export async function killWriters(times: number): Promise<void> {
  compile();
  const folder = makeFolder();
  const stream = 'dossier:a';
  const entries = join(folder, 'entries.json');
  writeFileSync(
    entries,
    JSON.stringify({ first: [created('a'), worded('begin')], pair: [worded('een'), worded('twee')] }),
  );
  let before = 0;
  for (let time = 0; time < times; time++) {
    const { printed, complaints } = await runScript('writer.mjs', [folder, stream, entries], (kill) =>
      setTimeout(kill, Math.random() * 60),
    );
    expect(complaints).toBe('');
    const acknowledged = Number(printed.trimEnd().split('\n').at(-1));
    expect(acknowledged).toBeGreaterThan(before);
    const storage = await openDatabase(folder, { alone: true });
    const seq = await storage.logbook.seqOf(stream);
    expect(seq).toBeGreaterThanOrEqual(acknowledged);
    expect(seq % 2).toBe(0);
    expect(await storage.verify()).toEqual([]);
    expect((await storage.dossiers.list())[0]?.seq).toBe(seq);
    await storage.close();
    before = seq;
  }
}
