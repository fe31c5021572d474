import type { Compliance } from '../../dossier/answer.ts';
import type { Amount, Costs } from '../../dossier/candidate.ts';
import { answerOf } from '../../dossier/dossier.ts';
import { pointsToExplain } from '../../dossier/settlement.ts';
import { endsOf, totalCosts } from '../../dossier/total-costs.ts';
import { doCostsCount } from '../../dossier/yardstick.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { markAnswer, phraseAnswer } from '../answer-words.ts';
import type { Level } from '../charts/inside-page.ts';
import { criteriaOf, indicatorsBelow, indicatorsOf, type ReportInput } from '../input.ts';
import { word } from '../wording.ts';

/** The privacy questions (M4) with the answer of every candidate that takes part. */
export function privacyRows(input: ReportInput): {
  heads: Words[];
  rows: { name: Words; isChosen: boolean; cells: { title: Words; answer: Words | Sentence; mark: Level }[] }[];
} {
  const indicators = indicatorsOf(input).filter(({ themes }) => themes.includes('privacy'));
  return {
    heads: indicators.map(({ title }) => title),
    rows: input.outcome.ranked.map(({ id, name }) => ({
      name,
      isChosen: id === input.outcome.chosen?.id,
      cells: indicators.map((indicator) => {
        const answer = answerOf(input.dossier, id, indicator.id);
        return {
          title: indicator.title,
          answer: phraseAnswer(indicator.scale, answer),
          mark: markAnswer(indicator.scale, answer),
        };
      }),
    })),
  };
}

/** Where the privacy questions come from and count, or that the framework has none. */
export function privacySentence(input: ReportInput): Sentence {
  const { framework } = input.dossier;
  const asking = criteriaOf(input).filter((criterion) =>
    indicatorsBelow(input, criterion).some(({ themes }) => themes.includes('privacy')),
  );
  if (asking.length === 0) return sentence('privacy.none', { framework: framework.title });
  const fromLetter = framework.cites.includes('brief-2021');
  const criteria = { all: asking.map(({ title }) => title) };
  return sentence(fromLetter ? 'privacy.sentence' : 'privacy.counted', { criteria });
}

export interface CostRow {
  name: Words;
  isChosen: boolean;
  oneOff: Words | Sentence;
  yearly: Words | Sentence;
  exit: Words | Sentence;
  total: Words | Sentence;
  years?: Sentence;
  /** Where the amounts come from, and what else there is to say. */
  notes: Words[];
}

/** Costs per candidate as ranges of whole euros; a total only where both the one-off and the yearly costs are known. */
export function costRows({ dossier, outcome }: ReportInput): CostRow[] {
  if (dossier.candidates.every(({ costs }) => costs === undefined)) return [];
  return dossier.candidates.map(({ id, name, costs }) => ({
    name,
    isChosen: id === outcome.chosen?.id,
    oneOff: phraseAmount(costs?.oneOff),
    yearly: phraseAmount(costs?.yearly),
    exit: phraseAmount(costs?.exit),
    ...phraseTotal(costs),
    notes: costs === undefined ? [] : [costs.source, ...(costs.note === undefined ? [] : [costs.note])],
  }));
}

/** Whether costs stand beside the weighing or count in it, or that they are not known. */
export function costsSentence({ dossier }: ReportInput): Sentence {
  if (dossier.candidates.every(({ costs }) => costs === undefined)) return sentence('costs.none');
  return sentence(doCostsCount(dossier.framework) ? 'costs.counted' : 'costs.sentence');
}

function phraseAmount(amount: Amount | undefined): Words | Sentence {
  if (amount === undefined) return sentence('costs.unknown');
  const [from, to] = endsOf(amount);
  const write = (locale: string) => {
    const euros = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);
    return from === to ? `€\u00a0${euros(from)}` : `€\u00a0${euros(from)}–${euros(to)}`;
  };
  return { nl: write('nl-NL'), en: write('en-GB') };
}

