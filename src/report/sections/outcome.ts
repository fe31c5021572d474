import { answerOf } from '../../dossier/dossier.ts';
import { formatNumber, toPoints } from '../../language/format.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { criteriaOf, indicatorsBelow, indicatorsOf, leadOf, type ReportInput } from '../input.ts';
import { type PointRange, phraseFits, phraseShare, rangeOf, whatCounts, writeShare } from '../wording.ts';

/** One candidate in the tables of the outcome, best first; `isLead` is the chosen one, or the first where none is. */
interface Row {
  id: string;
  name: Words;
  hosting: string;
  openness: string;
  isChosen: boolean;
  isLead: boolean;
}

function rowsOf(input: ReportInput): Row[] {
  const { outcome } = input;
  const lead = leadOf(input)?.id;
  return outcome.ranked.map(({ id, name, hosting, openness }) => ({
    id,
    name,
    hosting: `hosting.${hosting}`,
    openness: openness.openness,
    isChosen: id === outcome.chosen?.id,
    isLead: id === lead,
  }));
}

export interface CriterionCell extends PointRange {
  title: Words;
  central: number;
  isBest: boolean;
  unknowns: number;
}

/** Candidates × criteria in points, with the range that unknown answers leave. */
export function criterionMatrix(input: ReportInput): {
  heads: Words[];
  rows: (Row & { cells: CriterionCell[] })[];
  indicators: number;
} {
  const criteria = criteriaOf(input);
  const { profile } = input.outcome;
  const best = criteria.map(({ id }) =>
    Math.max(...input.outcome.ranked.map((each) => toPoints(profile[each.id]![id]!.central))),
  );
  return {
    heads: criteria.map(({ title }) => title),
    indicators: indicatorsOf(input).length,
    rows: rowsOf(input).map((row) => ({
      ...row,
      cells: criteria.map((criterion, c) => {
        const { lowest, central, highest } = profile[row.id]![criterion.id]!;
        return {
          title: criterion.title,
          central,
          ...rangeOf(lowest, highest),
          isBest: toPoints(central) === best[c],
          unknowns: indicatorsBelow(input, criterion).filter(({ id }) => {
            const answer = answerOf(input.dossier, row.id, id);
            return answer === undefined || answer.unknown === true;
          }).length,
        };
      }),
    })),
  };
}

/** Who is highest on which criteria, one sentence per candidate that is highest anywhere; on what all are level, nobody is. */
export function bestSentences(input: ReportInput): Sentence[] {
  const { rows } = criterionMatrix(input);
  if (rows.length < 2) return [];
  const isLevel = (c: number) => rows.every(({ cells }) => cells[c]!.isBest);
  const sentences = rows
    .map(({ name, cells }) => ({
      name,
      criteria: cells.filter(({ isBest }, c) => isBest && !isLevel(c)).map(({ title }) => title),
    }))
    .filter(({ criteria }) => criteria.length > 0)
    .map(({ name, criteria }) => sentence('criteria.best', { name, criteria: { all: criteria } }));
  return sentences.length === 0 ? [sentence('criteria.level')] : sentences;
}

export interface ContributionRow extends Row {
  segments: { share: number; low: number; central: number; high: number }[];
  total: number;
  /** What each criterion contributes, in whole points. */
  points: number[];
  label: Sentence;
}

/** Per candidate the value on each criterion, as wide as the criterion's weight in the middle. */
export function contributionRows(input: ReportInput): ContributionRow[] {
  const criteria = criteriaOf(input);
  const { analysis, profile } = input.outcome;
  return rowsOf(input).map((row) => {
    const { value, contributions } = analysis.alternatives[row.id]!;
    return {
      ...row,
      segments: criteria.map(({ id }) => {
        const { lowest, central, highest } = profile[row.id]![id]!;
        return { share: analysis.shares['']![id]!, low: lowest, central, high: highest };
      }),
      total: toPoints(value.central),
      points: criteria.map(({ id }) => toPoints(contributions[id]!)),
      label: sentence('contributions.of', {
        name: row.name,
        parts: { all: criteria.map(({ id, title }) => contributionPart(title, contributions[id]!)) },
      }),
    };
  });
}

function contributionPart(title: Words, contribution: number): Sentence {
  return sentence('contributions.part', { title, points: toPoints(contribution) });
}

export function contributionSentence(input: ReportInput): Sentence | undefined {
  const lead = rowsOf(input).find(({ isLead }) => isLead);
  if (lead === undefined) return undefined;
  const { value, contributions } = input.outcome.analysis.alternatives[lead.id]!;
  const most = [...criteriaOf(input)].sort((a, b) => contributions[b.id]! - contributions[a.id]!)[0]!;
  return sentence('contributions.sentence', {
    name: lead.name,
    criterion: most.title,
    points: toPoints(contributions[most.id]!),
    total: toPoints(value.central),
  });
}

