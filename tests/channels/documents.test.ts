import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChannelGuide } from '../../src/channels/guide.ts';
import { guideFileSchema } from '../../src/channels/guide-file.ts';
import { prepareJudging } from '../../src/channels/suitability.ts';
import { makeWholeGuide, wholeGuideFile } from '../../src/channels/whole.ts';
import { listUses } from '../../src/framework/uses.ts';
import { makeChannelCard } from '../../src/report/channel-card.ts';
import { type ChannelEdition, channelEditions, channelFormatsOf } from '../../src/report/channel-editions.ts';
import { writeChannelDocument } from '../../src/report/channel-write.ts';
import type { Format } from '../../src/report/editions.ts';
import { printPdf } from '../../src/report/pdf/print-pdf.ts';
import { loadViews } from '../../src/report/templates.ts';
import { findAll, findFaults, hasSchemas, readXml, textOf, unpack } from '../report/odt-read.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { listElements, readPdf } from '../support/pdf.ts';
import { exampleGuide } from './guides.ts';

const guide = exampleGuide();
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const tools = { draw: loadViews(), css: '', hash, printPdf };
const make = (edition: ChannelEdition, format: Format, of: ChannelGuide = guide, language: 'nl' | 'en' = 'nl') =>
  writeChannelDocument(edition, format, of, language, tools, '2026-11-25');

/** A row of the spreadsheet as text. */
function rowsOf(content: string, sheet: string): string[][] {
  const table = findAll(readXml(content), 'table:table').find((each) => each.attributes['table:name'] === sheet)!;
  return findAll(table, 'table:table-row').map((row) => findAll(row, 'table:table-cell').map(textOf));
}

describe('as PDF', () => {
  it.each(['nl', 'en'] as const)(
    'W05: the card is one A4 with header cells, a title and its language (%s)',
    async (language) => {
      const { bytes, name } = await make('channel-card', 'pdf', guide, language);
      const pdf = readPdf(bytes);
      expect(name).toBe(`voorbeeld-channel-card-${language}.pdf`);
      expect(pdf.pages).toHaveLength(1);
      expect(pdf.isMarked).toBe(true);
      expect(pdf.language).toBe(language === 'nl' ? 'nl-NL' : 'en-GB');
      expect(pdf.title).toBe(language === 'nl' ? 'Welk kanaal mag ik gebruiken?' : 'Which channel may I use?');
      expect(listElements(pdf.structure).filter(({ kind, scope }) => kind === 'TH' && scope === 'Row')).toHaveLength(
        guide.framework.uses.purposes.length,
      );
      mkdirSync('tests/output', { recursive: true });
      writeFileSync(`tests/output/${name}`, bytes);
    },
  );

  it('W05: the whole guide has a heading per purpose, a row per use, and the guide itself inside the archive copy', async () => {
    const { bytes, name } = await make('channel-guide', 'pdfa');
    const pdf = readPdf(bytes);
    for (const { title } of guide.framework.uses.purposes) expect(pdf.bookmarks).toContain(title.nl);
    const heads = listElements(pdf.structure).filter(({ kind, scope }) => kind === 'TH' && scope === 'Row');
    expect(heads.length).toBeGreaterThan(listUses(guide.framework.uses).length);
    expect(pdf.attachments.map((each) => each.name)).toEqual(['voorbeeld-channel-guide.json']);
    const file = guideFileSchema.parse(JSON.parse(pdf.attachments[0]!.bytes.toString()));
    expect(file.channels).toEqual(guide.channels);
    mkdirSync('tests/output', { recursive: true });
    writeFileSync(`tests/output/${name}`, bytes);
  });
});

it('the card names for everyone only what is allowed with each target group', () => {
  const { purposes, targetGroups, information } = guide.framework.uses;
  const judge = prepareJudging(guide);
  makeChannelCard(guide).rows.forEach(({ cells }, p) => {
    cells.forEach(({ suitable, onConditions }, i) => {
      for (const group of targetGroups) {
        const found = judge({ purpose: purposes[p]!.id, targetGroup: group.id, information: information[i]!.id });
        const verdictOf = (name: unknown) => found.find(({ channel }) => channel.name === name)!.verdict;
        for (const name of suitable) expect(verdictOf(name)).toBe('suitable');
        for (const name of onConditions) expect(['suitable', 'onConditions']).toContain(verdictOf(name));
      }
    });
  });
});

