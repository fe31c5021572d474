import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PdfFailure } from '../../../src/report/pdf/compiler.ts';
import { compileByCommand } from '../../../src/report/pdf/compiler-command.ts';
import { setGalley } from '../../../src/report/pdf/galley.ts';
import { loadLetters } from '../../../src/report/pdf/letters.ts';
import { readPdf } from '../../support/pdf.ts';
import { sampleDocument } from './sample-document.ts';

// The command `typst` is not on every machine. In its place stands a script that takes the same arguments and lets the
// compiler of the package do the work, so that all around the command is real: the folder, the files, the arguments.
const command = (version: string) => `#!${process.execPath}
const [kind, ...rest] = process.argv.slice(2);
if (kind === '--version') { console.log('typst ${version} (0000000)'); process.exit(0); }
const { NodeCompiler } = require(${JSON.stringify(createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler'))});
const option = (name) => rest[rest.indexOf(name) + 1];
const [input, output] = rest.slice(-2);
const compiler = NodeCompiler.create({ workspace: option('--root'), fontArgs: [{ fontPaths: [option('--font-path')] }] });
const made = compiler.compile({ mainFilePath: input });
if (made.result === null) { console.error('error: ' + JSON.stringify(compiler.fetchDiagnostics(made.takeError()))); process.exit(1); }
require('node:fs').writeFileSync(output, compiler.pdf(made.result, { pdfStandard: option('--pdf-standard') }));
`;

const path = process.env['PATH'];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afweging-typst-'));
  process.env['PATH'] = folder;
});
afterEach(() => {
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true });
});

function install(version: string): void {
  writeFileSync(join(folder, 'typst'), command(version));
  chmodSync(join(folder, 'typst'), 0o755);
}

const files = (document = sampleDocument('Een zin')) =>
  new Map([['document.json', Buffer.from(JSON.stringify(setGalley(document, loadLetters())))]]);
const failureOf = (promise: Promise<unknown>) => promise.catch((error: unknown) => error) as Promise<PdfFailure>;
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('afweging-pdf-'));

it('prints by the command typst where there is one, and leaves nothing behind', async () => {
  install('0.14.2');
  const pdf = readPdf(await compileByCommand(files(), 'ua-1'));
  expect(pdf.title).toBe('Een zin');
  expect(pdf.fonts.every(({ name }) => name.includes('SourceSans3'))).toBe(true);
  expect(leftovers()).toEqual([]);
});

it('tells what the command says when it refuses', async () => {
  install('0.14.2');
  const failure = await failureOf(compileByCommand(new Map([['document.json', Buffer.from('{}')]]), 'ua-1'));
  expect(failure).toBeInstanceOf(PdfFailure);
  expect(failure.reason).toBe('refused');
  expect(failure.lines.join()).toContain('does not contain key');
  expect(leftovers()).toEqual([]);
});

it('says what is needed where there is no compiler, or too old a one', async () => {
  const missing = await failureOf(compileByCommand(files(), 'ua-1'));
  expect([missing.reason, missing.message]).toEqual(['no-compiler', expect.stringContaining('neither is here')]);
  install('0.13.1');
  const old = await failureOf(compileByCommand(files(), 'ua-1'));
  expect([old.reason, old.message]).toEqual([
    'no-compiler',
    expect.stringContaining('typst 0.14 or later; this is typst 0.13.1'),
  ]);
});
