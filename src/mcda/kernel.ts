import type { PartialOrder } from './partial-order.ts';
import { type RandomState, takeFirstTurn } from './random.ts';
import { keyRow, rankRow } from './rank-code.ts';
import { tieTolerance } from './ranking.ts';
import type { FreeShares, SamplingPlan } from './sampling-plan.ts';
import { countSample, countTile } from './simple-loop.ts';
import { emptyTally, type Tally } from './tally.ts';
import { fillWeights, rowLength, tileSize } from './tile.ts';
import { makeMachine, type TileMachine, valueRow } from './tile-machine.ts';

/** Counts so many samples of one random stream, whose state it moves on. */
export type Counter = (state: RandomState, samples: number) => Tally;

/** The loops take so many samples at a time; a tile with a remainder is counted simply. */
const stride = 8;

/**
 * Prepares a plan for counting: the answer counts as `tallySimply` does, with the same draws and the same tally to the
 * last bit, but many samples at a time. Groups are sorted by values rounded to whole numbers, and where those are too
 * close by the values themselves; a tile in which two groups are level is counted sample by sample.
 */
export function prepareCounter(plan: SamplingPlan): Counter {
  const machine = makeMachine(plan);
  return (state, samples) => {
    machine.state.set(state);
    for (const counts of [machine.counts, machine.losses, machine.firstSums]) counts.fill(0);
    const tally: Tally = { ...emptyTally(plan), first: machine.firstSums };
    let fast = 0;
    for (let done = 0; done < samples; done += tileSize) {
      const count = Math.min(tileSize, samples - done);
      if (count % stride !== 0) countTile(plan, machine.state, machine.tile, count, tally);
      else if (countFast(plan, machine, count, tally)) fast += count;
    }
    addCounts(plan, machine, fast, tally);
    state.set(machine.state);
    return { ...tally, first: tally.first.slice() };
  };
}

/** Counts a tile; false where groups are level, so that its samples were counted one by one. */
function countFast(plan: SamplingPlan, machine: TileMachine, count: number, tally: Tally): boolean {
  drawShares(plan, machine, count);
  fillValues(plan, machine, count);
  tally.samples += count;
  if (!sortGroups(plan, machine, count)) {
    countApart(plan, machine, count, tally);
    return false;
  }
  const { loops, places, groupBits, keys } = machine;
  const groups = plan.groups.length;
  const mask = 2 ** groupBits - 1;
  for (let p = 0; p < groups; p++) {
    const row = places.keys + p * keyRow;
    loops.place(row, places.ranks, mask, p, places.counts, groups * 4, row + count * 4);
  }
  if (groups < plan.alternatives) countTwins(plan, keys, mask, count, tally);
  for (let g = 0; g + 1 < groups; g++) {
    const row = places.ranks + g * rankRow;
    const losses = places.losses + (g * groups + g + 1) * 4;
    loops.countLosses(row, row + rankRow, places.ranks + groups * rankRow, losses, count * 2);
  }
  if (plan.shareCount > 0) {
    loops.addFirst(places.keys, mask, places.shares, plan.shareCount * 8, places.firstSums, places.keys + count * 4);
  }
  return true;
}

function drawShares(plan: SamplingPlan, machine: TileMachine, count: number): void {
  for (const free of plan.free) {
    if (free.order !== undefined) drawForest(free.order, free, machine, count);
    else {
      const start = free.first * rowLength;
      const shares = machine.tile.shares.subarray(start, start + free.size * rowLength);
      free.sampler(machine.state, shares, rowLength, count);
    }
    fillWeights(free, machine.tile, count);
  }
}

/** What `forestSampler` does. */
function drawForest(order: PartialOrder, { first }: FreeShares, machine: TileMachine, count: number): void {
  const { loops, places, tile } = machine;
  const { sums, words } = places;
  const endOf = (row: number) => row + count * 8;
  const rows = order.members.map((members) => places.shares + (first + members[0]!) * valueRow);
  machine.sums.fill(0);
  for (const row of rows) {
    drawWords(machine, count);
    loops.toExponentials(row, words, endOf(row));
    loops.add(sums, row, endOf(sums));
  }
  loops.invert(sums, endOf(sums));
  rows.forEach((row, c) => {
    loops.scale(row, row, sums, 1 / order.atOrAbove[c]!, endOf(row));
  });
  rows.forEach((row, c) => {
    const below = order.lower[c]![0];
    if (below !== undefined) loops.add(row, rows[below]!, endOf(row));
    const start = (row - places.shares) / 8;
    for (const twin of order.members[c]!.slice(1)) {
      tile.shares.copyWithin((first + twin) * rowLength, start, start + count);
    }
  });
}

