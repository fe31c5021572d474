import { formatPercent } from '../../../language/format.ts';
import { sentence } from '../../../language/sentence.ts';
import type { TradeOff } from '../../trade-off.ts';
import type { Block, Line } from '../block.ts';
import type { Pen } from '../pen.ts';
import { drawPriceLine, drawTippingLine } from '../pictures.ts';
import { writePart, writeSection } from './section.ts';

/** The shifts and the answers that would give another first place. */
export function writeChanges(pen: Pen, { section, changes }: TradeOff): Block[] {
  return [
    ...writeSection(pen, section.changes, [changes.sentence]),
    ...(changes.points.length === 0
      ? []
      : [
          pen.table(
            sentence('changes.title'),
            [{ head: sentence('document.shift'), share: 0.48 }, sentence('document.drawing')],
            changes.points.map((point) => [
              pen.cell(pen.line(point.sentence), { note: pen.text(point.note) }),
              pen.cell('', { picture: drawTippingLine(pen, point) }),
            ]),
          ),
          pen.paragraph(sentence('document.turning'), 'caption'),
        ]),
    ...writePart(
      pen,
      'changes.scores',
      changes.scores.length === 0
        ? []
        : [pen.paragraph(sentence('changes.scoresSentence')), ...pen.list(changes.scores)],
    ),
  ];
}

/** The price of openness: the line of every candidate, and its points at three weights. */
export function writePrice(pen: Pen, { section, price }: TradeOff): Block[] {
  if (price === undefined) return [];
  return [
    ...writeSection(pen, section.price, []),
    { ...pen.paragraph(price.sentences, 'conclusion') },
    pen.figure(drawPriceLine(pen, price), sentence('price.caption')),
    pen.table(
      sentence('price.table'),
      [
        { head: sentence('report.candidate'), share: 0.5 },
        ...price.columns.map((share) => ({ head: formatPercent(share, pen.language), align: 'end' as const })),
      ],
      price.lines.map(({ name, figures }) => [name, ...figures]),
    ),
  ];
}

/** What the choice gains and gives up against whom it is compared with. */
export function writeGains(pen: Pen, { section, gains }: TradeOff): Block[] {
  if (gains === undefined) return writeSection(pen, section.gains, [sentence('gains.against')]);
  const nothing = [sentence('gains.nothing')];
  const items = (differences: typeof gains.gained): (Line | (typeof nothing)[number])[] =>
    differences.length === 0
      ? nothing
      : differences.map(({ criterion, how, isUncertain, details }) =>
          pen.line(
            { text: `${pen.text(criterion)}:`, strong: true },
            `${pen.text(how)}${isUncertain ? ` (${pen.text(sentence('gains.uncertain'))})` : ''}.`,
            ...details,
          ),
        );
  return [
    ...writeSection(pen, section.gains, [gains.sentence]),
    ...writePart(pen, 'gains.gained', pen.list(items(gains.gained))),
    ...writePart(pen, 'gains.givenUp', pen.list(items(gains.givenUp))),
    ...(gains.levelNames.all.length === 0
      ? []
      : [pen.paragraph(sentence('gains.levelOn', { criteria: gains.levelNames }))]),
    ...writePart(pen, 'gains.own', pen.list(gains.own)),
  ];
}
