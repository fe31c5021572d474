import { openedGuideAnswers } from '../../channels/rounds.ts';
import { sentence } from '../../language/sentence.ts';
import { hintAtMiddle, tellDifference } from '../agenda.ts';
import { guideAgenda } from '../guide-agenda.ts';
import { type GuideCellHere, guideCellHere, guideCellTitle } from '../guide-cells.ts';
import { guideConsensusForm, guideWithdrawForm } from '../guide-consensus-form.ts';
import { guideFrame } from '../guide-frame.ts';
import { describeGuideAnswer, historyOfGuideCell } from '../guide-told.ts';
import type { GuidePlace, WorkPage, WorkShown } from '../place.ts';

/** One question about one channel to agree on: what everyone answered side by side, and the form for what was agreed. */
export const guideConsensusCell: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/consensus/:kanaal/:indicator',
  view: 'workplace/consensus-cell',
  access: 'guide',
  name: 'task.consensus',
  forms: (place) => {
    const here = guideCellHere(place);
    return here === undefined ? [] : [guideConsensusForm(place, here), guideWithdrawForm(place, here)];
  },
  show: async (place) => {
    const here = guideCellHere(place);
    return here === undefined ? undefined : showCell(place, here);
  },
};

async function showCell(place: GuidePlace, here: GuideCellHere): Promise<WorkShown> {
  const { guide, nameOf, to } = place;
  const { indicator, cell } = here;
  const frame = guideFrame(place, 'task.consensus');
  const answers = openedGuideAnswers(guide).get(cell) ?? [];
  const agenda = guideAgenda(guide);
  const at = agenda.findIndex((item) => item.cell === cell);
  const item = agenda[at];
  const agreed = guide.consensus.get(cell);
  const address = ({ candidate, indicator: id }: { candidate: string; indicator: string }) =>
    to(`consensus/${candidate}/${id}`);
  return {
    ...frame,
    title: guideCellTitle(here),
    crumbs: [...(frame.crumbs ?? []), { href: to('consensus'), title: sentence('task.consensus') }],
    question: indicator.question,
    why: indicator.why,
    isLarge: item?.isLarge ?? false,
    difference: item === undefined ? '' : tellDifference(item),
    answers: answers.map(({ assessor, answer }) => ({
      who: nameOf(assessor),
      ...describeGuideAnswer(place, here, answer),
    })),
    nobody: sentence('guideConsensus.nobody'),
    hint: item === undefined || item.isEqual ? '' : (hintAtMiddle(indicator.scale, answers) ?? ''),
    mayAgree: place.may('setConsensus'),
    chosen: (agreed?.answer.evidence ?? answers.flatMap(({ answer }) => answer.evidence)).length,
    agreed:
      agreed === undefined
        ? ''
        : {
            ...describeGuideAnswer(place, here, agreed.answer),
            by: { all: agreed.agreedBy.map((account) => nameOf(account)) },
            count: agreed.agreedBy.length,
          },
    standing: '',
    history: await historyOfGuideCell(place, here),
    before: at > 0 ? address(agenda[at - 1]!) : '',
    after: at >= 0 && at + 1 < agenda.length ? address(agenda[at + 1]!) : '',
  };
}
