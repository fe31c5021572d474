import { countBits, hasBit, type Polytope } from './polytope.ts';

/** A set of vertices of one polytope: vertex v is bit v mod 32 of word v div 32. */
export type VertexSet = Int32Array;

/** All vertices of a polytope, and per condition those that meet it exactly: its sides, and sets that hold no side. */
export function listSides({ points, tight }: Polytope): { all: VertexSet; sides: VertexSet[] } {
  const words = Math.ceil(points.length / 32);
  const setOf = (isIn: (v: number) => boolean) => {
    const set = new Int32Array(words);
    for (let v = 0; v < points.length; v++) if (isIn(v)) set[v >> 5]! |= 1 << (v & 31);
    return set;
  };
  const sides = new Map<string, VertexSet>();
  for (let c = 0; c < tight[0]!.length * 32; c++) {
    const side = setOf((v) => hasBit(tight[v]!, c));
    if (countVertices(side) > 0) sides.set(side.join(), side);
  }
  return { all: setOf(() => true), sides: [...sides.values()] };
}

/**
 * The facets of a face of the given dimension (at least 1): what it has in common with the sides, as far as that is not
 * the whole face and no part of another such set.
 */
export function listFacets(face: VertexSet, sides: readonly VertexSet[], dimension: number): VertexSet[] {
  const whole = countVertices(face);
  const found: { set: VertexSet; count: number }[] = [];
  for (const side of sides) {
    const set = face.map((word, w) => word & side[w]!);
    const count = countVertices(set);
    if (count < dimension || count === whole) continue;
    if (found.some((other) => other.count >= count && isPart(set, other.set))) continue;
    for (let i = found.length - 1; i >= 0; i--) {
      if (found[i]!.count < count && isPart(found[i]!.set, set)) found.splice(i, 1);
    }
    found.push({ set, count });
  }
  return found.map(({ set }) => set);
}

function isPart(set: VertexSet, of: VertexSet): boolean {
  for (let w = 0; w < set.length; w++) if ((set[w]! & ~of[w]!) !== 0) return false;
  return true;
}

function countVertices(set: VertexSet): number {
  let count = 0;
  for (let w = 0; w < set.length; w++) count += countBits(set[w]!);
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

export function hasVertex(set: VertexSet, v: number): boolean {
  return ((set[v >> 5]! >>> (v & 31)) & 1) === 1;
}