function drawWords({ loops, places, state }: TileMachine, count: number): void {
  takeFirstTurn(state);
  loops.drawWords(places.words, places.state, places.words + count * 4);
}

function fillValues(plan: SamplingPlan, machine: TileMachine, count: number): void {
  const { loops, places, values } = machine;
  const { constant, shareCount } = plan;
  const bytes = shareCount * 8;
  for (let g = 0; g < plan.groups.length; g += 2) {
    const at = places.values + g * valueRow;
    const base = places.base + g * bytes;
    const [own, next] = [constant[g]!, constant[g + 1] ?? 0];
    if (shareCount > 0) {
      loops.weighTwo(at, at + valueRow, places.weights, shareCount, base, base + bytes, own, next, at + count * 8);
    } else {
      values.fill(own, g * rowLength, (g + 1) * rowLength).fill(next, (g + 1) * rowLength, (g + 2) * rowLength);
    }
  }
  for (const { group, share, coefficient } of plan.cells) {
    const at = places.values + group * valueRow;
    const weights = share < 0 ? places.ones : places.weights + share * valueRow;
    drawWords(machine, count);
    loops.addUncertain(at, weights, places.words, coefficient, at + count * 8);
  }
}

/** Sorts the keys of every sample, highest value first. False where two groups are level. */
function sortGroups(plan: SamplingPlan, machine: TileMachine, count: number): boolean {
  const { loops, places, groupBits, nearest } = machine;
  const groups = plan.groups.length;
  const scale = 2 ** (31 - groupBits);
  for (let g = 0; g < groups; g++) {
    const row = places.keys + g * keyRow;
    loops.toKeys(row, places.values + g * valueRow, scale, groupBits, g, row + count * 4);
  }
  if (groups === 1) return true;
  loops.sort(places.keys, places.pairs, places.state, places.keys + count * 4);
  const lastKeys = places.keys + (groups - 1) * keyRow;
  // Keys that differ by less may stand for values in the other order.
  const near = 2 ** (groupBits + 1);
  if (loops.nearest(places.nearest, places.keys, lastKeys, near, places.nearest + count * 4) === 0) return true;
  for (let t = 0; t < count; t++) if (nearest[t]! < near && !sortExactly(machine, groups, t)) return false;
  return true;
}

/** Sorts the keys of one sample, which hardly need it, by the values themselves. False where two are level. */
function sortExactly({ keys, values, groupBits }: TileMachine, groups: number, t: number): boolean {
  const mask = 2 ** groupBits - 1;
  const valueAt = (p: number) => values[(keys[p * rowLength + t]! & mask) * rowLength + t]!;
  for (let p = 1; p < groups; p++) {
    const key = keys[p * rowLength + t]!;
    const value = valueAt(p);
    let at = p;
    for (; at > 0 && valueAt(at - 1) < value; at--) keys[at * rowLength + t] = keys[(at - 1) * rowLength + t]!;
    keys[at * rowLength + t] = key;
  }
  for (let p = 1; p < groups; p++) if (valueAt(p - 1) - valueAt(p) <= tieTolerance) return false;
  return true;
}

/** Counts ranks where a place is not a rank, since some groups have several members. */
function countTwins(plan: SamplingPlan, keys: Uint32Array, mask: number, count: number, tally: Tally): void {
  const { groups, alternatives } = plan;
  for (let t = 0; t < count; t++) {
    let better = 0;
    for (let p = 0; p < groups.length; p++) {
      const g = keys[p * rowLength + t]! & mask;
      tally.starts[g * alternatives + better]! += 1;
      better += groups[g]!.length;
    }
  }
}

/** Adds what the loops counted over so many samples. */
function addCounts(plan: SamplingPlan, { counts, losses }: TileMachine, fast: number, tally: Tally): void {
  const groups = plan.groups.length;
  if (groups === plan.alternatives) for (let i = 0; i < counts.length; i++) tally.starts[i]! += counts[i]!;
  for (let g = 0; g < groups; g++) {
    for (let h = g + 1; h < groups; h++) {
      const lost = losses[g * groups + h]!;
      tally.wins[g * groups + h]! += fast - lost;
      tally.wins[h * groups + g]! += lost;
    }
  }
}

function countApart(plan: SamplingPlan, { values, tile }: TileMachine, count: number, tally: Tally): void {
  const own = new Float64Array(plan.groups.length);
  for (let t = 0; t < count; t++) {
    for (let g = 0; g < own.length; g++) own[g] = values[g * rowLength + t]!;
    countSample(plan, own, tile, t, tally);
  }
}
