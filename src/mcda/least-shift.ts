import type { TippingPoints } from './analysis.ts';
import { minimise, type ProgrammeRow } from './linear-programme.ts';
import type { Model } from './model.ts';
import { areSharesPermitted, type ShareRow } from './share-rows.ts';
import { rootChildValues } from './valuation.ts';
import { dot, unitVector } from './vector.ts';

const tolerance = 1e-10;

/**
 * For each rival of the first: the least total shift Σ|Δshare| of the root's shares, anywhere on the simplex, at which it
 * is level with or better than every other alternative, the rest at the means. Of equally small shifts a permitted one
 * is preferred. A rival that no shares bring there is left out.
 */
export function findLeastShift(model: Model, ranking: number[][]): TippingPoints['leastShift'] {
  const region = model.regions[0]!;
  const values = model.middle.map((leafValues) => rootChildValues(model, leafValues));
  const children = model.tree.nodes[0]!.children;
  return ranking
    .flat()
    .slice(1)
    .flatMap((rival) => {
      const free = shiftLeast(region.mean, values, rival, []);
      if (free === undefined) return [];
      const within = areSharesPermitted(region.rows, free.shares)
        ? free
        : shiftLeast(region.mean, values, rival, region.rows);
      const isPermitted = within !== undefined && within.distance <= free.distance + 1e-8;
      const { distance, shares } = isPermitted ? within : free;
      return [
        {
          first: model.alternatives[rival]!,
          distance,
          shares: Object.fromEntries(children.map((child, c) => [child, shares[c]!])),
          permitted: isPermitted,
        },
      ];
    });
}

/**
 * The variables are what each share gains (p) and loses (q), as much in all; Σ|Δ| = 2 Σ q. Hardly any condition matters
 * at the answer, so one joins the programme only once an answer without it breaks it.
 */
function shiftLeast(
  mean: Float64Array,
  values: readonly Float64Array[],
  rival: number,
  conditions: readonly ShareRow[],
): { distance: number; shares: Float64Array } | undefined {
  const n = mean.length;
  const own = values[rival]!;
  const waiting = [
    ...values.filter((other) => other !== own).map((other) => own.map((value, i) => value - other[i]!)),
    ...Array.from(mean, (_, i) => unitVector(n, i)),
    ...conditions.flatMap(({ coefficients, isEquality }) =>
      isEquality ? [coefficients, coefficients.map((value) => -value)] : [coefficients],
    ),
  ];
  const bothWays = (row: Float64Array) =>
    Float64Array.from({ length: 2 * n }, (_, i) => (i < n ? row[i]! : -row[i - n]!));
  const rows: ProgrammeRow[] = [{ coefficients: bothWays(new Float64Array(n).fill(1)), low: 0, high: 0 }];
  const costs = new Float64Array(2 * n).fill(1, n);
  let shares = mean;
  for (;;) {
    const broken = takeBroken(waiting, shares);
    if (broken.length === 0) break;
    for (const row of broken) rows.push({ coefficients: bothWays(row), low: -dot(row, mean) });
    const found = minimise(costs, rows);
    if (found === undefined) return undefined;
    shares = mean.map((share, i) => share + found.point[i]! - found.point[n + i]!);
  }
  shares = shares.map((share) => Math.max(0, share));
  return { distance: mean.reduce((sum, share, i) => sum + Math.abs(shares[i]! - share), 0), shares };
}

/** Takes the conditions out of `waiting` that the shares break most, a few at a time. */
function takeBroken(waiting: Float64Array[], shares: Float64Array): Float64Array[] {
  const broken = waiting
    .map((row, at) => ({ row, at, room: dot(row, shares) }))
    .filter(({ room }) => room < -tolerance)
    .sort((a, b) => a.room - b.room)
    .slice(0, 8);
  for (const at of broken.map((each) => each.at).sort((a, b) => b - a)) waiting.splice(at, 1);
  return broken.map(({ row }) => row);
}
