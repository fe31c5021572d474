import type { Application, Edition } from '../catalogue/application.ts';
import type { Framework } from '../framework/framework.ts';
import { fits, listIndicators } from '../framework/indicators.ts';
import type { UncostedCandidate } from './candidate.ts';
import type { CommandOf } from './commands.ts';
import { drawAnswers, findEvidence } from './draw.ts';
import type { Change } from './entry.ts';
import type { LivingDossier } from './living.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Sources } from './whole.ts';

/**
 * A candidate as it will stand in the dossier. One from the catalogue takes its name and parts from there, once: later
 * changes of the catalogue do not reach it. With it come the answers that stand for its edition.
 */
export function proposeCandidate(
  dossier: LivingDossier,
  { id, value }: CommandOf<'setCandidate'>,
  sources: Sources,
): Change[] | Refusal {
  const before = dossier.candidates.get(id);
  if (value.application === undefined) {
    const own: UncostedCandidate = { id, ...value, parts: value.parts ?? [] };
    return [{ kind: 'candidateSet', data: { id, value: own } }, ...clearStanding(dossier, id)];
  }
  if (value.parts !== undefined || value.withoutSoftware !== undefined) {
    return refuse('invalid', 'refusal.partsFromCatalogue');
  }
  if (before !== undefined && before.application === value.application && before.edition === value.edition) {
    const { name, parts, withoutSoftware } = before;
    const kept: UncostedCandidate = { id, ...value, name: value.name ?? name, parts, withoutSoftware };
    return [{ kind: 'candidateSet', data: { id, value: withoutGaps(kept) } }];
  }
  const application = sources.applications.get(value.application);
  if (application === undefined) return refuse('invalid', 'refusal.noSuchApplication', { id: value.application });
  const edition = application.editions.find((each) => each.id === value.edition);
  if (edition === undefined) {
    return refuse('invalid', 'refusal.noSuchEdition', { name: application.name, id: value.edition ?? '' });
  }
  const { name, parts, withoutSoftware } = edition;
  const taken: UncostedCandidate = { id, ...value, name: value.name ?? name, parts, withoutSoftware };
  return [
    { kind: 'candidateSet', data: { id, value: withoutGaps(taken) } },
    ...drawStanding(dossier, id, application, edition, dossier.framework, sources),
  ];
}

/** Another framework, copied in, with the answers that stand for the candidates under that one. */
export function proposeFramework(dossier: LivingDossier, id: string, sources: Sources): Change[] | Refusal {
  const framework = sources.frameworks.get(id);
  if (framework === undefined) return refuse('invalid', 'refusal.noSuchFramework', { id });
  const drawn = [...dossier.candidates.values()].flatMap((candidate) => {
    const application = sources.applications.get(candidate.application ?? '');
    const edition = application?.editions.find((each) => each.id === candidate.edition);
    if (application === undefined || edition === undefined) return clearStanding(dossier, candidate.id);
    return drawStanding(dossier, candidate.id, application, edition, framework, sources);
  });
  return [{ kind: 'frameworkSet', data: { value: framework } }, ...drawn];
}

function drawStanding(
  dossier: LivingDossier,
  candidate: string,
  application: Application,
  edition: Edition,
  framework: Framework,
  { applications, factsRead }: Sources,
): Change[] {
  const scales = new Map(listIndicators(framework).map(({ indicator }) => [indicator.id, indicator.scale]));
  const answers = Object.fromEntries(
    drawAnswers(application, edition.id, framework)
      .filter(([indicator, answer]) => scales.has(indicator) && fits(scales.get(indicator)!, answer))
      .map(([indicator, answer]) => [
        indicator,
        {
          ...answer,
          evidence: answer.evidence.filter((id) => findEvidence(id, applications, factsRead) !== undefined),
        },
      ]),
  );
  if (Object.keys(answers).length === 0) return clearStanding(dossier, candidate);
  const cited = new Set(Object.values(answers).flatMap(({ evidence }) => evidence));
  const evidence = [...cited].map((id) => findEvidence(id, applications, factsRead)!);
  return [{ kind: 'standingSet', data: { candidate, value: { answers, evidence } } }];
}

function clearStanding(dossier: LivingDossier, candidate: string): Change[] {
  return dossier.standing.has(candidate) ? [{ kind: 'standingSet', data: { candidate, value: null } }] : [];
}

/** The same without members that are undefined, as it will be read back from the logbook. */
function withoutGaps(candidate: UncostedCandidate): UncostedCandidate {
  return Object.fromEntries(Object.entries(candidate).filter(([, value]) => value !== undefined)) as UncostedCandidate;
}
