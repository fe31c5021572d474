import { band, bandAxis } from '../charts/band.ts';
import { contributionBar, contributionNumbers } from '../charts/bars.ts';
import { countBar } from '../charts/count-bar.ts';
import { priceLine } from '../charts/price-line.ts';
import { profileRow } from '../charts/profile-row.ts';
import { spread } from '../charts/spread.ts';
import { tippingLine } from '../charts/tipping-line.ts';
import { waffle } from '../charts/waffle.ts';
import type { TradeOff } from '../trade-off.ts';
import type { Picture } from './block.ts';
import type { Pen } from './pen.ts';
import { makePicture } from './picture.ts';
import { drawSheet } from './sheet.ts';

type RowOf<Section extends { rows: readonly unknown[] }> = Section['rows'][number];

/** How wide a drawing in the column of a table is, in px. */
const columnWidth = 320;
/** Room at both sides for marks that stand on 0 and on 100. */
const inset = 10;

/** Drawings from 0 to 100 below each other; the first of a table has the axis above it. */
function drawScaled(drawing: string, isFirst: boolean): string {
  return drawSheet(columnWidth, isFirst ? [bandAxis({ id: 'as' }), drawing] : [drawing], { inset, gap: 4 });
}

export function drawContribution(
  pen: Pen,
  row: RowOf<TradeOff['contributions']>,
  shares: readonly number[],
  numbered: boolean,
): Picture {
  const bar = contributionBar({ id: 'bijdrage', height: 22, lead: row.isLead, segments: row.segments });
  const drawings = numbered ? [contributionNumbers({ id: 'nummers', shares }), bar] : [bar];
  return makePicture(drawSheet(columnWidth, drawings), pen.text(row.label));
}

export function drawBand(pen: Pen, row: RowOf<TradeOff['bands']>, isFirst: boolean): Picture {
  const drawing = band({
    id: 'band',
    lowest: row.all.low,
    highest: row.all.high,
    low: row.unknown.low,
    high: row.unknown.high,
    central: row.central,
    lead: row.isLead,
    height: 32,
  });
  return makePicture(drawScaled(drawing, isFirst), pen.text(row.label));
}

export function drawTippingLine(pen: Pen, point: TradeOff['changes']['points'][number]): Picture {
  const drawing = tippingLine({
    id: 'omslag',
    width: columnWidth - 2 * inset,
    from: point.from,
    at: point.at,
    permitted: point.permitted,
    names: { lead: short(pen.text(point.names.lead)), rival: short(pen.text(point.names.rival)) },
    labels: { now: pen.text(point.labels.now), at: pen.text(point.labels.at) },
  });
  return makePicture(drawSheet(columnWidth, [drawing], { inset }), pen.text(point.label));
}

export function drawPriceLine(pen: Pen, price: NonNullable<TradeOff['price']>): Picture {
  const drawing = priceLine({
    id: 'prijs',
    wide: true,
    width: 660,
    from: price.from,
    at: price.at,
    permitted: price.permitted,
    domain: price.domain,
    lines: price.lines.map(({ name, at0, at1, role }) => ({ name: short(pen.text(name), 24), at0, at1, role })),
    labels: {
      ...Object.fromEntries(Object.entries(price.labels).map(([name, label]) => [name, pen.text(label)])),
    } as Parameters<typeof priceLine>[0]['labels'],
  });
  return makePicture(drawing, pen.text(price.labels['title']!), pen.text(price.labels['description']!));
}

export function drawProfile(pen: Pen, row: RowOf<TradeOff['profile']>, isFirst: boolean): Picture {
  return makePicture(drawScaled(profileRow({ id: 'profiel', marks: row.marks }), isFirst), pen.text(row.label));
}

export function drawAge({ goodPart, stalePart, undatedPart }: RowOf<TradeOff['ages']>): Picture {
  const drawing = countBar({ id: 'leeftijd', good: goodPart, bad: stalePart, unknown: undatedPart });
  return makePicture(drawSheet(columnWidth, [drawing]), '');
}

export function drawSpread(
  pen: Pen,
  row: NonNullable<TradeOff['disagreement']>['rows'][number],
  isFirst: boolean,
): Picture {
  return makePicture(drawScaled(spread({ id: 'verschil', answers: row.answers }), isFirst), pen.text(row.label));
}

export function drawWaffle(pen: Pen, content: TradeOff['waffle']): Picture {
  const counts = content.parts.map(({ count, names }) => `${count} ${names.map((name) => pen.text(name)).join(', ')}`);
  return makePicture(
    waffle({ id: 'wafel', parts: content.parts, label: '' }),
    `${pen.text(content.caption)}: ${counts.join('; ')}`,
  );
}

/** A name as it fits in a drawing; the whole of it stands in the table. */
function short(name: string, most = 34): string {
  const letters = [...name];
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join('')}…`;
}
