import { formatPercent } from '../../../language/format.ts';
import { type Sentence, sentence } from '../../../language/sentence.ts';
import type { TradeOff } from '../../trade-off.ts';
import { word } from '../../wording.ts';
import type { Block, Cell } from '../block.ts';
import type { Pen } from '../pen.ts';
import { drawAge } from '../pictures.ts';
import { writePart, writeSection } from './section.ts';

/** What is not known: what may change the first place in a table, the rest by name. */
export function writeUnknown(pen: Pen, { section, unknown }: TradeOff): Block[] {
  return [
    ...writeSection(pen, section.unknown, unknown.sentences),
    ...(unknown.rows.length === 0
      ? []
      : [
          pen.table(
            '',
            [
              { head: sentence('unknown.question'), share: 0.46 },
              sentence('unknown.sought'),
              { head: sentence('unknown.chance'), align: 'end', share: 0.14 },
            ],
            unknown.rows.map(({ candidate, question, evidence, known, chance }) => [
              pen.cell(sentence('document.named', { name: candidate, words: question }), {
                note: pen.text(sentence('unknown.evidence', { evidence })),
              }),
              known,
              formatPercent(chance, pen.language),
            ]),
          ),
          pen.paragraph(sentence('unknown.caption'), 'caption'),
        ]),
    ...writePart(
      pen,
      'unknown.rest',
      pen.list(
        unknown.rest.map(({ name, isDropped, sentences }) =>
          pen.line(
            { text: isDropped ? pen.text(name) : `${pen.text(name)}.`, strong: true },
            isDropped ? `(${pen.text(sentence('unknown.dropped'))}).` : '',
            ...sentences,
          ),
        ),
      ),
    ),
    ...writePart(
      pen,
      'unknown.notApplicable',
      pen.list(
        unknown.notApplicable.map(({ title, reason }) =>
          pen.line({ text: `${pen.text(title)}:`, strong: true }, reason),
        ),
      ),
    ),
  ];
}

/** Every source with its date, strength and age; how old they are together; signatures; how it was calculated. */
export function writeSources(
  pen: Pen,
  { section, sources, ages, signatures, method }: TradeOff,
  code: string,
): Block[] {
  return [
    ...writeSection(pen, section.sources, [sources.sentence]),
    ...(sources.rows.length === 0 ? [] : [writeSourceTable(pen, sources.rows)]),
    ...writePart(pen, 'ages.title', sources.rows.length === 0 ? [] : writeAges(pen, ages)),
    ...writePart(
      pen,
      'signatures.title',
      signatures.length === 0 ? [pen.paragraph(sentence('signatures.none'))] : pen.list(signatures),
    ),
    ...writePart(pen, 'method.title', [
      pen.paragraph(method, 'note'),
      pen.paragraph(sentence('document.record', { code }), 'note'),
    ]),
  ];
}

function writeSourceTable(pen: Pen, rows: TradeOff['sources']['rows']): Block {
  return pen.table(
    '',
    [
      { head: sentence('sources.number'), share: 0.06 },
      { head: sentence('sources.says'), share: 0.5 },
      sentence('sources.kind'),
      { head: sentence('sources.strength'), share: 0.11 },
      { head: sentence('sources.age'), share: 0.13 },
    ],
    rows.map((row) => [
      row.number,
      writeClaim(pen, row),
      pen.cell(row.kind, { note: pen.text(row.date) }),
      word('confidence', row.strength),
      pen.cell(row.age, row.isStale ? { note: pen.text(word('freshness', 'stale')) } : {}),
    ]),
  );
}

/** What a source says, where that can be read, and what to mind about it. */
function writeClaim(
  pen: Pen,
  { says, title, url, nuance, fromMemory, invented }: TradeOff['sources']['rows'][number],
): Cell {
  const notes: Sentence[] = [
    ...(nuance === '' ? [] : [sentence('sources.nuance', { nuance })]),
    ...(fromMemory ? [sentence('sources.fromMemory')] : []),
    ...(invented ? [sentence('sources.invented')] : []),
  ];
  const source = url === '' ? { text: pen.text(title) } : { text: pen.text(title), href: url };
  return pen.cell(pen.line(says, { text: '—' }, source), {
    ...(notes.length > 0 && { note: notes.map((note) => pen.text(note)).join(' ') }),
  });
}

function writeAges(pen: Pen, { sentence: says, rows }: TradeOff['ages']): Block[] {
  return [
    pen.paragraph(says),
    pen.table(
      sentence('ages.title'),
      [
        { head: sentence('ages.age'), share: 0.26 },
        { head: sentence('ages.count'), align: 'end', share: 0.12 },
        { head: sentence('ages.stale'), align: 'end', share: 0.14 },
        sentence('ages.drawing'),
      ],
      rows.map((row) => [pen.cell(row.title), row.count, row.stale, pen.cell('', { picture: drawAge(row) })]),
    ),
  ];
}

/** Every answer of every candidate, with its reason and the numbers of its sources. */
export function writeAnnex(pen: Pen, { annex }: TradeOff): Block[] {
  return [
    { kind: 'break' },
    pen.heading(2, sentence('answers.title'), 'answers'),
    ...annex.flatMap(({ name, criteria }) => [
      pen.heading(3, name),
      ...criteria.map(({ title, rows }) =>
        pen.table(
          sentence('document.named', { name, words: title }),
          [
            { head: sentence('compare.question'), share: 0.28 },
            { head: sentence('answers.answer'), share: 0.24 },
            sentence('answers.reason'),
          ],
          rows.map((row) => [
            row.title,
            row.answer,
            pen.cell(pen.line(row.reason, row.sources.map(({ number }) => `[${number}]`).join(' ')), {
              ...(row.whose === 'municipality' && { note: pen.text(sentence('answers.municipality')) }),
            }),
          ]),
        ),
      ),
    ]),
  ];
}
