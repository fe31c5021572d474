import { formatPercent } from '../../language/format.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Text } from '../../language/text.ts';
import { analyse } from '../../mcda/analyse.ts';
import { permittedShares } from '../../mcda/permitted.ts';
import type { Problem, Statement } from '../../mcda/problem.ts';
import { phraseShare, rangeOf } from '../../report/wording.ts';
import type { Page } from '../page.ts';

/** The sentence of the letter: each of the three at least as important as open source. */
const letter: Statement[] = ['adoption', 'quality', 'continuity'].map((each) => ({ atLeast: [each, 'openSource'] }));
const four = ['openSource', 'adoption', 'quality', 'continuity'] as const;

/** The extremes that the sentence permits; every weighing that fits is a mixture of them. */
const extremes = [
  { key: 'about.only.adoption', shares: [0, 1, 0, 0] },
  { key: 'about.only.quality', shares: [0, 0, 1, 0] },
  { key: 'about.only.continuity', shares: [0, 0, 0, 1] },
  { key: 'about.allFour', shares: [1 / 4, 1 / 4, 1 / 4, 1 / 4] },
] as const;

/** The mean of the four, as a fraction. */
const means = ['1/16', '5/16', '5/16', '5/16'];

/** Three invented candidates, in the order of the criteria above. */
const invented: Record<string, readonly number[]> = {
  A: [0, 1, 0.5, 0.75],
  B: [1, 0.5, 0.5, 0.5],
  C: [0.5, 0.75, 0.75, 0.25],
};

function pose(criteria: readonly string[]): Problem {
  return {
    format: 'afweging/problem@1',
    criteria: criteria.map((id) => ({ id })),
    alternatives: Object.keys(invented),
    performance: Object.fromEntries(
      Object.entries(invented).map(([name, values]) => [
        name,
        Object.fromEntries(four.map((criterion, c) => [criterion, values[c]!])),
      ]),
    ),
    weighing: { '': letter },
  };
}

/** Worked out by the same arithmetic as every decision, so the page cannot say anything else than that does. */
function workOutExample() {
  const permitted = permittedShares(pose(four))['']!;
  const { alternatives } = analyse(pose(four));
  const five = permittedShares(pose([...four, 'openStandards']))['']!['openSource']!;
  return {
    criteria: four.map((id) => criterion(id)),
    extremes: extremes.map(({ key, shares }) => ({
      title: sentence(key),
      shares: shares.map((share, c) => ({ criterion: criterion(four[c]!), share: asPercent(share) })),
    })),
    middle: four.map((id, c) => ({
      criterion: criterion(id),
      fraction: means[c]!,
      share: asPercent(permitted[id]!.mean),
    })),
    candidates: Object.entries(invented).map(([name, values]) => {
      const { value, rankAcceptability } = alternatives[name]!;
      return {
        name,
        values: values.map((each, c) => ({ criterion: criterion(four[c]!), score: rangeOf(each, each).text })),
        central: rangeOf(value.central, value.central).text,
        band: rangeOf(value.lowest, value.highest).text,
        first: phraseShare(rankAcceptability),
      };
    }),
    winner: sentence('about.winner', {
      name: 'A',
      share: phraseShare(alternatives['A']!.rankAcceptability),
      points: Math.round(alternatives['A']!.value.central * 100),
    }),
    withStandards: sentence('about.withStandards', {
      range: rangeOf(five.lowest, five.highest).text,
      middle: rangeOf(five.mean, five.mean).text,
    }),
  };
}

function criterion(id: (typeof four)[number]): Sentence {
  return sentence(`about.criterion.${id}`);
}

/** A share that is exact, with its decimals. */
function asPercent(share: number): Text {
  return { nl: formatPercent(share, 'nl', 2), en: formatPercent(share, 'en', 2) };
}

const formulas = [
  { key: 'value', lines: ['V(a) = Σ w(i) · v(a, i)', 'w(i) = s(1) · s(2) · … · s(i)'] },
  { key: 'region', lines: ['s(c) ≥ 0,  Σ s(c) = 1', 's(a) ≥ s(b),  s(a) = s(b),  x ≤ s(a) ≤ y,  x ≤ s(a) / s(b) ≤ y'] },
  { key: 'mean', lines: ['s̄ = (h(1) + h(2) + … + h(n)) / n'] },
  { key: 'band', lines: ['min V(a)  …  max V(a)'] },
  { key: 'rank', lines: ['P(a, r) = ∫ 1[a = r] ds dx  /  ∫ ds dx', 'V(a) = V(b)  ⇔  |V(a) − V(b)| ≤ 10⁻¹²'] },
  {
    key: 'pair',
    lines: ['F(P, N) = (x · F(P, N∖y) − y · F(P∖x, N)) / (x − y)', 'F(∅, ·) = 0,  F(·, ∅) = 1,  F(∅, ∅) = ½'],
  },
  { key: 'error', lines: ['± z · √( p · (1 − p) / N )'] },
  { key: 'tipping', lines: ['s′(c) = t,  s′(d) = s(d) · (1 − t) / (1 − s(c))'] },
  { key: 'information', lines: ['E[ max( V̄(a) + w̄(i) · (x − x̄), V̄(b) ) ] − max V̄'] },
] as const;

let example: ReturnType<typeof workOutExample> | undefined;

export const method: Page = {
  path: '/over/methode',
  view: 'pages/method',
  show: (_asked, { library }) => {
    example ??= workOutExample();
    return {
      title: sentence('about.title'),
      framework: [...library.frameworks.keys()][0]!,
      example: false,
      worked: example,
      formulas: formulas.map(({ key, lines }) => ({
        title: sentence(`about.formula.${key}`),
        text: sentence(`about.formula.${key}Text`),
        lines: lines.join('\n'),
      })),
    };
  },
};
