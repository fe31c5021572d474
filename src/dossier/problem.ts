import type { Criterion, Framework, Reading } from '../framework/framework.ts';
import { cellOn, listIndicators } from '../framework/indicators.ts';
import type { CriterionNode, Problem, Statement } from '../mcda/problem.ts';
import { answerOf, type Dossier, isApplicable } from './dossier.ts';
import { remainingCandidates } from './settlement.ts';

/** Statements about shares per node of the framework's tree; `root` is the division over the criteria. */
export type Statements = Readonly<Record<string, readonly Statement[]>>;

type Yardstick = Pick<Dossier, 'framework' | 'notApplicable'>;

/** The statements a dossier was weighed by: its own, or those of the reading it settled on (the first one until then). */
export function settledStatements(dossier: Dossier): Statements {
  return dossier.weighing?.statements ?? settledReading(dossier)?.statements ?? {};
}

/** The reading that the dossier settled on; undefined where it has statements of its own. */
export function settledReading(dossier: Dossier): Reading | undefined {
  if (dossier.weighing?.statements !== undefined) return undefined;
  const { readings } = dossier.framework;
  return readings.find(({ id }) => id === dossier.weighing?.reading) ?? readings[0];
}

/**
 * The problem that a dossier poses to the arithmetic: the tree of its framework without what does not apply, the
 * candidates that did not drop out, their answers as values, and `statements` with equal shares inside each criterion
 * where nothing else is said about it.
 */
export function poseProblem(dossier: Dossier, statements: Statements = settledStatements(dossier)): Problem {
  const criteria = pruneTree(dossier);
  const applicable = listIndicators(dossier.framework).filter(({ indicator }) => isApplicable(dossier, indicator.id));
  const alternatives = remainingCandidates(dossier).map(({ id }) => id);
  return {
    format: 'afweging/problem@1',
    criteria,
    alternatives,
    performance: Object.fromEntries(
      alternatives.map((candidate) => [
        candidate,
        Object.fromEntries(
          applicable.map(({ indicator }) => {
            const answer = answerOf(dossier, candidate, indicator.id);
            return [indicator.id, answer === undefined ? null : cellOn(indicator.scale, answer)];
          }),
        ),
      ]),
    ),
    weighing: weigh(criteria, keepApplicable(dossier, statements)),
  };
}

/** The criteria tree without indicators that do not apply, and without groups and criteria left empty by that. */
function pruneTree(dossier: Yardstick): CriterionNode[] {
  const keep = (ids: readonly { id: string }[]) =>
    ids.filter(({ id }) => isApplicable(dossier, id)).map(({ id }) => ({ id }));
  const childrenOf = (criterion: Criterion): CriterionNode[] =>
    criterion.groups === undefined
      ? keep(criterion.indicators ?? [])
      : criterion.groups
          .map(({ id, indicators }) => ({ id, children: keep(indicators) }))
          .filter(({ children }) => children.length > 0);
  return dossier.framework.criteria
    .map((criterion) => ({ id: criterion.id, children: childrenOf(criterion) }))
    .filter(({ children }) => children.length > 0);
}

function weigh(criteria: CriterionNode[], statements: Statements): Problem['weighing'] {
  const weighing: Problem['weighing'] = {};
  const root = statements['root'];
  if (root !== undefined && root.length > 0) weighing[''] = [...root];
  const divide = (nodes: CriterionNode[]) => {
    for (const { id, children } of nodes) {
      if (children === undefined) continue;
      const said = statements[id];
      weighing[id] = said === undefined || said.length === 0 ? [divideEqually(children)] : [...said];
      divide(children);
    }
  };
  divide(criteria);
  return weighing;
}

/** What `statements` still say about the tree that is left without what does not apply. */
export function keepApplicable(dossier: Yardstick, statements: Statements): Statements {
  const kept: Record<string, Statement[]> = {};
  const visit = (node: string, children: readonly CriterionNode[]) => {
    const said = keepSaid(statements[node], children);
    if (said.length > 0) kept[node] = said;
    for (const child of children) if (child.children !== undefined) visit(child.id, child.children);
  };
  visit('root', pruneTree(dossier));
  return kept;
}

/** Of an only child nothing can be said; shares that were given are divided over the children that are left. */
function keepSaid(statements: readonly Statement[] = [], children: readonly { id: string }[]): Statement[] {
  if (children.length === 1) return [];
  const isLeft = (id: string) => children.some((child) => child.id === id);
  return statements.flatMap((statement): Statement[] => {
    const named = namedIn(statement);
    if (named.every(isLeft)) return [statement];
    if (!('exactly' in statement)) return [];
    const left = Object.entries(statement.exactly).filter(([id]) => isLeft(id));
    const total = left.reduce((sum, [, share]) => sum + share, 0);
    return total > 0 ? [{ exactly: Object.fromEntries(left.map(([id, share]) => [id, share / total])) }] : [];
  });
}

/** The children that a statement is about. */
export function namedIn(statement: Statement): string[] {
  if ('atLeast' in statement) return statement.atLeast;
  if ('equal' in statement) return statement.equal;
  if ('ratio' in statement) return statement.ratio;
  if ('share' in statement) return [statement.share];
  return Object.keys(statement.exactly);
}

function divideEqually(children: CriterionNode[]): Statement {
  return { exactly: Object.fromEntries(children.map(({ id }) => [id, 1 / children.length])) };
}

/** The criteria of a framework that are left in `problem`, in order. */
export function criteriaIn(problem: Problem, framework: Framework): Criterion[] {
  return framework.criteria.filter(({ id }) => problem.criteria.some((node) => node.id === id));
}
