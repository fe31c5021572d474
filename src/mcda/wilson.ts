import type { Tally } from './tally.ts';

/**
 * Half the width of Wilson's 95 % interval for a share p seen in n independent samples (Wilson 1927). Never 0, so that a
 * sampled 0 or 1 does not claim to be sure.
 */
export function halfWidthOf(share: number, samples: number): number {
  const z = 1.96;
  const spread = Math.sqrt((Math.max(0, share * (1 - share)) + (z * z) / (4 * samples)) / samples);
  return (z * spread) / (1 + (z * z) / samples);
}

/**
 * As many independent samples as the dependent ones of a walk are worth for one share: what its spread between batches
 * (batch means) allows, with Student's t in place of z for few batches, and never more than were drawn.
 */
export function worthOf(share: number, squares: number, { samples, batches }: Tally): number {
  if (batches < 2) return samples;
  const variance = Math.max(0, squares / batches - share * share) / (batches - 1);
  const t = 1 + (1.96 * 1.96 + 1) / (4 * (batches - 1));
  return Math.min(samples, (share * (1 - share)) / (variance * t * t) || samples);
}
