import type { FreeNode } from './free-node.ts';
import { cut, type Polytope, spreadingCoordinates } from './polytope.ts';
import { tieTolerance } from './ranking.ts';
import { simplexVolume, triangulate } from './triangulation.ts';

/**
 * Exact rank shares `shares[a][r]` (a is (r+1)-th), and per alternative the mean shares of the free node where it is
 * first, or null where that never happens (or only on a part without volume).
 */
export type ExactRanks = { shares: Float64Array[]; centralWeights: (Float64Array | null)[] };

/** A part of the region in which it is settled how many alternatives beat the one looked at. */
type Piece = { polytope: Polytope; better: number };

const pieceLimit = 3000;
const simplexLimit = 60000;
const vertexLimit = 400;

/**
 * Cuts the region, for every alternative, by where each rival draws level with it; adds up the volumes of the parts by
 * the number of rivals that are better. Alternatives with the same value everywhere share their ranks. Undefined where
 * there would be too many parts.
 */
export function exactRanks(free: FreeNode): ExactRanks | undefined {
  const count = free.vertexValues[0]!.length;
  const groups = groupEqual(free.vertexValues);
  const size = free.polytope.points[0]!.length;
  const coordinates = spreadingCoordinates(free.polytope.points);
  // Each point carries the values of the groups behind its shares, so that a cut carries them along.
  const start: Polytope = {
    points: free.polytope.points.map((vertex, v) =>
      Float64Array.of(...vertex, ...groups.map((group) => free.vertexValues[v]![group[0]!]!)),
    ),
    tight: free.polytope.tight.map((bits) => widen(bits, groups.length)),
  };
  const shares = Array.from({ length: count }, () => new Float64Array(count));
  const centralWeights: (Float64Array | null)[] = new Array(count).fill(null);
  let simplices = 0;
  for (let g = 0; g < groups.length; g++) {
    const pieces = splitByRivals(start, groups, g, size);
    if (pieces === undefined) return undefined;
    const volumes = new Float64Array(count);
    const first = new Float64Array(size);
    for (const { polytope, better } of pieces) {
      const cells = triangulate(polytope, coordinates.length, simplexLimit);
      if (cells === undefined) return undefined;
      simplices += cells.length;
      if (simplices > simplexLimit) return undefined;
      for (const cell of cells) {
        const corners = cell.map((v) => polytope.points[v]!);
        const volume = simplexVolume(corners, coordinates);
        volumes[better]! += volume;
        if (better > 0) continue;
        for (const corner of corners)
          for (let i = 0; i < size; i++) first[i]! += (volume * corner[i]!) / corners.length;
      }
    }
    const total = volumes.reduce((sum, volume) => sum + volume, 0);
    const group = groups[g]!;
    for (const a of group) {
      for (let r = 0; r < count; r++) {
        const share = volumes[r]! / total / group.length;
        if (share > 0) for (let i = 0; i < group.length; i++) shares[a]![r + i]! += share;
      }
      if (volumes[0]! > 0) centralWeights[a] = first.map((sum) => sum / volumes[0]!);
    }
  }
  return { shares, centralWeights };
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

function splitByRivals(start: Polytope, groups: number[][], own: number, size: number): Piece[] | undefined {
  let pieces: Piece[] = [{ polytope: start, better: 0 }];
  const condition = start.tight[0]!.length * 32 - groups.length;
  for (let rival = 0; rival < groups.length; rival++) {
    if (rival === own) continue;
    const next: Piece[] = [];
    for (const piece of pieces) {
      const lead = Float64Array.from(piece.polytope.points, (point) => point[size + own]! - point[size + rival]!);
      const isAhead = lead.some((value) => value > tieTolerance);
      const isBehind = lead.some((value) => value < -tieTolerance);
      const better = piece.better + groups[rival]!.length;
      if (!isBehind) next.push(piece);
      else if (!isAhead) next.push({ polytope: piece.polytope, better });
      else {
        const options = { tolerance: tieTolerance, limit: vertexLimit };
        const above = cut(piece.polytope, lead, condition + rival, { ...options, keep: 'above' });
        const below = cut(piece.polytope, lead, condition + rival, { ...options, keep: 'below' });
        if (above === undefined || below === undefined) return undefined;
        next.push({ polytope: above, better: piece.better }, { polytope: below, better });
      }
    }
    if (next.length > pieceLimit) return undefined;
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
