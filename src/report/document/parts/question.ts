import { sentence } from '../../../language/sentence.ts';
import type { TradeOff } from '../../trade-off.ts';
import type { Block } from '../block.ts';
import type { Pen } from '../pen.ts';
import { candidateCell } from '../tables.ts';
import { writePart, writeSection } from './section.ts';

/** What is asked, and why the choice was made. */
export function writeNeed(pen: Pen, { section, need, reasons, openAlternative }: TradeOff): Block[] {
  const functions = need.functions.map(({ what, must }) =>
    pen.line(what, must ? { text: `(${pen.text(sentence('need.must'))})`, strong: true } : ''),
  );
  return [
    ...writeSection(pen, section.need, [need.question]),
    pen.terms(need.terms),
    pen.heading(3, sentence('need.functions')),
    ...pen.list(functions),
    ...writePart(pen, 'need.constraints', pen.list(need.constraints)),
    ...writePart(
      pen,
      'need.answers',
      pen.list(need.answers.map(({ name, how }) => pen.line({ text: `${pen.text(name)}:`, strong: true }, how))),
    ),
    ...writePart(pen, 'need.reasons', pen.list(reasons)),
    ...(openAlternative === '' ? [] : [pen.paragraph(openAlternative)]),
  ];
}

/** Who took part, who dropped out, and who was left out. */
export function writeCandidates(pen: Pen, { section, candidates }: TradeOff): Block[] {
  return [
    ...writeSection(pen, section.candidates, [candidates.sentence]),
    pen.table(
      '',
      [
        { head: sentence('report.candidate'), share: 0.24 },
        { head: sentence('candidates.openness'), share: 0.34 },
        sentence('candidates.why'),
      ],
      candidates.rows.map((row) => [
        candidateCell(pen, row, row.hosting, row.isStatusQuo ? sentence('report.statusQuo') : ''),
        pen.cell(row.openness.word, { note: pen.text(row.openness.because) }),
        pen.cell(pen.line(row.because, ...row.dropped)),
      ]),
    ),
    ...writePart(
      pen,
      'candidates.requirements',
      candidates.requirements.flatMap(({ requirement, reason, standings }) => [
        pen.paragraph([{ text: `${pen.text(requirement)}.`, strong: true }, reason]),
        pen.paragraph(
          standings
            .map(({ name, standing }) => pen.text(sentence('document.named', { name, words: standing })))
            .join(' · '),
          'note',
        ),
      ]),
    ),
    ...writePart(
      pen,
      'candidates.leftOut',
      pen.list(
        candidates.leftOut.map(({ name, because }) => pen.line({ text: `${pen.text(name)}:`, strong: true }, because)),
      ),
    ),
  ];
}

/** Where open source was searched for, and what was found. */
export function writeSearch(pen: Pen, { section, search, searchSentence }: TradeOff): Block[] {
  const heads = [{ head: sentence('search.where'), share: 0.3 }, sentence('search.sought'), sentence('search.found')];
  return [
    ...writeSection(pen, section.search, [searchSentence]),
    ...(search.length === 0
      ? []
      : [
          pen.table(
            '',
            heads,
            search.map(({ where, url, date, by, sought, found }) => [
              pen.cell(pen.line(url ? { text: pen.text(where), href: url } : where), {
                note: `${pen.text(sentence('sources.day', { date: { day: date } }))} · ${pen.text(by)}`,
              }),
              sought,
              found,
            ]),
          ),
        ]),
  ];
}
