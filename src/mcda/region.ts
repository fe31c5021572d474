import { meanBetweenBounds } from './bounded-mean.ts';
import type { Sampler } from './forest-sampler.ts';
import { findInside } from './inside.ts';
import { leastViolation, minimise, programmeRows } from './linear-programme.ts';
import { meanOfOrder, orderSampler, takeApart } from './order-sampler.ts';
import { forestVertices, isForest, leastOverForest, type PartialOrder, readOrder } from './partial-order.ts';
import { cut, type Polytope, spreadingCoordinates, standardSimplex } from './polytope.ts';
import type { Statement } from './problem.ts';
import { proposeAround } from './proposals.ts';
import { chooseProposal, meanOfDraws, rejectionSampler } from './rejection.ts';
import { type ShareRow, shareRows, shareTolerance } from './share-rows.ts';
import { simplexVolume, triangulate } from './triangulation.ts';
import { dot } from './vector.ts';
import { prepareWalk, type Walk } from './walk.ts';
import { walkedMean } from './walked-mean.ts';

/**
 * The weight region of one node: every division of its shares that the statements permit.
 * - `point`: one division only;
 * - `forest`: a simplex whose vertices are known in closed form;
 * - `cells`: a polytope split into simplices, `cells` holding their vertices and `cellShares` their parts of the volume;
 * - `order`: too many vertices for that, but the region of an order, from which can be drawn exactly;
 * - `drawn`: neither, but often enough hit by draws from a simpler region around it;
 * - `open`: none of these; known by its conditions only, and walked through.
 * `meanError` is the 95 % half-width of each mean share: 0 where the mean is exact, as it is but for the last two, and
 * for those too where nothing is said but bounds.
 */
export type Region = {
  kind: 'point' | 'forest' | 'cells' | 'order' | 'drawn' | 'open';
  size: number;
  rows: ShareRow[];
  mean: Float64Array;
  meanError: Float64Array;
  order?: PartialOrder;
  polytope?: Polytope;
  cells?: number[][];
  cellShares?: Float64Array;
  sampler?: Sampler;
  walk?: Walk;
};

const vertexLimit = 1500;
const cellLimit = 20000;

/** Describes the weight region of a node. The statements must be able to hold together. */
export function describeRegion(children: readonly string[], statements: readonly Statement[]): Region {
  const size = children.length;
  const rows = shareRows(children, statements);
  const given = statements.find((statement) => 'exactly' in statement);
  if (given !== undefined) return point(rows, spread(children, given.exactly));
  if (size === 1) return point(rows, Float64Array.of(1));
  const order = readOrder(children, statements);
  if (order !== undefined && isForest(order)) {
    const vertices = forestVertices(order);
    if (vertices.length === 1) return point(rows, vertices[0]!);
    return { kind: 'forest', size, rows, ...exactly(average(vertices)), order };
  }
  const polytope = findVertices(size, rows);
  if (polytope?.points.length === 0) return point(rows, nearestPoint(size, rows));
  if (polytope?.points.length === 1) return point(rows, polytope.points[0]!);
  const split = polytope === undefined ? undefined : splitIntoCells(polytope);
  if (polytope !== undefined && split !== undefined) {
    const { mean, ...cells } = split;
    return { kind: 'cells', size, rows, ...exactly(mean), polytope, ...cells };
  }
  const inside = findInside(size, rows);
  if (inside === undefined || inside.basis.length === 0) return point(rows, nearestPoint(size, rows));
  const known = { size, rows, ...(polytope ? { polytope } : {}) };
  const parts = order === undefined ? undefined : takeApart(order);
  if (parts !== undefined) {
    return { kind: 'order', ...known, ...exactly(meanOfOrder(parts)), sampler: orderSampler(parts) };
  }
  const mean = meanBetweenBounds(children, statements);
  const proposal = chooseProposal(size, proposeAround(children, statements, rows));
  if (proposal !== undefined) {
    const sampler = rejectionSampler(proposal, size);
    return { kind: 'drawn', ...known, ...(mean ? exactly(mean) : meanOfDraws(sampler, size)), sampler };
  }
  const walk = prepareWalk(inside);
  return { kind: 'open', ...known, ...(mean ? exactly(mean) : walkedMean(walk)), walk };
}

function exactly(mean: Float64Array): Pick<Region, 'mean' | 'meanError'> {
  return { mean, meanError: new Float64Array(mean.length) };
}

