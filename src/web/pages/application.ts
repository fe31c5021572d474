import type { Application, StandingAnswer } from '../../catalogue/application.ts';
import { isKnown, topics } from '../../catalogue/fact.ts';
import type { Framework } from '../../framework/framework.ts';
import { listIndicators } from '../../framework/indicators.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { deriveOpenness, type OpennessAccount } from '../../openness/openness.ts';
import { markAnswer, phraseAnswer } from '../../report/answer-words.ts';
import { word } from '../../report/wording.ts';
import { describeFinding } from '../grounds.ts';
import type { Page } from '../page.ts';
import type { Parts } from '../parts.ts';

export const application: Page = {
  path: '/toepassingen/:id',
  view: 'pages/application',
  part: 'applications',
  show: async (asked, parts) => {
    const found = parts.library.applications.get(asked.parameters['id'] ?? '');
    if (found === undefined) return undefined;
    const weighedIn = await listDecisions(found.id, parts);

    return {
      title: sentence('catalogue.list', { items: found.name }),
      crumbs: [{ href: '/toepassingen', title: sentence('applications.title') }],
      example: weighedIn.some(({ example }) => example),
      name: found.name,
      summary: found.summary,
      roles: sentence('catalogue.list', { items: { all: found.roles.map((role) => word('role', role)) } }),
      read: sentence('application.read', { date: { day: parts.library.sources.factsRead } }),
      weighedIn,
      ...describeEditions(found),
      ...describeFacts(found),
      frameworks: Object.entries(found.answers).map(([id, answers]) =>
        describeAnswers(parts.library.frameworks.get(id)!, answers, found),
      ),
    };
  },
};

function describeEditions({ editions }: Application): { editions: object[]; openness: Sentence } {
  const accounts = editions.map(({ parts, withoutSoftware }) => deriveOpenness(parts, withoutSoftware));
  return {
    editions: editions.map(({ id, name, note }, i) => ({
      id,
      name,
      note: note ?? '',
      openness: accounts[i]!.openness,
      because: accounts[i]!.because,
    })),
    openness: phraseOpenness(accounts),
  };
}

/** How open the application is, in one sentence; where its editions differ, that. */
function phraseOpenness(accounts: readonly OpennessAccount[]): Sentence {
  const first = accounts[0]!.openness;
  return accounts.every(({ openness }) => openness === first)
    ? sentence(`application.is.${first}`)
    : sentence('application.is.differs');
}

/** The facts by topic, in the order of the topics, numbered through. */
function describeFacts({ facts }: Application) {
  const ordered = topics.flatMap((topic) => facts.filter((fact) => fact.topic === topic));
  const rows = ordered.map((fact, i) => ({
    ...describeFinding(fact),
    id: fact.id,
    topic: fact.topic,
    number: i + 1,
    kind: isKnown(fact) ? word('kind', fact.kind) : '',
  }));
  return {
    count: facts.length,
    unknown: rows.filter((row) => !row.isKnown).length,
    fromMemory: rows.filter((row) => row.isFromMemory).length,
    topics: topics
      .map((topic) => ({ title: word('topic', topic), facts: rows.filter((row) => row.topic === topic) }))
      .filter((each) => each.facts.length > 0),
  };
}

/** The standing answers in the order of the framework; those for one edition follow those for all. */
function describeAnswers(framework: Framework, answers: readonly StandingAnswer[], { editions, facts }: Application) {
  const ordered = topics.flatMap((topic) => facts.filter((fact) => fact.topic === topic).map(({ id }) => id));
  const indicators = listIndicators(framework).map(({ indicator }) => indicator);
  const answered = framework.criteria.map((criterion) => ({
    title: criterion.title,
    answers: listIndicators({ ...framework, criteria: [criterion] }).flatMap(({ indicator }) => {
      const given = answers.filter((answer) => answer.indicator === indicator.id);
      return given
        .sort((a, b) => editionRank(a) - editionRank(b))
        .map((answer) => ({
          indicator: indicator.id,
          title: indicator.title,
          holdsFor: given.length === 1 && answer.edition === undefined ? '' : phraseEdition(answer),
          mark: markAnswer(indicator.scale, asAnswer(answer)),
          answer: phraseJudgement(answer, phraseAnswer(indicator.scale, asAnswer(answer))),
          reason: answer.reason,
          facts: answer.facts.map((id) => ({ id, number: ordered.indexOf(id) + 1 })),
        }));
    }),
  }));
  const open = indicators.filter(({ id }) => !answers.some(({ indicator }) => indicator === id));
  return {
    id: framework.id,
    title: framework.title,
    count: indicators.length,
    answered: indicators.length - open.length,
    criteria: answered.filter((criterion) => criterion.answers.length > 0),
    open: sentence('catalogue.list', { items: { all: open.map(({ title }) => title) } }),
    openCount: open.length,
  };

  function editionRank({ edition }: StandingAnswer): number {
    return editions.findIndex(({ id }) => id === edition);
  }

  function phraseEdition({ edition }: StandingAnswer): Sentence {
    const one = editions.find(({ id }) => id === edition);
    return one === undefined ? sentence('application.others') : sentence('application.only', { edition: one.name });
  }
}

/** A standing answer as it will stand in a dossier. */
function asAnswer({ indicator: _indicator, edition: _edition, facts: _facts, ...judgement }: StandingAnswer) {
  return { ...judgement, evidence: [], judgedBy: 'facts' as const };
}

/** "2 · Deels open" for one level; everything else in the words of the report. */
function phraseJudgement({ level }: StandingAnswer, phrase: Words | Sentence): Words | Sentence {
  return level === undefined ? phrase : sentence('application.level', { level, title: phrase });
}

/** The published dossiers in which an edition of the application was weighed. */
async function listDecisions(application: string, { decisions }: Parts) {
  return (await decisions.list()).flatMap((dossier) => {
    const candidates = dossier.candidates.filter((candidate) => candidate.application === application);
    if (candidates.length === 0) return [];
    return [
      {
        id: dossier.id,
        title: dossier.title,
        example: dossier.example ?? false,
        day: dossier.decision!.date,
        isChosen: candidates.some(({ id }) => id === dossier.decision!.chosen),
      },
    ];
  });
}
