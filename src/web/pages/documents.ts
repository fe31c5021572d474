import { sentence } from '../../language/sentence.ts';
import { listDocuments } from '../decision-document.ts';
import { diwooAddress } from '../diwoo.ts';
import type { Page } from '../page.ts';
import { decisionFrame, findDecision } from './decision.ts';

/** Every document of a published dossier, each edition in each of its formats. */
export const documents: Page = {
  path: '/besluiten/:slug/documenten',
  view: 'pages/documents',
  part: 'decisions',
  show: async (asked, parts) => {
    const dossier = await findDecision(asked, parts);
    if (dossier === undefined) return undefined;
    return {
      ...decisionFrame(dossier, parts, sentence('documentsPage.title')),
      documents: listDocuments(`/besluiten/${dossier.id}/download`).map(({ edition, formats }) => {
        const href = diwooAddress(edition, dossier, parts);
        return { edition, formats: href === undefined ? formats : [...formats, { format: 'diwoo', href }] };
      }),
    };
  },
};
