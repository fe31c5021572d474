import { formatPercent, toPoints } from '../../language/format.ts';
import { sentence } from '../../language/sentence.ts';
import type { Language } from '../../language/text.ts';
import type { ReportInput } from '../input.ts';
import { type AwardComparison, compareWithWinner, dayAfter, winnerOf } from '../sections/award.ts';
import { requirementRows } from '../sections/candidates.ts';
import { criterionMatrix } from '../sections/outcome.ts';
import { shareRows } from '../sections/weighing.ts';
import { makeTradeOff, type TradeOff } from '../trade-off.ts';
import { whatCounts } from '../wording.ts';
import type { Block, WrittenDocument } from './block.ts';
import { composeDocument, isSettled } from './compose.ts';
import { type Pen, takePen } from './pen.ts';
import { candidateCell, mostColumns, percentRange, writeMatrix } from './tables.ts';

/** The least days between sending an award decision and the contract (Aanbestedingswet 2012, article 2.127). */
const standstillDays = 20;

/** Why the choice was made, against each candidate that was not chosen: score, reason and comparison per criterion. */
export function writeAwardReasons(input: ReportInput, language: Language): WrittenDocument {
  const pen = takePen(language);
  const content = makeTradeOff(input);
  const title = sentence('award.title', { title: input.dossier.title });
  const winner = winnerOf(input);
  const blocks: Block[] = [
    pen.heading(1, title),
    ...(winner === undefined
      ? [pen.paragraph(sentence('award.nobody'), 'lead')]
      : writeAgainst(pen, input, content, winner)),
    ...writeTerms(pen, input),
    pen.heading(2, sentence('award.standstill'), 'standstill'),
    pen.paragraph(standstill(input)),
    pen.paragraph(sentence('award.equivalentSentence')),
    { kind: 'box', title: pen.text(sentence('award.mindTitle')), blocks: [pen.paragraph(sentence('award.mind'))] },
  ];
  return composeDocument(pen, 'award-reasons', input, title, blocks);
}

function writeAgainst(
  pen: Pen,
  input: ReportInput,
  content: TradeOff,
  winner: NonNullable<ReturnType<typeof winnerOf>>,
): Block[] {
  const { decision, weighing } = input.dossier;
  const key = decision === undefined ? 'award.leadDraft' : winner.isChosen ? 'award.lead' : 'award.leadNone';
  const comparisons = compareWithWinner(input, winner.candidate);
  const features = writeFeatures(pen, content);
  return [
    pen.paragraph(
      [
        content.choice,
        sentence(key, {
          winner: winner.candidate.name,
          total: winner.total,
          counted: whatCounts(input.outcome),
        }),
      ],
      'lead',
    ),
    pen.heading(2, sentence('award.features', { winner: winner.candidate.name }), 'features'),
    ...(features.length === 0 ? [pen.paragraph(sentence('record.noExit'))] : features),
    pen.heading(2, sentence('award.criteria'), 'criteria'),
    ...(weighing === undefined
      ? [pen.paragraph(content.weighing.by)]
      : [pen.paragraph(sentence('award.locked', { date: { day: weighing.date }, by: weighing.by }))]),
    pen.table(
      sentence('award.criteria'),
      [
        { head: sentence('weighing.criterion'), share: 0.5 },
        { head: sentence('weighing.range'), align: 'end' },
        { head: sentence('weighing.middleHead'), align: 'end' },
      ],
      shareRows(input).map(({ title, lowest, mean, highest }) => [
        title,
        percentRange(pen, lowest, highest),
        formatPercent(mean, pen.language),
      ]),
    ),
    pen.heading(2, sentence('award.scores'), 'scores'),
    ...writeScores(pen, input),
    ...comparisons.flatMap((comparison) => writeComparison(pen, comparison, winner.candidate.name)),
  ];
}

