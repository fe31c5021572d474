import type { Sampler } from './forest-sampler.ts';
import { startWalk, sweep, type Walk } from './walk.ts';

/**
 * Draws from a region by walking through it, one sweep along all axes per sample. Successive points depend on each
 * other, so the error is larger than of as many independent draws. Every call starts anew, apart from earlier ones.
 */
export function hitAndRunSampler(walk: Walk): Sampler {
  return (state, shares, stride, count) => {
    const room = startWalk(state, walk);
    for (let t = 0; t < count; t++) {
      sweep(state, walk.axes, room);
      let sum = 0;
      for (let i = 0; i < walk.size; i++) sum += room[i]!;
      for (let i = 0; i < walk.size; i++) shares[i * stride + t] = room[i]! / sum;
    }
  };
}
