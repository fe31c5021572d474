import { sentence } from '../../language/sentence.ts';
import { makeCouncilPage } from '../../report/council-page.ts';
import type { Page } from '../page.ts';
import { decisionFrame, findDecision, reportInput } from './decision.ts';

export const summary: Page = {
  path: '/besluiten/:slug/samenvatting',
  view: 'pages/summary',
  part: 'decisions',
  show: async (asked, parts) => {
    const dossier = await findDecision(asked, parts);
    if (dossier === undefined) return undefined;
    return {
      ...makeCouncilPage(await reportInput(dossier, parts)),
      ...decisionFrame(dossier, parts, sentence('summary.title')),
      bodyClass: 'council-page',
    };
  },
};
