import { isFrozen } from '../dossier/phase.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import type { ReportInput } from './input.ts';
import {
  costRows,
  costsSentence,
  deviationBoxes,
  deviationsSentence,
  privacyRows,
  privacySentence,
  standardRows,
  standardsSentence,
} from './sections/account.ts';
import { ageRows, ageSentence } from './sections/ages.ts';
import { answersPerCandidate } from './sections/answers.ts';
import { candidateRows, candidatesSentence, requirementRows } from './sections/candidates.ts';
import { changesSentence, priceOfOpenness, scoreChanges, tippingPoints } from './sections/changes.ts';
import { disagreement } from './sections/disagreement.ts';
import { gainsAndLosses } from './sections/gains.ts';
import { answerSentences, firstPlaces, keyFacts } from './sections/glance.ts';
import {
  bandRows,
  bestSentences,
  certainSentences,
  contributionRows,
  contributionSentence,
  criterionMatrix,
  rankMethod,
  rankRows,
  rankSentence,
} from './sections/outcome.ts';
import { criteriaProfile } from './sections/profile.ts';
import {
  citedForChoice,
  notApplicableRows,
  restOfUnknowns,
  sourceRows,
  unknownSentences,
  unknownsThatMatter,
} from './sections/unknowns.ts';
import {
  readingRows,
  readingsSentence,
  scopeSentence,
  shareRows,
  statementSentences,
  weighedBy,
} from './sections/weighing.ts';
import { isFixed, whatCounts, word } from './wording.ts';

/** The sections of the report in order; each has an id to link to and a title. None can be switched off. */
const sectionIds = [
  'need',
  'candidates',
  'search',
  'weighing',
  'criteria',
  'contributions',
  'bands',
  'ranks',
  'changes',
  'price',
  'gains',
  'privacy',
  'costs',
  'standards',
  'deviations',
  'risks',
  'outside',
  'unknown',
  'sources',
] as const;
type SectionId = (typeof sectionIds)[number];

export type TradeOff = ReturnType<typeof makeTradeOff>;

