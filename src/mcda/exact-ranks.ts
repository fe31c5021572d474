import type { FreeNode } from './free-node.ts';
import { cut, type Polytope, spreadingCoordinates } from './polytope.ts';
import { tieTolerance } from './ranking.ts';
import { measureContent } from './volume.ts';

/**
 * Exact shares of the region, per alternative: `firsts[a]`, where it is first; `centralWeights[a]`, the mean shares of
 * the free node there, or null where that never happens (or only on a part without volume); `ranks[a][r]`, where it is
 * (r+1)-th, left out where there are too many parts to measure for that.
 */
export type ExactRanks = {
  firsts: Float64Array;
  centralWeights: (Float64Array | null)[];
  ranks?: Float64Array[];
};

/**
 * The region with the values of groups of alternatives behind the shares of every point, so that a cut carries them
 * along; `size` says how many shares there are.
 */
type Ground = { start: Polytope; groups: number[][]; size: number; dimension: number };

/** A part of the region in which it is settled how many alternatives beat the one looked at. */
type Piece = { polytope: Polytope; better: number };

const vertexLimit = 500;
const cornerLimit = 8000;
const faceLimit = 60000;

/**
 * Cuts the region, for every alternative, by where each rival draws level with it; adds up the volumes of the parts by
 * the number of rivals that are better. Where there would be too many parts, only those are looked at in which it is
 * first; undefined where these are too many as well. Alternatives with the same value everywhere share their ranks.
 */
export function exactRanks(free: FreeNode): ExactRanks | undefined {
  const ground = layGround(free);
  return measureRanks(ground, 'every rank') ?? measureRanks(ground, 'first only');
}

function layGround({ polytope, vertexValues }: FreeNode): Ground {
  const groups = groupEqual(vertexValues);
  // The strongest first: after them the weaker cut hardly anything, so that there are few parts and corners on the way.
  const strength = (group: number[]) => vertexValues.reduce((sum, values) => sum + values[group[0]!]!, 0);
  groups.sort((g, h) => strength(h) - strength(g) || g[0]! - h[0]!);
  const start = {
    points: polytope.points.map((vertex, v) =>
      Float64Array.of(...vertex, ...groups.map((group) => vertexValues[v]![group[0]!]!)),
    ),
    tight: polytope.tight.map((bits) => widen(bits, groups.length)),
  };
  const size = polytope.points[0]!.length;
  return { start, groups, size, dimension: spreadingCoordinates(polytope.points).length };
}

function measureRanks(ground: Ground, asked: 'every rank' | 'first only'): ExactRanks | undefined {
  const { start, groups, size, dimension } = ground;
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  const ranks = Array.from({ length: count }, () => new Float64Array(count));
  const centralWeights: (Float64Array | null)[] = new Array(count).fill(null);
  let faces = 0;
  const measure = (polytope: Polytope) => {
    const content = measureContent(polytope, dimension, size, faceLimit - faces);
    faces += content?.faces ?? 0;
    return content;
  };
  const whole = measure(start);
  if (whole === undefined) return undefined;
  for (let g = 0; g < groups.length; g++) {
    const pieces = splitByRivals(ground, g, asked === 'first only' ? 0 : count);
    if (pieces === undefined) return undefined;
    const volumes = new Float64Array(count);
    const sum = new Float64Array(size);
    for (const { polytope, better } of pieces) {
      const content = measure(polytope);
      if (content === undefined) return undefined;
      volumes[better]! += content.volume;
      if (better === 0) for (let i = 0; i < size; i++) sum[i]! += content.volume * content.centre[i]!;
    }
    // Where the rest would be as much work, it is better left at once.
    if (faces * groups.length > 2 * faceLimit * (g + 1)) return undefined;
    const total = asked === 'first only' ? whole.volume : volumes.reduce((all, volume) => all + volume, 0);
    const group = groups[g]!;
    for (const a of group) {
      volumes.forEach((volume, better) => {
        const share = volume / total / group.length;
        if (share > 0) for (let i = 0; i < group.length; i++) ranks[a]![better + i]! += share;
      });
      if (volumes[0]! > 0) centralWeights[a] = sum.map((each) => each / volumes[0]!);
    }
  }
  const firsts = Float64Array.from(ranks, ([first]) => first!);
  return asked === 'first only' ? { firsts, centralWeights } : { firsts, centralWeights, ranks };
}

/** Groups alternatives whose values agree at every vertex, and so everywhere. */
function groupEqual(vertexValues: readonly Float64Array[]): number[][] {
  const groups: number[][] = [];
  for (let a = 0; a < vertexValues[0]!.length; a++) {
    const group = groups.find(([b]) =>
      vertexValues.every((values) => Math.abs(values[a]! - values[b!]!) <= tieTolerance),
    );
    if (group === undefined) groups.push([a]);
    else group.push(a);
  }
  return groups;
}

/** The parts in which at most `most` rivals are better than group `own`; undefined where there are too many. */
function splitByRivals({ start, groups, size, dimension }: Ground, own: number, most: number): Piece[] | undefined {
  let pieces: Piece[] = [{ polytope: start, better: 0 }];
  const condition = start.tight[0]!.length * 32 - groups.length;
  const options = { tolerance: tieTolerance, limit: vertexLimit, edgeConditions: dimension - 1 };
  for (let rival = 0; rival < groups.length; rival++) {
    if (rival === own) continue;
    const next: Piece[] = [];
    for (const { polytope, better } of pieces) {
      const beaten = better + groups[rival]!.length;
      const lead = new Float64Array(polytope.points.length);
      let isAhead = false;
      let isBehind = false;
      polytope.points.forEach((point, v) => {
        lead[v] = point[size + own]! - point[size + rival]!;
        if (lead[v]! > tieTolerance) isAhead = true;
        if (lead[v]! < -tieTolerance) isBehind = true;
      });
      const keep = (side: 'above' | 'below') =>
        isAhead && isBehind ? cut(polytope, lead, condition + rival, { ...options, keep: side }) : polytope;
      if (isAhead || !isBehind) {
        const above = keep('above');
        if (above === undefined) return undefined;
        next.push({ polytope: above, better });
      }
      if (isBehind && beaten <= most) {
        const below = keep('below');
        if (below === undefined) return undefined;
        next.push({ polytope: below, better: beaten });
      }
    }
    if (next.reduce((sum, { polytope }) => sum + polytope.points.length, 0) > cornerLimit) return undefined;
    pieces = next;
  }
  return pieces;
}

/** Makes room for `more` conditions behind the ones in use. */
function widen(bits: Int32Array, more: number): Int32Array {
  const wide = new Int32Array(bits.length + Math.ceil(more / 32));
  wide.set(bits);
  return wide;
}
