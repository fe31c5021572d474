/**
 * A bounded polyhedron by its vertices. `tight[v]` holds one bit per condition: set where vertex v meets the condition
 * exactly. Faces are recognised by these bits alone, so no face needs coordinates of its own.
 */
export type Polytope = { points: Float64Array[]; tight: Int32Array[] };

/** The standard simplex of shares: vertex i has share 1 for child i; condition j is "share j ≥ 0". */
export function standardSimplex(size: number, conditions: number): Polytope {
  const words = Math.ceil(conditions / 32);
  const points: Float64Array[] = [];
  const tight: Int32Array[] = [];
  for (let i = 0; i < size; i++) {
    const point = new Float64Array(size);
    point[i] = 1;
    const bits = new Int32Array(words);
    for (let j = 0; j < size; j++) if (j !== i) setBit(bits, j);
    points.push(point);
    tight.push(bits);
  }
  return { points, tight };
}

/**
 * Cuts a polytope by a condition that has the given value at each vertex (double description method, Motzkin 1953).
 * Returns the part where it is ≥ 0; with `keep` "zero" the part where it is 0. Values within `tolerance` of 0 count as
 * 0. Bit `condition` is set on the vertices of the cut. Undefined where more than `limit` vertices would be needed.
 * Along an edge at least `edgeConditions` conditions hold exactly: one fewer than the dimension, of the polytope or of
 * the simplex that it was cut from.
 */
export function cut(
  polytope: Polytope,
  values: ArrayLike<number>,
  condition: number,
  options: { keep: 'above' | 'below' | 'zero'; tolerance: number; limit: number; edgeConditions: number },
): Polytope | undefined {
  const { points, tight } = polytope;
  const sign = options.keep === 'below' ? -1 : 1;
  const above: number[] = [];
  const below: number[] = [];
  const result: Polytope = { points: [], tight: [] };
  for (let v = 0; v < points.length; v++) {
    const value = sign * values[v]!;
    if (value > options.tolerance) above.push(v);
    else if (value < -options.tolerance) below.push(v);
    else {
      const bits = tight[v]!.slice();
      setBit(bits, condition);
      result.points.push(points[v]!);
      result.tight.push(bits);
    }
  }
  if (options.keep !== 'zero') {
    for (const v of above) {
      result.points.push(points[v]!);
      result.tight.push(tight[v]!);
    }
  }
  for (const a of above) {
    for (const b of below) {
      if (countCommonBits(tight[a]!, tight[b]!) < options.edgeConditions) continue;
      const common = commonBits(tight[a]!, tight[b]!);
      if (!isEdge(tight, a, b, common)) continue;
      const part = values[a]! / (values[a]! - values[b]!);
      const point = new Float64Array(points[a]!.length);
      for (let i = 0; i < point.length; i++) point[i] = points[a]![i]! * (1 - part) + points[b]![i]! * part;
      setBit(common, condition);
      result.points.push(point);
      result.tight.push(common);
      if (result.points.length > options.limit) return undefined;
    }
  }
  return result;
}

/** Two vertices share an edge exactly when no third vertex meets every condition that both meet. */
function isEdge(tight: readonly Int32Array[], a: number, b: number, common: Int32Array): boolean {
  const words = common.length;
  for (let v = 0; v < tight.length; v++) {
    if (v === a || v === b) continue;
    const bits = tight[v]!;
    let covers = true;
    for (let w = 0; w < words; w++) {
      if ((common[w]! & ~bits[w]!) !== 0) {
        covers = false;
        break;
      }
    }
    if (covers) return false;
  }
  return true;
}

function countCommonBits(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let w = 0; w < a.length; w++) count += countBits(a[w]! & b[w]!);
  return count;
}

/** How many bits of a word of 32 are set. */
export function countBits(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function commonBits(a: Int32Array, b: Int32Array): Int32Array {
  const common = new Int32Array(a.length);
  for (let w = 0; w < a.length; w++) common[w] = a[w]! & b[w]!;
  return common;
}

export function setBit(bits: Int32Array, index: number): void {
  bits[index >> 5]! |= 1 << (index & 31);
}

export function hasBit(bits: Int32Array, index: number): boolean {
  return ((bits[index >> 5]! >>> (index & 31)) & 1) === 1;
}

/** Coordinates on which the vertices spread in every direction they have: as many as the polytope has dimensions. */
export function spreadingCoordinates(points: readonly Float64Array[]): number[] {
  const origin = points[0]!;
  const rows = points.slice(1).map((point) => point.map((value, i) => value - origin[i]!));
  const chosen: number[] = [];
  for (;;) {
    let best = 1e-9;
    let bestRow = -1;
    let bestColumn = -1;
    for (let r = chosen.length; r < rows.length; r++) {
      for (let i = 0; i < origin.length; i++) {
        const size = Math.abs(rows[r]![i]!);
        if (size > best) {
          best = size;
          bestRow = r;
          bestColumn = i;
        }
      }
    }
    if (bestRow < 0) return chosen;
    const pivot = rows[bestRow]!;
    rows[bestRow] = rows[chosen.length]!;
    rows[chosen.length] = pivot;
    chosen.push(bestColumn);
    for (let r = chosen.length; r < rows.length; r++) {
      const row = rows[r]!;
      const factor = row[bestColumn]! / pivot[bestColumn]!;
      if (factor === 0) continue;
      for (let i = 0; i < row.length; i++) row[i]! -= factor * pivot[i]!;
      row[bestColumn] = 0;
    }
  }
}
