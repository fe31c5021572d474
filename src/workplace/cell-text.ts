import type { Scale } from '../framework/framework.ts';
import type { Judgement } from '../framework/indicators.ts';
import { readNumber, typeNumber } from '../language/number-input.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { type Language, languages } from '../language/text.ts';

/** An answer as it stands in a cell of a table: `3`, `1-2`, `0,5`, `10 tot 20`, `?` for unknown, nothing where there is none. */
export function writeCellText(answer: Judgement | undefined, language: Language): string {
  if (answer === undefined) return '';
  const { level, levels, number, numbers } = answer;
  if (level !== undefined) return String(level);
  if (levels !== undefined) return levels.join('-');
  if (number !== undefined) return typeNumber(number, language);
  if (numbers === undefined) return '?';
  return numbers.map((each) => typeNumber(each, language)).join(language === 'nl' ? ' tot ' : ' to ');
}

const unknownWords = new Set(['?', 'onbekend', 'unknown']);
const notApplicableWords = new Set(['nvt', 'n.v.t.', 'n.v.t', 'niet van toepassing', 'n/a', 'not applicable']);
const to = /\s*(?:\btot(?: en met)?\b|\bt\/m\b|\bto\b|[–—])\s*/i;

/**
 * The answer that stands in a cell of a table, by the number or the title of a level, or a number; of either a range, or
 * unknown. Undefined where nothing stands there, which is no answer; a fault says what can stand there.
 */
export function readCellText(
  scale: Scale,
  text: string,
  language: Language,
): Judgement | undefined | { fault: Sentence } {
  // A spreadsheet shows a text that looks like a formula with an apostrophe before it.
  const typed = text.trim().replace(/^'/, '').replace(/\s+/g, ' ');
  const word = typed.toLowerCase();
  if (typed === '') return undefined;
  if (unknownWords.has(word)) return { unknown: true };
  if (notApplicableWords.has(word)) return { fault: sentence('assess.notApplicableHere') };
  return 'levels' in scale ? readLevels(scale.levels, typed) : readNumbers(typed, language);
}

function readLevels(
  levels: Extract<Scale, { levels: unknown }>['levels'],
  typed: string,
): ReturnType<typeof readCellText> {
  const single = findLevel(levels, typed);
  if (single !== undefined) return { level: single };
  const ends = (/^\d+ ?- ?\d+$/.test(typed) ? typed.split('-') : typed.split(to)).map((end) => findLevel(levels, end));
  const [from, till] = ends;
  if (ends.length !== 2 || from === undefined || till === undefined) {
    return { fault: sentence('assess.offScale', { levels: { all: levels.map(({ level }) => String(level)) } }) };
  }
  if (from > till) return { fault: sentence('assess.rangeBackwards') };
  return from === till ? { level: from } : { levels: [from, till] };
}

/** By its number, its title in either language, or both as the pages write it: "3 · Open". */
function findLevel(levels: Extract<Scale, { levels: unknown }>['levels'], typed: string): number | undefined {
  const word = typed.trim().toLowerCase();
  return levels.find(({ level, title }) => {
    const titles = languages.map((language) => title[language].toLowerCase());
    return word === String(level) || titles.some((each) => word === each || word === `${level} · ${each}`);
  })?.level;
}

function readNumbers(typed: string, language: Language): ReturnType<typeof readCellText> {
  const number = readNumber(typed, language);
  if (number !== undefined) return { number };
  // A hyphen between two numbers is a range; before a number it is a minus.
  const ends = to.test(typed) ? typed.split(to) : typed.split(/(?<=\d) ?- ?(?=[\d-])/);
  const [from, till] = ends.map((end) => readNumber(end, language));
  if (ends.length !== 2 || from === undefined || till === undefined) return { fault: sentence('assess.noNumber') };
  if (from > till) return { fault: sentence('assess.rangeBackwards') };
  return from === till ? { number: from } : { numbers: [from, till] };
}
