import { number } from '../charts/svg.ts';

/** Drawings below each other on a sheet of `width` px, each as wide as the sheet less `inset` px on either side. */
export function drawSheet(width: number, drawings: readonly string[], { gap = 2, inset = 0 } = {}): string {
  let top = 0;
  const placed = drawings.map((drawing) => {
    const [, inner] = /^<svg[^>]*>([\s\S]*)<\/svg>$/.exec(drawing)!;
    const height = Number(/^<svg[^>]* height="([\d.]+)"/.exec(drawing)![1]);
    const at = top;
    top += height + gap;
    return `<svg x="${number(inset)}" y="${number(at)}" width="${number(width - 2 * inset)}" height="${number(height)}">${inner}</svg>`;
  });
  const height = Math.max(0, top - gap);
  return `<svg width="${number(width)}" height="${number(height)}">${placed.join('')}</svg>`;
}
