import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, it } from 'vitest';
import { weigh } from '../../src/dossier/outcome.ts';
import { type DossierEdition, writeEdition } from '../../src/report/document/write.ts';
import { editions } from '../../src/report/editions.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { writeOds } from '../../src/report/odf/ods.ts';
import { writeOdt } from '../../src/report/odf/odt.ts';
import { makeBook } from '../../src/report/tables/book.ts';
import { writeCsv } from '../../src/report/tables/csv.ts';
import { writeFigures } from '../../src/report/tables/figures.ts';
import { findAll, findFaults, hasSchemas, readXml, textOf, unpack, type XmlElement } from '../report/odt-read.ts';
import { sampleDocument } from '../report/odt-sample.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { library } from '../support/library.ts';

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const withSchemas = hasSchemas ? it : it.skip;
const withOffice = hasOffice() ? it : it.skip;
const schemaNote = hasSchemas ? '' : ' (skipped: no schemas in ../shared/schemas or ODF_SCHEMAS)';
const officeNote = hasOffice() ? '' : ' (skipped: there is no soffice on the path)';

const languages = ['nl', 'en'] as const;
const inputs = [...library().dossiers.values()].map((dossier): ReportInput => {
  const { standards, policies } = library();
  const outcome = weigh(dossier, { samples: 2000 });
  return { dossier, outcome, today: dossier.decision?.date ?? '2026-11-25', standards, policies, code: 'abcdef012345' };
});
const written = editions.filter((edition): edition is DossierEdition => edition !== 'annual-account');

const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets LibreOffice open files and save them in another format; gives back what it saved. */
function convert(files: Record<string, Uint8Array | string>, filter: string, into: string): Map<string, Buffer> {
  const [from, to] = [mkdtempSync(join(folder, 'from-')), mkdtempSync(join(folder, 'to-'))];
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(from, name), bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const names = Object.keys(files).map((name) => join(from, name));
  execFileSync(
    'soffice',
    [profile, '--headless', ...filter.split(' '), '--convert-to', into, '--outdir', to, ...names],
    {
      stdio: 'ignore',
      timeout: 300_000,
    },
  );
  const end = into.split(':')[0]!;
  return new Map(Object.keys(files).map((name) => [name, readFileSync(join(to, name.replace(/\.\w+$/, `.${end}`)))]));
}

/**
 * The text of each paragraph of the body that has any; without the table of contents, whose page numbers are worked out on
 * opening.
 */
function paragraphsOf(odt: Uint8Array): string[] {
  const strip = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children
      .filter((child) => typeof child === 'string' || !['text:table-of-content', 'draw:frame'].includes(child.name))
      .map((child) => (typeof child === 'string' ? child : strip(child))),
  });
  const body = findAll(readXml(unpack(odt)['content.xml']!), 'office:text')[0]!;
  return findAll(strip(body), 'text:p', 'text:h')
    .map(textOf)
    .filter((text) => text !== '');
}

withSchemas(`every document of every example is valid ODF 1.3, in both languages${schemaNote}`, async () => {
  for (const input of inputs) {
    const packages = languages.flatMap((language) => [
      ...written.map((edition) => writeOdt(writeEdition(edition, input, language))),
      writeOds(writeEdition('trade-off', input, language), makeBook(input, writeEdition('trade-off', input, language))),
    ]);
    const files = packages.flatMap((bytes) => Object.entries(unpack(bytes))).filter(([name]) => name.endsWith('.xml'));
    expect(await findFaults(files.map(([name, content]) => ({ name, content }))), input.dossier.id).toEqual([]);
  }
});

withOffice(`W05, X06: LibreOffice keeps every paragraph of every example${officeNote}`, () => {
  const files = Object.fromEntries(
    inputs.flatMap((input) =>
      written.map((edition) => [`${input.dossier.id}-${edition}.odt`, writeOdt(writeEdition(edition, input, 'nl'))]),
    ),
  );
  for (const [name, bytes] of convert(files, '--writer', 'odt')) {
    expect(paragraphsOf(bytes), name).toEqual(paragraphsOf(files[name]!));
  }
});

withOffice(`the council page of every example is one page in LibreOffice, in both languages${officeNote}`, () => {
  const files = Object.fromEntries(
    inputs.flatMap((input) =>
      languages.map((language) => [
        `${input.dossier.id}-${language}.odt`,
        writeOdt(writeEdition('council-page', input, language)),
      ]),
    ),
  );
  for (const [name, bytes] of convert(files, '--writer', 'pdf')) {
    expect(bytes.toString('latin1').match(/\/Type\s*\/Page\b/g), name).toHaveLength(1);
  }
});

withOffice(`X06: LibreOffice keeps hostile text${officeNote}`, () => {
  const files = Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => {
      // Every text stands in another place in each document.
      let next = i * 10;
      const write = () => hostileStrings[next++ % hostileStrings.length]!;
      return [`${i}.odt`, writeOdt(sampleDocument(write, { contents: undefined as never }))];
    }),
  );
  for (const [name, bytes] of convert(files, '--writer', 'odt')) {
    const [saved, made] = [bytes, files[name]!].map((each) => paragraphsOf(each).map((line) => line.trim()));
    expect(saved, name).toEqual(made);
  }
});

withOffice(`X05: LibreOffice finds no formula in CSV or ODS, and the same numbers${officeNote}`, () => {
  const document = writeEdition('trade-off', inputs[0]!, 'nl');
  const starts = ['=', '+', '-', '@', '\t', '\r', '\0'].flatMap((start) => [start, ` ${start}`, `"${start}`]);
  const texts = [...hostileStrings.filter((text) => text.length < 1000), ...starts.map((start) => `${start}1+1`)];
  const rows = texts.map((text, i) => [text, -i - 0.5]);
  const sheet = {
    name: 'Blad',
    heads: [
      { head: 'Tekst', width: 20 },
      { head: 'Getal', width: 10 },
    ],
    rows,
  };
  const semicolon = '59,34,76,1,,1043';
  const opened = [
    convert({ 'figures.csv': writeFigures(inputs[0]!, document) }, `--calc --infilter=CSV:${semicolon}`, 'fods'),
    convert({ 'rows.csv': writeCsv(rows, 'nl') }, `--calc --infilter=CSV:${semicolon}`, 'fods'),
    convert({ 'rows.ods': writeOds(document, [sheet]) }, '--calc', 'fods'),
  ].map((saved) => [...saved.values()][0]!.toString('utf8'));
  for (const fods of opened) expect(fods.match(/table:formula="[^"]*"/)).toBeNull();
  for (const fods of opened.slice(1)) {
    const numbers = [...fods.matchAll(/office:value-type="float"[^>]*office:value="([^"]+)"/g)].map(
      ([, value]) => value,
    );
    for (const [, number] of rows) expect(numbers).toContain(String(number));
  }
});

withOffice(`an English CSV opens with commas and points${officeNote}`, () => {
  const csv = writeFigures(inputs[0]!, writeEdition('trade-off', inputs[0]!, 'en'));
  const saved = convert({ 'figures.csv': csv }, '--calc --infilter=CSV:44,34,76,1,,2057', 'csv').get('figures.csv')!;
  const [a, b] = [csv, saved.toString('utf8')].map((text) => parse(text, { bom: true, relax_column_count: true }));
  expect(b!.length).toBe(a!.length);
});
