import { isApplicableIn, isLive } from '../../dossier/live.ts';
import { answersBy, openedAnswers, openRound } from '../../dossier/rounds.ts';
import { sentence } from '../../language/sentence.ts';
import { answerForm, removeForm, titleOf, valueForm } from '../answer-form.ts';
import { candidateAddress, cellAddress, consensusAddress } from '../assess-links.ts';
import { describeAnswer } from '../cell-answer.ts';
import { historyOfCell } from '../cell-history.ts';
import { type CellHere, candidateName, cellHere, cellsToAnswer } from '../cells.ts';
import { dossierFrame } from '../dossier-frame.ts';
import type { DossierPlace, WorkPage, WorkShown } from '../place.ts';
import { scriptsNamed } from '../scripts.ts';

/** One question about one candidate: the form, what the catalogue says, the evidence and the history. */
export const assessCell: WorkPage = {
  path: '/dossiers/:id/beoordelen/:kandidaat/:indicator',
  view: 'workplace/assess-cell',
  access: 'dossier',
  name: 'task.assess',
  forms: (place) => {
    const here = cellHere(place);
    return here === undefined ? [] : [answerForm(place, here), valueForm(place, here), removeForm(place, here)];
  },
  show: async (place) => {
    const here = cellHere(place);
    return here === undefined ? undefined : showCell(place, here);
  },
};

async function showCell(place: DossierPlace, here: CellHere): Promise<WorkShown> {
  const { dossier, account } = place;
  const { candidate, indicator, cell, criterion } = here;
  const frame = dossierFrame(place, 'task.assess');
  const mine = answersBy(dossier, account.id).get(cell);
  const opened = openedAnswers(dossier).get(cell) ?? [];
  const isTaking = isLive(dossier, candidate.id) && isApplicableIn(dossier, indicator.id);
  return {
    ...frame,
    title: titleOf(here),
    crumbs: [...(frame.crumbs ?? []), { href: place.to('beoordelen'), title: sentence('task.assess') }],
    question: indicator.question,
    why: indicator.why,
    wanted: indicator.evidence,
    appliesWhen: indicator.appliesWhen ?? '',
    dropped: dossier.dropped.get(candidate.id) ?? '',
    notApplicable: dossier.notApplicable.get(indicator.id) ?? '',
    mayAnswer: isTaking && place.may('setAnswer'),
    isOpen: openRound(dossier) !== undefined,
    mine: mine === undefined ? '' : { ...describeAnswer(place, here, mine), lacksReason: mine.reason === undefined },
    chosen: mine?.evidence.length ?? 0,
    canRemove: openRound(dossier)?.answers.get(account.id)?.has(cell) ?? false,
    standing: describeStanding(place, here),
    opened: opened.map(({ assessor, answer }) => ({
      who: place.nameOf(assessor),
      ...describeAnswer(place, here, answer),
    })),
    consensusAt: opened.length > 0 ? consensusAddress(place, cell) : '',
    history: await historyOfCell(place, here),
    ...around(place, here),
    ofCandidate: {
      href: candidateAddress(place, candidate.id, criterion.id, indicator.id),
      name: candidateName(candidate),
    },
    scripts: scriptsNamed(place.parts, 'bewaren'),
  };
}

/** What the catalogue says: help, and no answer until a person gives it. */
function describeStanding(place: DossierPlace, here: CellHere) {
  const { candidate, indicator, cell } = here;
  const standing = place.dossier.standing.get(candidate.id)?.answers[indicator.id];
  if (standing === undefined) return '';
  return { ...describeAnswer(place, here, standing), href: `${cellAddress(place, cell)}?uit=catalogus#formulier` };
}

function around(place: DossierPlace, { cell }: CellHere) {
  const cells = cellsToAnswer(place.dossier);
  const at = cells.indexOf(cell);
  const [before, after] = [cells[at - 1], cells[at + 1]];
  return {
    before: at > 0 && before !== undefined ? cellAddress(place, before) : '',
    after: at >= 0 && after !== undefined ? cellAddress(place, after) : '',
  };
}
