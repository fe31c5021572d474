import { sentence } from '../../language/sentence.ts';
import type { WrittenDocument } from '../document/block.ts';
import type { ReportInput } from '../input.ts';
import { answerSheet } from './answers.ts';
import { changeSheet, outcomeSheet, rankSheet, readingSheet } from './outcome.ts';
import { shareSheet } from './shares.ts';
import { type Sheet, type Value, type Write, writerIn } from './sheet.ts';
import { sourceSheet } from './sources.ts';

/** Everything that a spreadsheet of a dossier holds: first what it is, then the outcome, then what that rests on. */
export function makeBook(input: ReportInput, document: WrittenDocument): Sheet[] {
  const write = writerIn(document.language);
  const sheets = [outcomeSheet, rankSheet, readingSheet, changeSheet, shareSheet, answerSheet, sourceSheet].map(
    (make) => make(input, write),
  );
  return [aboutSheet(input, document, sheets, write), ...sheets];
}

/** What the file is, how far it may be trusted, and what the figures mean. */
function aboutSheet(
  { outcome }: ReportInput,
  document: WrittenDocument,
  sheets: readonly Sheet[],
  write: Write,
): Sheet {
  const { title, organisation, kindLine, code, isDraft, isExample } = document;
  const rows: Value[][] = [
    [write(sentence('files.title')), title],
    [write(sentence('files.organisation')), organisation],
    [write(sentence('files.document')), kindLine],
    ...(isDraft ? [[write(sentence('files.status')), write(sentence('files.draft'))]] : []),
    ...(isExample ? [[write(sentence('files.example')), write(sentence('council.example'))]] : []),
    [write(sentence('council.code')), code],
    [write(sentence('files.scale')), write(sentence('files.scaleText'))],
    [
      write(sentence('method.title')),
      write(
        sentence('method.line', {
          engine: outcome.analysis.engine,
          samples: outcome.analysis.samples,
          seed: outcome.analysis.seed,
          problem: outcome.analysis.problem,
        }),
      ),
    ],
    [write(sentence('files.sheets')), sheets.map(({ name }) => name).join(', ')],
  ];
  return {
    name: write(sentence('files.about')),
    heads: [
      { head: write(sentence('files.what')), width: 24 },
      { head: write(sentence('files.explanation')), width: 90 },
    ],
    rows,
  };
}
