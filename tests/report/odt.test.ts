import { describe, expect, it } from 'vitest';
import type { WrittenDocument } from '../../src/report/document/block.ts';
import type { HouseStyle } from '../../src/report/house-style.ts';
import { writeOdt, writeOdtFiles } from '../../src/report/odf/odt.ts';
import { makeWritable } from '../../src/report/odf/xml.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { findAll, findFaults, hasSchemas, readXml, skeletonOf, textOf, unpack } from './odt-read.ts';
import { sampleDocument } from './odt-sample.ts';

const plain = (text: string) => text;
const read = (document: WrittenDocument, houseStyle?: HouseStyle) => {
  const files = Object.fromEntries(
    writeOdtFiles(document, houseStyle).map(({ path, content }) => [path, content as string]),
  );
  return { files, content: readXml(files['content.xml']!), styles: readXml(files['styles.xml']!) };
};
const withSchemas = hasSchemas ? it : it.skip;
const note = hasSchemas ? '' : ' (skipped: no schemas in ../shared/schemas or ODF_SCHEMAS)';

describe('the package', () => {
  const bytes = writeOdt(sampleDocument(plain));
  const latin = Buffer.from(bytes).toString('latin1');

  it('says what it is in its first bytes, not compressed', () => {
    expect(latin.slice(30, 38)).toBe('mimetype');
    expect(latin.slice(38, 77)).toBe('application/vnd.oasis.opendocument.text');
  });

  it('lists every file that it holds, and no other', () => {
    const { 'META-INF/manifest.xml': manifest, ...files } = unpack(bytes);
    const listed = findAll(readXml(manifest!), 'manifest:file-entry').map(
      (entry) => entry.attributes['manifest:full-path'],
    );
    const fonts = [...latin.matchAll(/Fonts\/SourceSans3-\w+\.ttf/g)].map(([name]) => name);
    expect(new Set(listed)).toEqual(
      new Set(['/', ...fonts, ...Object.keys(files).filter((name) => name !== 'mimetype')]),
    );
  });

  it('is the same bytes for the same document', () => {
    expect(Buffer.compare(writeOdt(sampleDocument(plain)), bytes)).toBe(0);
  });

  it('keeps a drawing that is shown three times once, as vectors', () => {
    const { files, content } = read(sampleDocument(plain));
    expect(Object.keys(files).filter((name) => name.startsWith('Pictures/'))).toEqual(['Pictures/1.svg']);
    expect(findAll(content, 'draw:image').map(({ attributes }) => attributes['xlink:href'])).toEqual(
      Array(4).fill('Pictures/1.svg'),
    );
  });
});

describe('W05: what a reader with other eyes or ears gets', () => {
  const document = sampleDocument(plain);
  const { content, styles, files } = read(document);

  it('has real headings, one title, and no level left out', () => {
    const levels = findAll(content, 'text:h').map(({ attributes }) => Number(attributes['text:outline-level']));
    expect(levels).toEqual([1, 2, 2, 2, 3]);
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
  });

  it('has tables with a row of heads that comes back, and a head for each row', () => {
    const tables = findAll(content, 'table:table');
    expect(tables).toHaveLength(1);
    for (const table of tables) {
      expect(findAll(table, 'table:table-header-rows').map(textOf)).toEqual(['KandidaatSamenEerste van 100Bijdrage']);
      expect(findAll(table, 'table:table-header-columns')).toHaveLength(1);
    }
  });

  it('says of every picture what it shows', () => {
    for (const frame of findAll(content, 'draw:frame')) {
      expect(findAll(frame, 'svg:title').map(textOf)).toEqual(['Een balk van 200 breed']);
    }
  });

  it('says its language, title, subject and day, and names no person or machine', () => {
    const defaults = findAll(styles, 'style:default-style').find(
      ({ attributes }) => attributes['style:family'] === 'paragraph',
    )!;
    expect(findAll(defaults, 'style:text-properties')[0]!.attributes).toMatchObject({
      'fo:language': 'nl',
      'fo:country': 'NL',
    });
    const meta = readXml(files['meta.xml']!);
    const said = Object.fromEntries(
      findAll(meta, 'office:meta')[0]!.children.map((each) => [(each as { name: string }).name, textOf(each as never)]),
    );
    expect(said).toMatchObject({
      'dc:title': 'Chatten met bewoners',
      'dc:subject': 'Afwegingsrapport',
      'dc:language': 'nl-NL',
      'dc:creator': 'Gemeente Voorbeeld',
      'dc:date': '2026-05-12T00:00:00',
      'meta:keyword': 'chat',
    });
  });

  it('has a table of contents with every section, each leading to its heading', () => {
    const contents = findAll(content, 'text:table-of-content')[0]!;
    const entries = findAll(findAll(contents, 'text:index-body')[0]!, 'text:a');
    const anchors = new Map(
      findAll(content, 'text:h').map((heading) => [
        findAll(heading, 'text:bookmark-start')[0]!.attributes['text:name'],
        textOf(heading),
      ]),
    );
    expect(entries.map(textOf)).toEqual(['1 De behoefte', '2 De uitkomst', 'Bronnen']);
    expect(entries.map(({ attributes }) => anchors.get(attributes['xlink:href']!.slice(1)))).toEqual(
      entries.map(textOf),
    );
  });

  it('uses only styles that exist, and none that a user cannot find by name for text', () => {
    const named = new Set(
      [...findAll(styles, 'style:style', 'text:list-style'), ...findAll(content, 'style:style')].map(
        ({ attributes }) => attributes['style:name'],
      ),
    );
    const used = [content, styles].flatMap((part) =>
      findAll(
        part,
        'text:p',
        'text:h',
        'text:span',
        'text:a',
        'text:list',
        'table:table',
        'table:table-cell',
        'table:table-column',
        'draw:frame',
        'text:section',
      ).flatMap(({ attributes }) =>
        ['text:style-name', 'table:style-name', 'draw:style-name'].flatMap((key) => attributes[key] ?? []),
      ),
    );
    expect(used.filter((name) => !named.has(name))).toEqual([]);
  });
});

