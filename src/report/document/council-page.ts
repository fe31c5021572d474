import { sentence } from '../../language/sentence.ts';
import type { Language } from '../../language/text.ts';
import { contributionBar, contributionHead } from '../charts/bars.ts';
import { makeCouncilPage } from '../council-page.ts';
import type { ReportInput } from '../input.ts';
import { word } from '../wording.ts';
import type { Block, Picture, WrittenDocument } from './block.ts';
import { composeDocument } from './compose.ts';
import { type Pen, type Saying, takePen } from './pen.ts';
import { makePicture } from './picture.ts';
import { drawSheet } from './sheet.ts';
import { candidateCell } from './tables.ts';

type Content = ReturnType<typeof makeCouncilPage>;

/** The council page: one A4. */
export function writeCouncilPage(input: ReportInput, language: Language): WrittenDocument {
  const pen = takePen(language);
  const content = makeCouncilPage(input);
  const { heading, answers, inShort, whyTitle, changes, risks, review, foot } = content;
  const blocks: Block[] = [
    pen.heading(1, heading),
    pen.paragraph(answers, 'lead'),
    ...(inShort === undefined
      ? []
      : [
          ...titled(pen, sentence('council.question'), inShort.question),
          ...titled(pen, whyTitle, inShort.why),
          ...titled(pen, sentence('council.givenUp'), inShort.givenUp),
          ...titled(pen, sentence('council.open'), inShort.openAlternative),
        ]),
    ...writeComparison(pen, content),
    pen.heading(2, sentence('council.change')),
    ...pen.list(changes.map((each) => pen.line(each))),
    pen.heading(2, sentence('council.risks')),
    ...pen.list(risks.length === 0 ? [sentence('risks.none')] : risks),
    ...(inShort === undefined ? [] : titled(pen, sentence('council.money'), inShort.money)),
    ...(review === '' ? [] : titled(pen, sentence('council.review'), review)),
    pen.paragraph(
      [
        content.example ? sentence('council.example') : '',
        foot,
        { text: `/besluiten/${content.dossierId}`, strong: true },
      ],
      'note',
    ),
  ];
  return composeDocument(pen, 'council-page', input, heading, blocks, { onePage: true });
}

function titled(pen: Pen, title: Saying, words: Saying): Block[] {
  return [pen.heading(2, title), pen.paragraph(words)];
}

/** The candidates with their openness, what each criterion contributes, and how often each is first. */
function writeComparison(pen: Pen, content: Content): Block[] {
  return [
    pen.heading(2, sentence('council.compared')),
    pen.table(
      '',
      [
        { head: sentence('report.candidate'), share: 0.32 },
        { head: sentence('candidates.openness'), share: 0.12 },
        sentence('contributions.title'),
        { head: sentence('report.together'), align: 'end', share: 0.08 },
        { head: sentence('council.first'), align: 'end', share: 0.09 },
      ],
      content.rows.map((row, i) => [
        candidateCell(pen, row),
        word('openness', row.openness),
        pen.cell('', { picture: drawBar(pen, content, row, i === 0) }),
        row.total,
        row.first,
      ]),
    ),
    pen.paragraph(sentence('council.caption'), 'caption'),
  ];
}

/** The bar of one candidate; above the first one the names of the criteria. */
function drawBar(pen: Pen, { heads }: Content, row: Content['rows'][number], isFirst: boolean): Picture {
  const width = 270;
  const segments = heads.map(({ name, share }) => ({ share, name: pen.text(name) }));
  const head = contributionHead({ id: 'bijdrage', width, segments });
  const bar = contributionBar({ id: 'balk', height: 16, lead: row.isLead, segments: row.segments });
  return makePicture(drawSheet(width, isFirst ? [head, bar] : [bar]), pen.text(row.label));
}
