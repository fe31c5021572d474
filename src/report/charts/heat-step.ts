import { clamp } from './svg.ts';

/** Below these shares a cell of the heat map is a step lighter. */
const bounds = [0.005, 0.1, 0.25, 0.45, 0.65];

/** The class of a heat-map cell for a share (0..1): `heat-0` (below a half per cent, outlined) to `heat-5` (65 or more). */
export function heatStep(share: number): `heat-${0 | 1 | 2 | 3 | 4 | 5}` {
  const step = bounds.filter((bound) => clamp(share) >= bound).length as 0 | 1 | 2 | 3 | 4 | 5;
  return `heat-${step}`;
}
