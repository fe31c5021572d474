/**
 * Half the width of Wilson's 95 % interval for a share p seen in n independent samples (Wilson 1927). Never 0, so that a
 * sampled 0 or 1 does not claim to be sure.
 */
export function halfWidthOf(share: number, samples: number): number {
  const z = 1.96;
  const spread = Math.sqrt((Math.max(0, share * (1 - share)) + (z * z) / (4 * samples)) / samples);
  return (z * spread) / (1 + (z * z) / samples);
}
