import { listFacets, listSides, listVertices, type VertexSet } from './faces.ts';
import { hasBit, type Polytope } from './polytope.ts';

/**
 * Splits a polytope of the given dimension into simplices without overlap (pulling triangulation: join the first vertex
 * to the triangulated facets that miss it). Each simplex is a list of dimension + 1 vertex indices. Undefined where
 * more than `limit` simplices would be needed.
 */
export function triangulate(polytope: Polytope, dimension: number, limit: number): number[][] | undefined {
  const { all, sides } = listSides(polytope);
  const simplices: number[][] = [];

  function pull(face: VertexSet, own: number, apexes: readonly number[]): boolean {
    const vertices = listVertices(face);
    if (vertices.length <= own + 1) {
      if (vertices.length === own + 1) simplices.push([...apexes, ...vertices]);
      return simplices.length <= limit;
    }
    const apex = vertices[0]!;
    return listFacets(face, sides, own).every(
      (facet) => hasBit(facet, apex) || pull(facet, own - 1, [...apexes, apex]),
    );
  }

  return pull(all, dimension, []) ? simplices : undefined;
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
