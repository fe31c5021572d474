import type { Sampler } from './forest-sampler.ts';
import { seedRandom } from './random.ts';

/** A way to draw from a region: draw from a simpler one around it until every condition is kept. */
export type Proposal = { sampler: Sampler; conditions: Float64Array[] };

const ownSeed = 1951;
const trial = 8192;
const leastKept = 0.05;
const meanSamples = 65536;
const block = 64;

/** The proposal that is kept most often; undefined where none is kept at least one time in twenty. */
export function chooseProposal(size: number, proposals: readonly Proposal[]): Proposal | undefined {
  const kept = proposals.map((proposal) => countKept(proposal, size));
  const most = Math.max(...kept);
  return most < trial * leastKept ? undefined : proposals[kept.indexOf(most)];
}

function countKept({ sampler, conditions }: Proposal, size: number): number {
  const shares = new Float64Array(size * trial);
  sampler(seedRandom(ownSeed), shares, trial, trial);
  let kept = 0;
  for (let t = 0; t < trial; t++) if (isKept(conditions, shares, trial, t)) kept++;
  return kept;
}

function isKept(conditions: readonly Float64Array[], shares: Float64Array, stride: number, t: number): boolean {
  for (const condition of conditions) {
    let sum = 0;
    for (let i = 0; i < condition.length; i++) sum += condition[i]! * shares[i * stride + t]!;
    if (sum < 0) return false;
  }
  return true;
}

/** Draws exactly from a region by a proposal, a block at a time; what is left of the last block is not used. */
export function rejectionSampler({ sampler, conditions }: Proposal, size: number): Sampler {
  const drawn = new Float64Array(size * block);
  return (state, shares, stride, count) => {
    for (let t = 0; t < count; ) {
      sampler(state, drawn, block, block);
      for (let d = 0; d < block && t < count; d++) {
        if (!isKept(conditions, drawn, block, d)) continue;
        for (let i = 0; i < size; i++) shares[i * stride + t] = drawn[i * block + d]!;
        t++;
      }
    }
  };
}

/** The mean of independent draws with a seed of its own; `meanError` is the 95 % half-width per share. */
export function meanOfDraws(sampler: Sampler, size: number): { mean: Float64Array; meanError: Float64Array } {
  const state = seedRandom(ownSeed);
  const shares = new Float64Array(size * block);
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let done = 0; done < meanSamples; done += block) {
    sampler(state, shares, block, block);
    for (let i = 0; i < size; i++) {
      for (let t = 0; t < block; t++) {
        const share = shares[i * block + t]!;
        sums[i]! += share;
        squares[i]! += share * share;
      }
    }
  }
  const mean = sums.map((sum) => sum / meanSamples);
  const variance = squares.map((sum, i) => Math.max(0, sum / meanSamples - mean[i]! * mean[i]!));
  return { mean, meanError: variance.map((value) => 1.96 * Math.sqrt(value / meanSamples)) };
}
