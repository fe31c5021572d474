import type { Amount, Costs } from './candidate.ts';

/** The two ends of an amount in euros; the same twice where it is one amount. */
export function endsOf(amount: Amount): [low: number, high: number] {
  return typeof amount === 'number' ? [amount, amount] : amount;
}

/**
 * The one-off costs and those of every year together, in euros, as a range; undefined until both are known. What leaving
 * costs is not in it: it is shown apart.
 */
export function totalCosts(costs: Costs | undefined): [low: number, high: number] | undefined {
  if (costs?.oneOff === undefined || costs.yearly === undefined) return undefined;
  const [oneOff, yearly] = [endsOf(costs.oneOff), endsOf(costs.yearly)];
  return [oneOff[0] + costs.years * yearly[0], oneOff[1] + costs.years * yearly[1]];
}
