import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Block, Picture, WrittenDocument } from '../../src/report/document/block.ts';
import { type DossierEdition, writeEdition } from '../../src/report/document/write.ts';
import { editions, formatsOf } from '../../src/report/editions.ts';
import { inputFromRecord } from '../../src/report/from-record.ts';
import { writeHtml } from '../../src/report/html.ts';
import { recordSchema } from '../../src/report/record.ts';
import { writeAnnual, writeDocument } from '../../src/report/write-document.ts';
import { draftInput, exampleInputs, examplesToWalk, hash, inventInput, tools } from '../support/report-input.ts';

const languages = ['nl', 'en'] as const;
const dossierEditions = editions.filter((edition): edition is DossierEdition => edition !== 'annual-account');
const annual = { year: 2026, organisation: 'Gemeente Voorbeeld', entries: exampleInputs() };

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'void-style': 'off', 'require-sri': 'off' },
});

function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'box' ? [block, ...allBlocks(block.blocks)] : [block]));
}

function pictures(blocks: readonly Block[]): Picture[] {
  return allBlocks(blocks).flatMap((block) => {
    if (block.kind === 'figure') return [block.picture];
    if (block.kind !== 'table') return [];
    return block.rows.flatMap((row) => row.flatMap(({ picture }) => (picture === undefined ? [] : [picture])));
  });
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

let written: { name: string; document: WrittenDocument }[] | undefined;

/** Every edition of the examples to walk, of a draft and of many candidates, in both languages. */
function everyDocument(): { name: string; document: WrittenDocument }[] {
  written ??= [...examplesToWalk(), draftInput(), inventInput(8)].flatMap((input) =>
    dossierEditions.flatMap((edition) =>
      languages.map((language) => ({
        name: `${input.dossier.id} ${edition} ${language}`,
        document: writeEdition(edition, { ...input, code: 'abc' }, language),
      })),
    ),
  );
  return written;
}

describe('every edition of every example', () => {
  it('begins with its title, has sections below it, and rows as long as their heads', () => {
    for (const { name, document } of everyDocument()) {
      const [first, ...rest] = document.blocks;
      expect(first, name).toMatchObject({ kind: 'heading', level: 1 });
      const blocks = allBlocks(rest);
      expect(
        blocks.filter((block) => block.kind === 'heading' && block.level === 1),
        name,
      ).toEqual([]);
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        expect(
          block.rows.every((row) => row.length === block.columns.length),
          `${name} ${block.caption}`,
        ).toBe(true);
        expect(
          block.columns.reduce((sum, { share = 0 }) => sum + share, 0),
          `${name} ${block.caption}`,
        ).toBeLessThan(1.001);
        expect(block.rows.length, `${name} ${block.caption}`).toBeGreaterThan(0);
      }
      const ids = blocks.flatMap((block) => (block.kind === 'heading' && block.id !== undefined ? [block.id] : []));
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it('W06: leaves no gap, key or figure unwritten', () => {
    for (const { name, document } of everyDocument()) {
      const text = texts({ ...document, blocks: allBlocks(document.blocks) }).filter(
        (each) => !each.startsWith('<svg'),
      );
      expect(
        text.filter((each) => /undefined|NaN|Infinity|\[object|\{\w+[,}]/.test(each)),
        name,
      ).toEqual([]);
    }
  });

  it('draws every chart with words, and with nothing from outside the picture', () => {
    const found = everyDocument().flatMap(({ document }) => pictures(document.blocks));
    expect(found.length).toBeGreaterThan(300);
    for (const { svg, width, height, alt } of found) {
      expect(svg).not.toMatch(/class=|\sid=|url\(|\d%"|currentColor|<(?:style|script|use|pattern|image|foreignObject)/);
      expect(svg.match(/<svg/g)).toHaveLength(1);
      expect(Math.min(width, height)).toBeGreaterThan(0);
      expect(alt).not.toMatch(/undefined/);
    }
  });

  it('shows in the trade-off report each of the charts, a table beside it', () => {
    const given = [
      { candidate: 'kandidaat-1', indicator: 'licence', answers: [0, 1, 2 / 3] },
      { candidate: 'kandidaat-2', indicator: 'licence', answers: [1, 1, null] },
    ];
    const { blocks } = writeEdition('trade-off', { ...inventInput(4), given }, 'nl');
    const tables = allBlocks(blocks).filter((block) => block.kind === 'table');
    const drawn = tables.filter(({ rows }) => rows.some((row) => row.some(({ picture }) => picture !== undefined)));
    expect(drawn.map(({ caption }) => caption)).toEqual([
      'Het profiel van de kandidaten',
      'Waar beoordelaars verschilden',
      'Wat elk criterium bijdraagt',
      'Hoe zeker de uitkomst is',
      'Wat de uitkomst verandert',
      'Hoe oud het bewijs is',
    ]);
    expect(tables.find(({ caption }) => caption === 'Plaats in de rangorde')?.rows[0]?.[1]).toHaveProperty('heat');
    expect(allBlocks(blocks).filter(({ kind }) => kind === 'figure')).toHaveLength(2);
    expect(JSON.stringify(blocks)).toContain('Op één antwoord (van 2) verschilden zij.');
  });

  it('is valid HTML', async () => {
    for (const edition of dossierEditions) {
      for (const input of edition === 'award-reasons' ? [exampleInputs()[0]!] : [draftInput()]) {
        const html = writeHtml(edition, input, 'nl', tools);
        const report = await validator.validateString(html);
        const messages = report.results.flatMap((result) =>
          result.messages.map(({ line, ruleId, message }) => `${edition}:${line} ${ruleId}: ${message}`),
        );
        expect(messages).toEqual([]);
      }
    }
  });
});

describe('documents made again', () => {
  it('have the same bytes, and have them from the record alone', async () => {
    for (const input of exampleInputs().slice(0, 1)) {
      const record = (await writeDocument('trade-off', 'json', input, 'nl', tools)).bytes;
      const again = await inputFromRecord(recordSchema.parse(JSON.parse(new TextDecoder().decode(record))), hash);
      for (const edition of dossierEditions) {
        for (const format of formatsOf[edition].filter((each) => !each.startsWith('pdf'))) {
          const first = await writeDocument(edition, format, input, 'nl', tools);
          const second = await writeDocument(edition, format, again, 'nl', tools);
          expect(Buffer.compare(first.bytes, second.bytes), `${edition} ${format}`).toBe(0);
          expect(first.name).toMatch(/^[a-z0-9-]+-nl\.[a-z]+$/);
        }
      }
    }
  });

  it('refuse a format that an edition has not', () => {
    return expect(writeDocument('council-page', 'ods', draftInput(), 'nl', tools)).rejects.toThrow(RangeError);
  });
});

describe('a draft', () => {
  it('says so in every edition and format', async () => {
    const input = draftInput();
    for (const edition of dossierEditions) {
      const document = writeEdition(edition, input, 'nl');
      expect(document.isDraft).toBe(true);
      expect(document.kindLine).toContain('CONCEPT');
      expect(writeHtml(edition, input, 'nl', tools)).toContain('<p class="draft-mark">CONCEPT</p>');
      expect(writeHtml(edition, input, 'en', tools)).toContain('<p class="draft-mark">DRAFT</p>');
    }
    expect(writeHtml('trade-off', exampleInputs()[0]!, 'nl', tools)).not.toContain('draft-mark">');
  });
});

describe('the annual account', () => {
  it('has a paragraph for each deviation of the year, and none of another year', async () => {
    const html = new TextDecoder().decode((await writeAnnual('html', annual, 'nl', tools)).bytes);
    const deviations = exampleInputs().flatMap(({ dossier }) => dossier.deviations);
    expect(html.match(/Wij lossen dit op/g)).toHaveLength(deviations.length);
    const other = await writeAnnual('html', { ...annual, year: 2025 }, 'nl', tools);
    expect(new TextDecoder().decode(other.bytes)).toContain('In 2025 is geen keuze voor een toepassing vastgesteld.');
  });

  it('leaves drafts out', async () => {
    const made = await writeAnnual('html', { ...annual, entries: [draftInput()] }, 'nl', tools);
    expect(new TextDecoder().decode(made.bytes)).toContain('is geen keuze');
  });
});
