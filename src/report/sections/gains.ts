import { answerOf } from '../../dossier/dossier.ts';
import { toPoints } from '../../language/format.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { middleOf, phraseAnswer } from '../answer-words.ts';
import { criteriaOf, indicatorsBelow, type ReportInput } from '../input.ts';

export interface Difference {
  criterion: Words;
  how: Sentence;
  /** True where the unknown answers of the two overlap, so that the difference may turn round. */
  isUncertain: boolean;
  /** The answers that make most of the difference. */
  details: Sentence[];
}

export interface Gains {
  sentence: Sentence;
  gained: Difference[];
  givenUp: Difference[];
  levelNames: { all: Words[] };
  own: Words[];
}

/** Per criterion what the choice gains and gives up against the candidate it is compared with, in words. */
export function gainsAndLosses(input: ReportInput): Gains | undefined {
  const { dossier, outcome } = input;
  const { chosen, comparedWith: other } = outcome;
  if (chosen === undefined || other === undefined || outcome.profile[chosen.id] === undefined) return undefined;
  const gains: Gains = {
    sentence: sentence('gains.sentence', {
      chosen: chosen.name,
      other: other.name,
      kind: other.id === outcome.bestOpen?.id ? 'open' : 'other',
    }),
    gained: [],
    givenUp: [],
    levelNames: { all: [] },
    own: dossier.decision?.givenUp ?? [],
  };
  for (const criterion of criteriaOf(input)) {
    const mine = outcome.profile[chosen.id]![criterion.id]!;
    const theirs = outcome.profile[other.id]![criterion.id]!;
    const points = toPoints(mine.central) - toPoints(theirs.central);
    if (points === 0) {
      gains.levelNames.all.push(criterion.title);
      continue;
    }
    const sign = Math.sign(points);
    const details = indicatorsBelow(input, criterion)
      .map((indicator) => {
        const [a, b] = [answerOf(dossier, chosen.id, indicator.id), answerOf(dossier, other.id, indicator.id)];
        return { indicator, a, b, difference: middleOf(indicator, a) - middleOf(indicator, b) };
      })
      .filter(({ difference }) => Math.sign(difference) === sign)
      .sort((x, y) => Math.abs(y.difference) - Math.abs(x.difference))
      .slice(0, 2)
      .map(({ indicator, a, b }) =>
        sentence('gains.detail', {
          title: indicator.title,
          a: phraseAnswer(indicator.scale, a),
          b: phraseAnswer(indicator.scale, b),
        }),
      );
    (sign > 0 ? gains.gained : gains.givenUp).push({
      criterion: criterion.title,
      how: sentence(sign > 0 ? 'gains.better' : 'gains.worse', { points: Math.abs(points) }),
      isUncertain: sign > 0 ? mine.lowest < theirs.highest : mine.highest > theirs.lowest,
      details,
    });
  }
  return gains;
}
