import type { TippingPoints } from './analysis.ts';
import { minimise, type ProgrammeRow, programmeRows } from './linear-programme.ts';
import type { Model } from './model.ts';
import { areSharesPermitted } from './share-rows.ts';
import { rootChildValues } from './valuation.ts';

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
        : shiftLeast(region.mean, values, rival, programmeRows(region.size, region.rows).slice(1));
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

/** The variables are the shares w and their shortfalls q ≥ w̄ − w; the shares add to 1, so Σ|Δ| = 2 Σ q. */
function shiftLeast(
  mean: Float64Array,
  values: readonly Float64Array[],
  rival: number,
  conditions: readonly ProgrammeRow[],
): { distance: number; shares: Float64Array } | undefined {
  const n = mean.length;
  const pad = (row: ArrayLike<number>) => Float64Array.from({ length: 2 * n }, (_, i) => (i < n ? row[i]! : 0));
  const rows: ProgrammeRow[] = [{ coefficients: pad(new Float64Array(n).fill(1)), low: 1, high: 1 }];
  for (let i = 0; i < n; i++) {
    const coefficients = new Float64Array(2 * n);
    coefficients[i] = 1;
    coefficients[n + i] = 1;
    rows.push({ coefficients, low: mean[i]! });
  }
  const own = values[rival]!;
  for (const other of values) {
    if (other !== own) rows.push({ coefficients: pad(own.map((value, i) => value - other[i]!)), low: 0 });
  }
  for (const row of conditions) rows.push({ ...row, coefficients: pad(row.coefficients) });
  const costs = new Float64Array(2 * n).fill(1, n);
  const found = minimise(costs, rows);
  if (found === undefined) return undefined;
  const shares = found.point.slice(0, n);
  return { distance: mean.reduce((sum, share, i) => sum + Math.abs(shares[i]! - share), 0), shares };
}
