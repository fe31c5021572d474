import { drawExponential } from './exponential.ts';
import type { Sampler } from './forest-sampler.ts';
import { drawUnit } from './random.ts';
import type { Region } from './region.ts';

/** Draws exactly from a region split into simplices: a simplex by its volume, then a uniform mean of its vertices. */
export function cellSampler(region: Region): Sampler {
  const points = region.polytope!.points;
  const cells = region.cells!;
  const upTo = new Float64Array(cells.length);
  let sum = 0;
  region.cellShares!.forEach((share, s) => {
    sum += share;
    upTo[s] = sum;
  });
  const size = region.size;
  const drawn = new Float64Array(size);
  return (state, shares, stride, count) => {
    for (let t = 0; t < count; t++) {
      const cell = cells.length === 1 ? cells[0]! : cells[findCell(upTo, drawUnit(state) * sum)]!;
      drawn.fill(0);
      let total = 0;
      for (const v of cell) {
        const part = drawExponential(state);
        total += part;
        const point = points[v]!;
        for (let i = 0; i < size; i++) drawn[i]! += part * point[i]!;
      }
      for (let i = 0; i < size; i++) shares[i * stride + t] = drawn[i]! / total;
    }
  };
}

function findCell(upTo: Float64Array, at: number): number {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
