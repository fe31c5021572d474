import { clamp, frame, percent, stroke } from './svg.ts';

export type Spread = {
  id: string;
  /** What each assessor answered, as a value from 0 to 1. */
  answers: readonly number[];
  label?: string;
};

const grid = [0, 0.25, 0.5, 0.75, 1];

/** How far assessors are apart in one cell: an open circle each, a line from the lowest to the highest. 240 × 22, stretches. */
export function spread({ id, answers, label }: Spread): string {
  const values = answers.map(clamp);
  const lines = grid.map((at) => `<line x1="${percent(at)}" x2="${percent(at)}" y2="22" ${stroke('grid', 1)}/>`);
  const range = `<line x1="${percent(Math.min(1, ...values))}" x2="${percent(Math.max(0, ...values))}" y1="11" y2="11" ${stroke('other', 2)}/>`;
  const circles = values.map(
    (value) =>
      `<circle cx="${percent(value)}" cy="11" r="6" class="f-paper s-ink" fill="#ffffff" stroke="#001a40" stroke-width="2"/>`,
  );
  return frame(
    { id, width: 240, height: 22, className: 'chart--spread', label },
    lines.join('') + (values.length > 1 ? range : '') + circles.join(''),
  );
}
