import { countBits, hasBit, type Polytope, setBit } from './polytope.ts';

/** A set of vertices of one polytope: vertex v is bit v mod 32 of word v div 32. */
export type VertexSet = Int32Array;

/** All vertices of a polytope, and per condition those that meet it exactly: its sides, and sets that hold no side. */
export function listSides({ points, tight }: Polytope): { all: VertexSet; sides: VertexSet[] } {
  const words = Math.ceil(points.length / 32);
  const all = new Int32Array(words);
  const sides = Array.from({ length: tight[0]!.length * 32 }, () => new Int32Array(words));
  for (let v = 0; v < points.length; v++) {
    setBit(all, v);
    const bits = tight[v]!;
    for (let c = 0; c < sides.length; c++) if (hasBit(bits, c)) setBit(sides[c]!, v);
  }
  return { all, sides: sides.filter((side) => countVertices(side, side) > 0) };
}

/**
 * The facets of a face of the given dimension (at least 1): what it has in common with the sides, as far as that is not
 * the whole face and no part of another such set.
 */
export function listFacets(face: VertexSet, sides: readonly VertexSet[], dimension: number): VertexSet[] {
  const whole = countVertices(face, face);
  const found: VertexSet[] = [];
  const counts: number[] = [];
  for (const side of sides) {
    const count = countVertices(face, side);
    if (count < dimension || count === whole) continue;
    const set = new Int32Array(face.length);
    for (let w = 0; w < set.length; w++) set[w] = face[w]! & side[w]!;
    if (found.some((other, f) => counts[f]! >= count && isPart(set, other))) continue;
    for (let f = found.length - 1; f >= 0; f--) {
      if (counts[f]! >= count || !isPart(found[f]!, set)) continue;
      found.splice(f, 1);
      counts.splice(f, 1);
    }
    found.push(set);
    counts.push(count);
  }
  return found;
}

function isPart(set: VertexSet, of: VertexSet): boolean {
  for (let w = 0; w < set.length; w++) if ((set[w]! & ~of[w]!) !== 0) return false;
  return true;
}

/** How many vertices two sets have in common. */
function countVertices(set: VertexSet, other: VertexSet): number {
  let count = 0;
  for (let w = 0; w < set.length; w++) count += countBits(set[w]! & other[w]!);
  return count;
}

/** The vertices in a set, in their order. */
export function listVertices(set: VertexSet): number[] {
  const vertices: number[] = [];
  for (let w = 0; w < set.length; w++) {
    for (let word = set[w]!; word !== 0; word &= word - 1) vertices.push(w * 32 + 31 - Math.clz32(word & -word));
  }
  return vertices;
}
