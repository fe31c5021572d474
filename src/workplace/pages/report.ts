import { toDossierFile } from '../../dossier/to-file.ts';
import { wholeFile } from '../../dossier/whole-file.ts';
import { sentence } from '../../language/sentence.ts';
import { listDocuments, readDocumentName } from '../../web/decision-document.ts';
import { dossierFrame } from '../dossier-frame.ts';
import { askedQuestions, letterOf } from '../letter-questions.ts';
import type { DossierPlace, WorkFile, WorkPage } from '../place.ts';
import { reportOf, wholeOf } from '../report-of.ts';

/** Every document of the dossier, at any time; until it is decided each says that it is a draft. */
export const report: WorkPage = {
  path: '/dossiers/:id/rapport',
  view: 'workplace/report',
  access: 'dossier',
  name: 'task.report',
  show: (place) => ({
    ...dossierFrame(place, 'task.report'),
    lead: sentence('reportPage.lead'),
    documents: wholeOf(place) === undefined ? [] : listDocuments(place.to('rapport')),
    letter: wholeOf(place) === undefined ? '' : letterOf(place),
    file: toDossierFile(place.dossier) === undefined ? '' : place.to('bestand'),
  }),
};

/** One document of the dossier as it stands. */
export const reportDocument: WorkFile = {
  path: '/dossiers/:id/rapport/:name',
  access: 'dossier',
  async read(asked) {
    const place = asked as DossierPlace;
    const wanted = readDocumentName(place.asked.parameters['name'] ?? '');
    const input = wanted && (await reportOf(place));
    if (wanted === undefined || input === undefined) return undefined;
    const questions = wanted.edition === 'council-letter' ? askedQuestions(place) : [];
    const answered = questions.length === 0 ? input : { ...input, questions };
    return place.parts.makeDocument(wanted.edition, wanted.format, answered, place.asked.language);
  },
};

/** The dossier as a file, to be read in another installation. */
export const dossierFile: WorkFile = {
  path: '/dossiers/:id/bestand',
  access: 'dossier',
  read: async (asked) => {
    const place = asked as DossierPlace;
    const whole = wholeOf(place);
    if (whole === undefined) return undefined;
    const bytes = `${JSON.stringify(wholeFile(whole), null, 2)}\n`;
    return { type: 'application/json; charset=utf-8', name: `${place.dossier.id}.json`, bytes };
  },
};
