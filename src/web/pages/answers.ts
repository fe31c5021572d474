import { sentence } from '../../language/sentence.ts';
import { answersPerCandidate } from '../../report/sections/answers.ts';
import { sourceRows } from '../../report/sections/unknowns.ts';
import type { Page } from '../page.ts';
import { decisionFrame, findDecision, reportInput } from './decision.ts';

/** Every answer of every candidate with its reason, and every source: the annex of the report. */
export const answers: Page = {
  path: '/besluiten/:slug/kandidaten',
  view: 'pages/answers',
  part: 'decisions',
  show: async (asked, parts) => {
    const dossier = await findDecision(asked, parts);
    if (dossier === undefined) return undefined;
    const input = await reportInput(dossier, parts);
    const sources = sourceRows(input);
    const numbers = new Map(sources.map(({ id, number }) => [id, String(number)]));
    return {
      ...decisionFrame(dossier, parts, sentence('answersPage.title')),
      annex: answersPerCandidate(input, (id) => numbers.get(id) ?? '?'),
      sources,
    };
  },
};
