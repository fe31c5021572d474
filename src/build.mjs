// Turns src/**/*.ts into plain JavaScript in dist/, file by file, so that a start need not compile. Only what changed
// since the last time is written; nothing is bundled, so a stack trace names the file it came from.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('.', import.meta.url));
const target = fileURLToPath(new URL('../dist/', import.meta.url));

/** @param {string} path */
function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Brings dist/ up to date with src/; takes a few milliseconds when it is already. */
export async function build() {
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const outputOf = (/** @type {string} */ name) => join(target, name.replace(/\.ts$/, '.js'));
  const stale = names.filter((name) => timeOf(outputOf(name)) < timeOf(join(source, name)));
  if (stale.length === 0) return;
  const { transform } = await import('esbuild');
  await Promise.all(
    stale.map(async (name) => {
      const { code } = await transform(readFileSync(join(source, name), 'utf8'), {
        loader: 'ts',
        format: 'esm',
        target: 'node20.19',
        sourcefile: name,
      });
      const output = outputOf(name);
      mkdirSync(dirname(output), { recursive: true });
      writeFileSync(output, code.replace(/(\bfrom\s*|\bimport\s*\(?\s*)(["']\.[^"']*)\.ts(["'])/g, '$1$2.js$3'));
    }),
  );
  const wanted = new Set(names.map(outputOf));
  for (const name of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
    const path = join(target, name);
    if (path.endsWith('.js') && !wanted.has(path)) rmSync(path);
  }
}
