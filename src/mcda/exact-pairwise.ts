import { tieTolerance } from './ranking.ts';

/**
 * The share of a simplex on which a linear function with the given vertex values is positive, the part where it is 0
 * everywhere counting half. Varsi's recursion (1973): for a positive x and a negative y,
 * F(P, N) = (x·F(P, N∖y) − y·F(P∖x, N)) / (x − y), F(∅, ·) = 0, F(·, ∅) = 1, both empty ½.
 */
export function positiveShare(vertexValues: ArrayLike<number>): number {
  const positive: number[] = [];
  const negative: number[] = [];
  for (let v = 0; v < vertexValues.length; v++) {
    const value = vertexValues[v]!;
    if (value > tieTolerance) positive.push(value);
    else if (value < -tieTolerance) negative.push(value);
  }
  if (positive.length === 0) return negative.length === 0 ? 0.5 : 0;
  if (negative.length === 0) return 1;
  // row[j] = F(first i positives, first j negatives)
  const row = new Float64Array(negative.length + 1);
  for (const x of positive) {
    row[0] = 1;
    for (let j = 1; j < row.length; j++) {
      const y = negative[j - 1]!;
      row[j] = (x * row[j - 1]! - y * row[j]!) / (x - y);
    }
  }
  return row[negative.length]!;
}
