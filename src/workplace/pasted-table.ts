import type { GivenAnswer } from '../dossier/answer.ts';
import { isApplicableIn, isLive } from '../dossier/live.ts';
import type { LivingDossier } from '../dossier/living.ts';
import { type Cell, cellOf } from '../dossier/places.ts';
import type { Indicator } from '../framework/framework.ts';
import { type Judgement, listIndicators } from '../framework/indicators.ts';
import { isSame } from '../framework/same.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { type Language, languages, say, type Words } from '../language/text.ts';
import { withReason } from './answer-form.ts';
import { readCellText } from './cell-text.ts';
import { candidateName } from './cells.ts';
import { readDelimited } from './delimited.ts';

/** What a pasted cell comes to: a new answer, the one that stands there, nothing, or a fault. */
export interface PastedCell {
  text: string;
  state: 'new' | 'same' | 'empty' | 'fault';
  answer?: Judgement;
  fault?: Sentence;
  indicator?: Indicator;
  /** What stands there now. */
  before?: GivenAnswer | undefined;
}

/** A table that was pasted, held beside the dossier. Nothing of it is kept yet. */
export interface PastedTable {
  columns: { label: string; fault?: Sentence }[];
  rows: { label: string; fault?: Sentence; cells: PastedCell[] }[];
  faults: number;
  /** The answers that are new, with the reason and the evidence that stood there. */
  changes: { candidate: string; indicator: string; value: GivenAnswer }[];
}

/** Reads a pasted table: candidates in the first row, a question first in every other row. */
export function readPastedTable(
  text: string,
  dossier: LivingDossier,
  answers: ReadonlyMap<Cell, GivenAnswer>,
  language: Language,
): PastedTable | { fault: Sentence } {
  const candidates = nameAll(dossier.candidates.values(), (each) => [each.id, candidateName(each)]);
  const indicators = nameAll(
    listIndicators(dossier.framework).map(({ indicator }) => indicator),
    ({ id, title, question }) => [id, title, question],
  );
  const read = readDelimited(text, (cell) => candidates.has(nameOf(cell)));
  if ('openQuote' in read) return { fault: sentence('paste.openQuote', { line: read.openQuote }) };
  const [head = [], ...body] = read.rows;
  // Who cleans a text takes away the empty corner before the first candidate.
  const names = candidates.has(nameOf(head[0] ?? '')) ? head : head.slice(1);
  const across = new Set<string>();
  const columns = names.map((label) => ({ label, ...findColumn(dossier, candidates.get(nameOf(label)), across) }));
  if (columns.every(({ id }) => id === undefined)) return { fault: sentence('paste.noCandidate') };
  const down = new Set<string>();
  const rows = body.map(([label = '', ...cells]) => {
    const row = findRow(dossier, indicators.get(nameOf(label)), down);
    return {
      label,
      ...row,
      cells: columns.map((column, i): PastedCell => {
        const typed = cells[i] ?? '';
        if (typed === '') return { text: '', state: 'empty' };
        if (column.id === undefined || row.indicator === undefined) return { text: typed, state: 'fault' };
        const { id, scale } = row.indicator;
        const before = answers.get(cellOf(column.id, id));
        return {
          text: typed,
          indicator: row.indicator,
          before,
          ...compare(readCellText(scale, typed, language), before),
        };
      }),
    };
  });
  return {
    columns,
    rows,
    faults: countFaults(columns, rows),
    changes: rows.flatMap(({ indicator, cells }) =>
      cells.flatMap(({ state, answer, before }, i) =>
        state !== 'new' || indicator === undefined
          ? []
          : [{ candidate: columns[i]!.id!, indicator: indicator.id, value: withReason(answer!, before) }],
      ),
    ),
  };
}

/** What is looked up by name: by id and by every text, in either language; a name that two have stands for neither. */
function nameAll<T>(all: Iterable<T>, namesOf: (each: T) => Words[]): Map<string, T | 'several'> {
  const named = new Map<string, T | 'several'>();
  for (const each of all) {
    const names = namesOf(each).flatMap((words) => languages.map((language) => nameOf(say(words, language))));
    for (const name of new Set(names)) named.set(name, named.has(name) ? 'several' : each);
  }
  return named;
}

function nameOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^'/, '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function findColumn(
  dossier: LivingDossier,
  found: { id: string } | 'several' | undefined,
  seen: Set<string>,
): { id?: string; fault?: Sentence } {
  if (found === undefined) return { fault: sentence('paste.strangeCandidate') };
  if (found === 'several') return { fault: sentence('paste.several') };
  if (seen.has(found.id)) return { fault: sentence('paste.double') };
  seen.add(found.id);
  return isLive(dossier, found.id) ? { id: found.id } : { fault: sentence('paste.dropped') };
}

function findRow(
  dossier: LivingDossier,
  found: Indicator | 'several' | undefined,
  seen: Set<string>,
): { indicator?: Indicator; fault?: Sentence } {
  if (found === undefined) return { fault: sentence('paste.strangeQuestion') };
  if (found === 'several') return { fault: sentence('paste.several') };
  if (seen.has(found.id)) return { fault: sentence('paste.double') };
  seen.add(found.id);
  if (found.answeredBy === 'costs') return { fault: sentence('refusal.answeredByCosts', { title: found.title }) };
  return isApplicableIn(dossier, found.id) ? { indicator: found } : { fault: sentence('paste.notApplicable') };
}

function compare(
  read: ReturnType<typeof readCellText>,
  before: GivenAnswer | undefined,
): Pick<PastedCell, 'state' | 'answer' | 'fault'> {
  if (read === undefined) return { state: 'empty' };
  if ('fault' in read) return { state: 'fault', fault: read.fault };
  const { reason: _r, evidence: _e, ...judgement } = before ?? { reason: undefined, evidence: [] };
  return { state: before !== undefined && isSame(judgement, read) ? 'same' : 'new', answer: read };
}

/** A column or a row that is wrong counts once, and only where something stands in it. */
function countFaults(columns: PastedTable['columns'], rows: PastedTable['rows']): number {
  const isFilled = ({ text }: PastedCell) => text !== '';
  return (
    columns.filter(({ fault }, i) => fault !== undefined && rows.some(({ cells }) => isFilled(cells[i]!))).length +
    rows.filter(({ fault, cells }) => fault !== undefined && cells.some(isFilled)).length +
    rows.flatMap(({ cells }) => cells).filter(({ fault }) => fault !== undefined).length
  );
}
