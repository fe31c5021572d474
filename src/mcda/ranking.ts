/** Values that differ by no more than this are a tie. */
export const tieTolerance = 1e-12;

/** Groups alternatives from the highest value down; a group holds those whose values tie, in their own order. */
export function rank(values: ArrayLike<number>): number[][] {
  const order = Array.from(values, (_, a) => a).sort((a, b) => values[b]! - values[a]! || a - b);
  const groups: number[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const a of order) {
    if (last - values[a]! <= tieTolerance) groups.at(-1)!.push(a);
    else groups.push([a]);
    last = values[a]!;
  }
  return groups.map((group) => group.sort((a, b) => a - b));
}
