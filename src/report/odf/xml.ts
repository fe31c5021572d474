import { contain } from '../../language/text.ts';

/** Values of attributes; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML cannot hold, or must not be exchanged: halves of a pair, and code points that are no character. */
const unwritable = /\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` as it may be kept in any document: what no document can hold shows as U+FFFD, and no text turns its surroundings. */
export function makeWritable(text: string): string {
  return contain(text).replace(unwritable, '\ufffd');
}

/** `text` as it may stand between tags and inside quoted attributes. */
export function escapeXml(text: string): string {
  return makeWritable(text).replace(/[&<>"]/g, (sign) => entities[sign]!);
}

/** An element with its attributes; `content` is markup already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) =>
      value === undefined ? '' : ` ${key}="${escapeXml(String(value)).replace(/[\n\r\t]/g, ' ')}"`,
    )
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/**
 * `text` inside a paragraph of OpenDocument, where runs of white space would melt together: a new line is a line break, a
 * tab a tab, and further spaces are counted.
 */
export function writeText(text: string): string {
  return escapeXml(text)
    .replace(/^ | $| {2,}/g, (spaces) =>
      spaces.length === 1 ? '<text:s/>' : ` <text:s text:c="${spaces.length - 1}"/>`,
    )
    .replace(/\r\n|\n|\r/g, '<text:line-break/>')
    .replace(/\t/g, '<text:tab/>');
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The namespaces that our files use, as the attributes of their outermost element. */
export const namespaces: Attributes = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:number': 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:config': 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
  'xmlns:of': 'urn:oasis:names:tc:opendocument:xmlns:of:1.2',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
};
