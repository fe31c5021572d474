/** A piece of the markup of one of our own drawings. */
export interface Tag {
  kind: 'open' | 'close' | 'empty' | 'text';
  name: string;
  attributes: Record<string, string>;
  /** Of a text, as it stands in the markup. */
  text: string;
}

/** The pieces of `markup` in order. It must be markup that we wrote: every value quoted, every tag closed. */
export function readMarkup(markup: string): Tag[] {
  return [...markup.matchAll(/<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g)].map(
    ([, slash, name, attributes, empty, text]) => ({
      kind: text !== undefined ? 'text' : slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open',
      name: name ?? '',
      attributes: Object.fromEntries(
        [...(attributes ?? '').matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
      ),
      text: text ?? '',
    }),
  );
}

/** A tag as markup; values stand as they were read. */
export function writeTag({ kind, name, attributes, text }: Tag): string {
  if (kind === 'text') return text;
  if (kind === 'close') return `</${name}>`;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${written.join('')}${kind === 'empty' ? '/' : ''}>`;
}
