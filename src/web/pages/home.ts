import { sentence } from '../../language/sentence.ts';
import type { Page } from '../page.ts';
import { listDecisions } from './register.ts';

export const home: Page = {
  path: '/',
  view: 'pages/home',
  show: async (_asked, parts) => {
    const decisions = await listDecisions(parts);
    return {
      title: sentence('home.title'),
      example: decisions.some(({ example }) => example),
      decisions,
      framework: [...parts.library.frameworks.keys()][0]!,
    };
  },
};
