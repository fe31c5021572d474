import { toPoints } from '../../language/format.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import type { WaffleMark } from '../charts/waffle.ts';
import { criteriaOf, leadOf, type ReportInput } from '../input.ts';
import { phraseFits, phraseShare, whatCounts, writeShare } from '../wording.ts';

/** The sentences that the arithmetic adds to the choice, and where it is close, who comes next. */
export function answerSentences(input: ReportInput): Sentence[] {
  const { analysis, chosen, ranked, reading } = input.outcome;
  const opening = openingSentences(input);
  const lead = leadOf(input);
  if (lead === undefined) return [...opening, sentence('answer.nobody')];
  const { name } = lead;
  const others = ranked.filter(({ id }) => id !== lead.id);
  if (others.length === 0) return [...opening, sentence('answer.only', { name })];
  const counted = whatCounts(input.outcome);
  const fits = phraseFits(reading?.fits, counted);
  const acceptability = (id: string) => analysis.alternatives[id]!.rankAcceptability;
  const share = phraseShare(acceptability(lead.id), counted);
  const firsts = ranked.filter(({ id }) => analysis.ranking[0]!.includes(id));
  if (!firsts.includes(lead)) {
    return [...opening, sentence('answer.notFirst', { name, first: firsts[0]!.name, fits, share, counted })];
  }
  if (others.every(({ id }) => analysis.necessarily.some(([a, b]) => a === lead.id && b === id))) {
    if (counted !== 'settled') return [...opening, sentence('answer.always', { name, fits, counted })];
    const points = (id: string) => toPoints(analysis.alternatives[id]!.value.central);
    const next = { rival: others[0]!.name, points: points(lead.id), second: points(others[0]!.id) };
    if (firsts.length === 1) return [...opening, sentence('answer.settled', { name, fits, ...next })];
  }
  const first = sentence('answer.first', { name, fits, share, counted });
  if (firsts.length > 1)
    return [...opening, sentence('answer.tie', { names: { all: firsts.map((each) => each.name) } }), first];
  const rival = [...others].sort((a, b) => acceptability(b.id).shares[0]! - acceptability(a.id).shares[0]!)[0]!;
  if (acceptability(rival.id).shares[0]! < 0.25) return [...opening, first];
  const close = { rival: rival.name, share: phraseShare(acceptability(rival.id), counted) };
  return [...opening, first, sentence('answer.close', close)];

  /** Nothing chosen, or a choice that takes no part in the weighing: that comes before any figure. */
  function openingSentences({ dossier }: ReportInput): Sentence[] {
    if (chosen === undefined) return dossier.decision === undefined ? [] : [sentence('answer.noChoice')];
    return ranked.includes(chosen) ? [] : [sentence('answer.dropped', { name: chosen.name })];
  }
}

/** A key fact: a term, what it is in bold, and a few words behind it. */
export interface KeyFact {
  term: Sentence;
  strong: Words | Sentence;
  rest?: Words | Sentence;
}

/** What was decided, gained and given up, and when it is looked at again. */
export function keyFacts(input: ReportInput): KeyFact[] {
  const { dossier, outcome } = input;
  const { decision } = dossier;
  const { chosen, comparedWith: other } = outcome;
  const facts: KeyFact[] = [];
  if (decision !== undefined) {
    facts.push({
      term: sentence('glance.decidedBy'),
      strong: decision.by,
      rest: sentence('glance.decidedOn', { date: { day: decision.date } }),
    });
  }
  if (chosen !== undefined && other !== undefined && outcome.profile[chosen.id] !== undefined) {
    const differences = criteriaOf(input).map((criterion) => ({
      criterion,
      points:
        toPoints(outcome.profile[chosen.id]![criterion.id]!.central) -
        toPoints(outcome.profile[other.id]![criterion.id]!.central),
    }));
    const most = [...differences].sort((a, b) => b.points - a.points)[0]!;
    const least = [...differences].sort((a, b) => a.points - b.points)[0]!;
    facts.push(
      most.points > 0
        ? {
            term: sentence('glance.gained'),
            strong: most.criterion.title,
            rest: sentence('glance.against', { points: most.points, other: other.name }),
          }
        : { term: sentence('glance.gained'), strong: sentence('glance.nothing') },
      least.points < 0
        ? {
            term: sentence('glance.givenUp'),
            strong: least.criterion.title,
            rest: sentence('glance.behind', { points: -least.points, other: other.name }),
          }
        : { term: sentence('glance.givenUp'), strong: sentence('glance.nothing') },
    );
  }
  if (decision !== undefined) {
    facts.push({
      term: sentence('glance.review'),
      strong: sentence('glance.reviewBy', { date: { day: decision.review.date } }),
      ...(decision.review.orEarlier === undefined ? {} : { rest: decision.review.orEarlier }),
    });
  }
  return facts;
}

/** Who comes first in a hundred weighings: the chosen (or leading) candidate, the next two, and the others together. */
export interface Waffle {
  caption: Sentence;
  /** `count` reads as the share does everywhere else: "< 1" where it is too small for a cell but not nothing. */
  parts: { share: number; mark: WaffleMark; count: string; names: Words[] }[];
}

export function firstPlaces(input: ReportInput): Waffle {
  const { outcome } = input;
  const lead = leadOf(input)?.id;
  const counted = whatCounts(outcome);
  const share = (id: string) => outcome.analysis.alternatives[id]!.rankAcceptability.shares[0]!;
  const sorted = [...outcome.ranked].sort((a, b) =>
    a.id === lead ? -1 : b.id === lead ? 1 : share(b.id) - share(a.id),
  );
  const marks: WaffleMark[] = ['solid', 'hatch', 'dot', 'outline'];
  const groups = sorted.slice(0, 3).map((candidate) => [candidate]);
  if (sorted.length > 3) groups.push(sorted.slice(3));
  const shares = groups.map((group) => group.reduce((sum, { id }) => sum + share(id), 0));
  return {
    caption: sentence('report.waffle', { fits: phraseFits(outcome.reading?.fits, counted), counted }),
    parts: groups.map((group, i) => ({
      share: shares[i]!,
      mark: marks[i]!,
      count: countOf(group, shares[i]!),
      names: group.map(({ name }) => name),
    })),
  };

  /** One candidate as everywhere else in the report; several together as the nearest whole number. */
  function countOf(group: typeof sorted, together: number): string {
    const [only, ...more] = group;
    if (more.length === 0) return writeShare(outcome.analysis.alternatives[only!.id]!.rankAcceptability, 0);
    return together > 0 && together < 0.005 ? '< 1' : String(Math.round(together * 100));
  }
}
