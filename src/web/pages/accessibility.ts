import { sentence } from '../../language/sentence.ts';
import type { Page } from '../page.ts';

export const accessibility: Page = {
  path: '/over/toegankelijkheid',
  view: 'pages/accessibility',
  show: (_asked, { library }) => ({
    title: sentence('access.title'),
    hasPolicy: library.policies.has('digitale-toegankelijkheid'),
  }),
};
