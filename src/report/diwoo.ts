import type { Dossier } from '../dossier/dossier.ts';
import type { Language } from '../language/text.ts';
import type { ChannelEdition } from './channel-editions.ts';
import type { WrittenDocument } from './document/block.ts';
import { composeDocument } from './document/compose.ts';
import { takePen } from './document/pen.ts';
import type { DossierEdition } from './document/write.ts';
import type { Edition } from './editions.ts';
import type { HouseStyle } from './house-style.ts';
import { informationCategories } from './information-categories.ts';
import { type Attributes, declaration, element, escapeXml } from './odf/xml.ts';

/** Who publishes, from the settings of the municipality. */
export type Publisher = NonNullable<HouseStyle['publisher']>;

/** A document that stands at a public address. */
export interface Published {
  document: Pick<
    WrittenDocument,
    | 'edition'
    | 'language'
    | 'title'
    | 'kindLine'
    | 'subject'
    | 'keywords'
    | 'dossierId'
    | 'version'
    | 'date'
    | 'isDraft'
  >;
  /** The https address at which the file itself is. */
  address: string;
  /** When it last changed: an ISO moment with its zone. */
  changed: string;
}

const concepts = 'https://identifier.overheid.nl/tooi/def/thes/kern/';

/** What we take a document for. Article 3.1 is the safe choice where no category surely fits. */
const usual: Readonly<Record<Edition | ChannelEdition, keyof typeof informationCategories>> = {
  'council-page': 'c_db4862c3',
  'council-letter': 'c_db4862c3',
  'annual-account': 'c_c6cd1213',
  'trade-off': 'c_816e508d',
  'decision-record': 'c_816e508d',
  'award-reasons': 'c_816e508d',
  'channel-guide': 'c_816e508d',
  'channel-card': 'c_816e508d',
};

const settled = { code: 'c_641ecd76', name: 'vaststelling' };

const schemas = 'https://standaarden.overheid.nl/diwoo/metadata/0.9.8/xsd/';
const namespaces: Attributes = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:diwoo': 'https://standaarden.overheid.nl/diwoo/metadata/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    `http://www.sitemaps.org/schemas/sitemap/0.9 ${schemas}extern/sitemap/sitemap.xsd`,
    `https://standaarden.overheid.nl/diwoo/metadata/ ${schemas}diwoo/diwoo-metadata.xsd`,
  ].join(' '),
};

/** What metadata tell of one edition of a dossier; its title is that of the dossier. */
export function describeEdition(edition: DossierEdition, dossier: Dossier, language: Language): Published['document'] {
  return composeDocument(takePen(language), edition, { dossier }, dossier.title, []);
}

/**
 * The metadata of published documents by which the government’s harvester finds them (DiWoo 0.9.8): a sitemap with an
 * entry for each. Throws RangeError for a draft or an undated document, an address that is not https, and a category
 * that is not in the list.
 */
export function writeDiwoo(documents: readonly Published[], publisher: Publisher): string {
  return `${declaration}${element('urlset', namespaces, ...documents.map((each) => writeEntry(each, publisher)))}\n`;
}

function writeEntry({ document, address, changed }: Published, publisher: Publisher): string {
  const { title, kindLine, subject, keywords, date, isDraft } = document;
  if (isDraft || date === undefined) throw new RangeError(`${title} is not settled, so it is not published`);
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') throw new RangeError(`${address} is not https`);
  const part = (name: string, ...content: string[]) => element(`diwoo:${name}`, {}, ...content);
  const named = (name: string, resource: string, text: string) =>
    element(`diwoo:${name}`, { resource }, escapeXml(text));
  const category = publisher.category ?? usual[document.edition];
  const categoryName = informationCategories[category];
  if (categoryName === undefined) {
    throw new RangeError(`${category} is no category; allowed: ${Object.keys(informationCategories).join(', ')}`);
  }
  const text = (name: string, value: string) => part(name, escapeXml(value));
  return element(
    'url',
    {},
    element('loc', {}, escapeXml(new URL(address).href)),
    element('lastmod', {}, escapeXml(changed)),
    part(
      'Document',
      part(
        'DiWoo',
        part(
          'identifiers',
          text('identifier', `${document.dossierId}-${document.edition}-${document.version}-${document.language}`),
        ),
        named('publisher', publisher.tooiUri, publisher.name),
        named('verantwoordelijke', publisher.tooiUri, publisher.name),
        part(
          'titelcollectie',
          text('officieleTitel', `${title} (${kindLine})`),
          part('verkorteTitels', text('verkorteTitel', title)),
        ),
        part('omschrijvingen', text('omschrijving', subject)),
        part(
          'classificatiecollectie',
          part('informatiecategorieen', named('informatiecategorie', concepts + category, categoryName)),
          keywords.length === 0 ? '' : part('trefwoorden', ...keywords.map((each) => text('trefwoord', each))),
        ),
        part('creatiedatum', date),
        part(
          'documenthandelingen',
          part(
            'documenthandeling',
            named('soortHandeling', concepts + settled.code, settled.name),
            part('atTime', `${date}T00:00:00Z`),
          ),
        ),
      ),
    ),
  );
}
