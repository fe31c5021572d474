import { openedGuideAnswers } from '../../channels/rounds.ts';
import { answersBy, openRound } from '../../dossier/rounds.ts';
import { sentence } from '../../language/sentence.ts';
import { capitalise } from '../../report/channel-names.ts';
import { channelAddress, guideAnswerForm, guideCellAddress, guideRemoveForm } from '../guide-answer-form.ts';
import { type GuideCellHere, guideCellHere, guideCells, guideCellTitle } from '../guide-cells.ts';
import { guideFrame } from '../guide-frame.ts';
import { describeGuideAnswer, historyOfGuideCell } from '../guide-told.ts';
import type { GuidePlace, WorkPage, WorkShown } from '../place.ts';
import { scriptsNamed } from '../scripts.ts';

/** One question about one channel: the form, what was agreed on before, the evidence and the history. */
export const guideAssessCell: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/beoordelen/:kanaal/:indicator',
  view: 'workplace/guide-assess-cell',
  access: 'guide',
  name: 'task.assess',
  forms: (place) => {
    const here = guideCellHere(place);
    return here === undefined ? [] : [guideAnswerForm(place, here), guideRemoveForm(place, here)];
  },
  show: async (place) => {
    const here = guideCellHere(place);
    return here === undefined ? undefined : showCell(place, here);
  },
};

async function showCell(place: GuidePlace, here: GuideCellHere): Promise<WorkShown> {
  const { guide, account } = place;
  const { channel, indicator, cell, criterion } = here;
  const frame = guideFrame(place, 'task.assess');
  const mine = answersBy(guide, account.id).get(cell);
  const opened = openedGuideAnswers(guide).get(cell) ?? [];
  const agreed = guide.consensus.get(cell)?.answer;
  const cells = guideCells(guide);
  const at = cells.indexOf(cell);
  const [before, after] = [cells[at - 1], cells[at + 1]];
  return {
    ...frame,
    title: guideCellTitle(here),
    crumbs: [...(frame.crumbs ?? []), { href: place.to('beoordelen'), title: sentence('task.assess') }],
    question: indicator.question,
    why: indicator.why,
    wanted: indicator.evidence,
    mayAnswer: place.may('setAnswer'),
    isOpen: openRound(guide) !== undefined,
    mine:
      mine === undefined ? '' : { ...describeGuideAnswer(place, here, mine), lacksReason: mine.reason === undefined },
    chosen: mine?.evidence.length ?? 0,
    canRemove: openRound(guide)?.answers.get(account.id)?.has(cell) ?? false,
    agreed: agreed === undefined ? '' : describeGuideAnswer(place, here, agreed),
    opened: opened.map(({ assessor, answer }) => ({
      who: place.nameOf(assessor),
      ...describeGuideAnswer(place, here, answer),
    })),
    consensusAt: opened.length > 0 ? place.to(`consensus/${channel.id}/${indicator.id}`) : '',
    history: await historyOfGuideCell(place, here),
    before: before === undefined ? '' : guideCellAddress(place, before),
    after: after === undefined ? '' : guideCellAddress(place, after),
    ofChannel: {
      href: channelAddress(place, channel.id, criterion.id, indicator.id),
      name: capitalise(channel.name),
    },
    scripts: scriptsNamed(place.parts, 'bewaren'),
  };
}
