import type { WrittenDocument } from '../document/block.ts';
import type { PdfOptions } from '../write-document.ts';
import { findCompiler } from './compiler.ts';
import { finishPdf } from './finish-pdf.ts';
import { logoName, setGalley } from './galley.ts';
import { loadLetters } from './letters.ts';

/** Dates an archive copy of what has no date of its own. */
const noDay = '2000-01-01';

/**
 * Prints a document as PDF/UA-1, or as PDF/A-3a with the attachment inside. The same document gives the same bytes.
 * Throws a PdfFailure where there is no compiler, or where it refuses the document.
 */
export async function printPdf(document: WrittenDocument, options: PdfOptions): Promise<Uint8Array> {
  const { standard, houseStyle = {}, attachment } = options;
  const day = document.date ?? (standard === 'a' ? noDay : undefined);
  const galley = setGalley(document, loadLetters(), houseStyle, day);
  const files = new Map<string, Uint8Array>();
  if (houseStyle.logo !== undefined)
    files.set(logoName(houseStyle.logo.type), Buffer.from(houseStyle.logo.bytes, 'base64'));
  const kept = standard === 'a' ? attachment : undefined;
  if (kept !== undefined) files.set('attachment', kept.bytes);
  const named = kept === undefined ? {} : { attachment: kept.name };
  files.set('document.json', Buffer.from(JSON.stringify({ ...galley, ...named })));
  return finishPdf(await findCompiler()(files, standard === 'ua' ? 'ua-1' : 'a-3a'));
}
