import { expect, it } from 'vitest';
import { PdfFailure } from '../../../src/report/pdf/compiler.ts';
import { printPdf } from '../../../src/report/pdf/print-pdf.ts';
import { hostileStrings } from '../../support/hostile-strings.ts';
import { listElements, type ReadPdf, readPdf } from '../../support/pdf.ts';
import { sampleDocument } from './sample-document.ts';

const print = async (...args: Parameters<typeof sampleDocument>) =>
  readPdf(await printPdf(sampleDocument(...args), { standard: 'ua' }));
const kindsIn = ({ structure }: ReadPdf) => listElements(structure).map(({ kind }) => kind);
const wordsOf = ({ pages }: ReadPdf) => pages.join('\n').replace(/\s+/g, '');

it('W05: a PDF for reading has a structure tree, language, title, embedded letters and bookmarks', async () => {
  const pdf = await print('Een zin');
  expect(pdf.isMarked).toBe(true);
  expect(pdf.showsTitle).toBe(true);
  expect(pdf.language).toBe('nl-NL');
  expect(pdf.title).toBe('Een zin');
  expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(pdf.metadata).toContain('Een zin');
  expect(pdf.fonts.length).toBeGreaterThan(1);
  expect(pdf.fonts.filter(({ isEmbedded, hasText }) => !isEmbedded || !hasText)).toEqual([]);
  expect(pdf.bookmarks).toEqual(['Een zin', 'Inhoud', '1 Een zin', 'Een zin', '2 Een zin']);
  expect(kindsIn(pdf)).toEqual(
    expect.arrayContaining([
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Table',
      'THead',
      'TBody',
      'Caption',
      'Figure',
      'TOC',
      'TOCI',
      'BlockQuote',
      'Link',
    ]),
  );
});

it('W05: the heads of columns and of rows are header cells with their direction', async () => {
  const elements = listElements((await print('Een zin')).structure);
  const rows = elements.filter(({ kind }) => kind === 'TR').map(({ children }) => children);
  expect(rows.map((cells) => cells.map(({ kind, scope }) => `${kind} ${scope ?? ''}`.trim()))).toEqual([
    ['TH Column', 'TH Column', 'TH Column'],
    ['TH Row', 'TD', 'TD'],
    ['TH Row', 'TD', 'TD'],
  ]);
});

it('W05: a drawing says what it shows, and one that repeats the words beside it says nothing', async () => {
  const figures = listElements((await print('Een zin')).structure).filter(({ kind }) => kind === 'Figure');
  expect(figures.map(({ alt }) => alt)).toEqual(['Tekening: Een zin', 'Een zin']);
});

it('speaks English where the document does', async () => {
  const pdf = await print('A sentence', { language: 'en' });
  expect(pdf.language).toBe('en-GB');
  expect(pdf.pages[0]).toContain('Contents');
  expect(pdf.pages[0]).toMatch(/Page \n?1/);
});

it('an archive copy follows PDF/A-3a and holds the record, and nothing else', async () => {
  const record = { name: 'proef.json', bytes: Buffer.from('{"naam":"Nijmegen"}') };
  const pdf = readPdf(await printPdf(sampleDocument(), { standard: 'a', attachment: record }));
  expect(pdf.metadata).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  expect(pdf.attachments).toEqual([
    { name: 'proef.json', type: 'application/json', relation: 'Source', bytes: record.bytes },
  ]);
  expect(pdf.isMarked).toBe(true);
  expect(pdf.showsTitle).toBe(true);
});

it('a copy for reading holds no file', async () => {
  const record = { name: 'proef.json', bytes: Buffer.from('{}') };
  const pdf = readPdf(await printPdf(sampleDocument(), { standard: 'ua', attachment: record }));
  expect(pdf.attachments).toEqual([]);
  expect(pdf.names.has('EmbeddedFile')).toBe(false);
});

it('the same document gives the same bytes, whatever was printed in between', async () => {
  const again = async (standard: 'ua' | 'a') =>
    Buffer.from(
      await printPdf(sampleDocument('Zelfde'), { standard, attachment: { name: 'x.json', bytes: Buffer.from('{}') } }),
    );
  const [reading, archive] = [await again('ua'), await again('a')];
  await print('Iets anders', { onePage: true });
  expect((await again('ua')).equals(reading)).toBe(true);
  expect((await again('a')).equals(archive)).toBe(true);
});

