import { type Decision, decisionSchema } from './decision.ts';
import type { Dossier } from './dossier.ts';
import type { DossierFile } from './dossier-file.ts';
import type { Evidence } from './evidence.ts';
import { isApplicableIn, liveCandidates } from './live.ts';
import type { LivingDossier } from './living.ts';
import { type Need, needSchema } from './need.ts';
import { filePhase } from './phase.ts';
import { partsOf } from './places.ts';
import { assemble } from './whole.ts';

/**
 * A living dossier as a file that refers to nothing outside itself; undefined until it has a whole need and a candidate.
 * Holds what was agreed, not who answered what; a decision that is not whole yet is left out.
 */
export function toDossierFile(dossier: LivingDossier): DossierFile | undefined {
  const candidates = liveCandidates(dossier);
  const need = wholeNeed(dossier);
  if (need === undefined || candidates.length === 0) return undefined;
  const decision = wholeDecision(dossier);
  return {
    format: 'afweging/dossier@1',
    id: dossier.id,
    version: dossier.version,
    ...(dossier.example ? { example: true } : {}),
    ...(dossier.tender ? { tender: true } : {}),
    organisation: dossier.organisation,
    title: dossier.title,
    phase: filePhase(dossier.phase),
    keywords: [...dossier.keywords],
    need,
    framework: dossier.framework,
    openSearch: [...dossier.searches.values()],
    candidates: candidates.map((candidate) => ({ ...candidate, ...costsOf(dossier, candidate.id) })),
    leftOut: [...dossier.leftOut.values(), ...droppedOnes(dossier)],
    notApplicable: [...dossier.notApplicable].map(([indicator, reason]) => ({ indicator, reason })),
    requirements: [...dossier.requirements.values()],
    evidence: evidenceIn(dossier),
    answers: answersIn(dossier, candidates),
    standards: [...dossier.standards].map(([standard, because]) => ({
      standard,
      because,
      met: Object.fromEntries(
        [...(dossier.conformance.get(standard) ?? [])].filter(([id]) => candidates.some((each) => each.id === id)),
      ),
    })),
    ...(dossier.weighing === undefined ? {} : { weighing: dossier.weighing }),
    deviations: [...dossier.deviations.values()],
    ...(decision === undefined ? {} : { decision }),
  };
}

/** A living dossier as the arithmetic, the rules and the reports take it; undefined until it can be a file. */
export function toDossier(dossier: LivingDossier): Dossier | undefined {
  const file = toDossierFile(dossier);
  return file && assemble(file, dossier.framework, { applications: new Map(), factsRead: '' });
}

/** The need once every part that must be there is. */
export function wholeNeed(dossier: LivingDossier): Need | undefined {
  return needSchema.safeParse(dossier.need).data;
}

/** The decision once every part that must be there is, with the signatures set so far. */
export function wholeDecision({ decision, request, settlement }: LivingDossier): Decision | undefined {
  if (decision === undefined) return undefined;
  const set = [request, settlement].flatMap((act) => (act === undefined ? [] : [act.signature]));
  return decisionSchema.safeParse({ ...decision, signatures: [...(decision.signatures ?? []), ...set] }).data;
}

function costsOf({ costs }: LivingDossier, candidate: string) {
  const found = costs.get(candidate);
  return found === undefined ? {} : { costs: found };
}

function droppedOnes({ candidates, dropped }: LivingDossier): DossierFile['leftOut'] {
  return [...candidates.values()]
    .filter(({ id }) => dropped.has(id))
    .map(({ id, name }) => ({ name: name ?? id, because: dropped.get(id)! }));
}

/** What the dossier gathered itself, and what came with the candidates that are still there. */
function evidenceIn(dossier: LivingDossier): Evidence[] {
  const drawn = liveCandidates(dossier).flatMap(({ id }) => dossier.standing.get(id)?.evidence ?? []);
  return [...new Map([...drawn, ...dossier.evidence.values()].map((piece) => [piece.id, piece])).values()];
}

/** The answers that stand, by candidate: what was agreed goes before what came from the catalogue. */
function answersIn(dossier: LivingDossier, candidates: readonly { id: string }[]): DossierFile['answers'] {
  const answers = new Map(
    candidates.map(({ id }) => [id, new Map(Object.entries(dossier.standing.get(id)?.answers ?? {}))]),
  );
  for (const [cell, { answer }] of dossier.consensus) {
    const [candidate, indicator] = partsOf(cell);
    answers.get(candidate)?.set(indicator, answer);
  }
  return Object.fromEntries(
    [...answers].map(([candidate, cells]) => [
      candidate,
      Object.fromEntries([...cells].filter(([indicator]) => isApplicableIn(dossier, indicator))),
    ]),
  );
}
