import { expect, it } from 'vitest';
import { writeEdition } from '../../src/report/document/write.ts';
import { writeOdsFiles } from '../../src/report/odf/ods.ts';
import { writeOdtFiles } from '../../src/report/odf/odt.ts';
import { makeBook } from '../../src/report/tables/book.ts';
import { library } from '../support/library.ts';
import { inputFor } from '../support/report-input.ts';
import { written } from './odt-hostile.ts';
import { findAll, findFaults, hasSchemas, readXml, textOf } from './odt-read.ts';

const dossier = library().dossiers.get('kantoor')!;
const input = { ...inputFor(dossier, 300), code: 'abcdef012345' };
const filesOf = (language: 'nl' | 'en') =>
  written.flatMap((edition) =>
    writeOdtFiles(writeEdition(edition, input, language)).map((file) => ({ edition, ...file })),
  );
const dutch = filesOf('nl');
const contents = dutch
  .filter(({ path }) => path === 'content.xml')
  .map(({ edition, content }) => ({ edition, body: readXml(content as string) }));

it.each(contents)('W05: the $edition of an example can be read by structure alone', ({ body }) => {
  const levels = findAll(body, 'text:h').map(({ attributes }) => Number(attributes['text:outline-level']));
  expect(levels[0]).toBe(1);
  expect(levels.slice(1).every((level, i) => level > 1 && level <= levels[i]! + 1)).toBe(true);
  for (const table of findAll(body, 'table:table')) {
    const heads = findAll(table, 'table:table-header-rows');
    expect(heads).toHaveLength(1);
    const width = findAll(heads[0]!, 'table:table-cell').length;
    for (const row of findAll(table, 'table:table-row')) expect(row.children).toHaveLength(width);
  }
  for (const frame of findAll(body, 'draw:frame')) {
    if (findAll(frame, 'svg:title').length > 0) continue;
    // A drawing without words of its own stands in a row that says the same in words and figures.
    const row = findAll(body, 'table:table-row').find((each) => findAll(each, 'draw:frame').includes(frame));
    expect(textOf(row!)).not.toBe('');
  }
});

(hasSchemas ? it : it.skip)(
  'each is valid ODF 1.3, and so is the spreadsheet (skipped where the schemas are not)',
  async () => {
    const document = writeEdition('trade-off', input, 'nl');
    const files = [...dutch, ...writeOdsFiles(document, makeBook(input, document))]
      .filter(({ path }) => path.endsWith('.xml'))
      .map(({ path, content }) => ({ name: path, content: content as string }));
    expect(await findFaults(files)).toEqual([]);
  },
);
