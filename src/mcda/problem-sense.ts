import { describeStatement, smallestContradiction } from './contradiction.ts';
import type { CriterionNode, Fault, Problem, Statement } from './problem.ts';
import { writePath } from './problem-shape.ts';
import { flattenTree } from './tree.ts';

/** The faults of a well-formed problem: ids that do not exist or come twice, intervals, statements that cannot be. */
export function findFaults(problem: Problem): Fault[] {
  return [
    ...findDoubleIds(problem),
    ...findDoubleAlternatives(problem.alternatives),
    ...findCellFaults(problem),
    ...findWeighingFaults(problem),
  ];
}

function findDoubleIds(problem: Problem): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const visit = (nodes: CriterionNode[], place: PropertyKey[]): void => {
    nodes.forEach((node, i) => {
      const path = writePath([...place, i, 'id']);
      if (seen.has(node.id)) faults.push({ path, message: `must be unique in the tree; "${node.id}" comes twice` });
      if (node.id === '__proto__') faults.push({ path, message: 'must be another word; "__proto__" cannot be an id' });
      seen.add(node.id);
      if (node.children !== undefined) visit(node.children, [...place, i, 'children']);
    });
  };
  visit(problem.criteria, ['criteria']);
  return faults;
}

function findDoubleAlternatives(alternatives: string[]): Fault[] {
  return alternatives.flatMap((alternative, i): Fault[] => {
    const path = writePath(['alternatives', i]);
    if (alternative === '__proto__') return [{ path, message: 'must be another word; "__proto__" cannot be an id' }];
    if (alternatives.indexOf(alternative) === i) return [];
    return [{ path, message: `must be unique; "${alternative}" comes twice` }];
  });
}

function findCellFaults(problem: Problem): Fault[] {
  const tree = flattenTree(problem.criteria);
  const leaves = new Set(tree.leaves);
  const alternatives = new Set(problem.alternatives);
  const faults: Fault[] = [];
  for (const [alternative, cells] of Object.entries(problem.performance)) {
    if (!alternatives.has(alternative)) {
      faults.push({ path: writePath(['performance', alternative]), message: 'is not one of the alternatives' });
      continue;
    }
    for (const [indicator, cell] of Object.entries(cells)) {
      const path = writePath(['performance', alternative, indicator]);
      if (!leaves.has(indicator)) {
        const isInner = tree.nodes.some((node, n) => n > 0 && node.id === indicator);
        faults.push({ path, message: isInner ? 'has children, so it has no value of its own' : 'is not an indicator' });
      } else if (Array.isArray(cell) && cell[0] > cell[1]) {
        faults.push({ path, message: 'must be an interval [low, high] with low not above high' });
      }
    }
  }
  return faults;
}

function findWeighingFaults(problem: Problem): Fault[] {
  const nodes = new Map(flattenTree(problem.criteria).nodes.map((node) => [node.id, node]));
  const faults: Fault[] = [];
  for (const [id, statements] of Object.entries(problem.weighing)) {
    const node = nodes.get(id);
    if (node === undefined) {
      faults.push({ path: writePath(['weighing', id]), message: 'is not a node with children' });
      continue;
    }
    const wrong = statements.flatMap((statement, i) =>
      findStatementFaults(statement, node.children, id).map(
        ([key, message]): Fault => ({ path: writePath(['weighing', id, i, ...key]), message }),
      ),
    );
    faults.push(...wrong);
    if (wrong.length > 0) continue;
    const conflict = smallestContradiction(node.children, statements);
    if (conflict !== undefined) {
      const named = conflict.map((i) => `${i} (${describeStatement(statements[i]!)})`).join(', ');
      const message =
        conflict.length === 1 ? `statement ${named} can never hold` : `statements ${named} cannot hold together`;
      faults.push({ path: writePath(['weighing', id]), message });
    }
  }
  return faults;
}

function findStatementFaults(statement: Statement, children: string[], node: string): [PropertyKey[], string][] {
  const owner = node === '' ? 'the root' : `"${node}"`;
  const unknown = (id: string) => !children.includes(id);
  if ('exactly' in statement) {
    const given = Object.keys(statement.exactly);
    const faults = given.filter(unknown).map((id): [PropertyKey[], string] => {
      return [['exactly', id], `is not a child of ${owner}`];
    });
    for (const child of children) {
      if (!given.includes(child)) faults.push([['exactly'], `must also give the share of "${child}"`]);
    }
    const sum = Object.values(statement.exactly).reduce((total, share) => total + share, 0);
    if (faults.length === 0 && Math.abs(sum - 1) > 1e-9) {
      faults.push([['exactly'], `must add to 1, not to ${Number(sum.toPrecision(10))}`]);
    }
    return faults;
  }
  const [key, ids] =
    'atLeast' in statement
      ? (['atLeast', statement.atLeast] as const)
      : 'equal' in statement
        ? (['equal', statement.equal] as const)
        : 'ratio' in statement
          ? (['ratio', statement.ratio] as const)
          : (['share', [statement.share]] as const);
  const faults = ids.flatMap((id, i): [PropertyKey[], string][] =>
    unknown(id) ? [[key === 'share' ? [key] : [key, i], `"${id}" is not a child of ${owner}`]] : [],
  );
  if (ids.length === 2 && ids[0] === ids[1]) faults.push([[key], 'must name two different children']);
  if ('share' in statement || 'ratio' in statement) {
    const { min, max } = statement;
    if (min === undefined && max === undefined) faults.push([[], 'must have a "min", a "max" or both']);
    if (min !== undefined && max !== undefined && min > max) faults.push([['min'], 'must not be above "max"']);
  }
  return faults;
}
