import { hasBit, type Polytope, sharedBits } from './polytope.ts';

/**
 * Splits a polytope of the given dimension into simplices without overlap (pulling triangulation: join the first vertex
 * to the triangulated facets that miss it). Each simplex is a list of dimension + 1 vertex indices. Undefined where
 * more than `limit` simplices would be needed.
 */
export function triangulate(polytope: Polytope, dimension: number, limit: number): number[][] | undefined {
  const simplices: number[][] = [];
  const all = polytope.points.map((_, v) => v);
  return pull(polytope, all, dimension, [], simplices, limit) ? simplices : undefined;
}

function pull(
  polytope: Polytope,
  members: readonly number[],
  dimension: number,
  apexes: readonly number[],
  simplices: number[][],
  limit: number,
): boolean {
  if (members.length <= dimension + 1) {
    if (members.length === dimension + 1) simplices.push([...apexes, ...members]);
    return simplices.length <= limit;
  }
  const { tight } = polytope;
  const apex = members[0]!;
  const inside = sharedBits(tight, members);
  const conditions = tight[apex]!.length * 32;
  const sizes = new Int32Array(conditions);
  for (const v of members) {
    for (let c = 0; c < conditions; c++) if (hasBit(tight[v]!, c)) sizes[c]!++;
  }
  for (let c = 0; c < conditions; c++) {
    if (sizes[c]! < dimension || hasBit(inside, c) || hasBit(tight[apex]!, c)) continue;
    const facet = members.filter((v) => hasBit(tight[v]!, c));
    if (!isFacet(sharedBits(tight, facet), inside, sizes, c)) continue;
    if (!pull(polytope, facet, dimension - 1, [...apexes, apex], simplices, limit)) return false;
  }
  return true;
}

/** A face cut out by condition c is a facet when no other condition cuts out more; of two equal ones the first counts. */
function isFacet(shared: Int32Array, inside: Int32Array, sizes: Int32Array, c: number): boolean {
  for (let other = 0; other < sizes.length; other++) {
    if (other === c || !hasBit(shared, other) || hasBit(inside, other)) continue;
    if (sizes[other]! > sizes[c]! || (sizes[other] === sizes[c] && other < c)) return false;
  }
  return true;
}

/** The volume of a simplex in the given coordinates, times dimension!: the size of a determinant. */
export function simplexVolume(corners: readonly Float64Array[], coordinates: readonly number[]): number {
  const d = coordinates.length;
  const matrix = new Float64Array(d * d);
  const origin = corners[0]!;
  for (let r = 0; r < d; r++) {
    for (let c = 0; c < d; c++) matrix[r * d + c] = corners[r + 1]![coordinates[c]!]! - origin[coordinates[c]!]!;
  }
  let volume = 1;
  for (let k = 0; k < d; k++) {
    let pivot = k;
    for (let r = k + 1; r < d; r++) if (Math.abs(matrix[r * d + k]!) > Math.abs(matrix[pivot * d + k]!)) pivot = r;
    const size = matrix[pivot * d + k]!;
    if (size === 0) return 0;
    volume *= Math.abs(size);
    if (pivot !== k) {
      for (let c = k; c < d; c++) {
        const held = matrix[k * d + c]!;
        matrix[k * d + c] = matrix[pivot * d + c]!;
        matrix[pivot * d + c] = held;
      }
    }
    for (let r = k + 1; r < d; r++) {
      const factor = matrix[r * d + k]! / size;
      if (factor !== 0) for (let c = k + 1; c < d; c++) matrix[r * d + c]! -= factor * matrix[k * d + c]!;
    }
  }
  return volume;
}
