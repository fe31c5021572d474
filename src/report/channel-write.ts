import type { ChannelGuide } from '../channels/guide.ts';
import { wholeGuideFile } from '../channels/whole.ts';
import type { Language } from '../language/text.ts';
import { makeChannelBook } from './channel-book.ts';
import { writeChannelCard } from './channel-card.ts';
import { type ChannelEdition, channelFormatsOf } from './channel-editions.ts';
import { writeChannelGuide } from './channel-guide-document.ts';
import type { WrittenDocument } from './document/block.ts';
import { type Format, mediaTypes } from './editions.ts';
import { drawDocument } from './html.ts';
import { writeOds } from './odf/ods.ts';
import { writeOdt } from './odf/odt.ts';
import { codeOf, writeCanonical } from './record.ts';
import type { MadeDocument, Tools } from './write-document.ts';

/**
 * Makes one document of a channel guide in one format and language: the one door for pages and the command line. `today`
 * (ISO date) is the day on which the age of evidence is counted. The same input gives the same bytes. Throws RangeError
 * where there is no such format.
 */
export async function writeChannelDocument(
  edition: ChannelEdition,
  format: Format,
  guide: ChannelGuide,
  language: Language,
  tools: Tools,
  today: string,
): Promise<MadeDocument> {
  if (!channelFormatsOf[edition].includes(format)) throw new RangeError(`${edition} has no ${format}`);
  const file = writeCanonical(wholeGuideFile(guide));
  const code = codeOf(file, tools.hash);
  const document =
    edition === 'channel-card'
      ? writeChannelCard(guide, language, code)
      : writeChannelGuide(guide, language, today, code);
  const made = await draw(format, document, guide, tools, file, today);
  const { type, extension } = mediaTypes[format];
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  return { bytes, type, name: `${guide.id}-${edition}-${language}.${extension}` };
}

async function draw(
  format: Format,
  document: WrittenDocument,
  guide: ChannelGuide,
  tools: Tools,
  file: string,
  today: string,
): Promise<Uint8Array | string> {
  const { houseStyle, printPdf } = tools;
  const style = houseStyle === undefined ? {} : { houseStyle };
  switch (format) {
    case 'json':
      return file;
    case 'odt':
      return writeOdt(document, houseStyle);
    case 'ods':
      return writeOds(document, makeChannelBook(guide, document, today), houseStyle);
    case 'pdf':
    case 'pdfa': {
      if (printPdf === undefined) throw new RangeError('There is no printer of PDF here');
      if (format === 'pdf') return printPdf(document, { standard: 'ua', ...style });
      const attachment = { name: `${guide.id}-channel-guide.json`, bytes: new TextEncoder().encode(file) };
      return printPdf(document, { standard: 'a', ...style, attachment });
    }
    default:
      return drawDocument(document, tools);
  }
}
