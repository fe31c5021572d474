// Installs what a command needs, once: a stamp in node_modules remembers for which package.json, lock and Node.
// Runs before the packages exist, so it uses none. `run` leaves the test tools out, `test` installs everything.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const stampFile = new URL('node_modules/.afweging-stamp', root);

const hash = createHash('sha256').update(process.version);
for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(new URL(name, root)));
const current = hash.digest('hex');

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return '';
  }
}

const before = readStamp();
// Who has the test tools keeps them.
const wanted = process.argv[2] === 'test' || before.endsWith(' test') ? 'test' : 'run';

if (before !== `${current} test` && before !== `${current} ${wanted}`) {
  process.stderr.write(`Installing what "${wanted}" needs (once; later starts skip this)…\n`);
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(wanted === 'run' ? ['--omit=dev'] : [])];
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows });
  if (status !== 0) {
    process.stderr.write('Installing failed; the lines above say why.\n');
    process.exit(status ?? 1);
  }
  mkdirSync(new URL('.', stampFile), { recursive: true });
  writeFileSync(stampFile, `${current} ${wanted}`);
}
