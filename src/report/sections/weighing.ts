import type { Weighed } from '../../dossier/outcome.ts';
import { keepApplicable, namedIn, type Statements, settledStatements } from '../../dossier/problem.ts';
import type { Criterion, Framework } from '../../framework/framework.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Text, Words } from '../../language/text.ts';
import { permittedShares } from '../../mcda/permitted.ts';
import type { Statement } from '../../mcda/problem.ts';
import { criteriaOf, type ReportInput } from '../input.ts';
import { phraseShare, whatCounts } from '../wording.ts';

/** Each statement that the dossier is weighed by as a sentence, then the criteria nothing is said about. */
export function statementSentences(
  input: ReportInput,
  statements: Statements = keepApplicable(input.dossier, settledStatements(input.dossier)),
): Sentence[] {
  return phraseStatements(input.dossier.framework, statements, criteriaOf(input));
}

/** Where the weighing comes from: whoever settled it, or until then the reading that was calculated with. */
export function weighedBy({ dossier, outcome }: ReportInput): Sentence {
  const { weighing } = dossier;
  if (weighing === undefined) return sentence('weighing.notYet', { reading: outcome.reading?.title ?? '' });
  return sentence('weighing.by', { by: weighing.by, date: { day: weighing.date } });
}

/** What the outcome holds for; without percentages only where no statement has one. */
export function scopeSentence({ dossier }: ReportInput): Sentence {
  const said = keepApplicable(dossier, settledStatements(dossier))['root'] ?? [];
  const hasShares = said.some((statement) => 'share' in statement || 'exactly' in statement);
  return sentence('weighing.sentence', { said: said.length === 0 ? 'nothing' : hasShares ? 'shares' : 'order' });
}

/** Each statement as a sentence, then those of `criteria` that the statements leave free. */
export function phraseStatements(
  framework: Framework,
  statements: Statements,
  criteria: readonly Criterion[] = framework.criteria,
): Sentence[] {
  const titles = nodeTitles(framework);
  const said = statements['root'] ?? [];
  const mentioned = new Set(said.flatMap(namedIn));
  const free = criteria.filter(({ id }) => !mentioned.has(id));
  const inner = inOrder(statements, titles).flatMap(([node, list]) => (node === 'root' ? [] : list));
  return [
    ...[...said, ...inner].flatMap((statement) => phraseStatement(statement, titles)),
    ...(said.length === 0 ? [] : free.map(({ title }) => sentence('weighing.free', { a: title }))),
  ];
}

export function nodeTitles(framework: Framework): Map<string, Text> {
  return new Map(
    framework.criteria.flatMap((criterion) => [
      [criterion.id, criterion.title] as const,
      ...(criterion.groups ?? []).map((group) => [group.id, group.title] as const),
      ...[...(criterion.indicators ?? []), ...(criterion.groups ?? []).flatMap(({ indicators }) => indicators)].map(
        (indicator) => [indicator.id, indicator.title] as const,
      ),
    ]),
  );
}

/** The entries of `record` in the order of the framework, whatever order they were written in. */
function inOrder<T>(record: Readonly<Record<string, T>>, titles: ReadonlyMap<string, Text>): [string, T][] {
  const order = [...titles.keys()];
  return Object.entries(record).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

function phraseStatement(statement: Statement, titles: Map<string, Text>): Sentence[] {
  const title = (id: string): Words => titles.get(id) ?? id;
  const percent = (share: number) => `${Math.round(share * 1000) / 10}\u00a0%`;
  if ('atLeast' in statement) {
    return [sentence('weighing.atLeast', { a: title(statement.atLeast[0]), b: title(statement.atLeast[1]) })];
  }
  if ('equal' in statement) {
    return [sentence('weighing.equal', { a: title(statement.equal[0]), b: title(statement.equal[1]) })];
  }
  if ('exactly' in statement) {
    return inOrder(statement.exactly, titles).map(([id, share]) =>
      sentence('weighing.exactly', { a: title(id), share: percent(share) }),
    );
  }
  const { min, max } = statement;
  if ('ratio' in statement) {
    const names = { a: title(statement.ratio[0]), b: title(statement.ratio[1]) };
    if (min !== undefined && max !== undefined) return [sentence('weighing.ratio', { ...names, min, max })];
    return [
      min === undefined
        ? sentence('weighing.ratioMax', { ...names, max: max! })
        : sentence('weighing.ratioMin', { ...names, min }),
    ];
  }
  const a = title(statement.share);
  if (min !== undefined && max !== undefined)
    return [sentence('weighing.share', { a, min: percent(min), max: percent(max) })];
  return [
    min === undefined
      ? sentence('weighing.shareMax', { a, max: percent(max!) })
      : sentence('weighing.shareMin', { a, min: percent(min) }),
  ];
}

export interface ShareRow {
  title: Words;
  lowest: number;
  mean: number;
  highest: number;
}

/** Per criterion the range of shares that the statements permit, and the middle of it. */
export function shareRows(input: ReportInput): ShareRow[] {
  return criteriaOf(input).map(({ id, title }) => ({ title, ...input.outcome.permitted['']![id]! }));
}

export interface ReadingRow {
  title: Words | Sentence;
  reason: Words;
  isSettled: boolean;
  first: Words[];
  chosenFirst?: Sentence;
}

/** The settled weighing and every other reading, each with who comes first in the middle and how often the chosen one does. */
export function readingRows({ dossier, outcome }: ReportInput): ReadingRow[] {
  const names = new Map(dossier.candidates.map(({ id, name }) => [id, name]));
  const row = (weighed: Weighed, isSettled: boolean): ReadingRow => ({
    title: weighed.reading?.title ?? sentence('weighing.own'),
    reason: weighed.reading?.reason ?? dossier.weighing!.reason,
    isSettled,
    first: (weighed.analysis.ranking[0] ?? []).map((id) => names.get(id)!),
    ...(outcome.chosen === undefined || weighed.analysis.alternatives[outcome.chosen.id] === undefined
      ? {}
      : {
          chosenFirst: phraseShare(
            weighed.analysis.alternatives[outcome.chosen.id]!.rankAcceptability,
            whatCounts({ permitted: permittedShares(weighed.problem), analysis: weighed.analysis }),
          ),
        }),
  });
  return [row(outcome, dossier.weighing !== undefined), ...outcome.otherReadings.map((other) => row(other, false))];
}

export function readingsSentence({ dossier, outcome }: ReportInput): Sentence {
  const firsts = [outcome, ...outcome.otherReadings].map(({ analysis }) => analysis.ranking[0] ?? []);
  if (firsts.some((first) => first.join() !== firsts[0]!.join())) return sentence('weighing.differentFirst');
  const names = dossier.candidates.filter(({ id }) => firsts[0]!.includes(id)).map(({ name }) => name);
  return names.length === 0
    ? sentence('answer.nobody')
    : sentence('weighing.sameFirst', { names: { all: names }, count: names.length });
}
