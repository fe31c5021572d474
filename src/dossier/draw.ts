import type { Application, StandingAnswer } from '../catalogue/application.ts';
import { isKnown, type KnownFact, type Source } from '../catalogue/fact.ts';
import type { Framework } from '../framework/framework.ts';
import { fits, listIndicators } from '../framework/indicators.ts';
import type { Words } from '../language/text.ts';
import type { Answer } from './answer.ts';
import type { Evidence } from './evidence.ts';

/**
 * The standing answers of an application for one edition; an answer for the edition goes before one for all. Under a
 * framework made from another one, those given under that one hold where it says so.
 */
export function drawAnswers(application: Application, edition: string, framework: Framework): [string, Answer][] {
  const standing = application.answers[framework.id] ?? findInherited(application, framework);
  const fitting = [
    ...standing.filter((answer) => answer.edition === undefined),
    ...standing.filter((answer) => answer.edition === edition),
  ];
  return fitting.map((answer) => [answer.indicator, drawAnswer(answer, application.id)]);
}

function findInherited({ answers }: Application, framework: Framework): StandingAnswer[] {
  const { answersFrom } = framework;
  if (answersFrom === undefined) return [];
  const scales = new Map(listIndicators(framework).map(({ indicator }) => [indicator.id, indicator.scale]));
  return (answers[answersFrom.framework] ?? []).filter((answer) => {
    const scale = scales.get(answer.indicator);
    return scale !== undefined && answersFrom.indicators.includes(answer.indicator) && fits(scale, answer);
  });
}

function drawAnswer(standing: StandingAnswer, application: string): Answer {
  const { indicator: _indicator, edition: _edition, facts, ...judgement } = standing;
  return {
    ...judgement,
    evidence: facts.map((fact) => `${application}.${fact}`),
    judgedBy: 'facts',
    drawnFrom: application,
  };
}

/** The fact of the catalogue that `id` names (`application.fact`) as evidence; undefined where there is no such known fact. */
export function findEvidence(
  id: string,
  applications: ReadonlyMap<string, Application>,
  factsRead: string,
): Evidence | undefined {
  const [applicationId, factId] = id.split('.');
  const application = applications.get(applicationId!);
  const fact = application?.facts.find((each) => each.id === factId);
  if (application === undefined || fact === undefined || !isKnown(fact)) return undefined;
  return evidenceFrom(application, fact, id, factsRead);
}

function evidenceFrom(application: Application, fact: KnownFact, id: string, read: string): Evidence {
  const bases = [fact.basis].flat();
  const source = fact.sources[0]!;
  return {
    id,
    kind: fact.kind,
    title: titleOf(application, source),
    ...(source.url === undefined ? {} : { url: source.url }),
    says: fact.says,
    ...(fact.note === undefined ? {} : { nuance: fact.note }),
    date: source.date,
    read,
    strength: fact.confidence,
    ...(bases.every((basis) => basis === 'memory') ? { fromMemory: true as const } : {}),
  };
}

function titleOf(application: Application, source: Source): Words {
  if (source.title !== undefined) return source.title;
  const host = new URL(source.url!).host.replace(/^www\./, '');
  return `${application.name}, ${host}`;
}
