import { isApplicableIn, isLive } from '../../dossier/live.ts';
import { openedAnswers } from '../../dossier/rounds.ts';
import { sentence } from '../../language/sentence.ts';
import { agendaOf, hintAtMiddle, tellDifference } from '../agenda.ts';
import { titleOf } from '../answer-form.ts';
import { consensusAddress } from '../assess-links.ts';
import { describeAnswer } from '../cell-answer.ts';
import { historyOfCell } from '../cell-history.ts';
import { type CellHere, cellHere } from '../cells.ts';
import { consensusForm, withdrawForm } from '../consensus-form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import type { DossierPlace, WorkPage, WorkShown } from '../place.ts';

/** One cell to agree on: what everyone answered side by side, and the form for what was agreed. */
export const consensusCell: WorkPage = {
  path: '/dossiers/:id/consensus/:kandidaat/:indicator',
  view: 'workplace/consensus-cell',
  access: 'dossier',
  name: 'task.consensus',
  forms: (place) => {
    const here = cellHere(place);
    return here === undefined ? [] : [consensusForm(place, here), withdrawForm(place, here)];
  },
  show: async (place) => {
    const here = cellHere(place);
    return here === undefined ? undefined : showCell(place, here);
  },
};

async function showCell(place: DossierPlace, here: CellHere): Promise<WorkShown> {
  const { dossier, nameOf } = place;
  const { indicator, candidate, cell } = here;
  const frame = dossierFrame(place, 'task.consensus');
  const answers = openedAnswers(dossier).get(cell) ?? [];
  const agenda = agendaOf(dossier);
  const at = agenda.findIndex((item) => item.cell === cell);
  const item = agenda[at];
  const agreed = dossier.consensus.get(cell);
  const standing = dossier.standing.get(candidate.id)?.answers[indicator.id];
  const isTaking = isLive(dossier, candidate.id) && isApplicableIn(dossier, indicator.id);
  return {
    ...frame,
    title: titleOf(here),
    crumbs: [...(frame.crumbs ?? []), { href: place.to('consensus'), title: sentence('task.consensus') }],
    question: indicator.question,
    why: indicator.why,
    isLarge: item?.isLarge ?? false,
    difference: item === undefined ? '' : tellDifference(item),
    answers: answers.map(({ assessor, answer }) => ({ who: nameOf(assessor), ...describeAnswer(place, here, answer) })),
    nobody: sentence('consensus.nobody'),
    hint: item === undefined || item.isEqual ? '' : (hintAtMiddle(indicator.scale, answers) ?? ''),
    mayAgree: isTaking && place.may('setConsensus'),
    chosen: (agreed?.answer.evidence ?? answers.flatMap(({ answer }) => answer.evidence)).length,
    agreed:
      agreed === undefined
        ? ''
        : {
            ...describeAnswer(place, here, agreed.answer),
            by: { all: agreed.agreedBy.map((account) => nameOf(account)) },
            count: agreed.agreedBy.length,
          },
    standing: standing === undefined ? '' : describeAnswer(place, here, standing),
    history: await historyOfCell(place, here),
    before: at > 0 ? consensusAddress(place, agenda[at - 1]!.cell) : '',
    after: at >= 0 && at + 1 < agenda.length ? consensusAddress(place, agenda[at + 1]!.cell) : '',
  };
}
