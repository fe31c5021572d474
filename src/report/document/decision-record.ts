import { toPoints } from '../../language/format.ts';
import { sentence } from '../../language/sentence.ts';
import type { Language } from '../../language/text.ts';
import type { ReportInput } from '../input.ts';
import { principleRows } from '../sections/principles.ts';
import { citedForChoice } from '../sections/unknowns.ts';
import { makeTradeOff, type TradeOff } from '../trade-off.ts';
import { word } from '../wording.ts';
import type { Block, WrittenDocument } from './block.ts';
import { composeDocument, isSettled } from './compose.ts';
import { writePart } from './parts/section.ts';
import { type Pen, takePen } from './pen.ts';
import { candidateCell, mostColumns, writeMatrix } from './tables.ts';

/** The decision as an architecture decision record (ADR). */
export function writeDecisionRecord(input: ReportInput, language: Language): WrittenDocument {
  const pen = takePen(language);
  const content = makeTradeOff(input);
  const { decision } = input.dossier;
  const blocks: Block[] = [
    pen.heading(1, content.title),
    pen.paragraph(content.choice === '' ? content.answers : [content.choice], 'lead'),
    pen.heading(2, sentence('record.status'), 'status'),
    writeStatus(pen, input),
    pen.heading(2, sentence('record.context'), 'context'),
    ...writeContext(pen, content),
    pen.heading(2, sentence('record.options'), 'options'),
    ...writeOptions(pen, input, content),
    pen.heading(2, sentence('record.decision'), 'decision'),
    pen.paragraph(content.choice === '' ? sentence('record.undecided') : content.choice),
    ...writePart(pen, 'record.reasons', pen.list(content.reasons)),
    ...writePart(pen, 'risks.conditions', pen.list(content.risks.conditions)),
    pen.heading(2, sentence('record.consequences'), 'consequences'),
    ...writeConsequences(pen, content),
    pen.heading(2, sentence('record.principles'), 'principles'),
    ...writePrinciples(pen, input),
    pen.heading(2, sentence('record.standards'), 'standards'),
    ...writeStandards(pen, input, content),
    pen.heading(2, sentence('record.exit'), 'exit'),
    pen.paragraph(content.risks.exit === '' ? sentence('record.noExit') : content.risks.exit),
    ...(decision === undefined
      ? []
      : [
          pen.heading(2, sentence('record.review'), 'review'),
          pen.paragraph([
            sentence('council.reviewBy', { date: { day: decision.review.date } }),
            decision.review.orEarlier ?? '',
          ]),
        ]),
    pen.heading(2, sentence('record.more'), 'more'),
    ...writeMore(pen, input),
  ];
  return composeDocument(pen, 'decision-record', input, content.title, blocks);
}

function writeStatus(pen: Pen, input: ReportInput): Block {
  const { dossier } = input;
  const { decision } = dossier;
  const status = isSettled(input) ? 'accepted' : 'proposed';
  return pen.terms([
    {
      term: sentence('record.standing'),
      words:
        decision === undefined || status === 'proposed'
          ? sentence('record.proposed')
          : sentence('record.accepted', { date: { day: decision.date } }),
    },
    { term: sentence('need.decider'), words: decision?.by ?? word('decider', dossier.need.decider) },
    {
      term: sentence('record.number'),
      words: `${dossier.id}, ${pen.text(sentence('record.version', { version: dossier.version }))}`,
    },
    { term: sentence('need.information'), words: word('information', dossier.need.information) },
    { term: sentence('record.component'), words: sentence('record.noComponent') },
  ]);
}

function writeContext(pen: Pen, { need }: TradeOff): Block[] {
  return [
    pen.paragraph(need.question),
    pen.terms(need.terms),
    ...writePart(pen, 'need.constraints', pen.list(need.constraints)),
    ...writePart(
      pen,
      'need.answers',
      pen.list(need.answers.map(({ name, how }) => pen.line({ text: `${pen.text(name)}:`, strong: true }, how))),
    ),
  ];
}

/** Every candidate with its openness, its points and how often it is first; then who was left out. */
function writeOptions(pen: Pen, input: ReportInput, { candidates, ranks, bands }: TradeOff): Block[] {
  const first = new Map(ranks.rows.map(({ id, places }) => [id, places[0]?.text ?? '–']));
  const points = new Map(bands.rows.map(({ id, central }) => [id, toPoints(central)]));
  const order = [...candidates.rows].sort((a, b) => (points.get(b.id) ?? -1) - (points.get(a.id) ?? -1));
  return [
    pen.paragraph(candidates.sentence),
    pen.table(
      sentence('record.options'),
      [
        { head: sentence('report.candidate'), share: 0.34 },
        { head: sentence('candidates.openness'), share: 0.2 },
        { head: sentence('record.points'), align: 'end' },
        { head: sentence('council.first'), align: 'end' },
      ],
      order.map((row) => [
        candidateCell(pen, row, row.hosting, row.isStatusQuo ? sentence('report.statusQuo') : '', ...row.dropped),
        row.openness.word,
        points.get(row.id) ?? sentence('report.dropOut'),
        first.get(row.id) ?? '–',
      ]),
    ),
    pen.paragraph(sentence('record.optionsCaption', { engine: input.outcome.analysis.engine }), 'caption'),
    ...writePart(
      pen,
      'candidates.leftOut',
      pen.list(
        candidates.leftOut.map(({ name, because }) => pen.line({ text: `${pen.text(name)}:`, strong: true }, because)),
      ),
    ),
  ];
}

