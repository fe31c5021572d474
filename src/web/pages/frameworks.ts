import { listIndicators } from '../../framework/indicators.ts';
import { sentence } from '../../language/sentence.ts';
import type { Page } from '../page.ts';

export const frameworks: Page = {
  path: '/kaders',
  view: 'pages/frameworks',
  show: async (_asked, { library, frameworks: inUse }) => ({
    title: sentence('frameworks.title'),
    frameworks: [...(await inUse.offered()).values()].map((framework) => ({
      id: framework.id,
      name: framework.title,
      summary: framework.summary,
      count: framework.criteria.length,
      questions: listIndicators(framework).length,
      version: framework.version,
      isOwn: !library.frameworks.has(framework.id),
    })),
  }),
};
