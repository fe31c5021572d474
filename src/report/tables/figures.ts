import { sentence } from '../../language/sentence.ts';
import type { WrittenDocument } from '../document/block.ts';
import { criteriaOf, type ReportInput } from '../input.ts';
import { answerFigures } from './answers.ts';
import { writeCsv } from './csv.ts';
import { phraseDropped } from './outcome.ts';
import { shareFigures } from './shares.ts';
import { toHundred, type Value, type Write, writerIn } from './sheet.ts';

/** One figure: what it is of, its range and middle, and what it says in words. */
interface FigureRow {
  kind: 'answer' | 'share' | 'value' | 'first' | 'contribution';
  candidate?: string;
  reading?: string;
  criterion?: string;
  part?: string;
  low?: number | undefined;
  middle?: number | undefined;
  high?: number | undefined;
  words?: string;
  reason?: string;
  sources?: string;
}

/**
 * Answers, shares and outcome as one table, a line per figure: the first columns say whose file it is, so that files of
 * several dossiers can be put below each other; the column of kinds is there to filter on.
 */
export function writeFigures(input: ReportInput, document: WrittenDocument): string {
  const write = writerIn(document.language);
  const { dossierId, version, code, isDraft, isExample } = document;
  const standing = write(sentence(isDraft ? 'files.draft' : 'files.settledStatus'));
  const status = isExample ? write(sentence('files.exampleStatus', { status: standing })) : standing;
  const heads = [
    ...(['files.dossier', 'files.version', 'files.status', 'council.code', 'files.figure'] as const),
    ...(['report.candidate', 'files.reading', 'files.criterion', 'files.part'] as const),
    ...(['files.lowest', 'files.middle', 'files.highest'] as const),
    ...(['files.words', 'answers.reason', 'files.sourceNumbers'] as const),
  ].map((key) => write(sentence(key)));
  const rows = [...outcomeRows(input, write), ...shareRows(input, write), ...answerRows(input, write)].map(
    (row): Value[] => [
      dossierId,
      version,
      status,
      code,
      write(sentence('files.figureKind', { kind: row.kind })),
      row.candidate,
      row.reading,
      row.criterion,
      row.part,
      row.low,
      row.middle,
      row.high,
      row.words,
      row.reason,
      row.sources,
    ],
  );
  return writeCsv([heads, ...rows], document.language);
}

function outcomeRows(input: ReportInput, write: Write): FigureRow[] {
  const { dossier, outcome } = input;
  const dropped = dossier.candidates
    .filter(({ id }) => outcome.analysis.alternatives[id] === undefined)
    .map(
      ({ id, name }): FigureRow => ({ kind: 'value', candidate: write(name), words: phraseDropped(input, id, write) }),
    );
  const weighed = outcome.ranked.flatMap(({ id, name }): FigureRow[] => {
    const candidate = write(name);
    const { value, rankAcceptability, contributions } = outcome.analysis.alternatives[id]!;
    const [first, margin] = [rankAcceptability.shares[0]!, rankAcceptability.halfWidth[0]!];
    return [
      {
        kind: 'value',
        candidate,
        low: toHundred(value.lowest),
        middle: toHundred(value.central),
        high: toHundred(value.highest),
        ...(id === outcome.chosen?.id && { words: write(sentence('files.chosen')) }),
      },
      {
        kind: 'first',
        candidate,
        low: toHundred(Math.max(0, first - margin)),
        middle: toHundred(first),
        high: toHundred(Math.min(1, first + margin)),
        words: write(sentence('files.methodWord', { method: rankAcceptability.method })),
      },
      ...criteriaOf(input).map(
        (criterion): FigureRow => ({
          kind: 'contribution',
          candidate,
          criterion: write(criterion.title),
          middle: toHundred(contributions[criterion.id]!),
        }),
      ),
    ];
  });
  return [...weighed, ...dropped];
}

function shareRows(input: ReportInput, write: Write): FigureRow[] {
  return shareFigures(input, write).map(({ reading, isSettled, of, title, lowest, middle, highest }) => ({
    kind: 'share',
    reading,
    criterion: of,
    part: title,
    low: lowest,
    middle,
    high: highest,
    ...(isSettled && { words: write(sentence('files.settled')) }),
  }));
}

function answerRows(input: ReportInput, write: Write): FigureRow[] {
  return answerFigures(input, write).map(({ candidate, placed, answer, points, reason, sources }) => ({
    kind: 'answer',
    candidate: write(candidate),
    criterion: write(placed.criterion.title),
    part: write(placed.indicator.title),
    low: points?.low,
    middle: points?.middle,
    high: points?.high,
    words: answer,
    reason,
    sources,
  }));
}
