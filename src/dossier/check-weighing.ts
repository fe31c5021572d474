import { findFallingPoints } from '../framework/check.ts';
import { listChildren, listIndicators } from '../framework/indicators.ts';
import { checkStatements } from '../framework/statements.ts';
import type { Words } from '../language/text.ts';
import { smallestContradiction } from '../mcda/contradiction.ts';
import type { Weighing } from './decision.ts';
import type { LivingDossier } from './living.ts';
import type { Statements } from './problem.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The statements behind a weighing: its own, or those of its reading. */
export function statementsOf({ framework }: LivingDossier, weighing: Weighing): Statements | undefined {
  return weighing.statements ?? framework.readings.find(({ id }) => id === weighing.reading)?.statements;
}

/** Refuses a weighing that names what the framework does not have, or whose statements the arithmetic cannot take. */
export function checkWeighing(dossier: LivingDossier, weighing: Weighing): Refusal | undefined {
  const statements = statementsOf(dossier, weighing);
  if (statements === undefined) return refuse('invalid', 'refusal.noSuchReading', { id: weighing.reading ?? '' });
  const children = listChildren(dossier.framework);
  const found = checkStatements(dossier.framework, statements);
  if (found.length === 0) return checkScales(dossier, weighing);
  const { node, message } = found[0]!;
  if (!children.has(node)) return refuse('invalid', 'refusal.noSuchNode', { id: node });
  const faults = found.map((fault) => ({ path: ['statements', fault.node], message: fault.message }));
  const conflict = contradicts(message) && smallestContradiction(children.get(node)!, statements[node]!);
  if (!conflict) {
    return refuse('invalid', 'refusal.weighingWrong', { node: titleOf(dossier, node), fault: message }, { faults });
  }
  const numbers = { all: conflict.map((i) => i + 1) };
  return refuse(
    'invalid',
    'refusal.weighingContradicts',
    { node: titleOf(dossier, node), statements: numbers },
    { faults },
  );
}

/** Refuses a scale of the dossier's own for what is not a number, or with numbers that do not rise. */
function checkScales({ framework }: LivingDossier, { scales = {} }: Weighing): Refusal | undefined {
  for (const [id, points] of Object.entries(scales)) {
    const indicator = listIndicators(framework).find((each) => each.indicator.id === id)?.indicator;
    if (indicator === undefined || 'levels' in indicator.scale) return refuse('invalid', 'refusal.noSuchScale', { id });
    if (findFallingPoints(points).length > 0) {
      return refuse('invalid', 'refusal.fallingScale', { title: indicator.title });
    }
  }
  return undefined;
}

/** Whether a fault is about what statements say together, and not about one that is written wrongly. */
function contradicts(fault: string): boolean {
  return fault.startsWith('statement');
}

function titleOf({ framework }: LivingDossier, node: string): Words {
  const all = framework.criteria.flatMap((criterion) => [criterion, ...(criterion.groups ?? [])]);
  return all.find(({ id }) => id === node)?.title ?? framework.title;
}
