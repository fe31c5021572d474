import { sentence } from '../../../language/sentence.ts';
import type { TradeOff } from '../../trade-off.ts';
import type { Block } from '../block.ts';
import type { Pen } from '../pen.ts';
import { drawWaffle } from '../pictures.ts';

/** The answer first, then the facts, then who comes first in a hundred weighings. */
export function writeOpening(pen: Pen, { title, choice, answers, facts, waffle }: TradeOff): Block[] {
  return [
    pen.heading(1, title),
    pen.paragraph([choice, ...answers], 'lead'),
    ...(facts.length === 0
      ? []
      : [
          pen.terms(
            facts.map(({ term, strong, rest }) => ({
              term,
              words: pen.line({ text: pen.text(strong), strong: true }, rest ?? ''),
            })),
          ),
        ]),
    ...(waffle.parts.length === 0
      ? []
      : [
          pen.figure(drawWaffle(pen, waffle), waffle.caption),
          pen.table(
            sentence('document.firstPlaces'),
            [
              { head: sentence('report.candidate'), share: 0.75 },
              { head: sentence('document.count'), align: 'end' },
            ],
            waffle.parts.map(({ names, count }) => [sentence('need.list', { items: { all: names } }), count]),
          ),
        ]),
  ];
}
