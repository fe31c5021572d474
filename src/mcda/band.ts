import type { Model } from './model.ts';
import { leastOver } from './region.ts';
import { foldTree } from './tree.ts';

/**
 * The lowest value that permitted shares give to leaf values (any real numbers). Shares are at least 0 and nodes are
 * weighed apart, so the minimum is taken node by node from the leaves up.
 */
export function lowestValue(model: Model, leafValues: ArrayLike<number>): number {
  return foldTree(model.tree, leafValues, (node, values) => leastOver(model.regions[node]!, values))[0]!;
}

/** The lowest and highest value of each alternative over all permitted shares and all its uncertain cells. */
export function bands(model: Model): { lowest: number; highest: number }[] {
  return model.alternatives.map((_, a) => ({
    lowest: lowestValue(model, model.low[a]!),
    highest:
      0 -
      lowestValue(
        model,
        model.high[a]!.map((value) => -value),
      ),
  }));
}