describe('marks', () => {
  const headers = (more: Partial<WrittenDocument>) =>
    findAll(read(sampleDocument(plain, more)).styles, 'style:header').map((header) => textOf(header));

  it('carries CONCEPT on each page of a draft, DRAFT in English, and nothing on a settled document', () => {
    expect(headers({ isDraft: true }).every((header) => header.includes('CONCEPT'))).toBe(true);
    expect(headers({ isDraft: true, language: 'en' }).every((header) => header.includes('DRAFT'))).toBe(true);
    expect(headers({ isDraft: false }).some((header) => header.includes('CONCEPT'))).toBe(false);
  });

  it('says on each page of an example that it is one', () => {
    expect(headers({}).every((header) => header.includes('verzonnen'))).toBe(true);
    expect(headers({ isExample: false }).some((header) => header.includes('verzonnen'))).toBe(false);
  });

  it('has the code, the kind and page numbers at the foot of each page', () => {
    const feet = findAll(read(sampleDocument(plain)).styles, 'style:footer');
    expect(feet.map(textOf)).toEqual(
      Array(2).fill('Afwegingsrapport, versie 1 · Kenmerk abcdef012345\tPagina 1 van 1'),
    );
    expect(feet.every((foot) => findAll(foot, 'text:page-number', 'text:page-count').length === 2)).toBe(true);
  });
});

describe('house style', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="40" height="10"/></svg>';
  const houseStyle: HouseStyle = {
    name: { nl: 'Gemeente Proef', en: 'Municipality of Proef' },
    colour: '#7a0019',
    sender: ['Postbus 1', { nl: 'Proef', en: 'Test' }],
    head: { registrationNumber: 'Z-2026-17', department: 'Informatie' },
    logo: { type: 'image/svg+xml', bytes: Buffer.from(svg).toString('base64'), alt: 'Wapen van Proef' },
  };

  it('puts logo and name at the top, and the accent in the styles', () => {
    const { content, files } = read(sampleDocument(plain), houseStyle);
    const frame = findAll(content, 'draw:frame')[0]!;
    expect(textOf(findAll(frame, 'svg:title')[0]!)).toBe('Wapen van Proef');
    expect(frame.attributes).toMatchObject({ 'svg:width': '60mm', 'svg:height': '15mm' });
    expect(files['styles.xml']).toContain('#7a0019');
    expect(files['styles.xml']).not.toContain('#00568b');
    expect(textOf(content)).toContain(
      'Gemeente ProefPostbus 1ProefAfwegingsrapport, versie 1Zaaknummer\tZ-2026-17Afdeling\tInformatie',
    );
    const onePage = read(sampleDocument(plain, { onePage: true, language: 'en' }), houseStyle).content;
    expect(textOf(onePage)).toContain('Municipality of ProefPostbus 1 · Test');
  });
});

describe('X06: hostile text', () => {
  it('adds no element, and shows as it is or with a visible replacement', () => {
    const still = read(sampleDocument(plain, { isDraft: true }));
    // The body and the styles of the document; how many styles columns need follows from how wide the text makes them.
    const shapeOf = ({ content, styles }: ReturnType<typeof read>) => [
      skeletonOf(findAll(content, 'office:body')[0]!),
      skeletonOf(styles),
    ];
    const bones = shapeOf(still);
    for (const hostile of hostileStrings) {
      const made = read(sampleDocument(() => hostile, { isDraft: true }));
      const label = hostile.slice(0, 40);
      expect(shapeOf(made), label).toEqual(bones);
      const shown = makeWritable(hostile).replace(/\r\n|\r/g, '\n');
      const title = textOf(findAll(made.content, 'text:h')[0]!);
      expect(title, label).toBe(shown);
    }
  });

  it('leads to web addresses only', () => {
    const addresses = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://example.org/"><x',
      'HTTPS://EXAMPLE.ORG/é',
      ' ',
      'https://',
    ];
    const line = addresses.map((href) => ({ text: 'x', href }));
    const { content } = read(
      sampleDocument(plain, { contents: undefined as never, blocks: [{ kind: 'paragraph', line }] }),
    );
    expect(findAll(content, 'text:a').map(({ attributes }) => attributes['xlink:href'])).toEqual([
      'https://example.org/%22%3E%3Cx',
      'https://example.org/%C3%A9',
    ]);
  });
});

describe('the schema of ODF 1.3', () => {
  withSchemas(`finds nothing wrong with any kind of block, hostile text or one page${note}`, async () => {
    let next = 0;
    const documents = [
      sampleDocument(plain, { isDraft: true }),
      sampleDocument(() => hostileStrings[next++ % (hostileStrings.length - 1)]!),
      sampleDocument(plain, { onePage: true, language: 'en' }),
    ];
    const files = documents.flatMap((document) => Object.entries(unpack(writeOdt(document))));
    const checked = files.filter(([name]) => name.endsWith('.xml')).map(([name, content]) => ({ name, content }));
    expect(checked).toHaveLength(12);
    expect(await findFaults(checked)).toEqual([]);
  });

  withSchemas(`is really asked${note}`, async () => {
    const { files } = read(sampleDocument(plain));
    const wrong = files['content.xml']!.replace('<text:h ', '<text:h text:colour="red" ');
    expect(await findFaults([{ name: 'content.xml', content: wrong }])).not.toEqual([]);
  });
});
