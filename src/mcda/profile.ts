import { buildModel } from './model.ts';
import type { Problem } from './problem.ts';
import { nodeValues } from './valuation.ts';

type Spread = { lowest: number; central: number; highest: number };

/**
 * The value (0 to 1) of each alternative at each node ("" is the root) and leaf, at the mean shares: central at the
 * midpoints, lowest and highest over what the unknown and interval cells may turn out to be.
 */
export function profile(problem: Problem): Record<string, Record<string, Spread>> {
  const model = buildModel(problem);
  const { tree, low, middle, high } = model;
  return Object.fromEntries(
    model.alternatives.map((alternative, a) => {
      const lowest = nodeValues(model, low[a]!);
      const central = nodeValues(model, middle[a]!);
      const highest = nodeValues(model, high[a]!);
      const inner = tree.nodes.map((node, n): [string, Spread] => [
        node.id,
        { lowest: lowest[n]!, central: central[n]!, highest: highest[n]! },
      ]);
      const leaves = tree.leaves.map((leaf, l): [string, Spread] => [
        leaf,
        { lowest: low[a]![l]!, central: middle[a]![l]!, highest: high[a]![l]! },
      ]);
      return [alternative, Object.fromEntries([...inner, ...leaves])];
    }),
  );
}
