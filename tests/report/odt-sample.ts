import type { Block, Picture, WrittenDocument } from '../../src/report/document/block.ts';

export const picture: Picture = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="330" height="32" viewBox="0 0 330 32"><rect width="200" height="32" fill="#00568b"/><text x="210" y="22" font-family="Source Sans 3, sans-serif" font-size="14">61</text></svg>',
  width: 330,
  height: 32,
  alt: 'Een balk van 200 breed',
  description: 'Signal heeft 61 punten',
};

/** A document with every kind of block, in which `write` writes every text. */
export function sampleDocument(write: (plain: string) => string, more: Partial<WrittenDocument> = {}): WrittenDocument {
  const line = (plain: string) => [{ text: write(plain) }];
  const cell = (plain: string) => ({ line: line(plain) });
  const blocks: Block[] = [
    { kind: 'heading', level: 1, line: line('Chatten met bewoners') },
    {
      kind: 'paragraph',
      role: 'lead',
      line: [
        { text: `${write('In')} ` },
        { text: write('68 van de 100'), strong: true },
        { text: ` ${write('wegingen.')}` },
      ],
    },
    { kind: 'heading', level: 2, line: line('1 De behoefte'), id: 'need' },
    { kind: 'paragraph', role: 'conclusion', line: line('Het team wil overleggen.') },
    {
      kind: 'terms',
      rows: [
        { term: write('Doel'), line: line('Overleg') },
        { term: write('Waarde'), line: line('Onder de drempel') },
      ],
    },
    { kind: 'list', items: [line('Een'), line('Twee')] },
    { kind: 'list', ordered: true, items: [line('Eerst'), line('Dan')] },
    { kind: 'paragraph', role: 'quote', line: line('Zo staat het in de brief.') },
    { kind: 'heading', level: 2, line: line('2 De uitkomst') },
    {
      kind: 'table',
      caption: `${write('Bijdragen per criterium')}.`,
      columns: [
        { head: write('Kandidaat'), share: 0.3 },
        { head: write('Samen'), align: 'end', share: 0.1 },
        { head: write('Eerste van 100'), align: 'end' },
        { head: write('Bijdrage') },
      ],
      rows: [
        [
          { line: line('Signal'), mark: 'chosen', note: write('Gekozen') },
          { line: line('61'), mark: 'best' },
          { line: line('68'), heat: 0.68 },
          { line: [], picture },
        ],
        [cell('Teams'), cell('52'), { line: line('32'), heat: 0.32 }, { line: line('Onder'), picture }],
      ],
    },
    { kind: 'paragraph', role: 'caption', line: line('Geteld over alle wegingen.') },
    { kind: 'figure', picture, caption: write('De balk') },
    { kind: 'figure', picture },
    {
      kind: 'box',
      title: write('Afwijking: open source'),
      blocks: [
        { kind: 'paragraph', line: line('Er is geen aanbod.') },
        { kind: 'terms', rows: [{ term: write('Tot'), line: line('1 januari 2027') }] },
        { kind: 'list', items: [line('Maatregel')] },
      ],
    },
    { kind: 'break' },
    { kind: 'heading', level: 2, line: line('Bronnen') },
    { kind: 'heading', level: 3, line: line('Openbaar') },
    {
      kind: 'paragraph',
      role: 'note',
      line: [{ text: write('Zie ') }, { text: write('de site'), href: 'https://example.org/?a=1&b=2' }],
    },
    { kind: 'break' },
    { kind: 'paragraph', line: line('Einde.') },
  ];
  return {
    edition: 'trade-off',
    language: 'nl',
    title: write('Chatten met bewoners'),
    subject: write('Afwegingsrapport'),
    keywords: [write('chat')],
    organisation: write('Gemeente Voorbeeld'),
    dossierId: 'chat-met-inwoners',
    version: 1,
    date: '2026-05-12',
    isDraft: false,
    isExample: true,
    kindLine: write('Afwegingsrapport, versie 1'),
    code: 'abcdef012345',
    contents: true,
    blocks,
    ...more,
  };
}