function point(rows: ShareRow[], mean: Float64Array): Region {
  return { kind: 'point', size: mean.length, rows, ...exactly(mean) };
}

function spread(children: readonly string[], shares: Record<string, number>): Float64Array {
  const sum = children.reduce((total, child) => total + shares[child]!, 0);
  return Float64Array.from(children, (child) => shares[child]! / sum);
}

/** Every vertex of the region, by cutting the simplex by one condition after another; undefined where too many. */
function findVertices(size: number, rows: readonly ShareRow[]): Polytope | undefined {
  let polytope: Polytope | undefined = standardSimplex(size, size + rows.length);
  const equalitiesFirst = rows
    .map((_, r) => r)
    .sort((a, b) => Number(rows[b]!.isEquality) - Number(rows[a]!.isEquality));
  for (const r of equalitiesFirst) {
    const row = rows[r]!;
    const values = Float64Array.from(polytope.points, (vertex) => dot(row.coefficients, vertex));
    const keep = row.isEquality ? 'zero' : 'above';
    polytope = cut(polytope, values, size + r, {
      keep,
      tolerance: shareTolerance,
      limit: vertexLimit,
      edgeConditions: size - 2,
    });
    if (polytope === undefined) return undefined;
  }
  return polytope;
}

function splitIntoCells(
  polytope: Polytope,
): { cells: number[][]; cellShares: Float64Array; mean: Float64Array } | undefined {
  const coordinates = spreadingCoordinates(polytope.points);
  const cells = triangulate(polytope, coordinates.length, cellLimit);
  if (cells === undefined) return undefined;
  const volumes = Float64Array.from(cells, (cell) => simplexVolume(pick(polytope, cell), coordinates));
  const total = volumes.reduce((sum, volume) => sum + volume, 0);
  if (!(total > 0)) return undefined;
  const cellShares = volumes.map((volume) => volume / total);
  const mean = new Float64Array(polytope.points[0]!.length);
  cells.forEach((cell, s) => {
    for (const v of cell) {
      const vertex = polytope.points[v]!;
      for (let i = 0; i < mean.length; i++) mean[i]! += (cellShares[s]! / cell.length) * vertex[i]!;
    }
  });
  return { cells, cellShares, mean };
}

function pick(polytope: Polytope, cell: readonly number[]): Float64Array[] {
  return cell.map((v) => polytope.points[v]!);
}

function nearestPoint(size: number, rows: readonly ShareRow[]): Float64Array {
  const costs = new Float64Array(size);
  const found = minimise(costs, programmeRows(size, rows));
  if (found !== undefined) return found.point;
  // Conditions that miss each other by rounding only: let each give way by as little.
  const slack = leastViolation(size, rows) + 1e-10;
  const loose = programmeRows(size, rows).map((row, r) =>
    r === 0 ? row : { ...row, low: -slack, ...(row.high === 0 ? { high: slack } : {}) },
  );
  return minimise(costs, loose)?.point ?? new Float64Array(size).fill(1 / size);
}

function average(vertices: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(vertices[0]!.length);
  for (const vertex of vertices) for (let i = 0; i < mean.length; i++) mean[i]! += vertex[i]! / vertices.length;
  return mean;
}

/** The least Σ share × value over a region. Exact at the vertices; by linear programme where they are not known. */
export function leastOver(region: Region, values: ArrayLike<number>): number {
  if (region.kind === 'point') return dot(region.mean, values);
  if (region.kind === 'forest') return leastOverForest(region.order!, values);
  if (region.polytope !== undefined) {
    let least = Number.POSITIVE_INFINITY;
    for (const vertex of region.polytope.points) least = Math.min(least, dot(vertex, values));
    return least;
  }
  // Values from 0 up keep the programme feasible from the start and change the answer by a constant.
  const shift = Math.min(...Array.from(values));
  const costs = Float64Array.from(values, (value) => value - shift);
  const found = minimise(costs, programmeRows(region.size, region.rows));
  return (found?.cost ?? dot(costs, region.mean)) + shift;
}

/** The vertices of a region where they are known: of a point one, of a forest one per class. */
export function knownVertices(region: Region): Float64Array[] | undefined {
  if (region.kind === 'point') return [region.mean];
  if (region.kind === 'forest') return forestVertices(region.order!);
  return region.polytope?.points;
}