it('a PDF is dated by its decision; a draft for reading has no date, and says CONCEPT on every page', async () => {
  expect((await print()).created).toBe('D:20260512000000Z');
  const { date: _, ...undated } = sampleDocument('Een zin', { isDraft: true });
  const draft = readPdf(await printPdf(undated, { standard: 'ua' }));
  expect(draft.created).toBeUndefined();
  expect(draft.pages.length).toBeGreaterThan(1);
  expect(draft.pages.filter((page) => !page.includes('CONCEPT'))).toEqual([]);
  const archive = readPdf(
    await printPdf(undated, { standard: 'a', attachment: { name: 'x.json', bytes: Buffer.from('{}') } }),
  );
  expect(archive.attachments).toHaveLength(1);
});

it('every page of an example says that it is one', async () => {
  const pdf = await print('Een zin', { isExample: true });
  expect(pdf.pages.filter((page) => !page.includes('verzonnen'))).toEqual([]);
});

it('carries the name, the colour, the logo, the sender and the head of an organisation', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#123456"/></svg>';
  const pdf = readPdf(
    await printPdf(sampleDocument(), {
      standard: 'ua',
      houseStyle: {
        name: { nl: 'Gemeente Proefdam', en: 'Municipality of Proefdam' },
        logo: { type: 'image/svg+xml', bytes: Buffer.from(svg).toString('base64'), alt: 'Wapen van Proefdam' },
        colour: '#7a1f3d',
        sender: ['Postbus 1', '1000 AA Proefdam'],
        head: { registrationNumber: 'Z-26-001', portfolio: 'Wethouder Dienstverlening' },
      },
    }),
  );
  const words = pdf.pages[0]!;
  for (const expected of ['Gemeente Proefdam', 'Postbus 1', 'Zaaknummer', 'Z-26-001', 'Portefeuillehouder'])
    expect(words).toContain(expected);
  expect(listElements(pdf.structure).map(({ alt }) => alt)).toContain('Wapen van Proefdam');
});

it('X07: no hostile text ends a document, runs, leads anywhere or hides', { timeout: 120_000 }, async () => {
  for (const text of hostileStrings.filter(({ length }) => length < 10_000)) {
    const pdf = await print(text);
    for (const name of ['JS', 'JavaScript', 'Launch', 'EmbeddedFile', 'OpenAction', 'AA', 'SubmitForm', 'GoToR'])
      expect(pdf.names.has(name), `${name} after ${text}`).toBe(false);
    expect(pdf.links.every((link) => link.startsWith('https://example.org/'))).toBe(true);
    // Marks on a letter are drawn on it, and read back with it.
    const known = [...text.normalize('NFC')].filter((sign) => /[!-~\u00a1-\u00ac\u00ae-\u017f]/.test(sign)).join('');
    if (!/\p{M}/u.test(text)) expect(wordsOf(pdf).replaceAll('□', '')).toContain(known);
    if (/[\p{Script=Arabic}\p{Script=Han}\p{Emoji_Presentation}\p{Surrogate}\0]/u.test(text))
      expect(wordsOf(pdf)).toContain('□');
  }
});

it('X07: a word of 100 kB is broken, not cut off', { timeout: 120_000 }, async () => {
  const word = 'Woord'.repeat(20_000);
  const pdf = readPdf(
    await printPdf(
      sampleDocument('Kort', {
        blocks: [
          { kind: 'paragraph', line: [{ text: word }] },
          {
            kind: 'table',
            caption: '',
            columns: [{ head: 'A' }, { head: 'B' }],
            rows: [[{ line: [{ text: 'a' }] }, { line: [{ text: word }] }]],
          },
        ],
      }),
      { standard: 'ua' },
    ),
  );
  expect(wordsOf(pdf).split('Woord').length - 1).toBe(40_000);
});

it('X02: texts in a drawing stay texts', async () => {
  const pdf = await print('</text><script>alert(1)</script>');
  expect(wordsOf(pdf)).toContain('</text><script>alert(1)</script>');
  expect(pdf.names.has('JavaScript')).toBe(false);
});

it('a character without a letter shows as a square, and the document says what that means', async () => {
  const pdf = await print('Vrolijk 👩‍👩‍👧‍👦 en 你好');
  expect(wordsOf(pdf)).toContain('Vrolijk□en□□');
  expect(pdf.pages.at(-1)).toContain('Een □ staat voor een teken');
  expect((await print('Gewoon')).pages.at(-1)).not.toContain('□');
});

it('what the compiler refuses is told with its reason', async () => {
  const broken = sampleDocument('x', {
    blocks: [{ kind: 'figure', picture: { svg: '<svg', width: 1, height: 1, alt: 'x' } }],
  });
  const failure = await printPdf(broken, { standard: 'ua' }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PdfFailure);
  expect((failure as PdfFailure).reason).toBe('refused');
  expect((failure as PdfFailure).lines.join()).toMatch(/SVG/);
});