/** Why the winner was chosen, and where it is ahead of the best other candidate; a draft may have neither. */
function writeFeatures(pen: Pen, { reasons, gains }: TradeOff): Block[] {
  const gained = gains?.gained ?? [];
  return [
    ...pen.list(reasons),
    ...(gains === undefined || gained.length === 0 ? [] : [pen.paragraph(gains.sentence)]),
    ...pen.list(
      gained.map(({ criterion, how, details }) =>
        pen.line({ text: `${pen.text(criterion)}:`, strong: true }, `${pen.text(how)}.`, ...details),
      ),
    ),
  ];
}

function writeScores(pen: Pen, input: ReportInput): Block[] {
  const { heads, rows } = criterionMatrix(input);
  const totals = new Map(
    rows.map(({ id }) => [id, toPoints(input.outcome.analysis.alternatives[id]!.value.central)] as const),
  );
  return [
    ...writeMatrix(
      pen,
      sentence('award.scores'),
      sentence('report.candidate'),
      [...heads, sentence('report.together')],
      rows.map((row) => ({
        head: candidateCell(pen, row),
        cells: [
          ...row.cells.map(({ text, isBest }) => pen.cell(text, isBest ? { mark: 'best' } : {})),
          totals.get(row.id)!,
        ],
      })),
      { most: mostColumns.figures, align: 'end' },
    ),
    pen.paragraph(sentence('award.scoresCaption'), 'caption'),
  ];
}

function writeComparison(pen: Pen, comparison: AwardComparison, winner: AwardComparison['name']): Block[] {
  return [
    pen.heading(2, sentence('award.candidate', { name: comparison.name, winner }), `k-${comparison.id}`),
    pen.paragraph(comparison.summary, 'conclusion'),
    ...(comparison.criteria.length === 0
      ? []
      : [
          pen.table(
            '',
            [
              { head: sentence('weighing.criterion'), share: 0.24 },
              { head: sentence('award.score'), align: 'end', share: 0.14 },
              sentence('award.comparison', { winner }),
            ],
            comparison.criteria.map(({ title, score, says }) => [title, score, pen.cell(pen.line(...says))]),
          ),
        ]),
    ...comparison.criteria.flatMap(({ title, answers }) => [
      pen.heading(3, title),
      pen.table(
        '',
        [
          { head: sentence('compare.question'), share: 0.24 },
          { head: sentence('award.reason'), share: 0.44 },
          sentence('award.comparison', { winner }),
        ],
        answers.map((each) => [
          each.title,
          pen.cell(pen.line({ text: `${pen.text(each.answer)}.`, strong: true }, each.reason)),
          each.says,
        ]),
      ),
    ]),
  ];
}

/** Requirements and standards, each with "or equivalent". */
function writeTerms(pen: Pen, input: ReportInput): Block[] {
  const requirements = requirementRows(input);
  const equivalent = (name: Parameters<Pen['text']>[0]) => sentence('award.equivalent', { name: pen.text(name) });
  return [
    ...writeChapter(pen, 'award.requirements', [
      ...pen.list(
        requirements.map(({ requirement, reason }) =>
          pen.line({ text: `${pen.text(requirement)}.`, strong: true }, reason),
        ),
      ),
    ]),
    ...writeChapter(pen, 'award.standards', [
      ...pen.list(
        input.dossier.standards.map(({ standard, because }) =>
          pen.line(
            { text: `${pen.text(equivalent(input.standards.get(standard)?.name ?? standard))}.`, strong: true },
            because,
          ),
        ),
      ),
    ]),
  ];
}

function writeChapter(pen: Pen, key: Parameters<typeof sentence>[0], blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [pen.heading(2, sentence(key)), ...blocks];
}

function standstill(input: ReportInput) {
  const { dossier } = input;
  if (dossier.tender !== true) return sentence('award.standstillNone');
  if (!isSettled(input)) return sentence('award.standstillDraft');
  const sent = dossier.decision!.date;
  return sentence('award.standstillTender', {
    sent: { day: sent },
    until: { day: dayAfter(sent, standstillDays + 1) },
  });
}
