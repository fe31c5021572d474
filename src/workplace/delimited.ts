import { parse } from 'csv-parse/sync';

/** What may stand between the cells of a row, the likeliest first. */
const separators = ['\t', ';', ','] as const;

/**
 * The rows and cells of a table that was pasted. Which separator it has is found out: the one with which most cells of the
 * first row are `isKnown`. Where a quotation mark is opened and never closed, the line on which it was.
 */
export function readDelimited(
  text: string,
  isKnown: (cell: string) => boolean,
): { rows: string[][] } | { openQuote: number } {
  const [head = ''] = text.split('\n', 1);
  const known = separators.map((separator) => head.split(separator).filter((cell) => isKnown(unquote(cell))).length);
  const best = Math.max(...known);
  const separator =
    separators[known.indexOf(best)]! && best > 0
      ? separators[known.indexOf(best)]!
      : (separators.find((each) => head.includes(each)) ?? '\t');
  try {
    const rows = parse(text, {
      delimiter: separator,
      bom: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      trim: separator !== '\t',
    }) as string[][];
    return { rows: rows.map((row) => row.map((cell) => cell.trim())) };
  } catch (error) {
    return { openQuote: Number((error as { lines?: number }).lines ?? 1) };
  }
}

function unquote(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1');
}

/** A table as text that a spreadsheet takes when it is pasted. What would be read as a formula is made harmless. */
export function writeTabbed(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(writeTabbedCell).join('\t')).join('\n');
}

function writeTabbedCell(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  const isNumber = /^-[\d.,]+$/.test(line);
  return /^[=+@-]/.test(line) && !isNumber ? `'${line}` : line;
}
