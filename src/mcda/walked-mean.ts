import { seedRandom } from './random.ts';
import { startWalk, sweep, type Walk } from './walk.ts';

const ownSeed = 2017;
const batches = 64;
const work = 1e8;

/**
 * The mean shares of a region by walking through it: the mean of the middles of all chords walked along, whose
 * expectation is that of the points themselves and which vary less. `meanError` is the 95 % half-width per share, from
 * the spread between batches that start apart.
 */
export function walkedMean(walk: Walk): { mean: Float64Array; meanError: Float64Array } {
  const { axes, size } = walk;
  const state = seedRandom(ownSeed);
  const sweeps = Math.min(131072, Math.max(8192, work / (axes.length * axes[0]!.speeds.length)));
  const means = Array.from({ length: batches }, () => {
    const room = startWalk(state, walk);
    const middles = new Float64Array(size);
    for (let round = 0; round < sweeps / batches; round++) sweep(state, axes, room, middles);
    const sum = middles.reduce((total, share) => total + share, 0);
    return middles.map((share) => share / sum);
  });
  const average = (read: (i: number, mean: Float64Array) => number) =>
    Float64Array.from({ length: size }, (_, i) => means.reduce((sum, mean) => sum + read(i, mean), 0) / batches);
  const mean = average((i, batch) => batch[i]!);
  const variance = average((i, batch) => (batch[i]! - mean[i]!) ** 2);
  return { mean, meanError: variance.map((value) => 1.96 * Math.sqrt(value / (batches - 1))) };
}
