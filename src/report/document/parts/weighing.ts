import { formatPercent } from '../../../language/format.ts';
import { sentence } from '../../../language/sentence.ts';
import type { TradeOff } from '../../trade-off.ts';
import type { Block } from '../block.ts';
import type { Pen } from '../pen.ts';
import { percentRange } from '../tables.ts';
import { writeSection } from './section.ts';

/** What was said about the weights, what that permits, and how every other reading comes out. */
export function writeWeighing(pen: Pen, { section, weighing }: TradeOff): Block[] {
  const { scope, statements, reason, by, shares, inside, readings, readingsSentence } = weighing;
  return [
    ...writeSection(pen, section.weighing, [scope]),
    ...pen.list(statements.map((each) => pen.line(each))),
    pen.paragraph([reason, by], 'note'),
    pen.table(
      sentence('weighing.range'),
      [
        { head: sentence('weighing.criterion'), share: 0.5 },
        { head: sentence('weighing.range'), align: 'end' },
        { head: sentence('weighing.middleHead'), align: 'end' },
      ],
      shares.map(({ title, lowest, highest, mean }) => [
        title,
        percentRange(pen, lowest, highest),
        formatPercent(mean, pen.language),
      ]),
    ),
    pen.paragraph(
      [sentence('weighing.branches'), sentence('document.named', { name: sentence('weighing.inside'), words: inside })],
      'caption',
    ),
    pen.heading(3, sentence('weighing.others')),
    pen.paragraph([sentence('weighing.othersSentence'), readingsSentence]),
    pen.table(
      sentence('weighing.others'),
      [
        { head: sentence('weighing.reading'), share: 0.5 },
        sentence('weighing.first'),
        sentence('weighing.chosenFirst'),
      ],
      readings.map(({ title, reason: why, isSettled, first, chosenFirst }) => [
        pen.cell(title, {
          note: [...(isSettled ? [pen.text(sentence('document.settled'))] : []), pen.text(why)].join(' · '),
          ...(isSettled && { mark: 'chosen' as const }),
        }),
        first.map((name) => pen.text(name)).join(', '),
        chosenFirst ?? '–',
      ]),
    ),
  ];
}
