import { createRequire } from 'node:module';
import { join } from 'node:path';
import { viewsFolder } from '../templates.ts';
import { compileByCommand } from './compiler-command.ts';
import { loadLetters } from './letters.ts';

/** A document could not be set: there is no compiler, or it refused. `lines` say why, for who keeps the installation. */
export class PdfFailure extends Error {
  override name = 'PdfFailure';
  readonly reason: 'no-compiler' | 'refused';
  readonly lines: readonly string[];
  constructor(reason: 'no-compiler' | 'refused', lines: readonly string[]) {
    super(lines.join('\n'));
    this.reason = reason;
    this.lines = lines;
  }
}

/** Where the templates of documents are, and which of them begins. */
export const templateFolder = join(viewsFolder, 'typst');
export const mainTemplate = 'document.typ';

/** The rules a PDF keeps: PDF/UA-1 for reading, PDF/A-3a for the archive. */
export type Standard = 'ua-1' | 'a-3a';

/** Files that the template reads, by their name beside it. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Sets the template with these files as PDF. */
export type Compile = (files: Files, standard: Standard) => Promise<Uint8Array>;

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');
type Compiler = ReturnType<Typst['NodeCompiler']['create']>;

/** What setting the same template again may keep, in documents; more keeps gigabytes. */
const keptDocuments = 1;

let found: Compile | undefined;

/** The compiler inside this process where its package is installed, else a `typst` command. */
export function findCompiler(): Compile {
  found ??= loadCompiler() ?? compileByCommand;
  return found;
}

function loadCompiler(): Compile | undefined {
  let typst: Typst;
  try {
    typst = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler') as Typst;
  } catch {
    return undefined;
  }
  const compiler = typst.NodeCompiler.create({
    workspace: templateFolder,
    fontArgs: [{ fontBlobs: [...loadLetters().fonts] }],
  });
  return async (files, standard) => compileHere(compiler, files, standard);
}

function compileHere(compiler: Compiler, files: Files, standard: Standard): Uint8Array {
  try {
    for (const [name, bytes] of files) compiler.mapShadow(join(templateFolder, name), Buffer.from(bytes));
    const { result, ...rest } = readResult(
      compiler,
      compiler.compile({ mainFilePath: join(templateFolder, mainTemplate), resetRead: true }),
    );
    if (result === null) throw new PdfFailure('refused', rest.lines);
    return compiler.pdf(result, { pdfStandard: standard });
  } catch (error) {
    throw error instanceof PdfFailure ? error : new PdfFailure('refused', messagesOf(error));
  } finally {
    compiler.resetShadow();
    compiler.evictCache(keptDocuments);
  }
}

function readResult(compiler: Compiler, outcome: ReturnType<Compiler['compile']>) {
  const { result } = outcome;
  if (result !== null) return { result, lines: [] };
  const error = outcome.takeError();
  const lines =
    error === null ? [] : compiler.fetchDiagnostics(error).map(({ message }: { message: string }) => message);
  return { result, lines: lines.length === 0 ? ['The compiler gave no document and no reason'] : lines };
}

/** The messages within what the compiler says of a document that breaks a standard. */
function messagesOf(error: unknown): string[] {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) =>
    message!.replace(/\\(.)/g, '$1'),
  );
  return messages.length === 0 ? [text.slice(0, 2000)] : messages;
}
