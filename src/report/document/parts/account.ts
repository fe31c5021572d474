import { sentence } from '../../../language/sentence.ts';
import type { TradeOff } from '../../trade-off.ts';
import type { Block } from '../block.ts';
import type { Pen, Saying } from '../pen.ts';
import { candidateCell, mostColumns, writeMatrix } from '../tables.ts';
import { writePart, writeSection } from './section.ts';

const candidate = sentence('report.candidate');

/** The privacy questions with every candidate's answer. */
export function writePrivacy(pen: Pen, { section, privacy, privacySentence }: TradeOff): Block[] {
  return [
    ...writeSection(pen, section.privacy, [privacySentence]),
    ...(privacy.heads.length === 0
      ? []
      : writeMatrix(
          pen,
          '',
          candidate,
          privacy.heads,
          privacy.rows.map((row) => ({
            head: candidateCell(pen, row),
            cells: row.cells.map(({ answer }) => answer),
          })),
          { most: mostColumns.words },
        )),
  ];
}

/** What each candidate costs, as ranges. */
export function writeCosts(pen: Pen, { section, costs, costsSentence }: TradeOff): Block[] {
  if (costs.length === 0) return writeSection(pen, section.costs, [costsSentence]);
  const amount = (head: Saying) => ({ head, align: 'end' as const });
  return [
    ...writeSection(pen, section.costs, [costsSentence]),
    pen.table(
      '',
      [
        { head: candidate, share: 0.36 },
        amount(sentence('costs.oneOff')),
        amount(sentence('costs.yearly')),
        amount(sentence('costs.exit')),
        amount(sentence('report.together')),
      ],
      costs.map((row) => [
        candidateCell(pen, row, ...row.notes),
        row.oneOff,
        row.yearly,
        row.exit,
        pen.cell(row.total, row.years === undefined ? {} : { note: pen.text(row.years) }),
      ]),
    ),
  ];
}

/** The standards that apply, and whether each candidate meets them, with the reasons below. */
export function writeStandards(pen: Pen, { section, standards }: TradeOff): Block[] {
  return [
    ...writeSection(pen, section.standards, [standards.sentence]),
    ...(standards.rows.length === 0
      ? []
      : writeMatrix(
          pen,
          '',
          sentence('standards.standard'),
          standards.heads,
          standards.rows.map(({ name, status, cells }) => ({
            head: pen.cell(name, { note: pen.text(status) }),
            cells: cells.map(({ word }) => word),
          })),
          { most: mostColumns.words },
        )),
    ...writePart(
      pen,
      'standards.reasons',
      standards.rows.flatMap(({ name, because, cells }) => [
        pen.paragraph([{ text: `${pen.text(name)}.`, strong: true }, because]),
        ...pen.list(
          cells
            .filter(({ reason }) => reason !== '')
            .map((cell) =>
              pen.line(
                { text: `${pen.text(cell.name)},`, strong: true },
                sentence('document.named', { name: cell.word, words: cell.reason }),
              ),
            ),
        ),
      ]),
    ),
  ];
}

/** Comply or explain: a box per deviation. */
export function writeDeviations(pen: Pen, { section, deviations }: TradeOff): Block[] {
  return [
    ...writeSection(pen, section.deviations, [deviations.sentence]),
    ...deviations.boxes.map(({ title, terms }) => ({
      kind: 'box' as const,
      title: pen.text(sentence('document.named', { name: sentence('deviations.label'), words: title })),
      blocks: [pen.terms(terms.map(({ term, words }) => ({ term, words })))],
    })),
  ];
}

/** Risks with measure, owner and date; conditions; and how to leave again. */
export function writeRisks(pen: Pen, { section, risks }: TradeOff): Block[] {
  return [
    ...writeSection(pen, section.risks, [risks.sentence]),
    ...(risks.rows.length === 0
      ? []
      : [
          pen.table(
            '',
            [
              { head: sentence('risks.risk'), share: 0.32 },
              { head: sentence('risks.measure'), share: 0.34 },
              sentence('risks.owner'),
              sentence('risks.until'),
            ],
            risks.rows.map(({ risk, measure, owner, until }) => [risk, measure, owner, until]),
          ),
        ]),
    ...writePart(pen, 'risks.conditions', pen.list(risks.conditions)),
    ...writePart(pen, 'risks.exit', risks.exit === '' ? [] : [pen.paragraph(risks.exit)]),
  ];
}

/** What lies outside the municipality's influence. */
export function writeOutside(pen: Pen, { section, outside }: TradeOff): Block[] {
  return [
    ...writeSection(pen, section.outside, [sentence(outside.length === 0 ? 'outside.none' : 'outside.sentence')]),
    ...pen.list(outside),
  ];
}
