import { partsOf } from '../../dossier/places.ts';
import { sentence } from '../../language/sentence.ts';
import { capitalise } from '../../report/channel-names.ts';
import { one } from '../../web/form.ts';
import { type AgendaItem, tellDifference } from '../agenda.ts';
import { guideAgenda, unansweredGuideCells } from '../guide-agenda.ts';
import { guideCellAt, guideCellTitle } from '../guide-cells.ts';
import { guideFrame } from '../guide-frame.ts';
import { describeGuideAnswer } from '../guide-told.ts';
import type { GuidePlace, WorkPage } from '../place.ts';
import { chosenView, equalForm, leadOfAgenda, longestAgenda, placesOf, startOf } from './consensus.ts';

/** What everyone answered about the channels, side by side, the largest differences first, and what was agreed. */
export const guideConsensus: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/consensus',
  view: 'workplace/guide-consensus',
  access: 'guide',
  name: 'task.consensus',
  forms: () => [
    {
      ...equalForm,
      send: (typed) => ({
        guideCommand: { kind: 'agreeWhereEqual', reason: one(typed, 'reden')! },
        note: sentence('consensus.agreedEqual'),
      }),
    },
  ],
  show: (place) => {
    const { guide } = place;
    const frame = guideFrame(place, 'task.consensus');
    if (guide.phase === 'draft' || guide.phase === 'assessing') {
      const lead = sentence(guide.phase === 'draft' ? 'guideAssess.notYet' : 'guideAssess.isOpen');
      return { ...frame, ...nothing, lead };
    }
    const agenda = guideAgenda(guide);
    const todo = agenda.filter(({ cell }) => !guide.consensus.has(cell));
    return {
      ...frame,
      ...nothing,
      isOpened: true,
      lead: leadOfAgenda(agenda, todo),
      equal: todo.filter(({ isEqual }) => isEqual).length,
      onward: todo.length === 0 && guide.phase === 'consensus' ? place.to('vaststellen') : '',
      ...listOf(place, agenda, todo),
    };
  },
};

const nothing = {
  isOpened: false,
  equal: 0,
  onward: '',
  tabs: [],
  heading: '',
  who: [],
  rows: [],
  cells: [],
  tiles: [],
};

function listOf(place: GuidePlace, agenda: readonly AgendaItem[], todo: readonly AgendaItem[]) {
  const { guide, asked, to } = place;
  const view = chosenView(asked.query.get('toon'), todo);
  const done = agenda.filter(({ cell }) => guide.consensus.has(cell));
  const nobody = unansweredGuideCells(guide);
  const counts = { 'te-doen': todo.length, eens: done.length, niemand: nobody.length };
  const from = startOf(asked.query.get('vanaf'), counts[view]);
  const items = view === 'niemand' ? [] : (view === 'eens' ? done : todo).slice(from, from + longestAgenda);
  const assessors = [...new Set(items.flatMap(({ answers }) => answers.map(({ assessor }) => assessor)))];
  return {
    ...placesOf(to('consensus'), view, counts, from),
    who: assessors.map((account) => ({ account, name: place.nameOf(account) })),
    rows: items.map((item) => showRow(place, item, assessors)),
    cells: (view === 'niemand' ? nobody : []).slice(from, from + longestAgenda).map((cell) => ({
      href: to(`consensus/${partsOf(cell).join('/')}`),
      name: guideCellTitle(guideCellAt(guide, ...partsOf(cell))!),
    })),
  };
}

/** A row has a cell for everyone who answered anything on this page, so that names stand above columns. */
function showRow(place: GuidePlace, item: AgendaItem, assessors: readonly string[]) {
  const { guide, to } = place;
  const here = guideCellAt(guide, item.candidate, item.indicator)!;
  const agreed = guide.consensus.get(item.cell);
  return {
    id: `${item.candidate}-${item.indicator}`,
    href: to(`consensus/${item.candidate}/${item.indicator}`),
    candidate: capitalise(here.channel.name),
    indicator: here.indicator.title,
    isLarge: item.isLarge || item.isPartlyUnknown,
    difference: tellDifference(item),
    answers: assessors.map((assessor) => {
      const given = item.answers.find((each) => each.assessor === assessor)?.answer;
      const name = place.nameOf(assessor);
      return given === undefined ? { name, answer: '' } : { name, ...describeGuideAnswer(place, here, given) };
    }),
    agreed: agreed === undefined ? '' : describeGuideAnswer(place, here, agreed.answer),
  };
}
