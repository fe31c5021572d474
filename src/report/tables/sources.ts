import { sentence } from '../../language/sentence.ts';
import type { ReportInput } from '../input.ts';
import { sourceRows } from '../sections/unknowns.ts';
import { word } from '../wording.ts';
import type { Sheet, Write } from './sheet.ts';

/** Every source with the number by which answers name it. */
export function sourceSheet(input: ReportInput, write: Write): Sheet {
  const heads = [
    ['files.number', 8],
    ['files.says', 60],
    ['files.title', 40],
    ['files.kind', 20],
    ['files.date', 16],
    ['files.strength', 12],
    ['files.age', 14],
    ['files.address', 40],
    ['files.nuance', 40],
  ] as const;
  return {
    name: write(sentence('files.sources')),
    heads: heads.map(([key, width]) => ({ head: write(sentence(key)), width })),
    rows: sourceRows(input).map(({ number, says, title, kind, date, strength, age, url, nuance }) => [
      number,
      write(says),
      write(title),
      write(kind),
      write(date),
      write(word('confidence', strength)),
      write(age),
      url,
      write(nuance),
    ]),
  };
}
