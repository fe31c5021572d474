import { clamp, escapeText, fill, frame, hatch, percent, stroke, writeId } from './svg.ts';

export type TippingLine = {
  id: string;
  /** The central weight now, 0..1. */
  from: number;
  /** The weight at which the first place changes, 0..1. */
  at: number;
  /** The weights the statements permit, 0..1; a bracket when given. */
  permitted?: readonly [number, number] | undefined;
  /** Who is first on either side of the tipping point; drawn above the line. */
  names: { lead: string; rival: string };
  /** Drawn below the line, such as "nu 20" and "42 %". */
  labels: { now: string; at: string };
  /** Silent without it: the sentence beside the drawing says the same. */
  label?: string;
  /** The width in px at which names are kept apart. */
  width?: number;
};

const thick = 10;
/** Source Sans 3 at 14 pixels: a letter is about this wide on average. */
const letter = 6.9;

/** Two labels below the line must not run into each other: when close, each grows away from the other. */
function anchors(from: number, at: number): [string, string] {
  const outer = (share: number, preferred: string) => (share < 0.07 ? 'start' : share > 0.93 ? 'end' : preferred);
  if (Math.abs(from - at) >= 0.19) return [outer(from, 'middle'), outer(at, 'middle')];
  return from <= at ? [from < 0.1 ? 'start' : 'end', 'start'] : ['start', 'end'];
}

/**
 * The weight of one criterion from 0 to 100 %: solid where the first stays first, hatched where the rival is first, an
 * open circle for now, an ink stroke for the tipping point, a bracket for what is permitted. 380 × 64, stretches.
 */
export function tippingLine({ id, from, at, permitted, names, labels, label, width = 380 }: TippingLine): string {
  const pattern = `${writeId(id)}-h`;
  // Names that would run into each other stand on two lines.
  const isTight = (names.lead.length + names.rival.length + 3) * letter > width;
  const lift = isTight ? 18 : 0;
  const top = 28 + lift;
  const [now, point] = [clamp(from), clamp(at)];
  const isUpward = point >= now;
  const solid = isUpward ? [0, point] : [point, 1];
  const hatched = isUpward ? [point, 1] : [0, point];
  const part = ([start = 0, end = 0]: number[], paint: string) =>
    `<rect x="${percent(start)}" width="${percent(end - start)}" y="${top}" height="${thick}" ${paint}/>`;
  const [left, right] = isUpward ? [names.lead, names.rival] : [names.rival, names.lead];
  const [nowAnchor, atAnchor] = anchors(now, point);
  const bracket =
    permitted === undefined
      ? ''
      : [
          `<line x1="${percent(permitted[0])}" x2="${percent(permitted[1])}" y1="${top - 6}" y2="${top - 6}" ${stroke('quiet', 1.5)}/>`,
          ...permitted.map(
            (edge) =>
              `<line x1="${percent(edge)}" x2="${percent(edge)}" y1="${top - 6}" y2="${top - 1}" ${stroke('quiet', 1.5)}/>`,
          ),
        ].join('');
  return frame(
    { id, width, height: 60 + lift, className: 'chart--tipping', label },
    `<defs>${hatch(pattern, 'other')}</defs>` +
      `<text y="14" class="chart-note">${escapeText(left)}</text>` +
      `<text x="100%" y="${14 + lift}" text-anchor="end" class="chart-note">${escapeText(right)}</text>` +
      part(solid, fill('lead')) +
      part(hatched, `fill="url(#${pattern})"`) +
      bracket +
      `<svg x="${percent(point)}" overflow="visible"><rect x="-3" y="${top - 6}" width="6" height="${thick + 12}" ${fill('paper')}/>` +
      `<rect x="-1" y="${top - 6}" width="2" height="${thick + 12}" ${fill('ink')}/></svg>` +
      `<circle cx="${percent(now)}" cy="${top + thick / 2}" r="6.5" class="f-paper s-ink" fill="#ffffff" stroke="#001a40" stroke-width="2"/>` +
      `<text x="${percent(now)}" y="${56 + lift}" text-anchor="${nowAnchor}" class="chart-value">${escapeText(labels.now)}</text>` +
      `<text x="${percent(point)}" y="${56 + lift}" text-anchor="${atAnchor}" class="chart-name">${escapeText(labels.at)}</text>`,
  );
}
