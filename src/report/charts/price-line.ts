import { scaleLinear } from 'd3-scale';
import { clamp, escapeText, fill, frame, number, stroke } from './svg.ts';

export type PriceLine = {
  id: string;
  /** The wide drawing (820) or the one for a phone (350); a page shows one of the two. */
  wide: boolean;
  /** In px, where it is not 840 or 350. */
  width?: number;
  /** Per candidate its value at share 0 and at share 1 of the criterion, each 0..1; straight in between. */
  lines: readonly { name: string; at0: number; at1: number; role: 'lead' | 'rival' | 'other' }[];
  /** The central share now, 0..1. */
  from: number;
  /** The share at which the first place changes, 0..1; none when it never does. */
  at?: number | undefined;
  /** The shares the statements permit, 0..1. */
  permitted: readonly [number, number];
  /** The shares drawn, 0..1. */
  domain: readonly [number, number];
  labels: {
    /** The name of the drawing for a screen reader, and what it says. */
    title: string;
    description: string;
    /** Below the horizontal axis. */
    axis: string;
    /** At the dotted line: "nu 5". */
    now: string;
    /** Above the bracket: "wat de brief toelaat: 0 tot 25 %". */
    permitted: string;
    /** At the tipping point, bold and plain: "Omslagpunt: 7,5 %", "vanaf hier is X eerste". */
    tipping?: string;
    tippingNote?: string;
  };
};

type Label = { name: string; y: number; role: 'lead' | 'rival' | 'other' };

/** Labels at line ends, at least `distance` apart, in order of height and never outside `[top, bottom]`. */
function spread(labels: Label[], distance: number, top: number, bottom: number): Label[] {
  const sorted = labels.map((label) => ({ ...label })).sort((a, b) => a.y - b.y);
  let previous = top - distance;
  for (const label of sorted) {
    label.y = Math.max(label.y, previous + distance);
    previous = label.y;
  }
  let next = bottom + distance;
  for (const label of sorted.reverse()) {
    label.y = Math.min(label.y, next - distance);
    next = label.y;
  }
  return sorted.reverse();
}

const strokes = { lead: 3, rival: 3, other: 1.5 } as const;
/** Source Sans 3 at 14 pixels. */
const letter = 7;

/**
 * The price of openness: the value of every candidate as the share of open source grows. The permitted range is shaded
 * and bracketed, now is a dotted line, the tipping point an open circle with a stroke to the axis.
 */
