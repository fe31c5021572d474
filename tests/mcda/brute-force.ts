import type { CriterionNode, Problem, Statement } from '../../src/mcda/problem.ts';

/*
 * The definitions of the method, worked out slowly and directly from the problem as it is written, sharing nothing with
 * the arithmetic that it checks: vertices by trying every set of conditions, shares by drawing and rejecting.
 */

export type Node = { id: string; children: CriterionNode[]; statements: Statement[] };
/** Shares by node and child. */
export type Shares = Map<string, Map<string, number>>;
type Condition = { coefficients: number[]; atLeast: number };

export function listNodes(problem: Problem): Node[] {
  const visit = (id: string, children: CriterionNode[]): Node[] => [
    { id, children, statements: problem.weighing[id] ?? [] },
    ...children.flatMap((child) => (child.children === undefined ? [] : visit(child.id, child.children))),
  ];
  return visit('', problem.criteria);
}

/** Every statement as Σ coefficient · share ≥ a number. */
function listConditions({ children, statements }: Node): Condition[] {
  const ids = children.map((child) => child.id);
  const on = (parts: Record<string, number>, atLeast: number): Condition => ({
    coefficients: ids.map((id) => parts[id] ?? 0),
    atLeast,
  });
  return [
    ...ids.map((id) => on({ [id]: 1 }, 0)),
    ...statements.flatMap((said): Condition[] => {
      if ('atLeast' in said) return [on({ [said.atLeast[0]]: 1, [said.atLeast[1]]: -1 }, 0)];
      if ('equal' in said) {
        const [a, b] = said.equal;
        return [on({ [a]: 1, [b]: -1 }, 0), on({ [a]: -1, [b]: 1 }, 0)];
      }
      if ('exactly' in said) {
        return ids.flatMap((id) => [on({ [id]: 1 }, said.exactly[id]!), on({ [id]: -1 }, -said.exactly[id]!)]);
      }
      const { min, max } = said;
      if ('share' in said) {
        return [
          ...(min === undefined ? [] : [on({ [said.share]: 1 }, min)]),
          ...(max === undefined ? [] : [on({ [said.share]: -1 }, -max)]),
        ];
      }
      const [a, b] = said.ratio;
      return [
        ...(min === undefined ? [] : [on({ [a]: 1, [b]: -min }, 0)]),
        ...(max === undefined ? [] : [on({ [a]: -1, [b]: max }, 0)]),
      ];
    }),
  ];
}

const slack = 1e-9;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
export const dot = (a: number[], b: number[]) => {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
};
const keeps = (conditions: Condition[], shares: number[]) =>
  conditions.every(({ coefficients, atLeast }) => dot(coefficients, shares) >= atLeast - slack);

/** The vertices of what a node permits: wherever enough conditions are met exactly and none is missed. */
export function findVertices(node: Node): number[][] {
  const conditions = listConditions(node);
  const size = node.children.length;
  const found: number[][] = [];
  const choose = (from: number, chosen: Condition[]): void => {
    if (chosen.length < size - 1) {
      for (let c = from; c < conditions.length; c++) choose(c + 1, [...chosen, conditions[c]!]);
      return;
    }
    const point = solve([
      [...new Array(size).fill(1), 1],
      ...chosen.map(({ coefficients, atLeast }) => [...coefficients, atLeast]),
    ]);
    if (point === undefined || !keeps(conditions, point)) return;
    if (!found.some((other) => other.every((share, i) => Math.abs(share - point[i]!) < 1e-8))) found.push(point);
  };
  choose(0, []);
  return found;
}

/** Solves linear equations [coefficients…, right side]; undefined where they leave more than one answer, or none. */
function solve(rows: number[][]): number[] | undefined {
  const size = rows.length;
  const matrix = rows.map((row) => [...row]);
  for (let k = 0; k < size; k++) {
    const pivot = matrix.slice(k).reduce((best, row) => (Math.abs(row[k]!) > Math.abs(best[k]!) ? row : best));
    if (Math.abs(pivot[k]!) < 1e-11) return undefined;
    matrix.splice(matrix.indexOf(pivot), 1);
    matrix.splice(k, 0, pivot);
    for (const row of matrix) {
      if (row === pivot) continue;
      const factor = row[k]! / pivot[k]!;
      for (let i = k; i <= size; i++) row[i]! -= factor * pivot[i]!;
    }
  }
  return matrix.map((row, k) => row[size]! / row[k]!);
}

