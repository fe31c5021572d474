import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import type { ProfileMark } from '../charts/profile-row.ts';
import type { ReportInput } from '../input.ts';
import { criterionMatrix } from './outcome.ts';

export interface ProfileRow {
  title: Words;
  marks: ProfileMark[];
  label: Sentence;
}

/** Every candidate on every criterion: a row per criterion, a letter per candidate, best in the middle first. */
export function criteriaProfile(input: ReportInput): {
  letters: { letter: string; name: Words }[];
  rows: ProfileRow[];
} {
  const { heads, rows } = criterionMatrix(input);
  const letters = rows.map(({ name }, i) => ({ letter: letterOf(i), name }));
  return {
    letters,
    rows: heads.map((title, c) => ({
      title,
      marks: rows.map(({ cells, isLead }, i) => {
        const { low, central, high } = cells[c]!;
        return { letter: letters[i]!.letter, low, central, high, lead: isLead };
      }),
      label: sentence('profile.label', {
        title,
        scores: { all: rows.map(({ name, cells }) => sentence('profile.score', { name, points: cells[c]!.text })) },
      }),
    })),
  };
}

/** A, B, … Z, AA, AB … for 0, 1, … 25, 26, 27 … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}