/** The trade-off report as content in no language yet: sentences, tables and the figures of its charts. */
export function makeTradeOff(input: ReportInput) {
  const { dossier, outcome } = input;
  const sources = sourceRows(input);
  const numbers = new Map(sources.map(({ id, number }) => [id, number]));
  const numberOf = (id: string) => String(numbers.get(id) ?? '?');
  const cited = citedForChoice(input);
  const points = tippingPoints(input);
  const price = priceOfOpenness(input);
  const unknown = unknownsThatMatter(input);
  const shown = sectionIds.filter((id) => id !== 'price' || price !== undefined);
  const section = Object.fromEntries(
    shown.map((id, i) => [id, { id, number: i + 1, title: { key: `${id}.title` } as Sentence }]),
  ) as Record<SectionId, { id: string; number: number; title: Sentence }>;
  return {
    dossierId: dossier.id,
    frameworkId: dossier.framework.id,
    kind:
      dossier.decision !== undefined && isFrozen(dossier.phase)
        ? sentence('report.kind', { date: { day: dossier.decision.date }, version: dossier.version })
        : sentence('report.draft'),
    title: dossier.title,
    choice: dossier.decision?.sentence ?? '',
    answers: answerSentences(input),
    waffle: firstPlaces(input),
    facts: keyFacts(input),
    contents: Object.values(section),
    section,
    need: describeNeed(input),
    candidates: {
      sentence: candidatesSentence(input),
      rows: candidateRows(input),
      requirements: requirementRows(input),
      leftOut: dossier.leftOut,
    },
    search: dossier.openSearch.map((each) => ({ url: '', ...each })),
    searchSentence:
      dossier.openSearch.length === 0
        ? sentence('search.none')
        : sentence('search.sentence', { count: dossier.openSearch.length }),
    weighing: {
      scope: scopeSentence(input),
      statements: statementSentences(input),
      reason: dossier.weighing?.reason ?? '',
      by: weighedBy(input),
      inside: dossier.framework.inside.reason,
      shares: shareRows(input),
      readings: readingRows(input),
      readingsSentence: readingsSentence(input),
    },
    criteria: { ...criterionMatrix(input), best: bestSentences(input) },
    profile: criteriaProfile(input),
    disagreement: disagreement(input),
    contributions: {
      sentence: contributionSentence(input),
      heads: shareRows(input).map(({ title, lowest, mean, highest }) => ({
        name: title,
        share: mean,
        values: [
          `${percent(lowest, highest)}`,
          ...(isFixed({ lowest, highest }) ? [] : [sentence('weighing.middle', { share: Math.round(mean * 100) })]),
        ],
      })),
      shares: shareRows(input).map(({ mean }) => mean),
      names: { all: shareRows(input).map(({ title }) => title) },
      rows: contributionRows(input),
    },
    bands: { rows: bandRows(input), sentences: certainSentences(input) },
    ranks: {
      head: sentence('ranks.of100', { counted: whatCounts(outcome) }),
      rows: rankRows(input),
      sentence: rankSentence(input),
      method: rankMethod(input),
    },
    changes: { sentence: changesSentence(points), points, scores: scoreChanges(input) },
    price,
    gains: gainsAndLosses(input),
    privacy: privacyRows(input),
    privacySentence: privacySentence(input),
    costs: costRows(input),
    costsSentence: costsSentence(input),
    standards: {
      sentence: standardsSentence(input),
      heads: dossier.candidates.map(({ name }) => name),
      rows: standardRows(input),
    },
    deviations: {
      sentence: deviationsSentence(input),
      boxes: deviationBoxes(input, numberOf),
    },
    risks: {
      sentence:
        (dossier.decision?.risks.length ?? 0) === 0
          ? sentence('risks.none')
          : sentence('risks.some', { count: dossier.decision!.risks.length }),
      rows: (dossier.decision?.risks ?? []).map((risk) => ({
        ...risk,
        until: risk.until === undefined ? '' : sentence('deviations.day', { date: { day: risk.until } }),
      })),
      exit: dossier.decision?.exit ?? '',
      conditions: dossier.decision?.conditions ?? [],
    },
    outside: dossier.decision?.outsideInfluence ?? [],
    unknown: {
      rows: unknown.rows,
      sentences: unknownSentences(unknown),
      rest: restOfUnknowns(input, unknown.rows),
      notApplicable: notApplicableRows(input),
    },
    sources: {
      sentence: sentence('sources.sentence', {
        count: sources.length,
        stale: sources.filter(({ isStale }) => isStale).length,
      }),
      rows: sources,
      cited: sources.filter(({ id }) => cited.has(id)),
    },
    ages: { sentence: ageSentence(input), rows: ageRows(input) },
    reasons: dossier.decision?.reasons ?? [],
    openAlternative: dossier.decision?.openAlternative ?? '',
    signatures: (dossier.decision?.signatures ?? []).map(({ role, act, date }) =>
      sentence('signatures.line', { act: word('signature', act), role, date: { day: date } }),
    ),
    method: sentence('method.line', {
      engine: outcome.analysis.engine,
      samples: outcome.analysis.samples,
      seed: outcome.analysis.seed,
      problem: outcome.analysis.problem,
    }),
    annex: answersPerCandidate(input, numberOf),
  };
}

function percent(lowest: number, highest: number): string {
  const [from, to] = [Math.round(lowest * 100), Math.round(highest * 100)];
  return from === to ? `${from}\u00a0%` : `${from}–${to}\u00a0%`;
}

function describeNeed({ dossier, policies }: ReportInput) {
  const { need } = dossier;
  const terms: { term: Sentence; words: Words | Sentence }[] = [
    { term: sentence('need.purpose'), words: need.purpose },
    {
      term: sentence('need.for'),
      words: sentence('need.list', { items: { all: need.targetGroups.map((group) => word('target', group)) } }),
    },
    { term: sentence('need.information'), words: word('information', need.information) },
    { term: sentence('need.value'), words: word('value', need.value) },
    { term: sentence('need.decider'), words: word('decider', need.decider) },
  ];
  return {
    question: need.question,
    terms,
    functions: need.functions,
    constraints: need.constraints,
    answers: need.answers.map(({ policy, how }) => ({ id: policy, name: policies.get(policy)?.name ?? policy, how })),
  };
}
