import { type Dict, Lexer, Name, Operator, Ref, type Stream, unpack, type Value } from './pdf-objects.ts';

/** A piece of the structure tree: its kind, what it says of itself, and what is below it. */
export interface Element {
  kind: string;
  alt?: string;
  /** Column or Row, of a header cell. */
  scope?: string;
  children: Element[];
}

/** What a PDF says of itself and shows, for tests to look at. */
export interface ReadPdf {
  objects: ReadonlyMap<number, Value>;
  catalogue: Dict;
  language: string;
  title: string;
  isMarked: boolean;
  showsTitle: boolean;
  metadata: string;
  created?: string;
  structure: Element;
  /** Titles of the bookmarks, from the top. */
  bookmarks: string[];
  /** Fonts with whether their letters are inside the file. */
  fonts: { name: string; isEmbedded: boolean; hasText: boolean }[];
  links: string[];
  attachments: { name: string; type: string; relation: string; bytes: Buffer }[];
  /** Names that stand in any dictionary, keys and values: to look for what may not be there. */
  names: ReadonlySet<string>;
  /** The text of each page, in the order in which it is drawn. */
  pages: string[];
}

export function readPdf(pdf: Uint8Array): ReadPdf {
  const objects = readObjects(Buffer.from(pdf));
  const { trailer, all } = objects;
  const get = (value: Value | undefined): Value | undefined => (value instanceof Ref ? all.get(value.id) : value);
  const dictOf = (value: Value | undefined): Dict => {
    const found = get(value);
    if (found instanceof Map) return found;
    return isStream(found) ? found.dict : new Map();
  };
  const textOf = (value: Value | undefined) => {
    const found = get(value);
    return Buffer.isBuffer(found) ? decodeText(found) : found instanceof Name ? found.name : '';
  };
  const catalogue = dictOf(trailer.get('Root'));
  const info = dictOf(trailer.get('Info'));
  const metadata = get(catalogue.get('Metadata'));
  const pages = listPages(dictOf(catalogue.get('Pages')), dictOf, get);
  const created = textOf(info.get('CreationDate'));
  return {
    objects: all,
    catalogue,
    language: textOf(catalogue.get('Lang')),
    title: textOf(info.get('Title')),
    isMarked: dictOf(catalogue.get('MarkInfo')).get('Marked') === true,
    showsTitle: dictOf(catalogue.get('ViewerPreferences')).get('DisplayDocTitle') === true,
    metadata: isStream(metadata) ? unpack(metadata).toString() : '',
    ...(created !== '' && { created }),
    structure: readStructure(dictOf(catalogue.get('StructTreeRoot')), dictOf, get, textOf),
    bookmarks: readBookmarks(dictOf(dictOf(catalogue.get('Outlines')).get('First')), dictOf, textOf),
    fonts: readFonts(all, dictOf, get),
    links: [...all.values()].flatMap((value) => {
      const action = value instanceof Map ? dictOf(value.get('A')) : undefined;
      return action?.has('URI') ? [textOf(action.get('URI'))] : [];
    }),
    attachments: readAttachments(catalogue, dictOf, get, textOf),
    names: namesIn(all),
    pages: pages.map((page) => readPage(page, dictOf, get)),
  };
}

type Get = (value: Value | undefined) => Value | undefined;
type DictOf = (value: Value | undefined) => Dict;
type TextOf = (value: Value | undefined) => string;

function isStream(value: Value | undefined): value is Stream {
  return typeof value === 'object' && value !== null && 'bytes' in value && 'dict' in value;
}

function readObjects(file: Buffer): { all: Map<number, Value>; trailer: Dict } {
  const text = file.toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const table = text.slice(start);
  if (!table.startsWith('xref')) throw new Error('The table of references is not where the file says');
  const all = new Map<number, Value>();
  const entries = [...table.matchAll(/^(\d{10}) \d{5} ([nf])/gm)];
  entries.forEach(([, offset, kind], id) => {
    if (kind === 'n') all.set(id, readObject(text, Number(offset), id));
  });
  const trailer = new Lexer(text, text.indexOf('trailer', start) + 'trailer'.length).read();
  return { all, trailer: trailer as Dict };
}

function readObject(text: string, offset: number, id: number): Value {
  const head = `${id} 0 obj`;
  if (!text.startsWith(head, offset)) throw new Error(`Object ${id} is not where the table of references says`);
  const lexer = new Lexer(text, offset + head.length);
  const value = lexer.read();
  if (!(value instanceof Map)) return value;
  const length = value.get('Length');
  const bytes = typeof length === 'number' ? lexer.readStream(length) : undefined;
  return bytes === undefined ? value : { dict: value, bytes };
}

/** Text outside pages: UTF-16 with a mark before it, or one byte a character. */
function decodeText(bytes: Buffer): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
}

function listPages(node: Dict, dictOf: DictOf, get: Get): Dict[] {
  const kids = get(node.get('Kids'));
  return Array.isArray(kids) ? kids.flatMap((kid) => listPages(dictOf(kid), dictOf, get)) : [node];
}

function readStructure(node: Dict, dictOf: DictOf, get: Get, textOf: TextOf): Element {
  const kids = [get(node.get('K')) ?? []].flat();
  const attributes = [get(node.get('A')) ?? []].flat().map((each) => dictOf(each));
  const scope = attributes.map((each) => textOf(each.get('Scope'))).find((each) => each !== '');
  return {
    kind: textOf(node.get('S')),
    ...(node.has('Alt') && { alt: textOf(node.get('Alt')) }),
    ...(scope !== undefined && { scope }),
    children: kids
      .filter((kid): kid is Ref => kid instanceof Ref)
      .map((kid) => dictOf(kid))
      .filter((kid) => kid.has('S'))
      .map((kid) => readStructure(kid, dictOf, get, textOf)),
  };
}

