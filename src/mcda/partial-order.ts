import type { Statement } from './problem.ts';

/**
 * The order that `atLeast` and `equal` statements put on children. Children that must be equal form one class.
 * `classOf[child]`, `members[class]`; `lower[class]` are the direct lower neighbours; `atOrAbove[class]` counts the
 * children at or above it. Classes stand lowest first, so a lower neighbour has a smaller index.
 */
export type PartialOrder = {
  classOf: Int32Array;
  members: number[][];
  lower: number[][];
  atOrAbove: Float64Array;
  /** reaches[c][d]: class c stands at or above class d. */
  reaches: Uint8Array[];
};

/** Reads the order of statements that say nothing but `atLeast` and `equal`; undefined where one says more. */
export function readOrder(children: readonly string[], statements: readonly Statement[]): PartialOrder | undefined {
  const n = children.length;
  const reach = Array.from({ length: n }, (_, i) => Uint8Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (const statement of statements) {
    if ('atLeast' in statement) {
      const [a, b] = statement.atLeast.map((id) => children.indexOf(id));
      reach[a!]![b!] = 1;
    } else if ('equal' in statement) {
      const [a, b] = statement.equal.map((id) => children.indexOf(id));
      reach[a!]![b!] = 1;
      reach[b!]![a!] = 1;
    } else return undefined;
  }
  close(reach);
  const order = children.map((_, i) => i).filter((i) => children.findIndex((_, j) => isSame(reach, i, j)) === i);
  // A class that reaches more classes stands higher; counting them sorts lowest first.
  const height = order.map((i) => order.filter((j) => reach[i]![j]).length);
  const sorted = order.map((_, c) => c).sort((c, d) => height[c]! - height[d]! || c - d);
  const first = sorted.map((c) => order[c]!);
  const members = first.map((i) => children.map((_, j) => j).filter((j) => isSame(reach, i, j)));
  const classOf = new Int32Array(n);
  members.forEach((list, c) => {
    for (const child of list) classOf[child] = c;
  });
  const reaches = first.map((i) => Uint8Array.from(first, (j) => reach[i]![j]!));
  const lower = first.map((_, c) => directlyBelow(reaches, c));
  const atOrAbove = Float64Array.from(first, (_, c) =>
    members.reduce((sum, list, d) => sum + (reaches[d]![c] ? list.length : 0), 0),
  );
  return { classOf, members, lower, atOrAbove, reaches };
}

function isSame(reach: Uint8Array[], i: number, j: number): boolean {
  return reach[i]![j] === 1 && reach[j]![i] === 1;
}

function close(reach: Uint8Array[]): void {
  for (let k = 0; k < reach.length; k++) {
    for (const row of reach) {
      if (row[k] === 0) continue;
      for (let j = 0; j < row.length; j++) if (reach[k]![j] === 1) row[j] = 1;
    }
  }
}

function directlyBelow(reaches: readonly Uint8Array[], c: number): number[] {
  const below: number[] = [];
  for (let d = 0; d < reaches.length; d++) if (d !== c && reaches[c]![d]) below.push(d);
  return below.filter((d) => !below.some((e) => e !== d && reaches[e]![d]));
}

/** Whether every class has at most one direct lower neighbour; then the region is a simplex with one vertex per class. */
export function isForest(order: PartialOrder): boolean {
  return order.lower.every((list) => list.length <= 1);
}

/** The vertices of a forest's region: for each class, equal shares for everything at or above it. */
export function forestVertices(order: PartialOrder): Float64Array[] {
  return order.members.map((_, c) =>
    Float64Array.from(order.classOf, (d) => (order.reaches[d]![c] ? 1 / order.atOrAbove[c]! : 0)),
  );
}

/** The least Σ share × value over a forest's region: the least mean of the values at or above a class. */
export function leastOverForest(order: PartialOrder, values: ArrayLike<number>): number {
  const sums = new Float64Array(order.members.length);
  for (let i = 0; i < order.classOf.length; i++) sums[order.classOf[i]!]! += values[i]!;
  let least = Number.POSITIVE_INFINITY;
  for (let c = sums.length - 1; c >= 0; c--) {
    const below = order.lower[c]![0];
    if (below !== undefined) sums[below]! += sums[c]!;
    least = Math.min(least, sums[c]! / order.atOrAbove[c]!);
  }
  return least;
}
