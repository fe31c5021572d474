import { minimise, type ProgrammeRow } from './linear-programme.ts';
import type { ShareRow } from './share-rows.ts';
import { dot, unitVector } from './vector.ts';

/**
 * The inside of a region known by its conditions only: a point that keeps some distance from every condition that can be
 * kept with room to spare, the conditions it has room for (`sides`, coefficients · w ≥ 0; the shares themselves first),
 * and an orthonormal basis of the directions in which one can move. Without directions the region is one point.
 */
export type Inside = { point: Float64Array; sides: Float64Array[]; basis: Float64Array[] };

/**
 * Finds the inside of a region with one linear programme. Since every condition is homogeneous, the shares may first be
 * scaled at will: as many conditions as possible get a room of 1, and those that stay at 0 can have none.
 */
export function findInside(size: number, rows: readonly ShareRow[]): Inside | undefined {
  const shares = Array.from({ length: size }, (_, i) => unitVector(size, i));
  const conditions = [...shares, ...rows.filter((row) => !row.isEquality).map((row) => row.coefficients)];
  const equalities = rows.filter((row) => row.isEquality).map((row) => row.coefficients);
  const count = size + conditions.length;
  const programme: ProgrammeRow[] = [];
  conditions.forEach((condition, c) => {
    const room = new Float64Array(count);
    room.set(condition);
    room[size + c] = -1;
    programme.push({ coefficients: room, low: 0 }, { coefficients: unitVector(count, size + c), high: 1 });
  });
  for (const equality of equalities) {
    const coefficients = new Float64Array(count);
    coefficients.set(equality);
    programme.push({ coefficients, low: 0, high: 0 });
  }
  const found = minimise(new Float64Array(count).fill(-1, size), programme);
  if (found === undefined) return undefined;
  const sum = found.point.subarray(0, size).reduce((total, share) => total + share, 0);
  if (!(sum > 0)) return undefined;
  const hasRoom = conditions.map((_, c) => found.point[size + c]! > 0.5);
  const fixed = [new Float64Array(size).fill(1), ...equalities, ...conditions.filter((_, c) => !hasRoom[c])];
  return {
    point: found.point.slice(0, size).map((share) => share / sum),
    // A share that must be 0 stays among the sides, so that side i is share i.
    sides: conditions.filter((_, c) => c < size || hasRoom[c]),
    basis: findDirections(size, fixed),
  };
}

/** An orthonormal basis of the directions along which all of `fixed` stay as they are. */
function findDirections(size: number, fixed: readonly Float64Array[]): Float64Array[] {
  const kept: Float64Array[] = [];
  for (const row of fixed) addRest(kept, row);
  const known = kept.length;
  // The unit direction with the largest rest first, so that no direction is left that is mostly rounding.
  while (kept.length < size) {
    const rests = Array.from({ length: size }, (_, i) => restOf(kept, unitVector(size, i)));
    const longest = rests.reduce((best, rest) => (dot(rest, rest) > dot(best, best) ? rest : best));
    addRest(kept, longest);
  }
  return kept.slice(known);
}

function addRest(kept: Float64Array[], row: Float64Array): void {
  const rest = restOf(kept, row);
  const length = Math.sqrt(dot(rest, rest));
  if (length > 1e-9) kept.push(rest.map((value) => value / length));
}

/** What is left of a row without its parts along `kept`; twice, so that what rounding leaves goes too. */
function restOf(kept: readonly Float64Array[], row: Float64Array): Float64Array {
  const rest = row.slice();
  for (let round = 0; round < 2; round++) {
    for (const other of kept) {
      const along = dot(rest, other);
      for (let i = 0; i < rest.length; i++) rest[i]! -= along * other[i]!;
    }
  }
  return rest;
}
