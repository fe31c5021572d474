import { clamp, escapeText, fill, frame, number, percent, stroke } from './svg.ts';

/** One candidate on one criterion: its score with the worst, the central and the best of what is unknown, each 0..1. */
export type ProfileMark = { letter: string; low: number; central: number; high: number; lead: boolean };

export type ProfileRow = {
  id: string;
  marks: readonly ProfileMark[];
  /** The width in pixels for which marks are kept apart; the narrowest that the drawing is shown at. */
  width?: number;
  label?: string;
};

const grid = [0, 0.25, 0.5, 0.75, 1];
const radius = 9;
const laneHeight = 22;

/** The lane of each mark, from the top: a mark goes in the first lane where it touches none that stands there already. */
function findLanes(marks: readonly ProfileMark[], width: number): number[] {
  const taken: [number, number][][] = [];
  return marks.map(({ low, central, high }) => {
    const from = Math.min(clamp(low) * width, clamp(central) * width - radius) - 2;
    const to = Math.max(clamp(high) * width, clamp(central) * width + radius) + 2;
    const free = taken.findIndex((lane) => lane.every(([start, end]) => to <= start || from >= end));
    const lane = free < 0 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), [from, to]];
    return lane;
  });
}

/**
 * Every candidate on one criterion from 0 to 100: a lettered disc at the middle, a line over what is unknown; the lead
 * filled, the others open. Draws 412 wide, stretches to its cell; silent without `label`.
 */
export function profileRow({ id, marks, width = 300, label }: ProfileRow): string {
  const lanes = findLanes(marks, width);
  const height = Math.max(1, ...lanes.map((lane) => lane + 1)) * laneHeight + 4;
  const lines = grid.map((at) => `<line x1="${percent(at)}" x2="${percent(at)}" y2="${height}" ${stroke('grid', 1)}/>`);
  const drawn = marks.map(({ letter, low, central, high, lead }, i) => {
    const y = number(lanes[i]! * laneHeight + laneHeight / 2 + 2);
    const whisker =
      high > low
        ? `<line x1="${percent(low)}" x2="${percent(high)}" y1="${y}" y2="${y}" ${stroke(lead ? 'lead' : 'other', 2)}/>`
        : '';
    const disc = lead
      ? `<circle cx="${percent(central)}" cy="${y}" r="${radius}" ${fill('lead')}/>`
      : `<circle cx="${percent(central)}" cy="${y}" r="${radius}" class="f-paper s-other" fill="#ffffff" stroke="#586c88" stroke-width="1.5"/>`;
    const name = `<text x="${percent(central)}" y="${number(Number(y) + 4.5)}" text-anchor="middle" class="chart-small${lead ? ' chart-on-dark' : ' chart-on-paper'}">${escapeText(letter)}</text>`;
    return whisker + disc + name;
  });
  return frame({ id, width: 412, height, className: 'chart--profile', label }, lines.join('') + drawn.join(''));
}
