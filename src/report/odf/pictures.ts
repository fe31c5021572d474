import type { Picture } from '../document/block.ts';
import type { PackedFile } from './package.ts';
import { element, escapeXml } from './xml.ts';

/** The pictures of one file: each drawing is kept once, however often it is shown. */
export interface Pictures {
  /** A picture inside a line of text, at most `width` mm wide. */
  place(picture: Picture, width: number): string;
  /** A logo inside a line of text, as large as fits in `room` (mm). */
  placeLogo(logo: Logo, room: Size): string;
  files(): PackedFile[];
}

interface Size {
  width: number;
  height: number;
}

export interface Logo {
  type: string;
  bytes: Uint8Array;
  alt: string;
}

const mmPerPx = 25.4 / 96;
const endings: Record<string, string> = { 'image/svg+xml': 'svg', 'image/png': 'png' };

export function collectPictures(): Pictures {
  const paths = new Map<string | Uint8Array, PackedFile>();
  let shown = 0;
  const keep = (content: string | Uint8Array, type: string) => {
    let file = paths.get(content);
    if (file === undefined) {
      file = { path: `Pictures/${paths.size + 1}.${endings[type] ?? 'bin'}`, type, content };
      paths.set(content, file);
    }
    return file.path;
  };
  const frame = (path: string, type: string, size: Size, alt: string, more?: string) => {
    shown += 1;
    return element(
      'draw:frame',
      {
        'draw:style-name': 'Picture',
        'draw:name': `Picture ${shown}`,
        'text:anchor-type': 'as-char',
        'svg:width': `${round(size.width)}mm`,
        'svg:height': `${round(size.height)}mm`,
      },
      element('draw:image', {
        'xlink:href': path,
        'xlink:type': 'simple',
        'xlink:show': 'embed',
        'xlink:actuate': 'onLoad',
        'draw:mime-type': type,
      }),
      alt === '' ? '' : `<svg:title>${escapeXml(alt)}</svg:title>`,
      more === undefined ? '' : `<svg:desc>${escapeXml(more)}</svg:desc>`,
    );
  };
  return {
    place({ svg, width, height, alt, description }, available) {
      const type = 'image/svg+xml';
      const scale = Math.min(1, available / (width * mmPerPx));
      const size = { width: width * mmPerPx * scale, height: height * mmPerPx * scale };
      return frame(keep(svg, type), type, size, alt, description);
    },
    placeLogo(logo, room) {
      const { width, height } = sizeOf(logo);
      const scale = Math.min(room.width / width, room.height / height);
      return frame(keep(logo.bytes, logo.type), logo.type, { width: width * scale, height: height * scale }, logo.alt);
    },
    files: () => [...paths.values()],
  };
}

function round(size: number): number {
  return Math.round(size * 100) / 100;
}

/** Width and height of a logo in its own units; three to one where it does not say. */
function sizeOf({ type, bytes }: Logo): Size {
  if (type === 'image/png' && bytes.length >= 24) {
    const header = new DataView(bytes.buffer, bytes.byteOffset);
    return { width: header.getUint32(16) || 3, height: header.getUint32(20) || 1 };
  }
  const open = /<svg\b[^>]*>/.exec(new TextDecoder().decode(bytes))?.[0] ?? '';
  const box = /\bviewBox=["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(open);
  const [width, height] =
    box === null
      ? ['width', 'height'].map((name) => Number(new RegExp(`\\b${name}=["']([\\d.]+)`).exec(open)?.[1]))
      : [Number(box[1]), Number(box[2])];
  return width! > 0 && height! > 0 ? { width: width!, height: height! } : { width: 3, height: 1 };
}
