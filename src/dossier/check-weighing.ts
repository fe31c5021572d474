import { listChildren } from '../framework/indicators.ts';
import type { Words } from '../language/text.ts';
import { smallestContradiction } from '../mcda/contradiction.ts';
import { type Fault, readProblem } from '../mcda/problem.ts';
import type { Weighing } from './decision.ts';
import type { LivingDossier } from './living.ts';
import { poseWeighing, type Statements } from './problem.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The statements behind a weighing: its own, or those of its reading. */
export function statementsOf({ framework }: LivingDossier, weighing: Weighing): Statements | undefined {
  return weighing.statements ?? framework.readings.find(({ id }) => id === weighing.reading)?.statements;
}

/** Refuses a weighing that names what the framework does not have, or whose statements the arithmetic cannot take. */
export function checkWeighing(dossier: LivingDossier, weighing: Weighing): Refusal | undefined {
  const statements = statementsOf(dossier, weighing);
  if (statements === undefined) return refuse('invalid', 'refusal.noSuchReading', { id: weighing.reading ?? '' });
  const nodes = listChildren(dossier.framework);
  const foreign = Object.keys(statements).find((node) => !nodes.has(node));
  if (foreign !== undefined) return refuse('invalid', 'refusal.noSuchNode', { id: foreign });
  const notApplicable = [...dossier.notApplicable].map(([indicator, reason]) => ({ indicator, reason }));
  const { criteria, weighing: posed } = poseWeighing({ framework: dossier.framework, notApplicable }, statements);
  if (criteria.length === 0) return undefined;
  // Who takes part does not matter to whether statements can hold; the arithmetic only wants someone to be there.
  const read = readProblem({
    format: 'afweging/problem@1',
    criteria,
    alternatives: ['someone'],
    performance: {},
    weighing: posed,
  });
  return 'problem' in read ? undefined : explain(dossier, statements, read.faults);
}

function explain(dossier: LivingDossier, statements: Statements, faults: Fault[]): Refusal {
  const { path, message } = faults[0]!;
  const node = nodeIn(path);
  const said = statements[node] ?? [];
  const children = listChildren(dossier.framework).get(node) ?? [];
  const details = { faults: faults.map((fault) => ({ path: fault.path.split('.'), message: fault.message })) };
  const conflict = path === pathOf(node) ? smallestContradiction(children, said) : undefined;
  if (conflict === undefined) {
    return refuse('invalid', 'refusal.weighingWrong', { node: titleOf(dossier, node), fault: message }, details);
  }
  const statementNumbers = { all: conflict.map((i) => i + 1) };
  return refuse(
    'invalid',
    'refusal.weighingContradicts',
    { node: titleOf(dossier, node), statements: statementNumbers },
    details,
  );
}

/** Paths of the problem read `weighing.<node>.…`, with `""` for the root, which is `root` in a framework. */
function nodeIn(path: string): string {
  const name = path.split('.')[1];
  return name === undefined || name === '""' ? 'root' : name;
}

function pathOf(node: string): string {
  return `weighing.${node === 'root' ? '""' : node}`;
}

function titleOf({ framework }: LivingDossier, node: string): Words {
  const all = framework.criteria.flatMap((criterion) => [criterion, ...(criterion.groups ?? [])]);
  return all.find(({ id }) => id === node)?.title ?? framework.title;
}
