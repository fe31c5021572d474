import { answerOf } from '../../dossier/dossier.ts';
import { listIndicators } from '../../framework/indicators.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Text } from '../../language/text.ts';
import { middleOf, phraseAnswer } from '../answer-words.ts';
import { indicatorsOf, leadOf, type ReportInput } from '../input.ts';
import { word } from '../wording.ts';

/**
 * The architecture principles of NORA, which GEMMA follows, that a choice of application touches, and the indicators of
 * ours that say something about each. Names: noraonline.nl, binding agreements of 2023; that GEMMA follows them:
 * gemmaonline.nl, Strategie en motivatie, 24 July 2024. The English is ours, and so is the link to the indicators.
 */
const principles: readonly { code: string; name: Text; indicators: readonly string[] }[] = [
  {
    code: 'NAP01',
    name: { nl: 'Verplaats je in de gebruiker', en: 'Put yourself in the place of the user' },
    indicators: ['residentUse', 'leastServed', 'entryBarrier', 'accessibility', 'dutchHelp'],
  },
  {
    code: 'NAP03',
    name: { nl: 'Lever een kanaal-onafhankelijk resultaat', en: 'Give the same result through every channel' },
    indicators: ['fallback'],
  },
  {
    code: 'NAP06',
    name: { nl: 'Hergebruik vóór kopen vóór maken', en: 'Reuse before buying before making' },
    indicators: ['licence', 'sourceParts', 'peerUse'],
  },
  {
    code: 'NAP07',
    name: { nl: 'Bouw diensten modulair op', en: 'Build services from modules' },
    indicators: ['interfaces', 'closedDependencies'],
  },
  {
    code: 'NAP08',
    name: { nl: 'Standaardiseer waar mogelijk', en: 'Standardise where possible' },
    indicators: ['mandatoryStandards', 'exchangeProtocol', 'identity'],
  },
  {
    code: 'NAP10',
    name: { nl: 'Neem gegevens als fundament', en: 'Take data as the foundation' },
    indicators: ['dataExport', 'exitTime'],
  },
  {
    code: 'NAP11',
    name: { nl: 'Pas doelbinding toe', en: 'Bind data to a purpose' },
    indicators: ['metadata', 'dpia'],
  },
  {
    code: 'NAP13',
    name: { nl: 'Beheers risico’s voortdurend', en: 'Control risks all the time' },
    indicators: ['vulnerabilities', 'supplierFailure', 'unilateralChange', 'jurisdiction'],
  },
  {
    code: 'NAP14',
    name: { nl: 'Verifieer altijd', en: 'Always verify' },
    indicators: ['inspectable', 'encryption'],
  },
  {
    code: 'NAP17',
    name: { nl: 'Stuur cyclisch op kwaliteit', en: 'Steer on quality in cycles' },
    indicators: ['maintenance'],
  },
];

export interface PrincipleRow {
  code: string;
  name: Text;
  /** How the choice stands towards the principle. */
  standing: 'served' | 'partly' | 'strained' | 'unknown';
  word: Sentence;
  /** The answers that say so. */
  because: Sentence[];
}

/**
 * The principles that the choice (until there is one: who leads) serves and strains: served where the answers that touch
 * it are on average in the upper third of their scales, strained in the lower third, unknown where no answer is known.
 */
export function principleRows(input: ReportInput): PrincipleRow[] {
  const candidate = input.outcome.chosen ?? leadOf(input);
  if (candidate === undefined) return [];
  const scales = new Map(listIndicators(input.dossier.framework).map(({ indicator }) => [indicator.id, indicator]));
  const applicable = new Set(indicatorsOf(input).map(({ id }) => id));
  return principles.flatMap(({ code, name, indicators }) => {
    const touched = indicators.filter((id) => applicable.has(id)).map((id) => scales.get(id)!);
    if (touched.length === 0) return [];
    const answers = touched.map((indicator) => ({
      indicator,
      answer: answerOf(input.dossier, candidate.id, indicator.id),
    }));
    const known = answers.filter(({ answer }) => answer !== undefined && answer.unknown !== true);
    const mean = known.reduce((sum, { indicator, answer }) => sum + middleOf(indicator, answer), 0) / known.length;
    const standing = known.length === 0 ? 'unknown' : mean >= 2 / 3 ? 'served' : mean > 1 / 3 ? 'partly' : 'strained';
    return [
      {
        code,
        name,
        standing,
        word: word('principle', standing),
        because: answers.map(({ indicator, answer }) =>
          sentence('document.named', { name: indicator.title, words: phraseAnswer(indicator.scale, answer) }),
        ),
      },
    ];
  });
}
