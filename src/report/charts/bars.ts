import { clamp, escapeText, fill, frame, hatch, number, percent, stroke, writeId } from './svg.ts';

const gap = 4;

/** Solid up to `low`, hatched from `low` to `high`, on a track; all 0..1. */
function drawFill(low: number, high: number, height: number, lead: boolean, pattern: string): string {
  const role = lead ? 'lead' : 'other';
  const from = clamp(low);
  const to = Math.max(from, clamp(high));
  const size = `height="${height}"`;
  const known = from > 0 ? `<rect width="${percent(from)}" ${size} ${fill(role)}/>` : '';
  const open =
    to > from ? `<rect x="${percent(from)}" width="${percent(to - from)}" ${size} fill="url(#${pattern})"/>` : '';
  return `<rect width="100%" ${size} ${fill('track')}/>${known}${open}`;
}

export type SmallBar = {
  id: string;
  /** The score with the worst and with the best of what is unknown, each 0..1; equal when all is known. */
  low: number;
  high: number;
  lead: boolean;
  label?: string;
};

/** 96 × 8: a score under its figure in a cell. Silent without `label`, for the figure says the same. */
export function smallBar({ id, low, high, lead, label }: SmallBar): string {
  const pattern = `${writeId(id)}-h`;
  const defs = high > low ? `<defs>${hatch(pattern, lead ? 'lead' : 'other')}</defs>` : '';
  return frame(
    { id, width: 96, height: 8, className: 'chart--small-bar', label },
    defs + drawFill(low, high, 8, lead, pattern),
  );
}

export type Segment = {
  /** The criterion's central weight, 0..1; the shares of one bar sum to 1. */
  share: number;
  /** The score on that criterion, 0..1: with the worst, the central and the best of what is unknown. */
  low: number;
  central?: number;
  high: number;
};

export type ContributionBar = {
  id: string;
  lead: boolean;
  segments: readonly Segment[];
  height?: number;
  label?: string;
};

function offsets(shares: readonly number[]): number[] {
  let start = 0;
  return shares.map((share) => {
    const here = start;
    start += clamp(share);
    return here;
  });
}

/**
 * One candidate: a box per criterion, as wide as its central weight, filled as far as the score reaches, so that the
 * filled area is the total. Draws 584 wide, stretches to its cell; silent without `label`.
 */
export function contributionBar({ id, lead, segments, height = 32, label }: ContributionBar): string {
  const pattern = `${writeId(id)}-h`;
  const starts = offsets(segments.map((segment) => segment.share));
  const boxes = segments.map(
    ({ share, low, high }, index) =>
      `<svg x="${percent(starts[index] ?? 0)}" width="${percent(share)}" height="${height}">${drawFill(low, high, height, lead, pattern)}</svg>`,
  );
  const gaps = starts
    .slice(1)
    .map(
      (start) =>
        `<rect x="${percent(start)}" width="${gap}" height="${height}" transform="translate(${-gap / 2} 0)" ${fill('paper')}/>`,
    );
  const isOpen = segments.some(({ low, high }) => high > low);
  const defs = isOpen ? `<defs>${hatch(pattern, lead ? 'lead' : 'other')}</defs>` : '';
  return frame(
    { id, width: 584, height, className: 'chart--contribution', label },
    defs + boxes.join('') + gaps.join(''),
  );
}

export type ContributionHead = {
  id: string;
  segments: readonly { share: number; name: string; value?: string }[];
  /** The width in pixels for which the labels are laid out; the narrowest at which the table is not stacked. */
  width?: number;
};

const lineHeight = 18;
/** Source Sans 3 at 14 pixels, semi-bold: a letter is about 7 wide. */
const letter = 7.1;

/**
 * The labels above the contribution bars, each at the left edge of its box. A label wider than its box is raised above
 * its neighbours, with a leader. Silent: the table head repeats the names for a screen reader.
 */
export function contributionHead({ id, segments, width = 480 }: ContributionHead): string {
  const starts = offsets(segments.map((segment) => segment.share));
  const levels: { from: number; to: number }[][] = [];
  const placed = segments.map(() => 0);
  for (let index = segments.length - 1; index >= 0; index -= 1) {
    const segment = segments[index];
    if (segment === undefined) continue;
    const from = (starts[index] ?? 0) * width;
    const to = from + 6 + Math.max(segment.name.length, segment.value?.length ?? 0) * letter;
    // A raised label must also clear the leaders of the labels raised below it, which stand to its right.
    let level = 0;
    while (levels.slice(level).some((row) => row.some((other) => to > other.from && from < other.to))) level += 1;
    placed[index] = level;
    levels[level] ??= [];
    levels[level]?.push({ from, to });
  }
  const hasValues = segments.some((segment) => segment.value !== undefined);
  const step = hasValues ? lineHeight * 2 + 4 : lineHeight + 2;
  const height = Math.max(1, levels.length) * step + 4;
  const labels = segments.map(({ name, value }, index) => {
    const level = placed[index] ?? 0;
    const bottom = height - level * step - 10;
    const at = percent(starts[index] ?? 0);
    const dx = level > 0 ? 7 : index === 0 ? 0 : gap / 2;
    const first = value === undefined ? bottom : bottom - lineHeight;
    const leader =
      level > 0
        ? `<svg x="${at}" overflow="visible"><path d="M0.5 ${number(first - 13)}V${number(height)}" ${stroke('rule', 1)}/></svg>`
        : '';
    const second =
      value === undefined
        ? ''
        : `<text x="${at}" dx="${dx}" y="${number(bottom)}" class="chart-note">${escapeText(value)}</text>`;
    return `${leader}<text x="${at}" dx="${dx}" y="${number(first)}" class="chart-name">${escapeText(name)}</text>${second}`;
  });
  return frame({ id, width: 584, height, className: 'chart--contribution-head' }, labels.join(''));
}

/** The numbers 1, 2, 3 … above the first bar of a stacked table, where no label fits; the caption says which is which. */
export function contributionNumbers({ id, shares }: { id: string; shares: readonly number[] }): string {
  const starts = offsets(shares);
  const numbers = starts.map(
    (start, index) =>
      `<text x="${percent(start)}" dx="${index === 0 ? 0 : gap / 2}" y="14" class="chart-note">${index + 1}</text>`,
  );
  return frame({ id, width: 584, height: 18, className: 'chart--contribution-numbers' }, numbers.join(''));
}
