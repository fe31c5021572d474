import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The cuts of Source Sans 3 that documents are set in. */
const cuts = ['Regular', 'It', 'Light', 'Semibold', 'Bold', 'BoldIt'] as const;

/** Whether a font can draw the character of a code point. */
export type HasLetter = (codePoint: number) => boolean;

/** How wide a text is in the regular cut, in parts of its size (em). */
export type WidthOf = (text: string) => number;

/** The letters that documents are set in: the fonts as files and as bytes, and what they can all draw. */
export interface Letters {
  folder: string;
  fonts: readonly Buffer[];
  has: HasLetter;
  widthOf: WidthOf;
}

let loaded: Letters | undefined;

/** Reads the fonts, once. */
export function loadLetters(): Letters {
  if (loaded !== undefined) return loaded;
  const folder = join(dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF');
  const fonts = cuts.map((cut) => readFileSync(join(folder, `SourceSans3-${cut}.ttf`)));
  const covers = fonts.map(readCoverage);
  const widths = readWidths(fonts[0]!, covers[0]!);
  const covered = new Set([...covers[0]!.keys()].filter((code) => covers.every((cover) => cover.has(code))));
  loaded = {
    folder,
    fonts,
    has: (codePoint) => covered.has(codePoint),
    widthOf: (text) => {
      let width = 0;
      for (const sign of text) width += widths.get(sign.codePointAt(0)!) ?? 0.5;
      return width;
    },
  };
  return loaded;
}

/** The glyph of each code point that a TrueType font can draw, from its own table (`cmap` in format 12). */
export function readCoverage(font: Buffer): Map<number, number> {
  const map = tableOf(font, 'cmap');
  const covered = new Map<number, number>();
  const count = font.readUInt16BE(map + 2);
  for (let i = 0; i < count; i += 1) {
    const part = map + font.readUInt32BE(map + 8 + 8 * i);
    if (font.readUInt16BE(part) !== 12) continue;
    const groups = font.readUInt32BE(part + 12);
    for (let group = 0; group < groups; group += 1) {
      const at = part + 16 + 12 * group;
      const [first, last, glyph] = [font.readUInt32BE(at), font.readUInt32BE(at + 4), font.readUInt32BE(at + 8)];
      for (let code = first; code <= last; code += 1)
        if (glyph + code - first > 0) covered.set(code, glyph + code - first);
    }
    return covered;
  }
  throw new Error('The font has no table of characters in format 12');
}

/** How far each code point moves the pen, in em (`hmtx`). */
function readWidths(font: Buffer, glyphs: ReadonlyMap<number, number>): Map<number, number> {
  const unitsPerEm = font.readUInt16BE(tableOf(font, 'head') + 18);
  const count = font.readUInt16BE(tableOf(font, 'hhea') + 34);
  const table = tableOf(font, 'hmtx');
  const widthOf = (glyph: number) => font.readUInt16BE(table + 4 * Math.min(glyph, count - 1)) / unitsPerEm;
  return new Map([...glyphs].map(([code, glyph]) => [code, widthOf(glyph)]));
}

function tableOf(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let i = 0; i < count; i += 1) {
    const entry = 12 + 16 * i;
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table ${name}`);
}
