import { candidateOf } from '../../dossier/dossier.ts';
import { toPoints } from '../../language/format.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import type { ReportInput } from '../input.ts';
import { nodeTitles } from './weighing.ts';

export interface DisagreementRow {
  candidate: Words;
  indicator: Words;
  /** What each assessor answered, 0..1, in no order that tells who. */
  answers: number[];
  range: number;
  /** How many assessors did not know. */
  unknown: number;
  label: Sentence;
}

/** Rows of the table; the others differ less. */
const most = 10;

/** Where assessors differed before they talked, most first; undefined where nobody answered apart from the others. */
export function disagreement(input: ReportInput): { sentence: Sentence; rows: DisagreementRow[] } | undefined {
  const { given, dossier } = input;
  if (given === undefined || given.length === 0) return undefined;
  const titles = nodeTitles(dossier.framework);
  const rows = given.flatMap(({ candidate, indicator, answers }) => {
    const values = answers.filter((value) => value !== null).sort((a, b) => a - b);
    const name = candidateOf(dossier, candidate)?.name;
    const title = titles.get(indicator);
    if (values.length < 2 || name === undefined || title === undefined) return [];
    const range = values.at(-1)! - values[0]!;
    const unknown = answers.length - values.length;
    const label = sentence('disagreement.label', {
      name,
      indicator: title,
      answers: { all: values.map((value) => String(toPoints(value))) },
    });
    return range > 0 ? [{ candidate: name, indicator: title, answers: values, range, unknown, label }] : [];
  });
  rows.sort((a, b) => b.range - a.range);
  return {
    sentence: sentence('disagreement.sentence', { cells: given.length, count: rows.length }),
    rows: rows.slice(0, most),
  };
}
