import { say } from '../../language/text.ts';
import type { WrittenDocument } from '../document/block.ts';
import type { HouseStyle } from '../house-style.ts';
import { writeLetterhead } from '../pdf/letterhead.ts';
import type { Desk } from './content.ts';
import { paragraph, strong } from './text.ts';
import { writeText } from './xml.ts';

/** What stands above the title: logo, name and sender of the organisation, what kind of document it is, and its head. */
export function drawOpening(document: WrittenDocument, houseStyle: HouseStyle, desk: Desk): string {
  const { name, sender, terms } = writeLetterhead(document, houseStyle);
  const compact = document.onePage ?? false;
  const senders = compact && sender.length > 0 ? [sender.join(' · ')] : sender;
  const lines = [
    ...drawLogo(document, houseStyle, desk),
    paragraph('Organisation', writeText(name)),
    ...senders.map((line) => paragraph('Sender', writeText(line))),
    paragraph('Kind of document', writeText(document.kindLine)),
  ];
  const head = compact
    ? terms.length === 0
      ? []
      : [paragraph('Sender', writeText(terms.map(({ term, text }) => `${term}: ${text}`).join(' · ')))]
    : terms.map(({ term, text }) => paragraph('Term', `${strong(term)}<text:tab/>${writeText(text)}`));
  // The first paragraph brings the first page with it.
  return [...lines, ...head].join('').replace('"Organisation"', '"First_line"');
}

function drawLogo({ language, onePage }: WrittenDocument, { logo }: HouseStyle, desk: Desk): string[] {
  if (logo === undefined) return [];
  const bytes = Buffer.from(logo.bytes, 'base64');
  const room = { width: 60, height: onePage ? 9 : 15 };
  return [
    paragraph('Organisation', desk.pictures.placeLogo({ type: logo.type, bytes, alt: say(logo.alt, language) }, room)),
  ];
}
