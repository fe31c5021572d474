import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Files, mainTemplate, PdfFailure, type Standard, templateFolder } from './compiler.ts';
import { loadLetters } from './letters.ts';

const run = promisify(execFile);

/** The first version that writes PDF/UA-1. */
const [leastMajor, leastMinor] = [0, 14];

/** Sets the template by the `typst` command on the PATH, in a folder of its own that is removed afterwards. */
export async function compileByCommand(files: Files, standard: Standard): Promise<Uint8Array> {
  await checkVersion();
  const folder = await mkdtemp(join(tmpdir(), 'afweging-pdf-'));
  try {
    await cp(templateFolder, folder, { recursive: true });
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    const output = join(folder, 'document.pdf');
    const options = ['--root', folder, '--font-path', loadLetters().folder, '--ignore-system-fonts'];
    await run('typst', ['compile', ...options, '--pdf-standard', standard, join(folder, mainTemplate), output]);
    return await readFile(output);
  } catch (error) {
    const { stderr = String(error) } = error as { stderr?: string };
    throw new PdfFailure('refused', stderr.trim().split('\n').slice(0, 20));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkVersion(): Promise<void> {
  const { stdout } = await run('typst', ['--version']).catch(() => ({ stdout: '' }));
  const [, major, minor] = /^typst (\d+)\.(\d+)/.exec(stdout) ?? [];
  if (Number(major) > leastMajor || (Number(major) === leastMajor && Number(minor) >= leastMinor)) return;
  throw new PdfFailure('no-compiler', [
    stdout === ''
      ? 'PDF needs the package @myriaddreamin/typst-ts-node-compiler or the command typst; neither is here'
      : `PDF needs typst ${leastMajor}.${leastMinor} or later; this is ${stdout.trim()}`,
  ]);
}
