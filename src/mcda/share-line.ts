import type { Problem } from './problem.ts';

export type ShareLine = {
  from: number;
  permitted: [number, number];
  lines: Record<string, { at0: number; at1: number }>;
};

/**
 * The overall central value of each alternative as the share of one criterion runs from 0 to 1 with its siblings in
 * proportion; a straight line. Undefined where node or criterion does not exist, or the siblings have no share.
 */
export function shareLine(_problem: Problem, _node: string, _criterion: string): ShareLine | undefined {
  throw new Error('under construction');
}
