import { livingPhases } from '../../dossier/phase.ts';
import { sentence } from '../../language/sentence.ts';
import { makeTradeOff } from '../../report/trade-off.ts';
import { dossierFrame } from '../dossier-frame.ts';
import type { WorkPage } from '../place.ts';
import { reportOf } from '../report-of.ts';

/** What follows from the answers and the weighing: in a sentence, what would change it, then tables and charts. */
export const outcome: WorkPage = {
  path: '/dossiers/:id/uitkomst',
  view: 'workplace/outcome',
  access: 'dossier',
  name: 'task.outcome',
  show: async (place) => {
    const { dossier } = place;
    const isOpened = livingPhases.indexOf(dossier.phase) >= livingPhases.indexOf('consensus');
    const input = isOpened ? await reportOf(place) : undefined;
    const frame = { ...dossierFrame(place, 'task.outcome'), lead: sentence('outcomePage.lead') };
    if (input === undefined || input.outcome.ranked.length === 0) return { ...frame, report: '' };
    const { title: _, ...report } = makeTradeOff(input);
    return { ...frame, report: { ...report, standalone: true }, hasWeighing: dossier.weighing !== undefined };
  },
};
