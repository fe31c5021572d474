import type { Analysis } from './analysis.ts';
import { type Model, meanWeights } from './model.ts';
import { tieTolerance } from './ranking.ts';

/**
 * What learning one uncertain cell would bring, others at their midpoints: the chance that the first place changes and
 * the expected gain in value, E over x of max(V̄_a + w̄(x − x̄), best rival) − best now, x uniform on the cell's interval
 * (expected value of perfect partial information). Most useful first.
 */
export function valueInformation(model: Model, values: Float64Array): Analysis['information'] {
  const weights = meanWeights(model);
  const found = model.alternatives.flatMap((alternative, a) => {
    const rival = values.reduce((best, value, b) => (b === a ? best : Math.max(best, value)), Number.NEGATIVE_INFINITY);
    return model.tree.leaves.flatMap((indicator, l) => {
      if (model.isGiven[a]![l]) return [];
      const width = weights[l]! * (model.high[a]![l]! - model.low[a]![l]!);
      return [{ alternative, indicator, ...learn(values[a]! - rival, width) }];
    });
  });
  return found.sort((a, b) => b.gain - a.gain || b.chance - a.chance);
}

/**
 * The lead of an alternative over its best rival becomes uniform within ± width/2. Only the part of that range beyond 0
 * changes the first place; its mean excess over 0 times its chance is the gain.
 */
function learn(lead: number, width: number): { chance: number; gain: number } {
  const beyond = width / 2 - Math.abs(lead);
  if (!(beyond > tieTolerance) || !(width > 0)) return { chance: 0, gain: 0 };
  const chance = beyond / width;
  return { chance, gain: (chance * beyond) / 2 };
}
