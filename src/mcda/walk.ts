import type { Inside } from './inside.ts';
import { drawUnit, drawWord, type RandomState, seedRandom } from './random.ts';
import { spreadAxes } from './spread-axes.ts';
import { dot } from './vector.ts';

/**
 * A walk through a region: hit-and-run along one axis after another (Smith 1984; rounding as Haraldsdóttir et al. 2017,
 * "CHRR"). `starts` are rooms well spread over the region. The room for side i < size is share i itself, so the rooms
 * say where the walk is.
 */
export type Walk = { size: number; axes: Axis[]; starts: Float64Array[] };

/** A direction to walk in: how fast the room for each side changes, and the sides that stand in the way. */
export type Axis = { speeds: Float64Array; behind: Obstacles; ahead: Obstacles };

/** Some sides, and how far one gets per unit of room for each. */
type Obstacles = { sides: Int32Array; reaches: Float64Array };

// The walk that shapes the axes and estimates the mean has a seed of its own: a region is the same in every analysis.
const ownSeed = 1984;
const rounds = 6;
const startCount = 64;

/** Prepares a walk: walks a while, takes the axes along which the points spread evenly, and again. */
export function prepareWalk({ point, sides, basis }: Inside): Walk {
  const state = seedRandom(ownSeed);
  const size = point.length;
  const room = Float64Array.from(sides, (side) => Math.max(0, dot(side, point)));
  let axes = measureSpeeds(basis, sides);
  for (let round = 0; round < rounds; round++) {
    const points = walkOn(state, axes, room, 40 * basis.length, 1);
    const places = points.map((at) => Float64Array.from(basis, (axis) => dot(axis, at.subarray(0, size))));
    axes = measureSpeeds(
      spreadAxes(places).map((parts) => combine(parts, basis)),
      sides,
    );
  }
  return { size, axes, starts: walkOn(state, axes, room, startCount, 10) };
}

/** Walks on from `room`, and keeps where one is after every so many sweeps. */
function walkOn(state: RandomState, axes: readonly Axis[], room: Float64Array, count: number, every: number) {
  return Array.from({ length: count }, () => {
    for (let round = 0; round < every; round++) sweep(state, axes, room);
    return room.slice();
  });
}

/** Puts a walk at one of its starts and lets it forget which. */
export function startWalk(state: RandomState, walk: Walk): Float64Array {
  const room = walk.starts[drawWord(state) % walk.starts.length]!.slice();
  for (let round = 0; round < 10; round++) sweep(state, walk.axes, room);
  return room;
}

/**
 * Moves once along every axis, each time to a uniform point of the chord: how far one can go until some side has no
 * room left. Adds the middle of every chord to `middles` where that is given.
 */
export function sweep(state: RandomState, axes: readonly Axis[], room: Float64Array, middles?: Float64Array): void {
  for (const { speeds, behind, ahead } of axes) {
    const back = -nearest(behind, room);
    const length = nearest(ahead, room) - back;
    const part = drawUnit(state);
    if (!(length < Number.POSITIVE_INFINITY)) continue;
    if (middles !== undefined) {
      const half = back + length / 2;
      for (let i = 0; i < middles.length; i++) middles[i]! += room[i]! + half * speeds[i]!;
    }
    const step = back + length * part;
    for (let c = 0; c < speeds.length; c++) {
      const left = room[c]! + step * speeds[c]!;
      room[c] = Math.max(left, 0);
    }
  }
}

/** How far one gets before the first obstacle. */
function nearest({ sides, reaches }: Obstacles, room: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < sides.length; k++) {
    const reach = room[sides[k]!]! * reaches[k]!;
    if (reach < least) least = reach;
  }
  return least;
}

/** An axis along which the rooms change at these speeds. */
export function axisOf(speeds: Float64Array): Axis {
  const obstacles = (sign: number): Obstacles => {
    const sides = Int32Array.from([...speeds.keys()].filter((side) => sign * speeds[side]! > 0));
    return { sides, reaches: Float64Array.from(sides, (side) => 1 / Math.abs(speeds[side]!)) };
  };
  return { speeds, behind: obstacles(1), ahead: obstacles(-1) };
}

function measureSpeeds(directions: readonly Float64Array[], sides: readonly Float64Array[]): Axis[] {
  return directions.map((direction) => {
    const speeds = Float64Array.from(sides, (side) => dot(side, direction));
    const fastest = speeds.reduce((most, speed) => Math.max(most, Math.abs(speed)), 0);
    return axisOf(speeds.map((speed) => (Math.abs(speed) < 1e-10 * fastest ? 0 : speed)));
  });
}

function combine(parts: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const direction = new Float64Array(basis[0]!.length);
  basis.forEach((axis, d) => {
    for (let i = 0; i < direction.length; i++) direction[i]! += parts[d]! * axis[i]!;
  });
  return direction;
}
