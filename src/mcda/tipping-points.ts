import type { TippingPoints } from './analysis.ts';
import { type Model, meanWeights } from './model.ts';
import { tieTolerance } from './ranking.ts';
import { shareLineEnds, sharesAlongLine } from './share-line.ts';
import { areSharesPermitted } from './share-rows.ts';

/**
 * Every share of one criterion at which first place changes, its siblings in proportion: the breakpoints of the highest
 * of the straight lines of the alternatives. `first` is who leads beyond it, seen from the mean share.
 */
export function findOneShare(model: Model): TippingPoints['oneShare'] {
  return model.tree.nodes.flatMap((node, n) =>
    node.children.flatMap((criterion, c) => {
      const ends = shareLineEnds(model, n, c);
      if (ends === undefined) return [];
      const region = model.regions[n]!;
      const from = region.mean[c]!;
      return findLeadChanges(ends.at0, ends.at1, from).map(({ at, first }) => ({
        node: node.id,
        criterion,
        from,
        at,
        first: model.alternatives[first]!,
        permitted: areSharesPermitted(region.rows, sharesAlongLine(region.mean, c, at)),
      }));
    }),
  );
}

/** Walks along the highest line from `from` to both ends; lines that coincide with the leader do not take its place. */
function findLeadChanges(at0: Float64Array, at1: Float64Array, from: number): { at: number; first: number }[] {
  const up = walk(from, 1);
  const down = walk(from, -1);
  return [...down.reverse(), ...up];

  function walk(start: number, direction: 1 | -1): { at: number; first: number }[] {
    const changes: { at: number; first: number }[] = [];
    const slope = (a: number) => (at1[a]! - at0[a]!) * direction;
    const valueAt = (a: number, t: number) => at0[a]! + (at1[a]! - at0[a]!) * t;
    let t = start;
    let leader = 0;
    for (let a = 1; a < at0.length; a++) {
      const lead = valueAt(a, t) - valueAt(leader, t);
      if (lead > tieTolerance || (lead >= -tieTolerance && slope(a) > slope(leader) + tieTolerance)) leader = a;
    }
    const end = direction === 1 ? 1 : 0;
    for (;;) {
      let next = -1;
      let nearest = Number.POSITIVE_INFINITY;
      for (let a = 0; a < at0.length; a++) {
        const gain = slope(a) - slope(leader);
        if (gain <= tieTolerance) continue;
        const distance = Math.max(0, (valueAt(leader, t) - valueAt(a, t)) / gain);
        const isNearer = distance < nearest - tieTolerance;
        if (isNearer || (distance <= nearest + tieTolerance && slope(a) > slope(next) + tieTolerance)) {
          next = a;
          nearest = Math.min(distance, nearest);
        }
      }
      const at = t + direction * nearest;
      if (next < 0 || (end - at) * direction <= tieTolerance) return changes;
      changes.push({ at, first: next });
      leader = next;
      t = at;
    }
  }
}

/**
 * For each cell of the first: the value at which its best rival draws level. For each cell of a rival: the value at
 * which that rival draws level with the first. At the mean shares, other cells at their midpoints; only within [0, 1].
 */
export function findOneScore(model: Model, values: Float64Array, ranking: number[][]): TippingPoints['oneScore'] {
  const order = ranking.flat();
  const leader = order[0]!;
  const rival = order[1];
  if (rival === undefined) return [];
  const weights = meanWeights(model);
  return model.alternatives.flatMap((alternative, a) =>
    model.tree.leaves.flatMap((indicator, l) => {
      if (!(weights[l]! > tieTolerance)) return [];
      const other = a === leader ? rival : leader;
      const from = model.middle[a]![l]!;
      const at = from + (values[other]! - values[a]!) / weights[l]!;
      if (!(at >= -tieTolerance && at <= 1 + tieTolerance)) return [];
      const first = model.alternatives[a === leader ? rival : a]!;
      return [{ alternative, indicator, from, at: Math.min(1, Math.max(0, at)), first }];
    }),
  );
}
