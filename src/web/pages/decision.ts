import type { Dossier } from '../../dossier/dossier.ts';
import { sentence } from '../../language/sentence.ts';
import type { ReportInput } from '../../report/input.ts';
import { makeTradeOff } from '../../report/trade-off.ts';
import type { Asked, Page, Shown } from '../page.ts';
import type { Parts } from '../parts.ts';

/** The published dossier at this address, where there is one. */
export function findDecision(asked: Asked, parts: Parts): Promise<Dossier | undefined> {
  return parts.decisions.find(asked.parameters['slug'] ?? '');
}

/** Everything a report about `dossier` is made from. The age of evidence is counted at the decision. */
export async function reportInput(dossier: Dossier, parts: Parts): Promise<ReportInput> {
  const given = parts.decisions.givenOf(dossier);
  return {
    dossier,
    ...(given === undefined ? {} : { given }),
    outcome: await parts.outcomes(dossier),
    today: dossier.decision?.date ?? parts.today(),
    standards: parts.library.standards,
    policies: parts.library.policies,
  };
}

/** The frame around every page about one decision; the trade-off report itself is the page above the others. */
export function decisionFrame(dossier: Dossier, parts: Parts, title?: Shown['title']): Shown {
  const report = { href: `/besluiten/${dossier.id}`, title: sentence('need.list', { items: dossier.title }) };
  return {
    title: title ?? report.title,
    example: dossier.example ?? false,
    afterword: parts.decisions.afterwordOf(dossier) ?? '',
    crumbs: [{ href: '/besluiten', title: sentence('register.title') }, ...(title === undefined ? [] : [report])],
  };
}

export const decision: Page = {
  path: '/besluiten/:slug',
  view: 'pages/decision',
  part: 'decisions',
  show: async (asked, parts) => {
    const dossier = await findDecision(asked, parts);
    if (dossier === undefined) return undefined;
    const { title: heading, ...report } = makeTradeOff(await reportInput(dossier, parts));
    return { ...decisionFrame(dossier, parts), ...report, heading, standalone: false };
  },
};
