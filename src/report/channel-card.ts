import type { ChannelGuide } from '../channels/guide.ts';
import { prepareJudging, type Verdict, verdicts } from '../channels/suitability.ts';
import { listUses } from '../framework/uses.ts';
import { sentence } from '../language/sentence.ts';
import type { Language, Words } from '../language/text.ts';
import { composeChannelDocument } from './channel-compose.ts';
import { phraseKind } from './channel-matrix.ts';
import type { Block, Cell, WrittenDocument } from './document/block.ts';
import { type Pen, takePen } from './document/pen.ts';

/** How many conditions fit on the card. */
const mostConditions = 5;

/** The card as content in no language: per purpose and kind of information what may be used with whomever. */
export function makeChannelCard(guide: ChannelGuide) {
  const { purposes, targetGroups, information } = guide.framework.uses;
  const judge = prepareJudging(guide);
  const rows = purposes.map((purpose) => ({
    title: purpose.title,
    cells: information.map((kind) => {
      const found = targetGroups.map((group) =>
        judge({ purpose: purpose.id, targetGroup: group.id, information: kind.id }),
      );
      const together = guide.channels.map(({ name }, c) => ({
        name,
        verdict: worstOf(found.map((judged) => judged[c]!.verdict)),
      }));
      const named = (verdict: Verdict) => together.filter((each) => each.verdict === verdict).map(({ name }) => name);
      return { suitable: named('suitable'), onConditions: named('onConditions') };
    }),
  }));
  return { heads: information.map(({ title }) => title), rows, conditions: commonConditions(guide) };
}

/** What a channel is with whomever: what it is with those for whom it is the least. */
function worstOf(given: readonly Verdict[]): Verdict {
  return given.reduce((worst, each) => (verdicts.indexOf(each) > verdicts.indexOf(worst) ? each : worst));
}

/** The conditions that count for most channels and uses, the most common first. */
function commonConditions(guide: ChannelGuide): Words[] {
  const judge = prepareJudging(guide);
  const counted = new Map<Words, number>();
  for (const use of listUses(guide.framework.uses)) {
    for (const { conditions, verdict } of judge(use)) {
      if (verdict !== 'onConditions') continue;
      for (const condition of conditions) counted.set(condition, (counted.get(condition) ?? 0) + 1);
    }
  }
  return [...counted]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostConditions)
    .map(([text]) => text);
}

function drawCell(pen: Pen, { suitable, onConditions }: { suitable: Words[]; onConditions: Words[] }): Cell {
  const more =
    onConditions.length === 0 ? '' : pen.text(sentence('channels.alsoOnConditions', { names: { all: onConditions } }));
  if (suitable.length === 0) return pen.cell(more === '' ? '–' : more);
  const names = pen.text(sentence('channels.list', { items: { all: suitable } }));
  return pen.cell([{ text: names, strong: true }], more === '' ? {} : { note: more });
}

/** One A4 to hang up: what may be used with whomever, and where the whole answer stands. */
export function writeChannelCard(guide: ChannelGuide, language: Language, code: string): WrittenDocument {
  const pen = takePen(language);
  const { heads, rows, conditions } = makeChannelCard(guide);
  const title = sentence('channels.question');
  const blocks: Block[] = [
    pen.heading(1, title),
    pen.paragraph(sentence('channels.cardLead'), 'lead'),
    pen.table(
      '',
      [{ head: sentence('channels.purposeHead'), share: 0.16 }, ...heads],
      rows.map(({ title: purpose, cells }) => [purpose, ...cells.map((each) => drawCell(pen, each))]),
    ),
    pen.heading(2, sentence('channels.cardConditions')),
    ...pen.list(conditions),
    pen.heading(2, sentence('channels.cardMore')),
    pen.paragraph([sentence('channels.cardFoot'), { text: '/kanaalwijzer', strong: true }]),
    pen.paragraph(sentence('channels.cardCaption')),
    pen.paragraph(guide.contact),
    pen.paragraph(phraseKind(guide), 'note'),
  ];
  return composeChannelDocument(pen, 'channel-card', guide, title, code, blocks, { onePage: true });
}