describe('as text and spreadsheet', () => {
  it('X05: the spreadsheet has a row per use with every verdict, the same as the guide gives', async () => {
    const { bytes } = await make('channel-guide', 'ods');
    const rows = rowsOf(unpack(bytes)['content.xml']!, 'Kanaalwijzer');
    const judge = prepareJudging(guide);
    const words = {
      suitable: 'Mag',
      onConditions: 'Mag, met een voorwaarde',
      notKnown: 'Nog niet bekend',
      unsuitable: 'Mag niet',
    };
    expect(rows).toHaveLength(listUses(guide.framework.uses).length + 1);
    listUses(guide.framework.uses).forEach((use, i) => {
      const verdicts = rows[i + 1]!.slice(3).map((cell) => cell.replace(/ \([a-z ]+\)$/, ''));
      expect(verdicts).toEqual(judge(use).map(({ verdict }) => words[verdict]));
    });
  });

  (hasSchemas ? it : it.skip)('are valid against the ODF schema', async () => {
    const parts = await Promise.all(
      (['ods', 'odt'] as const).map(async (format) => {
        const { 'content.xml': content } = unpack((await make('channel-guide', format)).bytes);
        return { name: `${format}-content.xml`, content: content! };
      }),
    );
    expect(await findFaults(parts)).toEqual([]);
  });

  it('the text document has the same tables as the page: one per purpose, and four more', async () => {
    const content = unpack((await make('channel-guide', 'odt')).bytes)['content.xml']!;
    expect(findAll(readXml(content), 'table:table').length).toBe(guide.framework.uses.purposes.length + 3);
    expect(content).toContain('stap uiterlijk 1 juli 2027 over');
  });
});

it('every document is made twice with the same bytes, in Dutch and in English', async () => {
  for (const edition of channelEditions) {
    for (const format of channelFormatsOf[edition].filter((each) => !each.startsWith('pdf'))) {
      const language = format === 'odt' ? 'en' : 'nl';
      const [once, twice] = [
        await make(edition, format, guide, language),
        await make(edition, format, guide, language),
      ];
      expect(Buffer.compare(once.bytes, twice.bytes), `${edition} ${format}`).toBe(0);
      expect(once.bytes.byteLength).toBeGreaterThan(1000);
    }
  }
});

it('refuses a format that a document does not have', async () => {
  await expect(make('channel-card', 'ods')).rejects.toThrow(RangeError);
});

it('a guide that travels as a file is the same guide on arrival', async () => {
  const { bytes } = await make('channel-guide', 'json');
  const file = guideFileSchema.parse(JSON.parse(Buffer.from(bytes).toString()));
  const arrived = makeWholeGuide(file, { frameworks: new Map(), applications: new Map(), factsRead: '' });
  if ('faults' in arrived) throw new Error(JSON.stringify(arrived.faults));
  expect(wholeGuideFile(arrived.guide)).toEqual(wholeGuideFile(guide));
  const [here, there] = [prepareJudging(guide), prepareJudging(arrived.guide)];
  for (const use of listUses(guide.framework.uses)) expect(there(use)).toEqual(here(use));
});

it('X02: hostile text in a guide stays text in every document', async () => {
  const channels = hostileStrings.map((text, i) => ({ ...guide.channels[8]!, id: `k${i}`, name: text, summary: text }));
  const answers = new Map(channels.map(({ id }) => [id, guide.answers.get('signal')!]));
  const hostile = {
    ...guide,
    channels,
    answers,
    overrides: [],
    title: '<b>=1+1</b>',
    contact: hostileStrings.join('\n'),
  };
  const html = Buffer.from((await make('channel-card', 'html', hostile)).bytes).toString();
  expect(html).not.toMatch(/<script|<img|<iframe|\son\w+=/i);
  for (const format of ['odt', 'ods'] as const) {
    const content = unpack((await make(format === 'ods' ? 'channel-guide' : 'channel-card', format, hostile)).bytes)[
      'content.xml'
    ]!;
    const names = new Set(findAll(readXml(content), 'table:table-cell', 'text:p').map(({ name }) => name));
    expect([...names].sort()).toEqual(['table:table-cell', 'text:p']);
    expect(content).not.toContain('table:formula');
  }
});
