import { describe, expect, it } from 'vitest';
import { columnName, writeOds, writeOdsFiles } from '../../src/report/odf/ods.ts';
import type { Sheet } from '../../src/report/tables/sheet.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { findAll, findFaults, hasSchemas, readXml, skeletonOf, textOf, unpack } from './odt-read.ts';
import { sampleDocument } from './odt-sample.ts';

const plain = (text: string) => text;
const document = sampleDocument(plain, { isDraft: true });
const withSchemas = hasSchemas ? it : it.skip;
const note = hasSchemas ? '' : ' (skipped: no schemas in ../shared/schemas or ODF_SCHEMAS)';

function sheets(write: (plain: string) => string): Sheet[] {
  return [
    {
      name: 'Uitkomst',
      heads: [
        { head: write('Kandidaat'), width: 20 },
        { head: write('Punten'), width: 10, decimals: 1 },
        { head: write('Op'), width: 10 },
      ],
      rows: [
        [write('Signal'), 61.25, { day: '2026-05-12' }],
        [write('Teams'), -5, undefined],
      ],
    },
    { name: 'Antwoorden', heads: [{ head: write('Reden'), width: 60 }], rows: [[write('Omdat')], ['']] },
  ];
}
const contentOf = (list: Sheet[]) => readXml(writeOdsFiles(document, list)[0]!.content as string);

it('has a sheet per table, with a row of heads that comes back on paper and stays in view', () => {
  const tables = findAll(contentOf(sheets(plain)), 'table:table');
  expect(tables.map(({ attributes }) => attributes['table:name'])).toEqual(['Uitkomst', 'Antwoorden']);
  expect(tables.map((table) => findAll(table, 'table:table-header-rows').map(textOf))).toEqual([
    ['KandidaatPuntenOp'],
    ['Reden'],
  ]);
  const settings = readXml(writeOdsFiles(document, sheets(plain))[3]!.content as string);
  expect(findAll(settings, 'config:config-item-map-named')[0]!.children).toHaveLength(2);
});

it('X05: numbers are numbers with their value, days are days, and text is text that is never a formula', () => {
  const hostile = [...hostileStrings, ...['=', '+', '-', '@', '\t', '\r', '\0'].map((start) => `${start}1+1`)];
  for (const text of hostile) {
    const content = contentOf(sheets(() => text));
    const cells = findAll(content, 'table:table-cell').map(({ attributes }) => attributes);
    expect(cells.filter((cell) => Object.keys(cell).some((name) => name.includes('formula')))).toEqual([]);
    expect(cells.map((cell) => cell['office:value-type'])).toEqual([
      'string',
      'string',
      'string',
      'string',
      'float',
      'date',
      'string',
      'float',
      undefined,
      'string',
      'string',
      undefined,
    ]);
    expect(cells.flatMap((cell) => cell['office:value'] ?? cell['office:date-value'] ?? [])).toEqual([
      '61.25',
      '2026-05-12',
      '-5',
    ]);
  }
});

it('shows hostile text as it is or with a visible replacement, and adds no element but lines', () => {
  const bones = (list: Sheet[]) => skeletonOf(contentOf(list)).filter((name) => name !== 'text:p');
  for (const text of hostileStrings) {
    expect(bones(sheets(() => text)), text.slice(0, 40)).toEqual(bones(sheets(plain)));
    const cell = findAll(findAll(contentOf(sheets(() => text)), 'table:table-header-rows')[0]!, 'table:table-cell')[0]!;
    const shown = findAll(cell, 'text:p').map(textOf).join('\n');
    const kept = text

      .replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\ufffd')
      .replace(/\r\n|\r/g, '\n');
    expect(shown.replace(/[\u202c\u2069]+$/, '')).toBe(text.length > 32_000 ? `${kept.slice(0, 32_000)}…` : kept);
  }
});

it('carries CONCEPT, the example and the code on every sheet of paper', () => {
  const styles = readXml(writeOdsFiles(document, sheets(plain))[1]!.content as string);
  expect(findAll(styles, 'style:header').map(textOf).join()).toMatch(/CONCEPT.*verzonnen/);
  expect(findAll(styles, 'style:footer').map(textOf).join()).toContain('Kenmerk abcdef012345');
});

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('is the same bytes for the same sheets', () => {
  const write = () => Buffer.from(writeOds(document, sheets(plain))).toString('base64');
  expect(write()).toBe(write());
});

describe('the schema of ODF 1.3', () => {
  withSchemas(`finds nothing wrong with ordinary and hostile sheets${note}`, async () => {
    let next = 0;
    const written = [sheets(plain), sheets(() => hostileStrings[next++ % 59]!)].map((list) => writeOds(document, list));
    const files = written.flatMap((bytes) => Object.entries(unpack(bytes))).filter(([name]) => name.endsWith('.xml'));
    expect(files).toHaveLength(10);
    expect(await findFaults(files.map(([name, content]) => ({ name, content })))).toEqual([]);
  });
});