export interface BandRow extends Row {
  central: number;
  unknown: PointRange;
  all: PointRange;
  label: Sentence;
}

/** Per candidate the middle, the range of what is unknown at the middle, and everything that is permitted. */
export function bandRows(input: ReportInput): BandRow[] {
  const { analysis, profile } = input.outcome;
  return rowsOf(input).map((row) => {
    const { value } = analysis.alternatives[row.id]!;
    const inner = profile[row.id]!['']!;
    const unknown = rangeOf(inner.lowest, inner.highest);
    const all = rangeOf(value.lowest, value.highest);
    return {
      ...row,
      central: value.central,
      unknown,
      all,
      label: sentence('bands.label', {
        name: row.name,
        central: toPoints(value.central),
        range: unknown.text,
        all: all.text,
      }),
    };
  });
}

/** What holds in every permitted weighing, and who is level. */
export function certainSentences(input: ReportInput): Sentence[] {
  const { analysis, ranked } = input.outcome;
  const counted = whatCounts(input.outcome);
  const fits = phraseFits(input.outcome.reading?.fits, counted);
  const names = new Map(ranked.map(({ id, name }) => [id, name]));
  const sure = ranked.flatMap(({ id, name }) => {
    const others = analysis.necessarily.filter(([a]) => a === id).map(([, b]) => names.get(b)!);
    return others.length === 0 ? [] : [sentence('bands.always', { a: name, others: { all: others }, fits, counted })];
  });
  const ties = analysis.ranking
    .filter((group) => group.length > 1)
    .map((group) => sentence('bands.tie', { names: { all: group.map((id) => names.get(id)!) } }));
  return [
    ...(sure.length === 0 && ranked.length > 1 ? [sentence('bands.never')] : sure),
    ...ties,
    ...alikeSentences(input),
  ];
}

/** Who cannot be told apart in whole points, although the figures behind them differ. */
function alikeSentences({ outcome: { analysis, ranked } }: ReportInput): Sentence[] {
  const pointsOf = (id: string) => toPoints(analysis.alternatives[id]!.value.central);
  const tied = (ids: readonly string[]) => analysis.ranking.some((group) => ids.every((id) => group.includes(id)));
  return [...new Set(ranked.map(({ id }) => pointsOf(id)))].flatMap((points) => {
    const alike = ranked.filter(({ id }) => pointsOf(id) === points);
    if (alike.length < 2 || tied(alike.map(({ id }) => id))) return [];
    return [sentence('bands.alike', { names: { all: alike.map(({ name }) => name) }, points })];
  });
}

/** Candidates × places: in how many of the hundred weighings each place is reached. */
export function rankRows(input: ReportInput): (Row & { places: { share: number; text: string }[] })[] {
  return rowsOf(input).map((row) => {
    const acceptability = input.outcome.analysis.alternatives[row.id]!.rankAcceptability;
    return {
      ...row,
      places: acceptability.shares.map((share, rank) => ({ share, text: writeShare(acceptability, rank) })),
    };
  });
}

export function rankSentence(input: ReportInput): Sentence | undefined {
  const lead = leadOf(input);
  if (lead === undefined || input.outcome.ranked.length < 2) return undefined;
  const acceptability = input.outcome.analysis.alternatives[lead.id]!.rankAcceptability;
  const last = acceptability.shares.at(-1) === 0 && acceptability.method === 'exact' ? 'yes' : 'no';
  const counted = whatCounts(input.outcome);
  if (counted === 'settled') return sentence('ranks.settled');
  return sentence('ranks.sentence', { name: lead.name, first: phraseShare(acceptability, counted), last });
}

/** How the shares were computed: exactly, or in so many samples with at most so large an error. */
export function rankMethod(input: ReportInput): Sentence {
  const { analysis } = input.outcome;
  const outcomes = Object.values(analysis.alternatives).map(({ rankAcceptability }) => rankAcceptability);
  if (outcomes.every(({ method }) => method === 'exact')) return sentence('ranks.exact');
  const error = Math.max(...outcomes.flatMap(({ halfWidth }) => halfWidth)) * 100;
  return sentence('ranks.sampled', {
    samples: analysis.samples,
    error: { nl: `${formatNumber(error, 'nl', 1)} op de 100`, en: `${formatNumber(error, 'en', 1)} in 100` },
  });
}
