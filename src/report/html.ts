import { writePlain } from '../language/sentence.ts';
import type { Language } from '../language/text.ts';
import { say } from '../language/text.ts';
import { makeCouncilPage } from './council-page.ts';
import type { Block, WrittenDocument } from './document/block.ts';
import { isSettled } from './document/compose.ts';
import { type DossierEdition, writeEdition } from './document/write.ts';
import type { HouseStyle } from './house-style.ts';
import type { ReportInput } from './input.ts';
import type { Draw } from './templates.ts';
import { makeTradeOff } from './trade-off.ts';

/** What a page that loads nothing is drawn with: `css` holds style and letters. */
export interface Brush {
  draw: Draw;
  css: string;
  houseStyle?: HouseStyle | undefined;
}

/**
 * One edition as a single HTML page that loads nothing. The trade-off report holds every answer and source; pages of the
 * site leave those to a page of their own.
 */
export function writeHtml(edition: DossierEdition, input: ReportInput, language: Language, brush: Brush): string {
  const frame = { language, example: input.dossier.example ?? false, draft: !isSettled(input) };
  if (edition === 'council-page') {
    const page = makeCouncilPage(input);
    const body = brush.draw('partials/council-page', { ...page, language });
    return drawPage({ ...frame, title: writePlain(page.heading, language), bodyClass: 'council-page', body }, brush);
  }
  if (edition === 'trade-off') {
    const { title: heading, ...report } = makeTradeOff(input);
    const body = brush.draw('partials/trade-off', { ...report, heading, standalone: true, language });
    return drawPage({ ...frame, title: say(heading, language), bodyClass: '', body }, brush);
  }
  return drawDocument(writeEdition(edition, input, language), brush);
}

/** A written document as a single HTML page that loads nothing. */
export function drawDocument(document: WrittenDocument, brush: Brush): string {
  const { language, isExample: example, isDraft: draft, title } = document;
  const [opening, ...sections] = divideSections(document.blocks);
  const head = describeSender(document, brush.houseStyle);
  const body = brush.draw('partials/written-document', { ...document, ...head, opening: opening!.blocks, sections });
  return drawPage({ language, example, draft, title, bodyClass: 'document-page', body }, brush);
}

interface Frame {
  language: Language;
  example: boolean;
  draft: boolean;
  title: string;
  bodyClass: string;
  body: string;
}

function drawPage(frame: Frame, { draw, css, houseStyle }: Brush): string {
  const accent = houseStyle?.colour;
  const own =
    accent === undefined
      ? ''
      : `@media print,(prefers-color-scheme:light){.voorbeeld-theme .afweging{--lead:${accent};--utrecht-heading-color:${accent}}}`;
  return draw('standalone', { ...frame, css: css + own });
}

/** The blocks before the first section, then each section with its heading. */
export function divideSections(blocks: readonly Block[]): { blocks: Block[]; id: string; heading: string }[] {
  const parts: { blocks: Block[]; id: string; heading: string }[] = [{ blocks: [], id: '', heading: '' }];
  for (const block of blocks) {
    if (block.kind === 'break') continue;
    if (block.kind === 'heading' && block.level === 2) {
      const heading = block.line.map(({ text }) => text).join('');
      parts.push({ blocks: [], id: block.id ?? `deel-${parts.length}`, heading });
    } else parts.at(-1)!.blocks.push(block);
  }
  return parts;
}

/** Who sends the document: name, logo, lines and terms of the house style; without one the organisation alone. */
function describeSender({ language, organisation }: WrittenDocument, style: HouseStyle = {}) {
  const { logo, name, sender = [], head = {} } = style;
  return {
    sender: name === undefined ? organisation : say(name, language),
    senderLines: sender.map((line) => say(line, language)),
    logo: logo === undefined ? '' : `data:${logo.type};base64,${logo.bytes}`,
    logoAlt: logo === undefined ? '' : say(logo.alt, language),
    headTerms: Object.entries(head).flatMap(([key, words]) =>
      words === undefined ? [] : [{ term: `letterhead.${key}`, text: say(words, language) }],
    ),
  };
}