function writeConsequences(pen: Pen, { gains, openAlternative, risks, outside }: TradeOff): Block[] {
  const items = (differences: NonNullable<TradeOff['gains']>['gained']) =>
    differences.map(({ criterion, how, details }) =>
      pen.line({ text: `${pen.text(criterion)}:`, strong: true }, `${pen.text(how)}.`, ...details),
    );
  const bad = [
    ...items(gains?.givenUp ?? []),
    ...(gains?.own ?? []).map((each) => pen.line(each)),
    ...risks.rows.map(({ risk, measure }) => pen.line(risk, measure)),
  ];
  const blocks = [
    ...(gains === undefined ? [] : [pen.paragraph(gains.sentence)]),
    ...writePart(pen, 'record.good', pen.list(gains === undefined ? [] : items(gains.gained))),
    ...writePart(pen, 'record.bad', pen.list(bad)),
    ...writePart(pen, 'outside.title', pen.list(outside)),
    ...writePart(pen, 'council.open', openAlternative === '' ? [] : [pen.paragraph(openAlternative)]),
  ];
  return blocks.length === 0 ? [pen.paragraph(sentence('record.noExit'))] : blocks;
}

function writePrinciples(pen: Pen, input: ReportInput): Block[] {
  const rows = principleRows(input);
  if (rows.length === 0) return [pen.paragraph(sentence('record.noPrinciples'))];
  const names = (standing: (typeof rows)[number]['standing']) => {
    const found = rows.filter((row) => row.standing === standing).map(({ name }) => name);
    return found.length === 0 ? [] : [sentence(`record.${standing}`, { names: { all: found } })];
  };
  return [
    pen.paragraph([...names('served'), ...names('partly'), ...names('strained'), ...names('unknown')]),
    pen.table(
      sentence('record.principles'),
      [
        { head: sentence('record.principle'), share: 0.32 },
        { head: sentence('record.standing'), share: 0.16 },
        sentence('record.because'),
      ],
      rows.map(({ code, name, word: standing, because }) => [
        pen.cell(name, { note: code }),
        standing,
        because.map((each) => pen.text(each)).join('; '),
      ]),
    ),
    pen.paragraph(sentence('record.principlesCaption'), 'caption'),
  ];
}

function writeStandards(pen: Pen, { outcome }: ReportInput, { standards, deviations }: TradeOff): Block[] {
  const who = outcome.chosen ?? outcome.ranked[0];
  const at = standards.heads.indexOf(who?.name ?? '');
  return [
    pen.paragraph(standards.sentence),
    ...(standards.rows.length === 0 || at < 0
      ? []
      : writeMatrix(
          pen,
          sentence('record.standards'),
          sentence('standards.standard'),
          [sentence('standards.status'), sentence('record.met'), sentence('answers.reason')],
          standards.rows.map(({ name, status, cells }) => ({
            head: name,
            cells: [status, cells[at]!.word, cells[at]!.reason],
          })),
          { most: mostColumns.words },
        )),
    pen.paragraph(deviations.sentence),
    ...deviations.boxes.map(({ title, terms }) => ({
      kind: 'box' as const,
      title: pen.text(sentence('document.named', { name: sentence('deviations.label'), words: title })),
      blocks: [pen.terms(terms)],
    })),
  ];
}

/** Where the rest stands: the report, and the DPIA and agreements that the choice rests on. */
function writeMore(pen: Pen, input: ReportInput): Block[] {
  const { dossier } = input;
  const cited = citedForChoice(input);
  const papers = [...dossier.evidence.values()].filter(
    ({ id, kind }) => cited.has(id) && (kind === 'dpia' || kind === 'agreement'),
  );
  return pen.list([
    sentence('record.report', { address: `/besluiten/${dossier.id}` }),
    ...papers.map(({ kind, says, title, url }) =>
      pen.line(
        { text: `${pen.text(word('kind', kind))}:`, strong: true },
        says,
        { text: '—' },
        { text: pen.text(title), ...(url ? { href: url } : {}) },
      ),
    ),
  ]);
}
