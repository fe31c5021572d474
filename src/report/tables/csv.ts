import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../language/text.ts';
import { makeWritable } from '../odf/xml.ts';
import type { Value } from './sheet.ts';

/** What the spreadsheets of a country expect between fields, and inside a number. */
const habits: Record<Language, { delimiter: string; point: string }> = {
  nl: { delimiter: ';', point: ',' },
  en: { delimiter: ',', point: '.' },
};

/** Text that a spreadsheet might take for a formula, also behind white space, quotes or signs that it skips. */
const looksLikeFormula = /^[\s"'\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\ufffd]/u;

/**
 * Rows as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read accents: lines end in CR LF, each has
 * as many fields, quotes are doubled. Dutch files separate by semicolons and write 0,5; English ones by commas and write
 * 0.5. Text that might be taken for a formula gets a ' before it; numbers never do.
 */
export function writeCsv(rows: readonly (readonly Value[])[], language: Language): string {
  const { delimiter, point } = habits[language];
  return stringify(
    rows.map((row) => row.map((value) => (typeof value === 'object' ? value.day : value))),
    {
      bom: true,
      delimiter,
      record_delimiter: 'windows',
      escape_formulas: true,
      quoted_match: /[\r\n\t;"]/,
      cast: {
        number: (value) => String(value).replace('.', point),
        string: (value) => neutralise(makeWritable(value)),
      },
    },
  );
}

function neutralise(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text;
}
