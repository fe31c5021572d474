import type { WrittenDocument } from '../document/block.ts';
import { declaration, element, escapeXml, namespaces } from './xml.ts';

/** What `meta.xml` says of a document. Nothing in it names a person, a machine or a moment that the dossier does not. */
export type Described = Pick<
  WrittenDocument,
  | 'edition'
  | 'language'
  | 'title'
  | 'subject'
  | 'keywords'
  | 'organisation'
  | 'dossierId'
  | 'version'
  | 'date'
  | 'kindLine'
  | 'code'
>;

export function writeMetadata(document: Described): string {
  const { title, subject, keywords, organisation, language, date, kindLine } = document;
  const text = (name: string, value: string) => `<${name}>${escapeXml(value)}</${name}>`;
  const moment = date === undefined ? undefined : `${date}T00:00:00`;
  const own = Object.entries({
    edition: document.edition,
    dossier: document.dossierId,
    version: document.version,
    code: document.code,
  });
  return (
    declaration +
    element(
      'office:document-meta',
      namespaces,
      element(
        'office:meta',
        {},
        text('meta:generator', 'Afweging'),
        text('dc:title', title),
        text('dc:description', kindLine),
        text('dc:subject', subject),
        ...keywords.map((keyword) => text('meta:keyword', keyword)),
        text('meta:initial-creator', organisation),
        text('dc:creator', organisation),
        moment === undefined ? '' : text('meta:creation-date', moment) + text('dc:date', moment),
        text('dc:language', language === 'nl' ? 'nl-NL' : 'en-GB'),
        ...own.map(([name, value]) =>
          element('meta:user-defined', { 'meta:name': name, 'meta:value-type': 'string' }, escapeXml(String(value))),
        ),
      ),
    )
  );
}