export function priceLine(input: PriceLine): string {
  const { id, wide, from, at, permitted, labels } = input;
  const start = Math.min(clamp(input.domain[0]), 0.95);
  const end = Math.max(clamp(input.domain[1]), start + 0.05);
  const valueAt = (line: { at0: number; at1: number }, share: number) => line.at0 + (line.at1 - line.at0) * share;
  const shown = input.lines.flatMap((line) => [valueAt(line, start), valueAt(line, end)].map((value) => value * 100));
  // Names stand at the line ends where there is room, and above the drawing's end on a phone.
  const width = input.width ?? (wide ? 840 : 350);
  const nameRoom = wide ? 28 + Math.max(0, ...input.lines.map((line) => line.name.length)) * letter : 8;
  const plot = { left: 46, right: width - Math.min(nameRoom, width / 3), top: 36, bottom: wide ? 300 : 280 };
  const x = scaleLinear([start, end], [plot.left, plot.right]);
  // At least ten points high, so that lines that nearly coincide are not blown up.
  const bottom = Math.max(0, Math.min(Math.floor(Math.min(100, ...shown)), 90));
  const top = Math.max(bottom + 10, Math.ceil(Math.max(0, ...shown)));
  const y = scaleLinear([bottom, top], [plot.bottom, plot.top]).nice(5);
  const clampShare = (share: number) => Math.min(end, Math.max(start, clamp(share)));

  const text = (tx: number, ty: number, className: string, anchor: string, words: string) =>
    `<text x="${number(tx)}" y="${number(ty)}" class="${className}" text-anchor="${anchor}">${escapeText(words)}</text>`;

  const rows = y.ticks(5).map((tick) => {
    const ty = number(y(tick));
    return (
      `<path d="M${plot.left} ${ty}H${number(plot.right)}" ${stroke('grid', 1)}/>` +
      text(plot.left - 12, y(tick) + 5, 'chart-note', 'end', number(tick))
    );
  });
  const columns = x
    .ticks(wide ? 5 : 4)
    .map((tick, index) =>
      text(x(tick), plot.bottom + 22, 'chart-note', 'middle', `${number(tick * 100)}${index === 0 ? '\u00a0%' : ''}`),
    );

  const [low, high] = [x(clampShare(permitted[0])), x(clampShare(permitted[1]))];
  const range =
    `<rect x="${number(low)}" y="${plot.top}" width="${number(Math.max(0, high - low))}" height="${plot.bottom - plot.top}" ${fill('track')}/>` +
    `<path d="M${number(low)} ${plot.top}v-5H${number(high)}v5" ${stroke('quiet', 1.5)}/>`;
  const permittedWidth = (labels.permitted.length * letter) / 2;
  const permittedX = Math.min(Math.max((low + high) / 2, plot.left + permittedWidth), width - permittedWidth);

  const order = { other: 0, rival: 1, lead: 2 } as const;
  const lines = [...input.lines]
    .sort((a, b) => order[a.role] - order[b.role])
    .map((line) => {
      const path = `M${number(x(start))} ${number(y(valueAt(line, start) * 100))}L${number(x(end))} ${number(y(valueAt(line, end) * 100))}`;
      const role = line.role === 'lead' ? 'lead' : line.role === 'rival' ? 'ink' : 'other';
      const dash = line.role === 'rival' ? ' stroke-dasharray="9 5"' : '';
      return `<path d="${path}" ${stroke(role, strokes[line.role], dash)}/>`;
    });

  const ends = input.lines.map((line) => ({ name: line.name, role: line.role, y: y(valueAt(line, end) * 100) + 5 }));
  const names = wide
    ? spread(ends, 20, plot.top + 5, plot.bottom).map((label) =>
        text(plot.right + 16, label.y, `chart-end chart-end--${label.role}`, 'start', label.name),
      )
    : [];

  const now = clampShare(from);
  const isFlipped = at !== undefined && at >= start && at <= end;
  const nowLeft = x(now) - plot.left > labels.now.length * letter + 6 && !(isFlipped && at < now);
  const nowMark =
    `<path d="M${number(x(now))} ${plot.bottom}v-20" ${stroke('ink', 2, ' stroke-dasharray="2 3"')}/>` +
    text(x(now) + (nowLeft ? -7 : 7), plot.bottom - 8, 'chart-value', nowLeft ? 'end' : 'start', labels.now);

  let tipping = '';
  if (isFlipped) {
    const best = Math.max(...input.lines.map((line) => valueAt(line, at)));
    const [tx, ty] = [x(at), y(best * 100)];
    const isRight = tx < (plot.left + plot.right) / 2;
    const [dx, anchor] = isRight ? [10, 'start'] : [-10, 'end'];
    // Above the label of now when the two are close.
    const lift = Math.abs(tx - x(now)) < 90 && (isRight ? x(now) >= tx : x(now) <= tx) ? 26 : 0;
    const words = (line: string | undefined, ly: number, className: string) =>
      line === undefined ? '' : text(tx + dx, ly, `${className} chart-halo`, anchor, line);
    tipping =
      `<path d="M${number(tx)} ${plot.bottom}V${number(ty)}" ${stroke('ink', 2)}/>` +
      `<circle cx="${number(tx)}" cy="${number(ty)}" r="7" class="f-paper s-ink" fill="#ffffff" stroke="#001a40" stroke-width="2"/>` +
      words(labels.tipping, plot.bottom - 34 - lift, 'chart-name') +
      words(labels.tippingNote, plot.bottom - 14 - lift, 'chart-value');
  }

  const height = plot.bottom + 54;
  return frame(
    {
      id: wide ? id : `${id}-narrow`,
      width,
      height,
      scales: true,
      className: wide ? 'chart--price chart--wide' : 'chart--price chart--narrow',
      label: labels.title,
      description: labels.description,
    },
    range +
      rows.join('') +
      columns.join('') +
      text(permittedX, 20, 'chart-note', 'middle', labels.permitted) +
      lines.join('') +
      nowMark +
      tipping +
      names.join('') +
      text((plot.left + plot.right) / 2, plot.bottom + 46, 'chart-note', 'middle', labels.axis),
  );
}

/** The line of one role, 36 × 12, for the names of the narrow drawing; silent. */
export function priceLineKey(role: 'lead' | 'rival' | 'other'): string {
  const colour = role === 'lead' ? 'lead' : role === 'rival' ? 'ink' : 'other';
  const dash = role === 'rival' ? ' stroke-dasharray="9 5"' : '';
  return frame(
    { id: `price-key-${role}`, width: 36, height: 12, scales: true, className: 'chart--key' },
    `<path d="M0 6H36" ${stroke(colour, strokes[role], dash)}/>`,
  );
}
