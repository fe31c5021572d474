import { clamp, escapeText, fill, frame, hatch, number, percent, stroke, writeId } from './svg.ts';

const grid = [0, 0.25, 0.5, 0.75, 1];

export type Band = {
  id: string;
  /** Everything the statements permit, with the worst and the best of what is unknown: 0..1. */
  lowest: number;
  highest: number;
  /** What is unknown, at the central weighing: 0..1. */
  low: number;
  high: number;
  central: number;
  lead: boolean;
  height?: number;
  label?: string;
};

/**
 * One candidate's value from 0 to 100: whisker with end caps, hatched box, ink mark, on a grid at 0 25 50 75 100.
 * Draws 412 wide, stretches to its cell; silent without `label`.
 */
export function band(input: Band): string {
  const { id, lead, height = 56, label } = input;
  const role = lead ? 'lead' : 'other';
  const middle = height / 2;
  const pattern = `${writeId(id)}-h`;
  const [lowest, highest, low, high, central] = [
    clamp(input.lowest),
    clamp(input.highest),
    clamp(input.low),
    clamp(input.high),
    clamp(input.central),
  ];
  const lines = grid.map((at) => `<line x1="${percent(at)}" x2="${percent(at)}" y2="${height}" ${stroke('grid', 1)}/>`);
  const caps = [lowest, highest].map(
    (at) =>
      `<line x1="${percent(at)}" x2="${percent(at)}" y1="${number(middle - 4)}" y2="${number(middle + 4)}" ${stroke(role, 2)}/>`,
  );
  const box =
    high > low
      ? `<rect x="${percent(low)}" width="${percent(high - low)}" y="${number(middle - 9)}" height="18" fill="url(#${pattern})"/>` +
        `<rect x="${percent(low)}" width="${percent(high - low)}" y="${number(middle - 9)}" height="18" ${stroke(role, 1.5)}/>`
      : '';
  const mark =
    `<svg x="${percent(central)}" overflow="visible"><rect x="-2.5" y="${number(middle - 13)}" width="5" height="26" ${fill('paper')}/>` +
    `<rect x="-1.5" y="${number(middle - 13)}" width="3" height="26" ${fill('ink')}/></svg>`;
  const defs = high > low ? `<defs>${hatch(pattern, role)}</defs>` : '';
  return frame(
    { id, width: 412, height, className: 'chart--band', label },
    defs +
      lines.join('') +
      `<line x1="${percent(lowest)}" x2="${percent(highest)}" y1="${number(middle)}" y2="${number(middle)}" ${stroke(role, 2)}/>` +
      caps.join('') +
      box +
      mark,
  );
}

/** The axis 0 25 50 75 100 for the head of the band's column; `unit` follows the first number ("%", or nothing). */
export function bandAxis({ id, unit = '' }: { id: string; unit?: string }): string {
  const labels = grid.map((at) => {
    const anchor = at === 0 ? 'start' : at === 1 ? 'end' : 'middle';
    const text = `${at * 100}${at === 0 && unit !== '' ? `\u00a0${unit}` : ''}`;
    return `<text x="${percent(at)}" y="14" text-anchor="${anchor}" class="chart-note">${escapeText(text)}</text>`;
  });
  return frame({ id, width: 412, height: 18, className: 'chart--axis' }, labels.join(''));
}

/** The three marks of a band for the legend below the table: `centre`, `unknown`, `permitted`; silent. */
export function bandKey({ id, mark }: { id: string; mark: 'centre' | 'unknown' | 'permitted' }): string {
  const pattern = `${writeId(id)}-h`;
  const draw = {
    centre: `<rect width="5" height="18" ${fill('ink')}/>`,
    unknown: `<defs>${hatch(pattern, 'lead')}</defs><rect width="36" height="18" fill="url(#${pattern})"/><rect x="0.75" y="0.75" width="34.5" height="16.5" ${stroke('lead', 1.5)}/>`,
    permitted: `<path d="M1 9H35M1 4V14M35 4V14" ${stroke('quiet', 2)}/>`,
  };
  return frame(
    { id, width: mark === 'centre' ? 5 : 36, height: 18, scales: true, className: 'chart--key' },
    draw[mark],
  );
}
