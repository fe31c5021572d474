import type { Weighing } from '../dossier/decision.ts';
import { livingPhases } from '../dossier/phase.ts';
import type { Sentence } from '../language/sentence.ts';
import { answerSentences } from '../report/sections/glance.ts';
import { bandRows } from '../report/sections/outcome.ts';
import { phraseStatements, type ShareRow, shareRows } from '../report/sections/weighing.ts';
import type { DossierPlace } from './place.ts';
import { reportOn, wholeOf } from './report-of.ts';

/** What a weighing says and permits, and, once answers are open, what would come out. */
export interface WeighingPicture {
  chosen: Weighing | '';
  statements: Sentence[];
  shares: ShareRow[];
  answers: Sentence[];
  bands: ReturnType<typeof bandRows>;
}

/** The picture of a weighing that was chosen, or is only being looked at. */
export async function pictureWeighing(place: DossierPlace, weighing: Weighing | undefined): Promise<WeighingPicture> {
  const { dossier } = place;
  if (weighing === undefined) return { chosen: '', statements: [], shares: [], answers: [], bands: [] };
  const reading = dossier.framework.readings.find(({ id }) => id === weighing.reading);
  const statements = weighing.statements ?? reading?.statements ?? {};
  const whole = wholeOf(place);
  const input = whole && (await reportOn({ ...whole, weighing }, place));
  const isOpened = livingPhases.indexOf(dossier.phase) >= livingPhases.indexOf('consensus');
  const hasOutcome = isOpened && input !== undefined && input.outcome.ranked.length > 0;
  return {
    chosen: weighing,
    statements: phraseStatements(dossier.framework, statements),
    shares: input === undefined ? [] : shareRows(input),
    answers: hasOutcome ? answerSentences(input) : [],
    bands: hasOutcome ? bandRows(input) : [],
  };
}
