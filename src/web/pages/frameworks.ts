import { listIndicators } from '../../framework/indicators.ts';
import { sentence } from '../../language/sentence.ts';
import type { Page } from '../page.ts';

export const frameworks: Page = {
  path: '/kaders',
  view: 'pages/frameworks',
  show: (_asked, { library }) => ({
    title: sentence('frameworks.title'),
    frameworks: [...library.frameworks.values()].map((framework) => ({
      id: framework.id,
      name: framework.title,
      summary: framework.summary,
      count: framework.criteria.length,
      questions: listIndicators(framework).length,
      version: framework.version,
    })),
  }),
};
