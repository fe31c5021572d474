import { number } from '../charts/svg.ts';

/** A rectangle in px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Point = [number, number];

/** The distance between two stripes along an axis, and the width of one: a pitch of 6 and a line of 2 px at 45°. */
const pitch = 6 * Math.SQRT2;
const thick = 2 * Math.SQRT2;

/**
 * The 45° stripes of one rectangle as the data of a path to be filled. Patterns are not drawn by every program that
 * shows a document; a path is.
 */
export function hatchPath({ x, y, width, height }: Box): string {
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const first = Math.floor((x + y - thick) / pitch);
  const last = Math.ceil((x + y + width + height) / pitch);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * pitch)
    .map((start) => cut(cut(corners, start, 1), start + thick, -1))
    .filter((stripe) => stripe.length > 2)
    .map((stripe) => `M${stripe.map(([px, py]) => `${number(px)} ${number(py)}`).join('L')}Z`)
    .join('');
}

/** The part of a polygon where x + y is at least `bound` (side 1) or at most `bound` (side -1). */
function cut(polygon: readonly Point[], bound: number, side: 1 | -1): Point[] {
  const depth = ([px, py]: Point) => side * (px + py - bound);
  return polygon.flatMap((point, i) => {
    const next = polygon[(i + 1) % polygon.length]!;
    const [here, there] = [depth(point), depth(next)];
    const kept: Point[] = here >= 0 ? [point] : [];
    if (here >= 0 === there >= 0) return kept;
    const t = here / (here - there);
    return [...kept, [point[0] + t * (next[0] - point[0]), point[1] + t * (next[1] - point[1])]];
  });
}
