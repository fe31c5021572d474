export interface SvgElement {
  name: string;
  attributes: Map<string, string>;
}

/** Reads our SVG as strictly as XML: quoted attributes, each once; every tag closed; no stray sign. Throws otherwise. */
export function readSvg(svg: string): { elements: SvgElement[]; texts: string[] } {
  const elements: SvgElement[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  const token = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<>]+)/gy;
  let position = 0;
  while (position < svg.length) {
    token.lastIndex = position;
    const match = token.exec(svg);
    if (match === null) throw new Error(`Not XML at ${position}: ${svg.slice(position, position + 60)}`);
    position = token.lastIndex;
    const [, closing, name = '', written = '', selfClosing, text] = match;
    if (text !== undefined) {
      if (/&(?!#?\w+;)/.test(text)) throw new Error(`A bare ampersand in ${text}`);
      texts.push(text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))));
      continue;
    }
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else`);
      continue;
    }
    const attributes = new Map<string, string>();
    for (const [, key = '', value = ''] of written.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (attributes.has(key)) throw new Error(`${key} twice on ${name}`);
      attributes.set(key, value);
    }
    elements.push({ name, attributes });
    if (selfClosing !== '/') open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} not closed`);
  return { elements, texts };
}
