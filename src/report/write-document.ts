import type { Language } from '../language/text.ts';
import { writeAnnualAccount } from './document/annual-account.ts';
import type { WrittenDocument } from './document/block.ts';
import { type DossierEdition, writeEdition } from './document/write.ts';
import { type Edition, type Format, formatsOf, mediaTypes } from './editions.ts';
import type { HouseStyle } from './house-style.ts';
import { drawDocument, writeHtml } from './html.ts';
import type { ReportInput } from './input.ts';
import { writeMarkdown } from './markdown.ts';
import { writeOds } from './odf/ods.ts';
import { writeOdt } from './odf/odt.ts';
import { codeOf, makeRecord, writeRecord } from './record.ts';
import { type AnnualInput, inputsOfYear } from './sections/annual.ts';
import { writeAnnualCsv } from './tables/annual.ts';
import { makeBook } from './tables/book.ts';
import { writeFigures } from './tables/figures.ts';
import type { Draw } from './templates.ts';

/** What documents need from outside. */
export interface Tools {
  draw: Draw;
  /** Style and letters for a page that loads nothing. */
  css: string;
  /** The SHA-256 of a text as hexadecimal. */
  hash: (text: string) => string;
  houseStyle?: HouseStyle;
  /** Prints a document as PDF: for reading (PDF/UA-1), or for the archive (PDF/A-3a with the record inside). */
  printPdf?: (document: WrittenDocument, options: PdfOptions) => Promise<Uint8Array>;
}

/** What the printer of PDF is handed beside the document. */
export interface PdfOptions {
  standard: 'ua' | 'a';
  houseStyle?: HouseStyle;
  /** What is kept inside an archive copy. */
  attachment?: { name: string; bytes: Uint8Array };
}

/** A document as a file. */
export interface MadeDocument {
  bytes: Uint8Array;
  type: string;
  name: string;
}

/** Everything that is needed to draw one document in any format. */
interface Work {
  edition: Edition;
  format: Format;
  language: Language;
  tools: Tools;
  /** The name of the file without its end. */
  name: string;
  /** What an archive copy holds, as canonical JSON. */
  record: string;
  write: () => WrittenDocument;
  html: () => string;
  csv: () => string;
  ods?: () => Uint8Array;
}

/**
 * Makes one edition of a dossier in one format and language: the one door for pages and the command line. The same input
 * gives the same bytes. Throws RangeError where the edition has no such format.
 */
export function writeDocument(
  edition: DossierEdition,
  format: Format,
  input: ReportInput,
  language: Language,
  tools: Tools,
): Promise<MadeDocument> {
  const record = writeRecord(makeRecord(input));
  const coded = { ...input, code: codeOf(record, tools.hash) };
  const name = `${input.dossier.id}-${edition}`;
  const write = () => writeEdition(edition, coded, language);
  const html = () => writeHtml(edition, coded, language, tools);
  const csv = () => writeFigures(coded, write());
  const ods = () => writeOds(write(), makeBook(coded, write()), tools.houseStyle);
  return make({ edition, format, language, tools, name, record, write, html, csv, ods });
}

/** Makes the annual account of the dossiers of one year; as `writeDocument`. */
export function writeAnnual(
  format: Format,
  input: AnnualInput,
  language: Language,
  tools: Tools,
): Promise<MadeDocument> {
  const record = `[${inputsOfYear(input)
    .map((entry) => writeRecord(makeRecord(entry)))
    .join(',')}]`;
  const write = () => writeAnnualAccount({ ...input, code: codeOf(record, tools.hash) }, language);
  const html = () => drawDocument(write(), tools);
  const csv = () => writeAnnualCsv(input, language);
  const edition = 'annual-account';
  return make({ edition, format, language, tools, name: `${input.year}-${edition}`, record, write, html, csv });
}

async function make(work: Work): Promise<MadeDocument> {
  const { edition, format, language, name } = work;
  if (!formatsOf[edition].includes(format)) throw new RangeError(`${edition} has no ${format}`);
  const { type, extension } = mediaTypes[format];
  const made = await draw(work);
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  return { bytes, type, name: `${name}-${language}.${extension}` };
}

async function draw({ format, tools, name, record, write, html, csv, ods }: Work): Promise<Uint8Array | string> {
  const style = tools.houseStyle === undefined ? {} : { houseStyle: tools.houseStyle };
  switch (format) {
    case 'json':
      return record;
    case 'html':
      return html();
    case 'pdf':
      return printer(tools)(write(), { standard: 'ua', ...style });
    case 'pdfa': {
      const attachment = { name: `${name}.json`, bytes: new TextEncoder().encode(record) };
      return printer(tools)(write(), { standard: 'a', ...style, attachment });
    }
    case 'odt':
      return writeOdt(write(), tools.houseStyle);
    case 'ods':
      return ods!();
    case 'csv':
      return csv();
    case 'md':
      return writeMarkdown(write());
  }
}

function printer({ printPdf }: Tools): NonNullable<Tools['printPdf']> {
  if (printPdf === undefined) throw new RangeError('There is no printer of PDF here');
  return printPdf;
}
