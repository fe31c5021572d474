import type { Method } from './analysis.ts';
import { cellSampler } from './cell-sampler.ts';
import { forestSampler, type Sampler } from './forest-sampler.ts';
import { hitAndRunSampler } from './hit-and-run.ts';
import type { PartialOrder } from './partial-order.ts';
import type { Region } from './region.ts';

/** The way to draw uniformly from a region, and what to call figures drawn so. The region must not be a point. */
export function chooseSampler(region: Region): {
  sampler: Sampler;
  method: Method;
  order?: PartialOrder | undefined;
} {
  if (region.kind === 'forest')
    return { sampler: forestSampler(region.order!), method: 'sampled', order: region.order };
  if (region.kind === 'cells') return { sampler: cellSampler(region), method: 'sampled' };
  if (region.sampler !== undefined) return { sampler: region.sampler, method: 'sampled' };
  return { sampler: hitAndRunSampler(region.walk!), method: 'hit-and-run' };
}
