import type { ChannelGuide } from '../channels/guide.ts';
import { sentence } from '../language/sentence.ts';
import type { Language } from '../language/text.ts';
import { composeChannelDocument, inARow } from './channel-compose.ts';
import { type ChannelMatrix, makeChannelMatrix } from './channel-matrix.ts';
import { sourcesOf } from './channel-sources.ts';
import type { Block, WrittenDocument } from './document/block.ts';
import { type Pen, takePen } from './document/pen.ts';
import { word } from './wording.ts';

/** The whole guide as a document: a table per purpose, the conditions, decisions, requirements, channels and sources. */
export function writeChannelGuide(
  guide: ChannelGuide,
  language: Language,
  today: string,
  code: string,
): WrittenDocument {
  const pen = takePen(language);
  const matrix = makeChannelMatrix(guide);
  const blocks: Block[] = [
    pen.heading(1, guide.title),
    pen.paragraph(sentence('channels.matrixLead', { count: matrix.count }), 'lead'),
    pen.paragraph([sentence('channels.letters'), sentence('channels.notNamed'), matrix.kind]),
    ...matrix.purposes.flatMap((purpose) => [
      pen.heading(2, purpose.title, purpose.id),
      pen.paragraph(purpose.explanation, 'conclusion'),
      drawPurpose(pen, purpose),
    ]),
    pen.heading(2, sentence('channels.conditions'), 'voorwaarden'),
    pen.terms(matrix.conditions.map(({ letter, text }) => ({ term: letter, words: text }))),
    ...drawOverrides(pen, matrix),
    pen.heading(2, sentence('channels.requirements'), 'eisen'),
    pen.paragraph(sentence('channels.requirementsText'), 'conclusion'),
    pen.table(
      '',
      [
        { head: sentence('channels.requirement'), share: 0.4 },
        { head: sentence('channels.holdsFor'), share: 0.28 },
        sentence('channels.otherwise'),
      ],
      matrix.requirements.map(({ title, because, scope, condition }) => [
        pen.cell(title, { note: pen.text(because) }),
        scope,
        condition === '' ? sentence('channels.ruledOut') : condition,
      ]),
    ),
    pen.heading(2, sentence('channels.channels'), 'kanalen'),
    pen.terms(matrix.channels.map(({ name, summary }) => ({ term: name, words: summary }))),
    pen.paragraph(sentence('channels.askWhere', { contact: guide.contact })),
    pen.heading(2, sentence('channels.sources'), 'bronnen'),
    drawSources(pen, guide, today),
  ];
  return composeChannelDocument(pen, 'channel-guide', guide, guide.title, code, blocks, { contents: true });
}

function drawPurpose(pen: Pen, { rows }: ChannelMatrix['purposes'][number]): Block {
  return pen.table(
    '',
    [
      { head: sentence('channels.with'), share: 0.2 },
      { head: sentence('channels.about'), share: 0.17 },
      { head: word('verdict', 'suitable'), share: 0.2 },
      { head: word('verdict', 'onConditions'), share: 0.31 },
      word('verdict', 'notKnown'),
    ],
    rows.map((row) => [
      row.targetGroup,
      row.information,
      ...(['suitable', 'onConditions', 'notKnown'] as const).map((verdict) => inARow(pen, row[verdict])),
    ]),
  );
}

function drawOverrides(pen: Pen, { overrides }: ChannelMatrix): Block[] {
  if (overrides.length === 0) return [];
  return [
    pen.heading(2, sentence('channels.overrides'), 'besluiten'),
    pen.table(
      '',
      [
        { head: sentence('channels.channel'), share: 0.14 },
        { head: sentence('channels.holdsFor'), share: 0.24 },
        { head: sentence('channels.verdict'), share: 0.28 },
        sentence('channels.because'),
      ],
      overrides.map(({ name, scope, verdict, conditions, reason, line }) => [
        name,
        scope,
        pen.cell(verdict, conditions.length === 0 ? {} : { note: conditions.map((each) => pen.text(each)).join(' ') }),
        pen.cell(reason, { note: pen.text(line) }),
      ]),
    ),
  ];
}

function drawSources(pen: Pen, guide: ChannelGuide, today: string): Block {
  const sources = sourcesOf(guide, [...guide.evidence.keys()], today);
  return pen.table(
    '',
    [
      { head: sentence('sources.says'), share: 0.62 },
      { head: sentence('sources.kind'), share: 0.22 },
      sentence('sources.strength'),
    ],
    sources.map(({ says, nuance, title, url, kind, date, strength, caution }) => [
      pen.cell(says, {
        note: [
          pen.text(title),
          ...(url === '' ? [] : [url]),
          ...(nuance === '' ? [] : [pen.text(sentence('sources.nuance', { nuance }))]),
          ...caution.map((each) => pen.text(each)),
        ].join(' · '),
      }),
      pen.cell(kind, date === '' ? {} : { note: pen.text(date) }),
      word('confidence', strength),
    ]),
  );
}
