import type { Method } from './analysis.ts';
import type { Sampler } from './forest-sampler.ts';
import { freeNodes, type Model } from './model.ts';
import type { PartialOrder } from './partial-order.ts';
import { tieTolerance } from './ranking.ts';
import { chooseSampler } from './region-sampler.ts';

/**
 * A node whose shares are drawn. Its shares have the indices `first` to `first + size − 1` among all drawn shares. Its
 * own weight is `factor` times that of the drawn share `above` (−1: of nothing, so `factor` alone).
 */
export type FreeShares = {
  node: number;
  first: number;
  size: number;
  above: number;
  factor: number;
  sampler: Sampler;
  /** Of a forest: its order, by which the kernel draws faster what the sampler draws. */
  order?: PartialOrder | undefined;
};

/** An uncertain score: adds coefficient × uniform(0, 1) × the weight of its drawn share (`share` −1: weight 1). */
export type UncertainCell = { group: number; share: number; coefficient: number };

/**
 * What one sample takes, with everything fixed folded into constants. The value of a group of alternatives that tie
 * whatever is drawn is `constant[group] + Σ weight(share) × base[group][share] + Σ uncertain cells`.
 */
export type SamplingPlan = {
  alternatives: number;
  groups: number[][];
  free: FreeShares[];
  shareCount: number;
  constant: Float64Array;
  base: Float64Array[];
  /** By group, so the cells of one group stand together. */
  cells: UncertainCell[];
  method: Method;
};

/** Folds a model into a sampling plan. */
export function planSampling(model: Model): SamplingPlan {
  const { free, shareCount, method, leafShare, leafFactor } = planNodes(model);
  const count = model.alternatives.length;
  const constants = new Float64Array(count);
  const bases = Array.from({ length: count }, () => new Float64Array(shareCount));
  const uncertain = Array.from({ length: count }, (): Omit<UncertainCell, 'group'>[] => []);
  for (let a = 0; a < count; a++) {
    for (let l = 0; l < leafFactor.length; l++) {
      const share = leafShare[l]!;
      const low = leafFactor[l]! * model.low[a]![l]!;
      if (share < 0) constants[a]! += low;
      else bases[a]![share]! += low;
      const coefficient = leafFactor[l]! * (model.high[a]![l]! - model.low[a]![l]!);
      if (coefficient > 0) uncertain[a]!.push({ share, coefficient });
    }
  }
  const groups: number[][] = [];
  for (let a = 0; a < count; a++) {
    const isTwin = ([b]: number[]) =>
      uncertain[b!]!.length === 0 &&
      isClose(constants[a]!, constants[b!]!) &&
      bases[a]!.every((x, s) => isClose(x, bases[b!]![s]!));
    const group = uncertain[a]!.length === 0 ? groups.find(isTwin) : undefined;
    if (group === undefined) groups.push([a]);
    else group.push(a);
  }
  return {
    alternatives: count,
    groups,
    free,
    shareCount,
    constant: Float64Array.from(groups, ([a]) => constants[a!]!),
    base: groups.map(([a]) => bases[a!]!),
    cells: groups.flatMap(([a], group) => uncertain[a!]!.map((cell) => ({ group, ...cell }))),
    method,
  };
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= tieTolerance;
}

/** Walks down the tree: which nodes are drawn, and on which drawn share (and fixed factor) the weight of a leaf hangs. */
function planNodes(model: Model) {
  const { nodes, leaves } = model.tree;
  const free: FreeShares[] = [];
  const above = new Int32Array(nodes.length).fill(-1);
  const factor = new Float64Array(nodes.length).fill(1);
  const leafShare = new Int32Array(leaves.length);
  const leafFactor = new Float64Array(leaves.length);
  const varying = new Set(freeNodes(model));
  let shareCount = 0;
  let method: Method = 'sampled';
  nodes.forEach((node, n) => {
    const region = model.regions[n]!;
    const isFree = varying.has(n);
    const first = shareCount;
    if (isFree) {
      const { method: drawn, ...chosen } = chooseSampler(region);
      if (drawn === 'hit-and-run') method = drawn;
      free.push({ node: n, first, size: region.size, above: above[n]!, factor: factor[n]!, ...chosen });
      shareCount += region.size;
    }
    node.branches.forEach((branch, c) => {
      const [shares, factors] = branch.kind === 'leaf' ? [leafShare, leafFactor] : [above, factor];
      shares[branch.index] = isFree ? first + c : above[n]!;
      factors[branch.index] = isFree ? 1 : factor[n]! * region.mean[c]!;
    });
  });
  return { free, shareCount, method, leafShare, leafFactor };
}
