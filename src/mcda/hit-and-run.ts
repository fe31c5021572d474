import type { Sampler } from './forest-sampler.ts';
import { minimise, programmeRows } from './linear-programme.ts';
import { drawUnit, type RandomState } from './random.ts';
import type { Region } from './region.ts';

/**
 * Draws from a region of which only the conditions are known, by walking: from a point inside, in a random direction
 * within the region's flat, to a uniform point of the chord (hit-and-run, Smith 1984). Successive points depend on each
 * other, so the error is larger than of as many independent draws. The walk starts anew at every call.
 */
export function hitAndRunSampler(region: Region): Sampler {
  const walk = prepareWalk(region);
  return (state, shares, stride, count) => {
    const at = walk.start.slice();
    for (let step = 0; step < 20 * region.size; step++) move(state, walk, at);
    for (let t = 0; t < count; t++) {
      for (let step = 0; step < 2 + walk.basis.length; step++) move(state, walk, at);
      let sum = 0;
      for (let i = 0; i < at.length; i++) sum += at[i]!;
      for (let i = 0; i < at.length; i++) shares[i * stride + t] = at[i]! / sum;
    }
  };
}

/** A point inside, an orthonormal basis of the region's flat, and the conditions coefficients · w ≥ 0. */
type Walk = { start: Float64Array; basis: Float64Array[]; conditions: Float64Array[] };

function prepareWalk(region: Region): Walk {
  const extremes = findExtremes(region);
  const start = new Float64Array(region.size);
  for (const point of extremes) for (let i = 0; i < start.length; i++) start[i]! += point[i]! / extremes.length;
  const basis: Float64Array[] = [];
  for (const point of extremes) {
    const direction = point.map((value, i) => value - start[i]!);
    // Twice, so that what rounding leaves of the earlier directions goes too.
    for (let round = 0; round < 2; round++) {
      for (const other of basis) {
        const along = dot(direction, other);
        for (let i = 0; i < direction.length; i++) direction[i]! -= along * other[i]!;
      }
    }
    const length = Math.sqrt(dot(direction, direction));
    if (length > 1e-9) basis.push(direction.map((value) => value / length));
  }
  const sides = Array.from({ length: region.size }, (_, i) => {
    const side = new Float64Array(region.size);
    side[i] = 1;
    return side;
  });
  const conditions = [...sides, ...region.rows.filter((row) => !row.isEquality).map((row) => row.coefficients)];
  return { start, basis, conditions };
}

/** Points of the region with the least and the most of every share and of every condition: their mean lies inside. */
function findExtremes(region: Region): Float64Array[] {
  if (region.polytope !== undefined) return region.polytope.points;
  const rows = programmeRows(region.size, region.rows);
  const aims = region.rows.filter((row) => !row.isEquality).map((row) => row.coefficients);
  for (let i = 0; i < region.size; i++) {
    const share = new Float64Array(region.size);
    share[i] = 1;
    aims.push(share);
  }
  return aims.flatMap((aim) =>
    [1, -1].flatMap((sign) => {
      const found = minimise(
        aim.map((value) => sign * value),
        rows,
      );
      return found === undefined ? [] : [found.point];
    }),
  );
}

function move(state: RandomState, walk: Walk, at: Float64Array): void {
  const direction = new Float64Array(at.length);
  for (const axis of walk.basis) {
    const part = 2 * drawUnit(state) - 1;
    for (let i = 0; i < at.length; i++) direction[i]! += part * axis[i]!;
  }
  let back = Number.NEGATIVE_INFINITY;
  let forth = Number.POSITIVE_INFINITY;
  for (const condition of walk.conditions) {
    const speed = dot(condition, direction);
    const room = Math.max(0, dot(condition, at));
    if (speed > 1e-12) back = Math.max(back, -room / speed);
    else if (speed < -1e-12) forth = Math.min(forth, -room / speed);
  }
  if (!(back > Number.NEGATIVE_INFINITY && forth < Number.POSITIVE_INFINITY)) return;
  const step = back + (forth - back) * drawUnit(state);
  for (let i = 0; i < at.length; i++) at[i] = Math.max(0, at[i]! + step * direction[i]!);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