/** Every combination of one vertex per node. */
export function listExtremes(problem: Problem): Shares[] {
  return listNodes(problem).reduce<Shares[]>(
    (some, node) =>
      findVertices(node).flatMap((vertex) => some.map((shares) => new Map([...shares, [node.id, name(node, vertex)]]))),
    [new Map()],
  );
}

function name(node: Node, shares: number[]): Map<string, number> {
  return new Map(node.children.map((child, c) => [child.id, shares[c]!]));
}

/** V = Σ over the leaves of the product of shares on the path × value. */
export function valueAt(problem: Problem, shares: Shares, value: (leaf: string) => number): number {
  const visit = (id: string, children: CriterionNode[]): number =>
    sum(
      children.map((child) => {
        const share = shares.get(id)!.get(child.id)!;
        return share * (child.children === undefined ? value(child.id) : visit(child.id, child.children));
      }),
    );
  return visit('', problem.criteria);
}

/** The interval of a cell: a number is an interval without width, unknown is all from 0 to 1. */
export function intervalOf(problem: Problem, alternative: string, leaf: string): [number, number] {
  const cell = problem.performance[alternative]?.[leaf] ?? null;
  return cell === null ? [0, 1] : typeof cell === 'number' ? [cell, cell] : cell;
}

export const middleOf = ([low, high]: [number, number]) => (low + high) / 2;

/** A generator that has nothing in common with that of the arithmetic (Park and Miller 1988). */
export function makeUniform(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/**
 * Draws shares uniformly from what a node permits: exponentials divided by their sum, drawn anew until every condition
 * is kept. Children that must be equal are drawn as one. Undefined where that hardly ever succeeds.
 */
export function drawerOf(node: Node): (uniform: () => number) => number[] | undefined {
  const exactly = node.statements.find((said) => 'exactly' in said);
  if (exactly !== undefined) {
    const given = node.children.map((child) => exactly.exactly[child.id]!);
    return () => given;
  }
  const conditions = listConditions(node);
  const together = node.children.map((_, c) => c);
  for (const said of node.statements) {
    if (!('equal' in said)) continue;
    const [a, b] = said.equal.map((id) => together[node.children.findIndex((child) => child.id === id)]!);
    together.forEach((group, c) => {
      if (group === b) together[c] = a!;
    });
  }
  const sizes = together.map((group) => together.filter((other) => other === group).length);
  return (uniform) => {
    for (let tried = 0; tried < 400; tried++) {
      const parts = together.map((group, c) => (group === c ? -Math.log(uniform()) / sizes[c]! : 0));
      const drawn = together.map((group) => parts[group]!);
      const total = sum(drawn);
      const shares = drawn.map((share) => share / total);
      if (keeps(conditions, shares)) return shares;
    }
    return undefined;
  };
}

/** The weight of every leaf, in the order of the tree, by shares per node as `listNodes` gives them. */
export function weightsOfLeaves(problem: Problem): (shares: number[][]) => number[] {
  const nodes = listNodes(problem).map(({ id }) => id);
  type Step = { node: number; child: number };
  const paths = (id: string, children: CriterionNode[], above: Step[]): Step[][] =>
    children.flatMap((child, c) => {
      const path = [...above, { node: nodes.indexOf(id), child: c }];
      return child.children === undefined ? [path] : paths(child.id, child.children, path);
    });
  const all = paths('', problem.criteria, []);
  return (shares) => all.map((path) => path.reduce((weight, { node, child }) => weight * shares[node]![child]!, 1));
}

export function listLeaves(children: CriterionNode[]): string[] {
  return children.flatMap((child) => (child.children === undefined ? [child.id] : listLeaves(child.children)));
}
