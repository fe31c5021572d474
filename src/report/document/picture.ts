import { number } from '../charts/svg.ts';
import type { Picture } from './block.ts';
import { type Box, hatchPath } from './hatching.ts';
import { readMarkup, type Tag, writeTag } from './markup.ts';

const ink = '#001a40';

/** What the classes of texts in drawings mean where there is no style sheet. */
const textStyles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'chart-note': { fill: '#3d5374' },
  'chart-name': { 'font-weight': '600' },
  'chart-value': {},
  'chart-small': { fill: '#3d5374', 'font-size': '12' },
  'chart-on-dark': { fill: '#ffffff', 'font-weight': '600' },
  'chart-end': { fill: '#3d5374' },
  'chart-end--lead': { fill: '#00568b', 'font-weight': '600' },
  'chart-end--rival': { fill: ink, 'font-weight': '600' },
};

/**
 * A drawing as a picture that needs nothing outside itself: measures in px, colours as attributes, hatching as paths, no
 * ids, classes, patterns or drawings within drawings. `svg` is one of our own charts.
 */
export function makePicture(svg: string, alt: string, description?: string): Picture {
  const tags = readMarkup(svg);
  const root = tags[0]!;
  const [width, height] = [Number(root.attributes['width']), Number(root.attributes['height'])];
  const hatches = new Map<string, string>();
  const out: string[] = [];
  const outer = [{ width, name: 'svg' }];
  for (let i = 1; i < tags.length - 1; i += 1) {
    const tag = tags[i]!;
    if (['title', 'desc'].includes(tag.name)) i = endOf(tags, i);
    else if (tag.name === 'defs') {
      const end = endOf(tags, i);
      for (const inner of tags.slice(i, end)) readHatch(inner, tags, hatches);
      i = end;
    } else if (tag.kind === 'close') {
      out.push(outer.pop()?.name === 'svg' ? '</g>' : writeTag(tag));
    } else {
      const within = outer.at(-1)!.width;
      const placed = place(tag, within);
      if (tag.kind === 'open') outer.push({ width: Number(placed.attributes['width'] ?? within), name: tag.name });
      out.push(draw(placed, hatches, tags[i + 1]?.kind === 'text' ? tags[i + 1]!.text : ''));
    }
  }
  const size = `width="${number(width)}" height="${number(height)}"`;
  const box = `viewBox="0 0 ${number(width)} ${number(height)}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} font-family="Source Sans 3, sans-serif" font-size="14">${out.join('')}</svg>`,
    width,
    height,
    alt,
    ...(description === undefined ? {} : { description }),
  };
}

/** The place of the tag that closes the one at `from`. */
function endOf(tags: readonly Tag[], from: number): number {
  let depth = 0;
  for (let i = from; i < tags.length; i += 1) {
    if (tags[i]!.kind === 'open') depth += 1;
    if (tags[i]!.kind === 'close') depth -= 1;
    if (depth === 0) return i;
  }
  return tags.length - 1;
}

/** Remembers the colour of a hatch pattern: that of the 2 px line in it. */
function readHatch(tag: Tag, tags: readonly Tag[], hatches: Map<string, string>): void {
  if (tag.name !== 'pattern' || tag.kind !== 'open') return;
  const from = tags.indexOf(tag);
  const line = tags.slice(from).find(({ name, attributes }) => name === 'rect' && attributes['width'] === '2')!;
  hatches.set(tag.attributes['id']!, line.attributes['fill']!);
}

/** The tag with every percentage as px of the drawing that it stands in. */
function place(tag: Tag, within: number): Tag {
  const attributes = Object.fromEntries(
    Object.entries(tag.attributes).map(([name, value]) => [
      name,
      value.endsWith('%') ? number((Number(value.slice(0, -1)) / 100) * within) : value,
    ]),
  );
  return { ...tag, attributes };
}

function draw(tag: Tag, hatches: ReadonlyMap<string, string>, words: string): string {
  const { class: names = '', overflow: _, focusable: __, 'aria-hidden': ___, ...rest } = tag.attributes;
  if (tag.kind === 'text') return tag.text;
  if (tag.name === 'svg') return `<g transform="translate(${rest['x'] ?? 0} ${rest['y'] ?? 0})">`;
  const hatched = /^url\(#(.+)\)$/.exec(rest['fill'] ?? '');
  if (hatched !== null) return drawHatched(tag, hatches.get(hatched[1]!)!);
  const coloured = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, value === 'currentColor' ? ink : value]),
  );
  if (tag.name !== 'text') return writeTag({ ...tag, attributes: coloured });
  const classes = names.split(' ');
  const style = Object.assign({ fill: ink }, ...classes.map((name) => textStyles[name] ?? {}));
  const written = writeTag({ ...tag, attributes: { ...style, ...coloured } });
  if (!classes.includes('chart-halo')) return written;
  const halo = { ...style, ...coloured, stroke: '#ffffff', 'stroke-width': '5', 'stroke-linejoin': 'round' };
  return `${writeTag({ ...tag, attributes: halo })}${words}</text>${written}`;
}

/** White ground and stripes for every rectangle of a hatched shape. */
function drawHatched(tag: Tag, colour: string): string {
  const boxes = boxesOf(tag);
  const ground = boxes
    .map(
      ({ x, y, width, height }) => `M${number(x)} ${number(y)}h${number(width)}v${number(height)}h-${number(width)}z`,
    )
    .join('');
  return `<path d="${ground}" fill="#ffffff"/><path d="${boxes.map(hatchPath).join('')}" fill="${colour}"/>`;
}

/** The rectangles of a rect, or of a path that is made of rectangles only. */
function boxesOf({ name, attributes }: Tag): Box[] {
  const read = (key: string) => Number(attributes[key] ?? 0);
  if (name === 'rect') return [{ x: read('x'), y: read('y'), width: read('width'), height: read('height') }];
  const found = [...(attributes['d'] ?? '').matchAll(/M(-?[\d.]+) (-?[\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g)];
  if (found.length === 0) throw new Error('Only rectangles can be hatched in a document');
  return found.map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}
