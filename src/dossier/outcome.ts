import type { Reading } from '../framework/framework.ts';
import { type AnalyseOptions, analyse } from '../mcda/analyse.ts';
import type { Analysis } from '../mcda/analysis.ts';
import { permittedShares } from '../mcda/permitted.ts';
import type { Problem } from '../mcda/problem.ts';
import { profile } from '../mcda/profile.ts';
import { awardOrder } from './award.ts';
import { type Candidate, candidateOf, type Dossier } from './dossier.ts';
import { poseProblem, type Statements, settledReading, settledStatements } from './problem.ts';

/** What follows from weighing a dossier in one way. */
export interface Weighed {
  statements: Statements;
  /** The framework's reading behind the statements, where it is one. */
  reading?: Reading;
  problem: Problem;
  analysis: Analysis;
}

/** Everything that follows from a dossier, for the pages and the reports. */
export interface Outcome extends Weighed {
  profile: ReturnType<typeof profile>;
  permitted: ReturnType<typeof permittedShares>;
  /** The framework's other readings of what was said about the weights. */
  otherReadings: (Weighed & { reading: Reading })[];
  /** Candidates that take part, by central value, best first; equal ones as the framework parts them. */
  ranked: Candidate[];
  chosen?: Candidate;
  /** Whom the choice is compared with: the best open candidate, or the best other one where the choice is open itself. */
  comparedWith?: Candidate;
  bestOpen?: Candidate;
  priceOfOpenness?: PriceOfOpenness;
}

/** The share that open-source status would need for an open candidate to come first. */
export interface PriceOfOpenness {
  criterion: string;
  from: number;
  /** `already`: an open candidate is first as it is. `at`: from this share on. `never`: not at any share. */
  outcome: { kind: 'already' } | { kind: 'at'; at: number; first: string; permitted: boolean } | { kind: 'never' };
}

/** What a dossier was weighed by, and the problem that it poses in that way. */
type Posed = Omit<Weighed, 'analysis'>;

/** Works out everything that follows from `dossier` as it was weighed, and beside it every other reading. */
export function weigh(dossier: Dossier, options: AnalyseOptions): Outcome {
  const [settled, ...others] = poseAll(dossier).map((posed) => ({
    ...posed,
    analysis: analyse(posed.problem, options),
  }));
  return conclude(dossier, settled!, others);
}

/** As `weigh`, with the analyses left to `analyseElsewhere`, so that whoever asks need not wait on the thread that asked. */
export async function weighElsewhere(
  dossier: Dossier,
  analyseElsewhere: (problem: Problem) => Promise<Analysis>,
): Promise<Outcome> {
  const [settled, ...others] = await Promise.all(
    poseAll(dossier).map(async (posed) => ({ ...posed, analysis: await analyseElsewhere(posed.problem) })),
  );
  return conclude(dossier, settled!, others);
}

/** Weighs a dossier by statements of one's own. */
export function weighBy(dossier: Dossier, statements: Statements, options: AnalyseOptions): Weighed {
  const problem = poseProblem(dossier, statements);
  return { statements, problem, analysis: analyse(problem, options) };
}

/** The problem by the settled statements first, then by every other reading. */
function poseAll(dossier: Dossier): Posed[] {
  const statements = settledStatements(dossier);
  const reading = settledReading(dossier);
  return [
    { statements, ...(reading === undefined ? {} : { reading }), problem: poseProblem(dossier, statements) },
    ...dossier.framework.readings
      .filter(({ id }) => id !== reading?.id)
      .map((other) => ({
        statements: other.statements,
        reading: other,
        problem: poseProblem(dossier, other.statements),
      })),
  ];
}

function conclude(dossier: Dossier, settled: Weighed, others: Weighed[]): Outcome {
  const { problem, analysis } = settled;
  const ranked = awardOrder(dossier, settled).map(({ candidate }) => candidate);
  const chosen = candidateOf(dossier, dossier.decision?.chosen ?? 'none');
  const bestOpen = ranked.find(({ openness }) => openness.openness === 'open');
  const comparedWith =
    bestOpen !== undefined && bestOpen.id !== chosen?.id && chosen?.openness.openness !== 'open'
      ? bestOpen
      : ranked.find(({ id }) => id !== chosen?.id);
  const price = findPrice(dossier, analysis);
  return {
    ...settled,
    profile: profile(problem),
    permitted: permittedShares(problem),
    otherReadings: others as Outcome['otherReadings'],
    ranked,
    ...(chosen === undefined ? {} : { chosen }),
    ...(comparedWith === undefined ? {} : { comparedWith }),
    ...(bestOpen === undefined ? {} : { bestOpen }),
    ...(price === undefined ? {} : { priceOfOpenness: price }),
  };
}

function findPrice(dossier: Dossier, analysis: Analysis): PriceOfOpenness | undefined {
  const criterion = dossier.framework.opennessCriterion;
  const from = analysis.shares['']?.[criterion ?? ''];
  if (criterion === undefined || from === undefined) return undefined;
  const isOpen = (id: string) => candidateOf(dossier, id)?.openness.openness === 'open';
  if (analysis.ranking[0]?.some(isOpen)) return { criterion, from, outcome: { kind: 'already' } };
  const change = analysis.tippingPoints.oneShare
    .filter((point) => point.node === '' && point.criterion === criterion && point.at > from && isOpen(point.first))
    .sort((a, b) => a.at - b.at)[0];
  return {
    criterion,
    from,
    outcome:
      change === undefined
        ? { kind: 'never' }
        : { kind: 'at', at: change.at, first: change.first, permitted: change.permitted },
  };
}
