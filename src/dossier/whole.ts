import type { Application } from '../catalogue/application.ts';
import type { Framework } from '../framework/framework.ts';
import { deriveOpenness } from '../openness/openness.ts';
import type { Answer } from './answer.ts';
import { type CandidateEntry, isDescribed } from './candidate.ts';
import type { Candidate, Dossier } from './dossier.ts';
import type { DossierFile } from './dossier-file.ts';
import { drawAnswers, findEvidence } from './draw.ts';
import { checkSense, type Fault } from './sense.ts';
import { answersFromCosts, requirementsIn, withOwnScales } from './yardstick.ts';

/** Where a dossier file's references are looked up. */
export interface Sources {
  frameworks: ReadonlyMap<string, Framework>;
  applications: ReadonlyMap<string, Application>;
  standards: ReadonlyMap<string, { status: string }>;
  policies: ReadonlySet<string>;
  /** The day the facts of the catalogue were read (ISO date). */
  factsRead: string;
}

/**
 * Makes a dossier file whole: copies the framework in, draws the standing answers and the evidence behind them from the
 * applications, and derives openness. Returns every fault with its path in the file instead where references dangle.
 */
export function makeWhole(file: DossierFile, sources: Sources): { dossier: Dossier } | { faults: Fault[] } {
  const framework = 'criteria' in file.framework ? file.framework : sources.frameworks.get(file.framework.id);
  const version = file.framework.version;
  if (framework === undefined || framework.version !== version) {
    const known = [...sources.frameworks.values()].map((each) => `${each.id} version ${each.version}`).join(', ');
    return { faults: [{ path: ['framework'], message: `there is no such framework; allowed: ${known}` }] };
  }
  const dangling = file.candidates.flatMap((candidate, i) => checkCatalogue(candidate, i, sources.applications));
  if (dangling.length > 0) return { faults: dangling };
  const dossier = assemble(file, framework, sources);
  const faults = checkSense(dossier, file, sources);
  return faults.length > 0 ? { faults } : { dossier };
}

/** The dossier of a file whose references are known to hold. */
export function assemble(
  file: DossierFile,
  template: Framework,
  sources: Pick<Sources, 'applications' | 'factsRead'>,
): Dossier {
  const framework = withOwnScales(template, file.weighing?.scales);
  const evidence = new Map(file.evidence.map((piece) => [piece.id, piece]));
  const answers = new Map<string, Map<string, Answer>>();
  for (const entry of file.candidates) {
    const application = isDescribed(entry) ? undefined : sources.applications.get(entry.application ?? '');
    const drawn = application === undefined ? [] : drawAnswers(application, entry.edition!, framework);
    const own = Object.entries(file.answers[entry.id] ?? {});
    const notApplicable = new Set(file.notApplicable.map(({ indicator }) => indicator));
    const derived = [...drawn, ...answersFromCosts(framework, entry.costs)];
    const cells = new Map([...derived.filter(([indicator]) => !notApplicable.has(indicator)), ...own]);
    answers.set(entry.id, cells);
  }
  const dossier: Dossier = {
    ...file,
    framework,
    requirements: requirementsIn(framework, file.need, file.requirements),
    candidates: file.candidates.map((entry) => completeCandidate(entry, sources.applications)),
    answers,
    evidence,
  };
  drawEvidence(dossier, sources);
  return dossier;
}

function checkCatalogue(entry: CandidateEntry, i: number, applications: Sources['applications']): Fault[] {
  if (entry.application === undefined || isDescribed(entry)) return [];
  const application = applications.get(entry.application);
  if (application === undefined) {
    return [
      {
        path: ['candidates', i, 'application'],
        message: `there is no application "${entry.application}"; allowed: ${[...applications.keys()].join(', ')}`,
      },
    ];
  }
  if (application.editions.some(({ id }) => id === entry.edition)) return [];
  const editions = application.editions.map(({ id }) => id).join(', ');
  return [
    { path: ['candidates', i, 'edition'], message: `${application.name} has no such edition; allowed: ${editions}` },
  ];
}

function completeCandidate(entry: CandidateEntry, applications: Sources['applications']): Candidate {
  const application = isDescribed(entry) ? undefined : applications.get(entry.application ?? '');
  const edition = application?.editions.find(({ id }) => id === entry.edition);
  const parts = entry.parts ?? edition?.parts ?? [];
  const withoutSoftware = entry.withoutSoftware ?? edition?.withoutSoftware;
  return {
    id: entry.id,
    name: entry.name ?? edition!.name,
    ...(entry.application === undefined ? {} : { application: entry.application, edition: entry.edition! }),
    hosting: entry.hosting,
    statusQuo: entry.statusQuo ?? false,
    because: entry.because,
    ...(entry.costs === undefined ? {} : { costs: entry.costs }),
    parts,
    ...(withoutSoftware === undefined ? {} : { withoutSoftware }),
    openness: deriveOpenness(parts, withoutSoftware),
  };
}

/** Adds every fact that is referred to as `application.fact` to the dossier's evidence. */
function drawEvidence(
  dossier: Dossier,
  { applications, factsRead }: Pick<Sources, 'applications' | 'factsRead'>,
): void {
  const wanted = new Set([
    ...[...dossier.answers.values()].flatMap((cells) => [...cells.values()].flatMap((answer) => answer.evidence)),
    ...dossier.standards.flatMap(({ met }) => Object.values(met).flatMap((account) => account.evidence)),
    ...dossier.deviations.flatMap((deviation) => deviation.evidence),
  ]);
  for (const id of wanted) {
    const found = dossier.evidence.has(id) ? undefined : findEvidence(id, applications, factsRead);
    if (found !== undefined) dossier.evidence.set(id, found);
  }
}
