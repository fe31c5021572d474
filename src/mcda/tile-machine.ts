import { type RandomState, stateWords } from './random.ts';
import { keyRow, rankRow } from './rank-code.ts';
import type { SamplingPlan } from './sampling-plan.ts';
import { sortingNetwork } from './sorting-network.ts';
import { areSharesWeights, rowLength, type Tile, tileSize } from './tile.ts';
import { setUpLoops, type TileLoops } from './tile-loops.ts';

/** A row of one number per sample, in bytes. */
export const valueRow = 8 * rowLength;

/** Where things stand in the memory of the loops, by address in bytes: mostly rows, one per share or group. */
type Places = ReturnType<typeof layOut>['places'];

/** The loops with room for the tiles of one plan, and views on that room for what plain TypeScript does. */
export type TileMachine = {
  loops: TileLoops;
  places: Places;
  /** Keys hold the group in so many last bits. */
  groupBits: number;
  state: RandomState;
  tile: Tile;
  sums: Float64Array;
  /** Values by group, row by row; keys, from the highest value down once they are sorted; how near keys come. */
  values: Float64Array;
  keys: Uint32Array;
  nearest: Uint32Array;
  /** What is counted over tiles: samples by group and place, samples in which a later group is ahead, sums of shares. */
  counts: Int32Array;
  losses: Int32Array;
  firstSums: Float64Array;
};

/** Lays out the memory for a plan and writes what every tile needs into it. */
export function makeMachine(plan: SamplingPlan): TileMachine {
  const groups = plan.groups.length;
  const { shareCount } = plan;
  const pairs = sortingNetwork(groups).flatMap(([upper, lower]) => [upper * keyRow, lower * keyRow]);
  const { places, bytes } = layOut(plan, pairs.length);
  const { loops, memory } = setUpLoops(bytes);
  const numbers = (at: number, count: number) => new Float64Array(memory, at, count);
  const wholes = (at: number, count: number) => new Int32Array(memory, at, count);
  numbers(places.ones, tileSize).fill(1);
  wholes(places.pairs, pairs.length).set(pairs);
  plan.base.forEach((base, g) => {
    numbers(places.base + g * shareCount * 8, shareCount).set(base);
  });
  const shares = numbers(places.shares, shareCount * rowLength);
  const weights = places.weights === places.shares ? shares : numbers(places.weights, shareCount * rowLength);
  return {
    loops,
    places,
    groupBits: 32 - Math.clz32(groups - 1),
    state: new Uint32Array(memory, places.state, stateWords),
    tile: { shares, weights },
    sums: numbers(places.sums, rowLength),
    values: numbers(places.values, groups * rowLength),
    keys: new Uint32Array(memory, places.keys, groups * rowLength),
    nearest: new Uint32Array(memory, places.nearest, rowLength),
    counts: wholes(places.counts, groups * groups),
    losses: wholes(places.losses, groups * groups),
    firstSums: numbers(places.firstSums, groups * shareCount),
  };
}

function layOut(plan: SamplingPlan, pairWords: number) {
  const { shareCount } = plan;
  // Groups are weighed two at a time, so there is room for an even number.
  const groups = plan.groups.length + (plan.groups.length % 2);
  let bytes = 0;
  const take = (count: number) => {
    bytes += count;
    return bytes - count;
  };
  const shares = take(shareCount * valueRow);
  const places = {
    shares,
    weights: areSharesWeights(plan) ? shares : take(shareCount * valueRow),
    sums: take(valueRow),
    ones: take(valueRow),
    values: take(groups * valueRow),
    keys: take(groups * keyRow),
    words: take(keyRow),
    nearest: take(keyRow),
    ranks: take(groups * rankRow),
    base: take(groups * shareCount * 8),
    firstSums: take(groups * shareCount * 8),
    counts: take(groups * groups * 4),
    losses: take(groups * groups * 4),
    pairs: take(pairWords * 4),
    state: take(stateWords * 4),
  };
  return { places, bytes };
}
