import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';

/** An element of XML as it was read. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string) => {
  if (/&(?!(amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`An unknown entity in ${text.slice(0, 80)}`);
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name]!);
};

/** Reads XML without comments, instructions or sections, as our files must be. Throws where it is not well formed. */
export function readXml(xml: string): XmlElement {
  const text = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) throw new Error('A sign XML has not');
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const token = /<(\/?)([\w:.-]+)((?: [\w:.-]+="[^"<]*")*)(\/?)>|([^<>]+)/gy;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`Not XML at ${at}: ${text.slice(at, at + 80)}`);
    const [, closing, name, written, single, words] = match;
    if (words !== undefined) {
      open.at(-1)!.children.push(decode(words));
      continue;
    }
    if (closing === '/') {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes something else`);
      continue;
    }
    const pairs = [...written!.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
      ([, key, value]) => [key!, decode(value!)] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`An attribute twice on ${name}`);
    const element = { name: name!, attributes: Object.fromEntries(pairs), children: [] };
    open.at(-1)!.children.push(element);
    if (single !== '/') open.push(element);
  }
  if (open.length > 1) throw new Error(`${open.at(-1)!.name} is not closed`);
  return root.children[0] as XmlElement;
}

/** All elements of these names inside `element`, in the order of the text. */
export function findAll(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(names.includes(child.name) ? [child] : []), ...findAll(child, ...names)],
  );
}

/** The text of an element as a reader sees it. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'text:s') return ' '.repeat(Number(child.attributes['text:c'] ?? 1));
      if (child.name === 'text:tab') return '\t';
      return child.name === 'text:line-break' ? '\n' : textOf(child);
    })
    .join('');
}

/** The names of all elements in order, without those that stand for white space. */
export function skeletonOf(element: XmlElement): string[] {
  if (['text:s', 'text:tab', 'text:line-break'].includes(element.name)) return [];
  return [element.name, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : skeletonOf(child)))];
}

/** The files of a package that are text, as text. */
export function unpack(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => /(\.xml|\.svg|^mimetype)$/.test(name) })).map(
      ([name, file]) => [name, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file)],
    ),
  );
}

const folder = process.env['ODF_SCHEMAS'] ?? '../shared/schemas';

/**
 * Whether the schemas of ODF 1.3 (OASIS, OpenDocument-v1.3-schema.rng and -manifest-schema.rng) are here. They are not
 * ours to ship: put them in ../shared/schemas, or name their folder in ODF_SCHEMAS.
 */
export const hasSchemas = existsSync(join(folder, 'OpenDocument-v1.3-schema.rng'));

/** What the schema of ODF 1.3 has against files of packages; all in one go, for the schema takes longest to read. */
export async function findFaults(files: readonly { name: string; content: string }[]): Promise<string[]> {
  const isManifest = (name: string) => name.endsWith('manifest.xml');
  const faults: string[] = [];
  for (const part of ['', 'manifest-']) {
    const checked = files.filter(({ name }) => isManifest(name) === (part !== ''));
    if (checked.length === 0) continue;
    const { errors } = await validateXML({
      xml: checked.map(({ name, content }, i) => ({
        fileName: `${i}-${name.replaceAll('/', '-')}`,
        contents: content,
      })),
      schema: [readFileSync(join(folder, `OpenDocument-v1.3-${part}schema.rng`), 'utf8')],
      extension: 'relaxng',
      initialMemoryPages: 4096,
      maxMemoryPages: 32_768,
      modifyArguments: (given) => ['--huge', ...given],
    });
    faults.push(...errors.map(({ rawMessage }) => rawMessage.slice(0, 200)));
  }
  return faults;
}
