import { listFacets, listSides, listVertices, type VertexSet } from './faces.ts';
import { hasBit, type Polytope } from './polytope.ts';
import { dot } from './vector.ts';

/** A face by its volume (in as many dimensions as it has), centre of mass, and an orthonormal basis of its directions. */
type Measured = { volume: number; centre: Float64Array; at: Float64Array; basis: Float64Array[] };

/** What a polytope holds: its volume, its centre of mass, and how many faces were measured for that. */
export type Content = { volume: number; centre: Float64Array; faces: number };

/**
 * Measures a polytope of the given dimension. It is made of cones from its first vertex over every facet that misses
 * it, and the volume of a cone is that of its base · height / dimension; the same goes for the facets. Many facets
 * share faces, which are measured once. The first `size` coordinates of each point count. Undefined where more than
 * `limit` faces would have to be measured.
 */
export function measureContent(
  polytope: Polytope,
  dimension: number,
  size: number,
  limit: number,
): Content | undefined {
  const places = polytope.points.map((point) => point.subarray(0, size));
  const { all, sides } = listSides(polytope);
  const known = new Map<string | number, Measured>();
  let faces = 0;

  function measure(members: VertexSet, own: number): Measured | undefined {
    const key = members.length === 1 ? members[0]! : members.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    if (++faces > limit) return undefined;
    const vertices = listVertices(members);
    const face = vertices.length === own + 1 ? ofSimplex(vertices) : ofCones(members, vertices[0]!, own);
    if (face !== undefined) known.set(key, face);
    return face;
  }

  function ofSimplex(vertices: readonly number[]): Measured {
    const [first, ...others] = vertices.map((v) => places[v]!);
    let face: Measured = { volume: 1, centre: first!, at: first!, basis: [] };
    for (const apex of others) face = raise(face, apex);
    return face;
  }

  function ofCones(members: VertexSet, apex: number, own: number): Measured | undefined {
    const at = places[apex]!;
    const sum = new Float64Array(size);
    let volume = 0;
    let largest: Measured | undefined;
    for (const facet of listFacets(members, sides, own)) {
      if (hasBit(facet, apex)) continue;
      const base = measure(facet, own - 1);
      if (base === undefined) return undefined;
      const cone = raise(base, at);
      volume += cone.volume;
      for (let i = 0; i < size; i++) sum[i]! += cone.volume * cone.centre[i]!;
      if (largest === undefined || cone.volume > largest.volume) largest = cone;
    }
    if (largest === undefined) return { volume: 0, centre: at, at, basis: [] };
    return { ...largest, volume, centre: volume > 0 ? sum.map((each) => each / volume) : at };
  }

  const whole = measure(all, dimension);
  return whole && { volume: whole.volume, centre: whole.centre, faces };
}

/** The cone over a face. */
function raise({ volume, centre, at, basis }: Measured, apex: Float64Array): Measured {
  const dimension = basis.length + 1;
  const rise = new Float64Array(at.length);
  for (let i = 0; i < rise.length; i++) rise[i] = apex[i]! - at[i]!;
  const length = dot(rise, rise);
  takeOff(rise, basis);
  // Where little is left, once more: so that what rounding left goes too.
  if (dot(rise, rise) < 0.01 * length) takeOff(rise, basis);
  const height = Math.sqrt(dot(rise, rise));
  if (height > 0) for (let i = 0; i < rise.length; i++) rise[i]! /= height;
  const own = new Float64Array(rise.length);
  for (let i = 0; i < own.length; i++) own[i] = (centre[i]! * dimension + apex[i]!) / (dimension + 1);
  return { volume: (volume * height) / dimension, centre: own, at, basis: height > 0 ? [...basis, rise] : basis };
}

/** Takes off a vector what it has along each axis. */
function takeOff(vector: Float64Array, axes: readonly Float64Array[]): void {
  for (const axis of axes) {
    const along = dot(vector, axis);
    for (let i = 0; i < vector.length; i++) vector[i]! -= along * axis[i]!;
  }
}
