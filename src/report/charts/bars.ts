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
  /** `values`: lines under the name, such as "0–25 %" and "midden 5". */
  segments: readonly { share: number; name: string; values?: readonly string[] }[];
  /** The width in pixels for which the labels are laid out; the narrowest at which the table is not stacked. */
  width?: number;
};

const lineHeight = 18;
/** Source Sans 3 at 14 pixels, semi-bold: a letter is at most about this wide on average. */
const letter = 7.1;

/** The words of a name in lines of at most `room` pixels; one word is never broken. */
function wrap(name: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length) * letter <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The labels above the contribution bars, each at the left edge of its box. A label wider than its box is raised above
 * its neighbours, with a leader. Silent: the table head repeats the names for a screen reader.
 */
export function contributionHead({ id, segments, width = 440 }: ContributionHead): string {
  const starts = offsets(segments.map((segment) => segment.share));
  const labels = segments.map(({ share, name, values = [] }, index) => {
    const room = clamp(share) * width - gap;
    const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length * letter));
    const wrapped = wrap(name, room);
    const isWide = widest([...wrapped, ...values]) > room;
    const lines = isWide ? [name] : wrapped;
    const from = (starts[index] ?? 0) * width;
    const long = widest([...lines, ...values]);
    // What would stick out on the right ends at the right edge instead.
    if (from + 7 + long > width + letter && long <= width) {
      return { lines, values, from: width - long, to: width, base: 0, anchor: 'end' };
    }
    return { lines, values, from, to: from + 7 + long, base: 0, anchor: 'start' };
  });
  // From the right, so that a leader, which stands at the left edge, never crosses a label below it.
  const tall = ({ lines, values }: (typeof labels)[number]) => (lines.length + values.length) * lineHeight;
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const label = labels[index]!;
    const below = labels.slice(index + 1).filter((other) => label.to > other.from);
    label.base = Math.max(0, ...below.map((other) => other.base + tall(other) + 4));
  }
  const height = Math.max(lineHeight, ...labels.map((label) => label.base + tall(label))) + 6;
  const drawn = labels.map((label, index) => {
    const at = percent(starts[index] ?? 0);
    const isAtEnd = label.anchor === 'end';
    const dx = isAtEnd ? 0 : label.base > 0 ? 7 : index === 0 ? 0 : gap / 2;
    const top = height - 6 - label.base - tall(label);
    const leader =
      label.base > 0
        ? `<svg x="${at}" overflow="visible"><path d="M0.5 ${number(top + 2)}V${number(height)}" ${stroke('rule', 1)}/></svg>`
        : '';
    const texts = [...label.lines, ...label.values].map(
      (line, row) =>
        `<text x="${isAtEnd ? '100%' : at}" dx="${dx}" y="${number(top + 14 + row * lineHeight)}"${isAtEnd ? ' text-anchor="end"' : ''} class="${row < label.lines.length ? 'chart-name' : 'chart-note'}">${escapeText(line)}</text>`,
    );
    return leader + texts.join('');
  });
  return frame({ id, width: 584, height, className: 'chart--contribution-head' }, drawn.join(''));
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
