import { readFileSync, writeFileSync } from 'node:fs';
import { languages } from '../language/text.ts';
import { editions, type Format, formats, formatsOf } from '../report/editions.ts';
import { loadViews } from '../report/templates.ts';
import { type MadeDocument, type Tools, writeAnnual, writeDocument } from '../report/write-document.ts';
import { loadAssets } from '../web/assets.ts';
import { exit, readArguments, readChoice, WrongUsage, withUsage } from './arguments.ts';
import { readHouseStyle } from './house-style.ts';
import { hash } from './input.ts';
import { readSource, readYear } from './report-source.ts';

/**
 * `report FILE|ID|YEAR`: one edition of the report in one format and language, to a file or standard output. The annual
 * account takes a year; every other edition a dossier file, a record, or the id of a dossier.
 */
export function run(args: string[]): Promise<number> {
  return withUsage(async () => {
    const { file, options } = readArguments(args, {
      edition: { type: 'string' },
      format: { type: 'string' },
      lang: { type: 'string' },
      out: { type: 'string' },
      questions: { type: 'string' },
      style: { type: 'string' },
      date: { type: 'string' },
    });
    const edition = readChoice('edition', options.edition, editions);
    const format = readFormat(options.format, formatsOf[edition], options.out);
    const language = readChoice('lang', options.lang, languages, 'nl');
    const tools = await readTools(options.style, format);
    if (edition === 'annual-account') {
      const found = await readYear(readYearNumber(file));
      return 'lines' in found
        ? refuse(found.lines)
        : writeOut(await writeAnnual(format, found.input, language, tools), options.out);
    }
    const found = await readSource(file, readDay(options.date));
    if ('lines' in found) return refuse(found.lines);
    const questions = readQuestions(options.questions);
    const input = questions.length === 0 ? found.input : { ...found.input, questions };
    return writeOut(await writeDocument(edition, format, input, language, tools), options.out);
  });
}

/** The format that was asked for, else that of the file to write, else HTML. */
function readFormat(given: string | undefined, allowed: readonly Format[], out: string | undefined): Format {
  const ending = formats.find((format) => out?.endsWith(`.${format}`) && allowed.includes(format));
  return readChoice('format', given, allowed, ending ?? 'html');
}

function readYearNumber(given: string): number {
  if (/^20\d\d$/.test(given)) return Number(given);
  throw new WrongUsage('the annual account takes a year, as 2026');
}

function readDay(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new WrongUsage('--date must be a day, as 2026-05-12');
}

/** The questions of the council, one on each line. */
function readQuestions(path: string | undefined): { question: string }[] {
  if (path === undefined) return [];
  const lines = readText(path).split(/\r?\n/);
  return lines.map((line) => line.trim()).flatMap((question) => (question === '' ? [] : [{ question }]));
}

async function readTools(stylePath: string | undefined, format: Format): Promise<Tools> {
  const isPdf = format === 'pdf' || format === 'pdfa';
  const style = stylePath === undefined ? undefined : readHouseStyle(stylePath);
  if (style !== undefined && 'lines' in style) throw new WrongUsage(style.lines.join('; '));
  return {
    draw: loadViews(),
    css: loadAssets().selfContainedCss(),
    hash,
    // Only for PDF, because its compiler takes a while to load.
    ...(isPdf && { printPdf: await loadPrinter() }),
    ...style,
  };
}

/** The printer of PDF; where there is none, or it refuses, that is one line and exit code 2. */
async function loadPrinter(): Promise<NonNullable<Tools['printPdf']>> {
  const [{ printPdf }, { PdfFailure }] = await Promise.all([
    import('../report/pdf/print-pdf.ts'),
    import('../report/pdf/compiler.ts'),
  ]);
  return (document, options) =>
    printPdf(document, options).catch((error: unknown) => {
      if (error instanceof PdfFailure) throw new WrongUsage(error.message);
      throw error;
    });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch {
    throw new WrongUsage(`${path} cannot be read`);
  }
}

function refuse(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return exit.refused;
}

function writeOut({ bytes }: MadeDocument, path: string | undefined): number {
  if (path === undefined) {
    process.stdout.write(bytes);
    return exit.done;
  }
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new WrongUsage(`${path} cannot be written: ${(error as Error).message}`);
  }
  return exit.done;
}