function readBookmarks(first: Dict, dictOf: DictOf, textOf: TextOf): string[] {
  const titles: string[] = [];
  for (let item = first; item.has('Title'); item = dictOf(item.get('Next'))) {
    titles.push(textOf(item.get('Title')), ...readBookmarks(dictOf(item.get('First')), dictOf, textOf));
  }
  return titles;
}

function readFonts(all: ReadonlyMap<number, Value>, dictOf: DictOf, get: Get): ReadPdf['fonts'] {
  return [...all.values()].flatMap((value) => {
    if (!(value instanceof Map) || (value.get('Type') as Name | undefined)?.name !== 'Font') return [];
    if ((value.get('Subtype') as Name).name.startsWith('CIDFont')) return [];
    const [descendant] = [get(value.get('DescendantFonts')) ?? []].flat();
    const descriptor = dictOf(dictOf(descendant).get('FontDescriptor'));
    return [
      {
        name: (value.get('BaseFont') as Name).name,
        isEmbedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => isStream(get(descriptor.get(key)))),
        hasText: isStream(get(value.get('ToUnicode'))),
      },
    ];
  });
}

function readAttachments(catalogue: Dict, dictOf: DictOf, get: Get, textOf: TextOf): ReadPdf['attachments'] {
  const names = get(dictOf(dictOf(catalogue.get('Names')).get('EmbeddedFiles')).get('Names'));
  if (!Array.isArray(names)) return [];
  return names.flatMap((name, i) => {
    if (i % 2 === 1) return [];
    const specification = dictOf(names[i + 1]);
    const file = get(dictOf(specification.get('EF')).get('F'));
    if (!isStream(file)) throw new Error('An attachment has no file');
    return [
      {
        name: textOf(name),
        type: textOf(file.dict.get('Subtype')),
        relation: textOf(specification.get('AFRelationship')),
        bytes: unpack(file),
      },
    ];
  });
}

function namesIn(all: ReadonlyMap<number, Value>): Set<string> {
  const names = new Set<string>();
  const walk = (value: Value): void => {
    if (value instanceof Name) names.add(value.name);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (isStream(value)) walk(value.dict);
    else if (value instanceof Map) {
      for (const [key, inner] of value) {
        names.add(key);
        walk(inner);
      }
    }
  };
  for (const value of all.values()) walk(value);
  return names;
}

/** The text of a page: each piece of text on a line of its own, and so is all text of a drawing. */
function readPage(page: Dict, dictOf: DictOf, get: Get): string {
  const contents = [get(page.get('Contents')) ?? []]
    .flat()
    .map((part) => unpack(get(part) as Stream).toString('latin1'));
  return readContent(contents.join('\n'), dictOf(page.get('Resources')), dictOf, get);
}

function readContent(content: string, resources: Dict, dictOf: DictOf, get: Get, isDrawing = false): string {
  const lexer = new Lexer(content);
  let operands: Value[] = [];
  let letters: ReadonlyMap<number, string> = new Map();
  let text = '';
  const show = (bytes: Buffer) => {
    for (let i = 0; i + 1 < bytes.length; i += 2) text += letters.get(bytes.readUInt16BE(i)) ?? '\ufffd';
  };
  while (!lexer.isDone()) {
    const value = lexer.read();
    if (!(value instanceof Operator)) {
      operands.push(value);
      continue;
    }
    if (value.word === 'Tf')
      letters = readLetters(
        get(dictOf(dictOf(resources.get('Font')).get((operands[0] as Name).name)).get('ToUnicode')),
      );
    if (value.word === 'Tj') show(operands[0] as Buffer);
    if (value.word === 'TJ') for (const part of operands[0] as Value[]) if (Buffer.isBuffer(part)) show(part);
    if (value.word === 'ET' && !isDrawing) text += '\n';
    if (value.word === 'Do') {
      const form = get(dictOf(resources.get('XObject')).get((operands[0] as Name).name));
      if (isStream(form) && (form.dict.get('Subtype') as Name).name === 'Form')
        text += `${readContent(unpack(form).toString('latin1'), dictOf(form.dict.get('Resources')), dictOf, get, true)}\n`;
    }
    operands = [];
  }
  return text;
}

const known = new WeakMap<Stream, ReadonlyMap<number, string>>();

/** Which characters the numbers of letters in a font stand for. */
function readLetters(value: Value | undefined): ReadonlyMap<number, string> {
  if (!isStream(value)) return new Map();
  const before = known.get(value);
  if (before !== undefined) return before;
  const letters = new Map<number, string>();
  known.set(value, letters);
  const map = unpack(value).toString('latin1');
  const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, to] of block!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      letters.set(Number.parseInt(code!, 16), decode(to!));
  for (const [, block] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, last, to] of block!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
      const [first, end, base] = [from!, last!, to!].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
      for (let code = first; code <= end; code += 1) letters.set(code, String.fromCodePoint(base + code - first));
    }
  return letters;
}

/** Every piece of a structure tree, from the top. */
export function listElements(element: Element): Element[] {
  return [element, ...element.children.flatMap(listElements)];
}
