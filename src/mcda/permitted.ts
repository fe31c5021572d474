import { buildModel } from './model.ts';
import type { Problem } from './problem.ts';
import { leastOver, type Region } from './region.ts';

/**
 * The range of shares (0 to 1) that the statements of each node permit each child, and its mean. `halfWidth` is the 95 %
 * half-width of the mean: 0 where it is exact; where the region is too involved for that, the mean is that of a walk.
 */
export function permittedShares(
  problem: Problem,
): Record<string, Record<string, { lowest: number; mean: number; halfWidth: number; highest: number }>> {
  const { tree, regions } = buildModel(problem);
  return Object.fromEntries(
    tree.nodes.map((node, n) => [
      node.id,
      Object.fromEntries(
        node.children.map((child, c) => {
          const [lowest, highest] = permittedRange(regions[n]!, c);
          const { mean, meanError } = regions[n]!;
          return [child, { lowest, mean: mean[c]!, halfWidth: meanError[c]!, highest }];
        }),
      ),
    ]),
  );
}

/** The lowest and highest share that a region permits one child. */
export function permittedRange(region: Region, child: number): [number, number] {
  const values = new Float64Array(region.size);
  values[child] = 1;
  const lowest = leastOver(region, values);
  values[child] = -1;
  // 0 − x, so that a share of 0 never reads −0.
  return [Math.max(0, lowest), 0 - leastOver(region, values)];
}
