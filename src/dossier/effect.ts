import type { Framework, Indicator } from '../framework/framework.ts';
import { fits, listIndicators } from '../framework/indicators.ts';
import { isSame } from '../framework/same.ts';
import type { Requirement } from './answer.ts';
import { answerOf, type Candidate, type Dossier, isApplicable } from './dossier.ts';
import type { DossierFile } from './dossier-file.ts';
import type { Outcome } from './outcome.ts';
import { poseProblem } from './problem.ts';
import { missedRequirements } from './settlement.ts';
import { assemble } from './whole.ts';
import { wholeFile } from './whole-file.ts';
import { costIndicators, requirementsIn } from './yardstick.ts';

/** What another framework would change about a dossier. Nothing is kept: dossiers have their own copy. */
export interface FrameworkEffect {
  /** The dossier as it would be; undefined where nothing of it is left to weigh. */
  dossier?: Dossier;
  /** Questions that are new: nobody has answered them yet. */
  asked: Indicator[];
  /** Questions that are gone, with how many answers go with them. */
  gone: { indicator: Indicator; answers: number }[];
  /** Answers that do not fit the scale any more, and would be unknown. */
  unfit: { candidate: Candidate; indicator: Indicator }[];
  /** Candidates that would drop out and do not now, and the other way round. */
  dropsOut: Candidate[];
  comesBack: Candidate[];
  /** The reading it was weighed by is gone, so that the first reading would count until another one is chosen. */
  isReadingGone: boolean;
  /** Statements or scales of its own that name what is gone; they would no longer be said. */
  losesStatements: boolean;
}

/** Works out what `framework` would change about `dossier`. The framework has to be free of faults. */
export function effectOn(dossier: Dossier, framework: Framework): FrameworkEffect {
  const before = new Map(listIndicators(dossier.framework).map(({ indicator }) => [indicator.id, indicator]));
  const after = new Map(listIndicators(framework).map(({ indicator }) => [indicator.id, indicator]));
  const answersTo = (id: string) => dossier.candidates.filter((each) => answerOf(dossier, each.id, id)).length;
  const unfit = dossier.candidates.flatMap((candidate) =>
    [...after.values()].flatMap((indicator) => {
      const answer = answerOf(dossier, candidate.id, indicator.id);
      return answer === undefined || fits(indicator.scale, answer) ? [] : [{ candidate, indicator }];
    }),
  );
  const changed = changeFile(dossier, framework, after);
  const isLeft = [...after.keys()].some((id) => !changed.notApplicable.some(({ indicator }) => indicator === id));
  const next = isLeft ? assemble(changed, framework, { applications: new Map(), factsRead: '' }) : undefined;
  const { weighing } = dossier;
  const fromCosts = costIndicators(framework);
  return {
    ...(next === undefined || poseProblem(next).alternatives.length === 0 ? {} : { dossier: next }),
    asked: [...after.values()].filter(({ id }) => !before.has(id) && !fromCosts.includes(id)),
    gone: [...before.values()]
      .filter(({ id }) => !after.has(id))
      .map((indicator) => ({ indicator, answers: isApplicable(dossier, indicator.id) ? answersTo(indicator.id) : 0 })),
    unfit,
    ...compareDropped(dossier, next),
    isReadingGone: weighing?.reading !== undefined && framework.readings.every(({ id }) => id !== weighing.reading),
    losesStatements: !isSame(changed.weighing, dossier.weighing) && weighing?.reading === undefined,
  };
}

/** The file of the dossier with all that the framework has no place for taken out. */
function changeFile(dossier: Dossier, framework: Framework, after: ReadonlyMap<string, Indicator>): DossierFile {
  const file = wholeFile(dossier);
  const fitsIn = (id: string, answer: Parameters<typeof fits>[1]) => {
    const scale = after.get(id)?.scale;
    return scale !== undefined && fits(scale, answer);
  };
  const fromCosts = costIndicators(framework);
  return {
    ...file,
    framework,
    notApplicable: file.notApplicable.filter(({ indicator }) => after.has(indicator)),
    requirements: ownRequirements(dossier).filter(({ indicator, level, number }) =>
      fitsIn(indicator, { level, number }),
    ),
    answers: Object.fromEntries(
      Object.entries(file.answers).map(([candidate, cells]) => [
        candidate,
        Object.fromEntries(
          Object.entries(cells).filter(([id, answer]) => fitsIn(id, answer) && !fromCosts.includes(id)),
        ),
      ]),
    ),
    ...(file.weighing && { weighing: changeWeighing(file.weighing, framework, after) }),
  };
}

function changeWeighing(
  weighing: NonNullable<DossierFile['weighing']>,
  framework: Framework,
  after: ReadonlyMap<string, Indicator>,
): NonNullable<DossierFile['weighing']> {
  const { scales, statements, ...rest } = weighing;
  const nodes = new Set([
    'root',
    ...framework.criteria.flatMap(({ id, groups = [] }) => [id, ...groups.map((group) => group.id)]),
  ]);
  const left = Object.entries(scales ?? {}).filter(([id]) => 'number' in (after.get(id)?.scale ?? {}));
  return {
    ...rest,
    ...(statements && {
      statements: Object.fromEntries(Object.entries(statements).filter(([node]) => nodes.has(node))),
    }),
    ...(left.length === 0 ? {} : { scales: Object.fromEntries(left) }),
  };
}

/** The requirements that the dossier set itself, beside those of its framework. */
function ownRequirements(dossier: Dossier): Requirement[] {
  const given = requirementsIn(dossier.framework, dossier.need, []);
  return dossier.requirements.filter((requirement) => !given.some((each) => isSame(each, requirement)));
}

function compareDropped(before: Dossier, after: Dossier | undefined): Pick<FrameworkEffect, 'dropsOut' | 'comesBack'> {
  if (after === undefined) return { dropsOut: [], comesBack: [] };
  const drops = (dossier: Dossier, id: string) => missedRequirements(dossier, id).length > 0;
  return {
    dropsOut: before.candidates.filter(({ id }) => !drops(before, id) && drops(after, id)),
    comesBack: before.candidates.filter(({ id }) => drops(before, id) && !drops(after, id)),
  };
}

/** A candidate in two outcomes; a place counts from 1, and is not there where it takes no part. */
export interface Shift {
  candidate: Candidate;
  before?: { place: number; value: number };
  after?: { place: number; value: number };
}

/** Every candidate with its place and value before and after, in the order of after. */
export function compareOutcomes(dossier: Dossier, before: Outcome, after: Outcome): Shift[] {
  const standing = (outcome: Outcome, id: string) => {
    const place = outcome.ranked.findIndex((each) => each.id === id) + 1;
    return place === 0 ? undefined : { place, value: outcome.analysis.alternatives[id]!.value.central };
  };
  return dossier.candidates
    .map((candidate): Shift => {
      const [was, is] = [standing(before, candidate.id), standing(after, candidate.id)];
      return { candidate, ...(was && { before: was }), ...(is && { after: is }) };
    })
    .sort((a, b) => (a.after?.place ?? Infinity) - (b.after?.place ?? Infinity));
}
