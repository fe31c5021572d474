import type { ChannelGuide } from '../channels/guide.ts';
import { sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import type { ChannelEdition } from './channel-editions.ts';
import type { Block, WrittenDocument } from './document/block.ts';
import type { Pen, Saying } from './document/pen.ts';
import { word } from './wording.ts';

/** The blocks of one document of a guide with everything that stands around them; `code` is that of the guide. */
export function composeChannelDocument(
  pen: Pen,
  edition: ChannelEdition,
  guide: ChannelGuide,
  title: Saying,
  code: string,
  blocks: readonly Block[],
  more: Pick<WrittenDocument, 'onePage' | 'contents'>,
): WrittenDocument {
  const { signOff, version, phase } = guide;
  const name = word('readerEdition', edition);
  const isSettled = signOff !== undefined && phase === 'settled';
  const kind = isSettled
    ? sentence('document.settledKind', { edition: name, version, date: { day: signOff.date } })
    : sentence('document.draftKind', { edition: name, version });
  return {
    edition,
    language: pen.language,
    title: pen.text(title),
    subject: pen.text(sentence('channels.subject')),
    keywords: ['kanaalwijzer'],
    organisation: pen.text(guide.organisation),
    dossierId: guide.id,
    version,
    ...(signOff === undefined ? {} : { date: signOff.date }),
    isDraft: !isSettled,
    isExample: guide.example ?? false,
    kindLine: pen.text(kind),
    code,
    ...more,
    blocks,
  };
}

/** Words in a row as one line: "letter, e-mail (a c)"; a dash where there are none. */
export function inARow(pen: Pen, names: readonly { name: Words; letters: string }[]): string {
  if (names.length === 0) return '–';
  return names.map(({ name, letters }) => `${pen.text(name)}${letters === '' ? '' : ` (${letters})`}`).join(', ');
}
