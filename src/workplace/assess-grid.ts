import type { GivenAnswer } from '../dossier/answer.ts';
import { isApplicableIn, liveCandidates } from '../dossier/live.ts';
import { cellOf } from '../dossier/places.ts';
import { answersBy } from '../dossier/rounds.ts';
import type { Scale } from '../framework/framework.ts';
import { sentence, writePlain } from '../language/sentence.ts';
import { type Language, say } from '../language/text.ts';
import { markAnswer } from '../report/answer-words.ts';
import { cellAddress } from './assess-links.ts';
import { sayAnswer } from './cell-fields.ts';
import { writeCellText } from './cell-text.ts';
import { answerableIndicators, candidateName } from './cells.ts';
import type { DossierPlace } from './place.ts';

/** The most of a table that stands on one page. */
export const tallest = 25;
export const widest = 20;

/** One's own answers as a table: questions down, candidates across, in tiles that a page can hold. */
export function showGrid(place: DossierPlace) {
  const { dossier, account, asked } = place;
  const answers = answersBy(dossier, account.id);
  const indicators = answerableIndicators(dossier);
  const candidates = liveCandidates(dossier);
  const top = startOf(asked.query.get('rij'), indicators.length, tallest);
  const left = startOf(asked.query.get('kolom'), candidates.length, widest);
  const columns = candidates.slice(left, left + widest);
  const address = (row: number, column: number) =>
    `${place.to('beoordelen')}?${new URLSearchParams({ weergave: 'tabel', rij: String(row), kolom: String(column) })}`;
  let criterion = '';
  return {
    columns: columns.map((candidate) => ({ id: candidate.id, name: candidateName(candidate) })),
    span: columns.length,
    whole: columns.length + 1,
    rows: indicators.slice(top, top + tallest).map((placed) => {
      const { indicator } = placed;
      const isFirst = placed.criterion.id !== criterion;
      criterion = placed.criterion.id;
      return {
        criterion: isFirst ? placed.criterion.title : '',
        id: indicator.id,
        title: indicator.title,
        question: indicator.question,
        vocabulary: JSON.stringify(vocabularyOf(indicator.scale, asked.language)),
        unit: 'number' in indicator.scale ? indicator.scale.number.unit : '',
        notApplicable: isApplicableIn(dossier, indicator.id) ? '' : dossier.notApplicable.get(indicator.id)!,
        cells: columns.map(({ id }) => {
          const cell = cellOf(id, indicator.id);
          return { href: cellAddress(place, cell), ...showCell(indicator.scale, answers.get(cell), asked.language) };
        }),
      };
    }),
    rowTiles: tiles(indicators.length, tallest, top, (row) => address(row, left)),
    columnTiles: tiles(candidates.length, widest, left, (column) => address(top, column)),
  };
}

function showCell(scale: Scale, answer: GivenAnswer | undefined, language: Language) {
  return {
    value: writeCellText(answer, language),
    answer: answer === undefined ? sentence('assess.answerIt') : sayAnswer(scale, answer),
    mark: answer === undefined ? '' : markAnswer(scale, answer),
    isUnknown: answer?.unknown ?? false,
    lacksReason: answer !== undefined && answer.reason === undefined,
    pieces: answer?.evidence.length ?? 0,
  };
}

/** What may be typed in a cell, with the words and the mark for it: for the script that saves a cell. */
function vocabularyOf(scale: Scale, language: Language): Record<string, [string, string | number]> {
  const levels = 'levels' in scale ? scale.levels : [];
  return {
    ...Object.fromEntries(
      levels.map(({ level, title }) => [level, [`${level} · ${say(title, language)}`, markAnswer(scale, { level })]]),
    ),
    '?': [writePlain(sentence('answers.unknown'), language), 'unknown'],
    '': [writePlain(sentence('assess.answerIt'), language), ''],
  };
}

/** Where a tile begins: a whole number of tiles from the start, inside the table. */
function startOf(text: string | undefined, length: number, size: number): number {
  const at = text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return at < length ? at - (at % size) : 0;
}

function tiles(length: number, size: number, current: number, href: (at: number) => string) {
  const count = Math.ceil(length / size);
  if (count < 2) return [];
  return Array.from({ length: count }, (_, i) => ({
    href: href(i * size),
    from: i * size + 1,
    to: Math.min(length, (i + 1) * size),
    isCurrent: i * size === current,
  }));
}
