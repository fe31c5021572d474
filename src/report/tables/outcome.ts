import type { Weighed } from '../../dossier/outcome.ts';
import { missedRequirements } from '../../dossier/settlement.ts';
import { sentence } from '../../language/sentence.ts';
import { criteriaOf, type ReportInput } from '../input.ts';
import { nodeTitles } from '../sections/weighing.ts';
import { word } from '../wording.ts';
import { nameOf } from './shares.ts';
import { type Head, type Sheet, toHundred, type Value, type Write } from './sheet.ts';

/** The place of a candidate by its middle value; candidates that are level share one. Undefined where it dropped out. */
export function placeOf({ analysis }: Pick<Weighed, 'analysis'>, candidate: string): number | undefined {
  const group = analysis.ranking.findIndex((tied) => tied.includes(candidate));
  return group < 0 ? undefined : 1 + analysis.ranking.slice(0, group).flat().length;
}

/** One row per candidate, also of those that dropped out: place, points, how often first, and what each criterion gives. */
export function outcomeSheet(input: ReportInput, write: Write): Sheet {
  const { dossier, outcome } = input;
  const criteria = criteriaOf(input);
  const points = (head: string): Head => ({ head, width: 12, decimals: 1 });
  const rows = [...outcome.ranked, ...dossier.candidates.filter(({ id }) => placeOf(outcome, id) === undefined)];
  return {
    name: write(sentence('files.outcome')),
    heads: [
      { head: write(sentence('report.candidate')), width: 30 },
      { head: write(sentence('candidates.openness')), width: 14 },
      { head: write(sentence('files.chosen')), width: 10 },
      { head: write(sentence('files.place')), width: 8 },
      points(write(sentence('files.pointsMiddle'))),
      points(write(sentence('files.pointsLowest'))),
      points(write(sentence('files.pointsHighest'))),
      points(write(sentence('files.firstOf100'))),
      points(write(sentence('files.margin'))),
      { head: write(sentence('files.method')), width: 12 },
      ...criteria.map(({ title }) => points(write(sentence('files.contribution', { title })))),
      { head: write(sentence('files.remark')), width: 40 },
    ],
    rows: rows.map(({ id, name, openness }): Value[] => {
      const found = outcome.analysis.alternatives[id];
      const start = [
        write(name),
        write(word('openness', openness.openness)),
        write(sentence(id === outcome.chosen?.id ? 'files.yes' : 'files.no')),
      ];
      if (found === undefined) {
        return [...start, ...Array<undefined>(7 + criteria.length).fill(undefined), phraseDropped(input, id, write)];
      }
      const { value, rankAcceptability, contributions } = found;
      return [
        ...start,
        placeOf(outcome, id),
        toHundred(value.central),
        toHundred(value.lowest),
        toHundred(value.highest),
        toHundred(rankAcceptability.shares[0]!),
        toHundred(rankAcceptability.halfWidth[0]!),
        write(sentence('files.methodWord', { method: rankAcceptability.method })),
        ...criteria.map((criterion) => toHundred(contributions[criterion.id]!)),
        '',
      ];
    }),
  };
}

export function phraseDropped({ dossier }: ReportInput, candidate: string, write: Write): string {
  const titles = nodeTitles(dossier.framework);
  const missed = missedRequirements(dossier, candidate).map(({ indicator }) => titles.get(indicator) ?? indicator);
  return write(sentence('files.dropped', { titles: { all: missed } }));
}

/** Per candidate how many of the 100 weighings give it each place. */
export function rankSheet({ outcome }: ReportInput, write: Write): Sheet {
  return {
    name: write(sentence('files.ranks')),
    heads: [
      { head: write(sentence('report.candidate')), width: 30 },
      ...outcome.ranked.map((_, i) => ({
        head: write(sentence('files.placeHead', { place: i + 1 })),
        width: 10,
        decimals: 1,
      })),
    ],
    rows: outcome.ranked.map(({ id, name }) => [
      write(name),
      ...outcome.analysis.alternatives[id]!.rankAcceptability.shares.map(toHundred),
    ]),
  };
}

/** Every way of weighing beside each other: the points and how often first of each candidate. */
export function readingSheet({ outcome }: ReportInput, write: Write): Sheet {
  return {
    name: write(sentence('files.readings')),
    heads: [
      { head: write(sentence('files.reading')), width: 30 },
      { head: write(sentence('report.candidate')), width: 30 },
      { head: write(sentence('files.place')), width: 8 },
      { head: write(sentence('files.pointsMiddle')), width: 12, decimals: 1 },
      { head: write(sentence('files.firstOf100')), width: 12, decimals: 1 },
    ],
    rows: [outcome, ...outcome.otherReadings].flatMap((weighed) =>
      outcome.ranked.map(({ id, name }) => {
        const { value, rankAcceptability } = weighed.analysis.alternatives[id]!;
        return [
          nameOf(weighed, write),
          write(name),
          placeOf(weighed, id),
          toHundred(value.central),
          toHundred(rankAcceptability.shares[0]!),
        ];
      }),
    ),
  };
}

/** Every share at which somebody else comes first, at the weight in the middle for all others. */
export function changeSheet({ dossier, outcome }: ReportInput, write: Write): Sheet {
  const titles = nodeTitles(dossier.framework);
  const names = new Map(dossier.candidates.map(({ id, name }) => [id, name]));
  const share = (key: 'files.now' | 'files.turnsAt'): Head => ({ head: write(sentence(key)), width: 12, decimals: 1 });
  return {
    name: write(sentence('files.changes')),
    heads: [
      { head: write(sentence('files.part')), width: 36 },
      share('files.now'),
      share('files.turnsAt'),
      { head: write(sentence('files.thenFirst')), width: 30 },
      { head: write(sentence('files.permitted')), width: 14 },
    ],
    rows: outcome.analysis.tippingPoints.oneShare.map(({ criterion, from, at, first, permitted }) => [
      write(titles.get(criterion) ?? criterion),
      toHundred(from),
      toHundred(at),
      write(names.get(first) ?? first),
      write(sentence(permitted ? 'files.yes' : 'files.no')),
    ]),
  };
}
