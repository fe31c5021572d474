import { toPoints } from '../../language/format.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { countToHundred, type WaffleMark } from '../charts/waffle.ts';
import { criteriaOf, type ReportInput } from '../input.ts';
import { phraseFits, phraseShare } from '../wording.ts';

/** The sentence that the arithmetic adds to the choice, and where it is close, who comes next. */
export function answerSentences({ dossier, outcome }: ReportInput): Sentence[] {
  const { chosen, analysis, ranked } = outcome;
  const fits = phraseFits(outcome.reading?.fits);
  const lead = chosen ?? ranked[0];
  if (lead === undefined) return [];
  const share = (id: string) => analysis.alternatives[id]!.rankAcceptability;
  const others = ranked.filter(({ id }) => id !== lead.id);
  const beatsAll = others.every(({ id }) => analysis.necessarily.some(([a, b]) => a === lead.id && b === id));
  const opening = chosen === undefined && dossier.decision !== undefined ? [sentence('answer.noChoice')] : [];
  if (!analysis.ranking[0]!.includes(lead.id)) {
    const first = ranked[0]!.name;
    return [
      ...opening,
      sentence('answer.notFirst', { name: lead.name, first, fits, share: phraseShare(share(lead.id)) }),
    ];
  }
  if (others.length > 0 && beatsAll) return [...opening, sentence('answer.always', { name: lead.name, fits })];
  const rival = [...others].sort((a, b) => share(b.id).shares[0]! - share(a.id).shares[0]!)[0];
  const first = sentence('answer.first', { name: lead.name, fits, share: phraseShare(share(lead.id)) });
  const isClose = rival !== undefined && share(rival.id).shares[0]! >= 0.25;
  return [
    ...opening,
    first,
    ...(isClose ? [sentence('answer.close', { rival: rival.name, share: phraseShare(share(rival.id)) })] : []),
  ];
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
  /** `count` is "< 1" where the share is too small for a cell but not nothing. */
  parts: { share: number; mark: WaffleMark; count: string; names: Words[] }[];
}

export function firstPlaces({ outcome }: ReportInput): Waffle {
  const lead = outcome.chosen?.id ?? outcome.ranked[0]?.id;
  const share = (id: string) => outcome.analysis.alternatives[id]!.rankAcceptability.shares[0]!;
  const sorted = [...outcome.ranked].sort((a, b) =>
    a.id === lead ? -1 : b.id === lead ? 1 : share(b.id) - share(a.id),
  );
  const marks: WaffleMark[] = ['solid', 'hatch', 'dot', 'outline'];
  const groups = sorted.slice(0, 3).map((candidate) => [candidate]);
  if (sorted.length > 3) groups.push(sorted.slice(3));
  const shares = groups.map((group) => group.reduce((sum, { id }) => sum + share(id), 0));
  const counts = countToHundred(shares);
  return {
    caption: sentence('report.waffle', { fits: phraseFits(outcome.reading?.fits) }),
    parts: groups.map((group, i) => ({
      share: shares[i]!,
      mark: marks[i]!,
      count: counts[i] === 0 && shares[i]! > 0 ? '< 1' : String(counts[i]!),
      names: group.map(({ name }) => name),
    })),
  };
}
