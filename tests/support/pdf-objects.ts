import { inflateSync } from 'node:zlib';

/** A reader of our own for the objects of a PDF with a plain table of references; enough to look at what we print. */
export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
export class Ref {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}
export type Dict = Map<string, Value>;
export interface Stream {
  dict: Dict;
  bytes: Buffer;
}
export type Value = number | boolean | null | Buffer | Name | Ref | Operator | Value[] | Dict | Stream;
/** A bare word: the operator of a content stream. */
export class Operator {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

const white = /[\0\t\n\f\r ]/;
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** Reads values one after another from `text`, bytes as latin1. */
export class Lexer {
  private at: number;
  private readonly text: string;
  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  get position(): number {
    return this.at;
  }

  private skip(): void {
    for (;;) {
      while (this.at < this.text.length && white.test(this.text[this.at]!)) this.at += 1;
      if (this.text[this.at] !== '%') return;
      while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at]!)) this.at += 1;
    }
  }

  isDone(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  private startsWith(word: string): boolean {
    this.skip();
    return this.text.startsWith(word, this.at);
  }

  read(): Value {
    this.skip();
    const sign = this.text[this.at];
    if (sign === undefined) throw new Error('The file ends within a value');
    if (sign === '/') return this.readName();
    if (sign === '(') return this.readString();
    if (this.text.startsWith('<<', this.at)) return this.readDict();
    if (sign === '<') return this.readHex();
    if (sign === '[') return this.readArray();
    return this.readWord();
  }

  private readName(): Name {
    const from = ++this.at;
    while (this.at < this.text.length && !delimiter.test(this.text[this.at]!)) this.at += 1;
    const raw = this.text.slice(from, this.at);
    return new Name(raw.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
  }

  private readString(): Buffer {
    const out: number[] = [];
    let depth = 0;
    for (this.at += 1; ; this.at += 1) {
      const sign = this.text[this.at]!;
      if (sign === undefined) throw new Error('The file ends within a string');
      if (sign === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at + 1, this.at + 4))?.[0];
        if (octal !== undefined) out.push(Number.parseInt(octal, 8));
        else {
          const next = this.text[this.at + 1]!;
          out.push(({ n: 10, r: 13, t: 9, b: 8, f: 12 } as Record<string, number>)[next] ?? next.charCodeAt(0));
        }
        this.at += octal?.length ?? 1;
        continue;
      }
      if (sign === '(') depth += 1;
      if (sign === ')') {
        if (depth === 0) break;
        depth -= 1;
      }
      out.push(sign.charCodeAt(0));
    }
    this.at += 1;
    return Buffer.from(out);
  }

  private readHex(): Buffer {
    const end = this.text.indexOf('>', this.at);
    const hex = this.text.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex');
  }

  private readArray(): Value[] {
    const items: Value[] = [];
    for (this.at += 1; !this.startsWith(']'); ) items.push(this.read());
    this.at += 1;
    return items;
  }

  private readDict(): Dict {
    const dict: Dict = new Map();
    for (this.at += 2; !this.startsWith('>>'); ) {
      const key = this.read();
      if (!(key instanceof Name)) throw new Error('A dictionary has a key that is no name');
      dict.set(key.name, this.read());
    }
    this.at += 2;
    return dict;
  }

  private readWord(): Value {
    const reference = /^(\d+) (\d+) R(?![A-Za-z])/.exec(this.text.slice(this.at, this.at + 24));
    if (reference !== null) {
      this.at += reference[0].length;
      return new Ref(Number(reference[1]));
    }
    const from = this.at;
    this.at += 1;
    while (this.at < this.text.length && !delimiter.test(this.text[this.at]!)) this.at += 1;
    const word = this.text.slice(from, this.at);
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Operator(word);
  }

  /** The bytes of the stream that begins here, if one does. */
  readStream(length: number): Buffer | undefined {
    if (!this.startsWith('stream')) return undefined;
    const start = this.at + (this.text.startsWith('stream\r\n', this.at) ? 8 : 7);
    const bytes = Buffer.from(this.text.slice(start, start + length), 'latin1');
    if (!/^\s*endstream/.test(this.text.slice(start + length, start + length + 12)))
      throw new Error('A stream has another length than it says');
    return bytes;
  }
}

/** The bytes of a stream as they were before they were pressed together. */
export function unpack({ dict, bytes }: Stream): Buffer {
  const filters = [dict.get('Filter') ?? []].flat();
  return filters.reduce<Buffer>((packed, filter) => {
    const { name } = filter as Name;
    if (name === 'FlateDecode') return inflateSync(packed);
    throw new Error(`A filter that this reader does not know: ${name}`);
  }, bytes);
}
