import type { Weighed } from '../../dossier/outcome.ts';
import { sentence } from '../../language/sentence.ts';
import { permittedShares } from '../../mcda/permitted.ts';
import type { ReportInput } from '../input.ts';
import { nodeTitles } from '../sections/weighing.ts';
import { type Sheet, toHundred, type Write } from './sheet.ts';

/** The share of one child of one node in one way of weighing: the range that was permitted and its middle, out of 100. */
export interface ShareFigures {
  reading: string;
  isSettled: boolean;
  /** The criterion or group that is divided; empty where it is everything. */
  of: string;
  title: string;
  lowest: number;
  middle: number;
  highest: number;
}

/** The shares by what was settled first; then, by every other reading, those that differ from it. */
export function shareFigures({ dossier, outcome }: ReportInput, write: Write): ShareFigures[] {
  const titles = nodeTitles(dossier.framework);
  const title = (id: string) => write(titles.get(id) ?? id);
  const settled = new Map(Object.entries(outcome.permitted).map(([node, shares]) => [node, JSON.stringify(shares)]));
  return [outcome, ...outcome.otherReadings].flatMap((weighed, place) =>
    Object.entries(place === 0 ? outcome.permitted : permittedShares(weighed.problem))
      .filter(([node, shares]) => place === 0 || node === '' || JSON.stringify(shares) !== settled.get(node))
      .flatMap(([node, shares]) =>
        Object.entries(shares).map(([child, { lowest, mean, highest }]) => ({
          reading: nameOf(weighed, write),
          isSettled: place === 0 && dossier.weighing !== undefined,
          of: node === '' ? '' : title(node),
          title: title(child),
          lowest: toHundred(lowest),
          middle: toHundred(mean),
          highest: toHundred(highest),
        })),
      ),
  );
}

/** What a way of weighing is called. */
export function nameOf({ reading }: Weighed, write: Write): string {
  return write(reading?.title ?? sentence('weighing.own'));
}

export function shareSheet(input: ReportInput, write: Write): Sheet {
  const number = (key: 'files.lowest' | 'files.middle' | 'files.highest') => ({
    head: write(sentence(key)),
    width: 11,
    decimals: 1,
  });
  return {
    name: write(sentence('files.shares')),
    heads: [
      { head: write(sentence('files.reading')), width: 28 },
      { head: write(sentence('files.settled')), width: 13 },
      { head: write(sentence('files.shareOf')), width: 34 },
      { head: write(sentence('files.part')), width: 36 },
      number('files.lowest'),
      number('files.middle'),
      number('files.highest'),
    ],
    rows: shareFigures(input, write).map(({ reading, isSettled, of, title, lowest, middle, highest }) => [
      reading,
      write(sentence(isSettled ? 'files.yes' : 'files.no')),
      of === '' ? write(sentence('files.everything')) : of,
      title,
      lowest,
      middle,
      highest,
    ]),
  };
}
