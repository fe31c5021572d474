import type { Language } from '../../language/text.ts';
import { type AnnualInput, annualTable } from '../sections/annual.ts';
import { writeCsv } from './csv.ts';
import { writerIn } from './sheet.ts';

/** Columns of the annual account that hold figures: the amounts, and how many standards. */
const figures = [5, 6, 7, 8];

/** The annual account as CSV: one line per deviation, and one for each choice without any. */
export function writeAnnualCsv(input: AnnualInput, language: Language): string {
  const [heads, ...rows] = annualTable(input, language, writerIn(language));
  const asFigure = (text: string, column: number) => (figures.includes(column) && text !== '' ? Number(text) : text);
  return writeCsv([heads!, ...rows.map((row) => row.map(asFigure))], language);
}
