import type { Finding } from '../../catalogue/finding.ts';
import type { Policy } from '../../catalogue/policy.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { MessageKey } from '../../language/messages/all.ts';
import { sentence } from '../../language/sentence.ts';
import { phraseScope } from '../../report/channel-matrix.ts';
import { describeFinding } from '../grounds.ts';
import type { Page } from '../page.ts';
import type { Parts } from '../parts.ts';
import { listOpen } from '../policy-open.ts';

export const policy: Page = {
  path: '/moties/:id',
  view: 'pages/policy',
  part: 'policies',
  show: async (asked, parts) => {
    const found = parts.library.policies.get(asked.parameters['id'] ?? '');
    if (found === undefined) return undefined;
    const criteria = listCiting(found.id, parts);
    const answering = (await parts.decisions.list()).filter((dossier) => answersTo(dossier, found.id).length > 0);
    const decisions = answering.flatMap((dossier) => describeAnswers(dossier, found.id));
    const requirements = await listRequirements(found.id, parts);
    return {
      title: sentence('catalogue.list', { items: found.name }),
      crumbs: [{ href: '/moties', title: sentence('policies.title') }],
      example: decisions.some(({ example }) => example) || requirements.some(({ example }) => example),
      name: found.name,
      kind: found.kind,
      level: sentence(`policies.level.${found.level}`),
      answer: sentence('policy.answer', { criteria: criteria.length, decisions: decisions.length }),
      citeAs: found.citeAs,
      demands: tableOf('policy.demands', found.demands),
      criteria,
      requirements,
      decisions,
      open: listOpen(found, answering, parts.library.standards, parts.today()),
      about: describeItself(found),
      more: moreOf(found),
      objectives: found.objectives ?? [],
      seal: found.seal ?? [],
    };
  },
};

/** Criteria of any framework that rest on the policy. */
function listCiting(policy: string, { library }: Parts) {
  return [...library.frameworks.values()].flatMap((framework) =>
    framework.criteria
      .filter(({ cites }) => cites.includes(policy))
      .map(({ id, title, question }) => ({
        framework: framework.id,
        frameworkTitle: framework.title,
        id,
        title,
        question,
      })),
  );
}

/** What the channel guide asks because of the policy. */
async function listRequirements(policy: string, { guides }: Parts) {
  const guide = await guides.find();
  return (guide?.framework.uses.requirements ?? [])
    .filter(({ cites }) => cites.includes(policy))
    .map(({ title, because, when }) => ({
      title,
      because,
      scope: phraseScope(guide!, when),
      example: guide!.example ?? false,
    }));
}

function answersTo({ need }: Dossier, policy: string) {
  return need.answers.filter((answer) => answer.policy === policy);
}

/** How a published dossier says that it answers the policy. */
function describeAnswers(dossier: Dossier, policy: string) {
  const { id, title, decision, example = false } = dossier;
  return answersTo(dossier, policy).map(({ how }) => ({ id, title, how, day: decision!.date, example }));
}

/** What is known about the policy itself, each thing by its name. */
function describeItself(found: Policy) {
  const named: [MessageKey, Finding | undefined][] = [
    ['policy.date', found.date],
    ['policy.status', found.status],
    ['policy.applies', found.appliesToMunicipality],
    ['policy.regulation', found.regulation],
    ['policy.objectives', found.objectivesSource],
    ['policy.document', found.primaryDocument],
  ];
  return {
    caption: sentence('policy.about'),
    isNamed: true,
    rows: named.flatMap(([key, finding]) =>
      finding === undefined ? [] : [{ ...describeFinding(finding), title: sentence(key) }],
    ),
  };
}

function moreOf({ followUp, earlier, tools, thresholds }: Policy) {
  const lists: [MessageKey, Finding[] | undefined][] = [
    ['policy.followUp', followUp],
    ['policy.earlier', earlier],
    ['policy.tools', tools],
    ['policy.thresholds', thresholds],
  ];
  return lists.flatMap(([key, findings]) => (findings === undefined ? [] : [tableOf(key, findings)]));
}

function tableOf(key: MessageKey, findings: readonly (Finding & { id?: string })[]) {
  return {
    caption: sentence(key),
    isNamed: false,
    rows: findings.map((finding) => ({ ...describeFinding(finding), anchor: finding.id ?? '' })),
  };
}
