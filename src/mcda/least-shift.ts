import type { TippingPoints } from './analysis.ts';
import type { Model } from './model.ts';
import { areSharesPermitted } from './share-rows.ts';
import { addCondition, leastShift, startProgramme } from './shift-programme.ts';
import { rootChildValues } from './valuation.ts';
import { dot, unitVector } from './vector.ts';

const tolerance = 1e-10;
/** So many conditions join at a time. */
const batch = 8;

/** Conditions on shares, coefficients · shares ≥ 0: how many, what room each leaves, and its coefficients. */
type Conditions = {
  count: number;
  room(condition: number, shares: Float64Array): number;
  row(condition: number): Float64Array;
};

/**
 * For each rival of the first: the least total shift Σ|Δshare| of the root's shares, anywhere on the simplex, at which it
 * is level with or better than every other alternative, the rest at the means. Of equally small shifts a permitted one
 * is preferred. A rival that no shares bring there is left out.
 */
export function findLeastShift(model: Model, ranking: number[][]): TippingPoints['leastShift'] {
  const region = model.regions[0]!;
  const values = model.middle.map((leafValues) => rootChildValues(model, leafValues));
  const children = model.tree.nodes[0]!.children;
  const said = region.rows.flatMap(({ coefficients, isEquality }) =>
    isEquality ? [coefficients, coefficients.map((value) => -value)] : [coefficients],
  );
  return ranking
    .flat()
    .slice(1)
    .flatMap((rival) => {
      const sets = [isAhead(values, rival), areShares(region.size)];
      const free = shiftLeast(region.mean, sets);
      if (free === undefined) return [];
      const within = areSharesPermitted(region.rows, free.shares)
        ? free
        : shiftLeast(region.mean, [...sets, hold(said)]);
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

/** One alternative is level with or better than each of the others (and than itself). */
function isAhead(values: readonly Float64Array[], own: number): Conditions {
  let at: Float64Array | undefined;
  let ownValue = 0;
  return {
    count: values.length,
    room(other, shares) {
      if (shares !== at) ownValue = dot(values[own]!, shares);
      at = shares;
      return ownValue - dot(values[other]!, shares);
    },
    row: (other) => values[own]!.map((value, i) => value - values[other]![i]!),
  };
}

function areShares(size: number): Conditions {
  return { count: size, room: (child, shares) => shares[child]!, row: (child) => unitVector(size, child) };
}

function hold(rows: readonly Float64Array[]): Conditions {
  return { count: rows.length, room: (r, shares) => dot(rows[r]!, shares), row: (r) => rows[r]! };
}

/**
 * Finds the least shift. Hardly any condition matters at the answer, so one joins the programme only once an answer
 * without it breaks it.
 */
function shiftLeast(
  mean: Float64Array,
  sets: readonly Conditions[],
): { distance: number; shares: Float64Array } | undefined {
  const programme = startProgramme(mean.length);
  const joined = sets.map(({ count }) => new Uint8Array(count));
  let shares = mean;
  for (;;) {
    const broken = sets.flatMap(({ count, room }, s) => {
      const found: { s: number; condition: number; room: number }[] = [];
      for (let condition = 0; condition < count; condition++) {
        const left = joined[s]![condition] ? 0 : room(condition, shares);
        if (left < -tolerance) found.push({ s, condition, room: left });
      }
      return found;
    });
    if (broken.length === 0) break;
    for (const { s, condition } of broken.sort((a, b) => a.room - b.room).slice(0, batch)) {
      joined[s]![condition] = 1;
      const row = sets[s]!.row(condition);
      addCondition(programme, row, -dot(row, mean));
    }
    const shift = leastShift(programme);
    if (shift === undefined) return undefined;
    shares = mean.map((share, i) => share + shift[i]!);
  }
  shares = shares.map((share) => Math.max(0, share));
  return { distance: mean.reduce((sum, share, i) => sum + Math.abs(shares[i]! - share), 0), shares };
}