/** The one-off and the yearly costs together, where both are known, and over how many years. */
function phraseTotal(costs: Costs | undefined): Pick<CostRow, 'total' | 'years'> {
  const total = totalCosts(costs);
  if (costs === undefined || total === undefined) return { total: sentence('costs.unknown') };
  return { total: phraseAmount(total), years: sentence('costs.years', { years: costs.years }) };
}

export interface StandardRow {
  name: Words;
  status: Sentence;
  because: Words;
  cells: { name: Words; met: Compliance; word: Sentence; reason: Words }[];
}

/** Each standard that applies, and whether every candidate meets it; nobody recorded means unknown. */
export function standardRows({ dossier, standards }: ReportInput): StandardRow[] {
  return dossier.standards.map((account) => {
    const standard = standards.get(account.standard);
    return {
      name: standard?.name ?? account.standard,
      status: word('status', standard?.status ?? 'unknown'),
      because: account.because,
      cells: dossier.candidates.map(({ id, name }) => {
        const met = account.met[id];
        return {
          name,
          met: met?.met ?? 'unknown',
          word: word('met', met?.met ?? 'unknown'),
          reason: met?.reason ?? '',
        };
      }),
    };
  });
}

export function standardsSentence({ dossier, outcome }: ReportInput): Sentence {
  const { chosen } = outcome;
  if (dossier.standards.length === 0) return sentence('standards.none');
  if (chosen === undefined) return sentence('standards.count', { count: dossier.standards.length });
  const met = dossier.standards.filter(({ met: accounts }) => accounts[chosen.id]?.met === 'yes').length;
  return sentence('standards.sentence', { count: dossier.standards.length, chosen: chosen.name, met });
}

/** How many points were explained, and of a draft what still has to be. */
export function deviationsSentence({ dossier, outcome, standards }: ReportInput): Sentence {
  const { chosen } = outcome;
  const explained = new Set(dossier.deviations.map(({ point }) => point));
  const open = pointsToExplain(dossier, (id) => standards.get(id)?.status === 'mandatory').filter(
    (point) => !explained.has(point),
  );
  if (open.length > 0) {
    const points = open.map((point) => standards.get(point)?.name ?? word('deviations', 'pointOpenSource'));
    return sentence('deviations.missing', { points: { all: points } });
  }
  if (dossier.deviations.length > 0) return sentence('deviations.some', { count: dossier.deviations.length });
  if (chosen === undefined) return sentence('deviations.noChoice');
  return sentence('deviations.none', { openness: chosen.openness.openness });
}

export interface DeviationBox {
  title: Sentence;
  terms: { term: Sentence; words: Words | Sentence }[];
}

export function deviationBoxes(
  { dossier, outcome, standards }: ReportInput,
  numberOf: (evidence: string) => string,
): DeviationBox[] {
  return dossier.deviations.map((deviation) => ({
    title:
      deviation.point === 'open-source'
        ? sentence('deviations.openSource')
        : sentence('deviations.standard', {
            name: standards.get(deviation.point)?.name ?? deviation.point,
            met: metBy(outcome.chosen?.id ?? '', deviation.point),
          }),
    terms: [
      { term: sentence('deviations.ground'), words: word('ground', deviation.ground) },
      { term: sentence('deviations.explanation'), words: deviation.explanation },
      { term: sentence('deviations.consequence'), words: deviation.consequence },
      { term: sentence('deviations.mitigation'), words: deviation.mitigation },
      { term: sentence('deviations.owner'), words: deviation.owner },
      { term: sentence('deviations.until'), words: sentence('deviations.day', { date: { day: deviation.until } }) },
      ...(deviation.evidence.length === 0
        ? []
        : [{ term: sentence('deviations.evidence'), words: deviation.evidence.map(numberOf).join(', ') }]),
    ],
  }));

  function metBy(candidate: string, standard: string): Compliance {
    return dossier.standards.find((account) => account.standard === standard)?.met[candidate]?.met ?? 'unknown';
  }
}
