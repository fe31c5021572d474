import { writePlain } from '../../language/sentence.ts';
import type { Block, WrittenDocument } from '../document/block.ts';
import type { HouseStyle } from '../house-style.ts';
import { drawInColumns } from './columns.ts';
import { type Desk, drawBlocks } from './content.ts';
import { listEntries, tableOfContents } from './contents.ts';
import { letterFiles } from './letters.ts';
import { writeMetadata } from './metadata.ts';
import { drawOpening } from './opening.ts';
import { type PackedFile, pack } from './package.ts';
import { marginsOf, masterPages, pageLayout } from './pages.ts';
import { collectPictures } from './pictures.ts';
import { colours, fontFaces, type Look, namedStyles } from './styles.ts';
import { collectTableStyles } from './table-styles.ts';
import { declaration, element, namespaces } from './xml.ts';

const odtType = 'application/vnd.oasis.opendocument.text';

/**
 * A document as OpenDocument text (ODF 1.3), for a word processor: real headings, header rows, pictures as vectors with
 * their words, and named styles that change the whole document. The same document gives the same bytes.
 */
export function writeOdt(document: WrittenDocument, houseStyle?: HouseStyle): Uint8Array {
  return pack(odtType, writeOdtFiles(document, houseStyle));
}

/** The files that such a package holds. */
export function writeOdtFiles(document: WrittenDocument, houseStyle: HouseStyle = {}): PackedFile[] {
  const compact = document.onePage ?? false;
  const margins = marginsOf(compact);
  const width = 210 - 2 * margins.side;
  const look: Look = { accent: houseStyle.colour ?? colours.accent, language: document.language, compact };
  const pictures = collectPictures();
  const tables = collectTableStyles();
  const letters = letterFiles();
  let headings = 0;
  const nextAnchor = () => {
    headings += 1;
    return anchorOf(headings - 1);
  };
  const body = drawBody(document, houseStyle, { pictures, tables, width, nextAnchor });
  const content = element(
    'office:document-content',
    namespaces,
    fontFaces(),
    element('office:automatic-styles', {}, automaticStyles(), tables.write(look.accent)),
    element('office:body', {}, element('office:text', {}, body)),
  );
  const styles = element(
    'office:document-styles',
    namespaces,
    fontFaces(letters.map(({ path }) => path)),
    element('office:styles', {}, namedStyles(look, width)),
    element('office:automatic-styles', {}, pageLayout(margins)),
    masterPages(document),
  );
  return [
    { path: 'content.xml', type: 'text/xml', content: declaration + content },
    { path: 'styles.xml', type: 'text/xml', content: declaration + styles },
    { path: 'meta.xml', type: 'text/xml', content: writeMetadata(document) },
    ...pictures.files(),
    ...letters,
  ];
}

const anchorOf = (place: number) => `kop-${place + 1}`;

/** What stands above the title, the opening, the table of contents, and the sections. */
function drawBody(document: WrittenDocument, houseStyle: HouseStyle, desk: Desk): string {
  const { language, blocks } = document;
  const at = firstSection(blocks);
  const contents = document.contents
    ? tableOfContents(writePlain({ key: 'files.contents' }, language), listEntries(blocks, anchorOf))
    : '';
  const head = drawOpening(document, houseStyle, desk);
  // Drawn in order, because anchors are counted.
  const opening = drawBlocks(blocks.slice(0, at), desk);
  const rest = document.onePage ? drawInColumns(blocks.slice(at), desk) : drawBlocks(blocks.slice(at), desk);
  return head + opening + contents + rest;
}

function firstSection(blocks: readonly Block[]): number {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return at < 0 ? blocks.length : at;
}

function automaticStyles(): string {
  const style = (name: string, parent: string, properties: Record<string, string>, master?: string) =>
    element(
      'style:style',
      {
        'style:name': name,
        'style:family': 'paragraph',
        'style:parent-style-name': parent,
        'style:master-page-name': master,
      },
      element('style:paragraph-properties', properties),
    );
  return [
    style('First_line', 'Organisation', {}, 'First_20_Page'),
    ...[1, 2, 3].map((level) => style(`Heading_${level}_page`, `Heading_20_${level}`, { 'fo:break-before': 'page' })),
    ...[1, 2, 3].map((level) =>
      style(`Heading_${level}_column`, `Heading_20_${level}`, { 'fo:break-before': 'column', 'fo:margin-top': '0mm' }),
    ),
    ...['page', 'column'].map((start) =>
      element(
        'style:style',
        { 'style:name': `Empty_${start}`, 'style:family': 'paragraph', 'style:parent-style-name': 'Standard' },
        element('style:paragraph-properties', { 'fo:break-before': start, 'fo:line-height': '1pt' }),
        element('style:text-properties', { 'fo:font-size': '1pt' }),
      ),
    ),
    element(
      'style:style',
      { 'style:name': 'Picture', 'style:family': 'graphic', 'style:parent-style-name': 'Graphics' },
      element('style:graphic-properties', {
        'style:vertical-pos': 'middle',
        'style:vertical-rel': 'text',
        'fo:border': 'none',
        'fo:padding': '0mm',
      }),
    ),
    element(
      'style:style',
      { 'style:name': 'Two_columns', 'style:family': 'section' },
      element(
        'style:section-properties',
        { 'text:dont-balance-text-columns': 'false', 'style:editable': 'true' },
        element('style:columns', { 'fo:column-count': 2, 'fo:column-gap': '8mm' }),
      ),
    ),
    element(
      'style:style',
      { 'style:name': 'Contents', 'style:family': 'section' },
      element(
        'style:section-properties',
        { 'style:editable': 'true' },
        element('style:columns', { 'fo:column-count': 1 }),
      ),
    ),
  ].join('');
}
