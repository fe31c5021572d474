import { drawUnit, type RandomState } from './random.ts';
import type { SamplingPlan } from './sampling-plan.ts';
import { countSample } from './simple-loop.ts';
import { emptyTally, type Tally } from './tally.ts';
import { drawTile, makeTile, type Tile, tileSize } from './tile.ts';

/** Values of groups for one tile: as numbers, and rounded down to whole multiples of 2⁻³⁰ for comparing. */
type Values = { exact: Float64Array; whole: Int32Array };

const resolution = 2 ** 30;

/**
 * Counts `samples` samples as `tallySimply` does, with the same draws and the same tally, but many at a time: each step
 * runs along a tile in plain loops without branches. Groups are compared as whole numbers; a tile in which two groups
 * are too close for that is counted sample by sample.
 */
export function tallyFast(plan: SamplingPlan, state: RandomState, samples: number): Tally {
  const tally = emptyTally(plan);
  const tile = makeTile(plan);
  const room = plan.groups.length * tileSize;
  const values: Values = { exact: new Float64Array(room), whole: new Int32Array(room) };
  const better = new Int32Array(room);
  for (let done = 0; done < samples; done += tileSize) {
    const count = Math.min(tileSize, samples - done);
    drawTile(plan, state, tile, count);
    fillValues(plan, tile, state, values.exact, count);
    for (let i = 0; i < room; i++) values.whole[i] = values.exact[i]! * resolution;
    const wins = compareGroups(plan, values.whole, better, count);
    if (wins === undefined) countApart(plan, values.exact, tile, count, tally);
    else {
      for (let i = 0; i < wins.length; i++) tally.wins[i]! += wins[i]!;
      countRanksOf(plan, better, tile, count, tally);
    }
    tally.samples += count;
  }
  return tally;
}

/** value = constant + Σ weight × base + Σ uncertain cells, four shares at a time, added in the same order as one by one. */
function fillValues(plan: SamplingPlan, tile: Tile, state: RandomState, exact: Float64Array, count: number): void {
  const { weights } = tile;
  const n = plan.shareCount;
  for (let g = 0; g < plan.groups.length; g++) {
    const base = plan.base[g]!;
    const at = g * tileSize;
    exact.fill(plan.constant[g]!, at, at + count);
    let s = 0;
    for (; s + 4 <= n; s += 4) addFour(exact, at, weights, s * tileSize, base, s, count);
    for (; s < n; s++) {
      const part = base[s]!;
      const from = s * tileSize;
      for (let t = 0; t < count; t++) exact[at + t] = exact[at + t]! + weights[from + t]! * part;
    }
  }
  for (const { group, share, coefficient } of plan.cells) {
    const at = group * tileSize;
    const from = share * tileSize;
    if (share < 0) for (let t = 0; t < count; t++) exact[at + t]! += coefficient * drawUnit(state);
    else for (let t = 0; t < count; t++) exact[at + t]! += weights[from + t]! * (coefficient * drawUnit(state));
  }
}

function addFour(
  exact: Float64Array,
  at: number,
  weights: Float64Array,
  from: number,
  base: Float64Array,
  s: number,
  count: number,
): void {
  const [b0, b1, b2, b3] = [base[s]!, base[s + 1]!, base[s + 2]!, base[s + 3]!];
  for (let t = 0; t < count; t++) {
    const i = from + t;
    exact[at + t] =
      exact[at + t]! +
      weights[i]! * b0 +
      weights[i + tileSize]! * b1 +
      weights[i + 2 * tileSize]! * b2 +
      weights[i + 3 * tileSize]! * b3;
  }
}

/**
 * Compares every pair of groups: fills `better` with the number of alternatives better than each group in each sample,
 * and returns the wins per pair. Undefined where two groups come within 2 units, so that a tie cannot be ruled out.
 */
function compareGroups(
  plan: SamplingPlan,
  whole: Int32Array,
  better: Int32Array,
  count: number,
): Int32Array | undefined {
  const groups = plan.groups.length;
  const wins = new Int32Array(groups * groups);
  better.fill(0);
  for (let g = 0; g < groups; g++) {
    for (let h = g + 1; h < groups; h++) {
      const won = comparePair(whole, better, g, h, plan.groups[g]!.length, plan.groups[h]!.length, count);
      if (won < 0) return undefined;
      wins[g * groups + h] = won;
      wins[h * groups + g] = count - won;
    }
  }
  return wins;
}

function comparePair(
  whole: Int32Array,
  better: Int32Array,
  g: number,
  h: number,
  membersOfG: number,
  membersOfH: number,
  count: number,
): number {
  const [atG, atH] = [g * tileSize, h * tileSize];
  let lost = 0;
  let far = -1;
  for (let t = 0; t < count; t++) {
    const lead = (whole[atG + t]! - whole[atH + t]!) | 0;
    // −1 where h is better, else 0; no branch, since which one wins cannot be foreseen.
    const behind = lead >> 31;
    far &= (lead + 1) | (1 - lead);
    lost = (lost - behind) | 0;
    better[atG + t]! += membersOfH & behind;
    better[atH + t]! += membersOfG & ~behind;
  }
  return far < 0 ? count - lost : -1;
}

function countRanksOf(plan: SamplingPlan, better: Int32Array, tile: Tile, count: number, tally: Tally): void {
  const { alternatives, shareCount, groups } = plan;
  const first = new Int32Array(count);
  for (let g = 0; g < groups.length; g++) {
    const at = g * tileSize;
    const start = g * alternatives;
    for (let t = 0; t < count; t++) {
      const above = better[at + t]!;
      tally.starts[start + above]! += 1;
      first[t]! |= g & ((above - 1) >> 31);
    }
  }
  for (let s = 0; s < shareCount; s++) {
    const from = s * tileSize;
    for (let t = 0; t < count; t++) tally.first[first[t]! * shareCount + s]! += tile.shares[from + t]!;
  }
}

function countApart(plan: SamplingPlan, exact: Float64Array, tile: Tile, count: number, tally: Tally): void {
  const values = new Float64Array(plan.groups.length);
  for (let t = 0; t < count; t++) {
    for (let g = 0; g < values.length; g++) values[g] = exact[g * tileSize + t]!;
    countSample(plan, values, tile, t, tally);
  }
}
