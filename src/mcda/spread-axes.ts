/**
 * Axes along which a cloud of points (each of the same dimension) spreads evenly: the columns of the Cholesky factor of
 * its covariance. A direction in which the points hardly spread keeps an axis, if a short one.
 */
export function spreadAxes(points: readonly Float64Array[]): Float64Array[] {
  const size = points[0]!.length;
  const factor = covariance(points);
  const trace = factor.reduce((sum, row, i) => sum + row[i]!, 0);
  const least = Math.max(trace / size, 1e-300) * 1e-12;
  for (let d = 0; d < size; d++) {
    const row = factor[d]!;
    for (let e = 0; e < d; e++) {
      let sum = row[e]!;
      for (let f = 0; f < e; f++) sum -= row[f]! * factor[e]![f]!;
      row[e] = sum / factor[e]![e]!;
    }
    let rest = row[d]!;
    for (let e = 0; e < d; e++) rest -= row[e]! * row[e]!;
    row[d] = Math.sqrt(Math.max(least, rest));
  }
  return Array.from({ length: size }, (_, e) => Float64Array.from(factor, (row, d) => (d < e ? 0 : row[e]!)));
}

/** The covariance of points; only the lower half is filled. */
function covariance(points: readonly Float64Array[]): Float64Array[] {
  const size = points[0]!.length;
  const mean = new Float64Array(size);
  for (const point of points) for (let i = 0; i < size; i++) mean[i]! += point[i]! / points.length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  const away = new Float64Array(size);
  for (const point of points) {
    for (let i = 0; i < size; i++) away[i] = point[i]! - mean[i]!;
    for (let i = 0; i < size; i++) {
      const row = matrix[i]!;
      for (let j = 0; j <= i; j++) row[j]! += (away[i]! * away[j]!) / points.length;
    }
  }
  return matrix;
}
