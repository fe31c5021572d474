import type { LivingDossier } from '../../dossier/living.ts';
import { livingPhases } from '../../dossier/phase.ts';
import { type Cell, partsOf } from '../../dossier/places.ts';
import { listIndicators } from '../../framework/indicators.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import { one } from '../../web/form.ts';
import { type AgendaItem, agendaOf, tellDifference, unansweredCells } from '../agenda.ts';
import { consensusAddress } from '../assess-links.ts';
import { describeAnswer } from '../cell-answer.ts';
import { longestReason } from '../cell-fields.ts';
import { candidateName } from '../cells.ts';
import { dossierFrame } from '../dossier-frame.ts';
import type { DossierPlace, WorkPage } from '../place.ts';

/** So many cells stand on one page. */
const longest = 25;

const views = ['te-doen', 'eens', 'niemand'] as const;
type View = (typeof views)[number];

/** What everyone answered, side by side, the largest differences first: the agenda of the meeting, and what was agreed. */
export const consensus: WorkPage = {
  path: '/dossiers/:id/consensus',
  view: 'workplace/consensus',
  access: 'dossier',
  name: 'task.consensus',
  forms: () => [
    {
      act: 'gelijk',
      command: 'agreeWhereEqual',
      title: sentence('consensus.agreeEqual'),
      button: sentence('consensus.agreeEqual'),
      fields: [
        {
          kind: 'text',
          name: 'reden',
          label: sentence('consensus.equalReason'),
          hint: sentence('consensus.equalHint'),
          max: longestReason,
          rows: 3,
          required: true,
        },
      ],
      send: (typed) => ({
        commands: [{ kind: 'agreeWhereEqual', reason: one(typed, 'reden')! }],
        note: sentence('consensus.agreedEqual'),
      }),
    },
  ],
  show: (place) => {
    const { dossier } = place;
    const frame = dossierFrame(place, 'task.consensus');
    const isOpened = livingPhases.indexOf(dossier.phase) >= livingPhases.indexOf('consensus');
    if (!isOpened) {
      const lead = sentence(dossier.phase === 'draft' ? 'consensus.notYet' : 'consensus.roundOpen');
      return { ...frame, ...nothing, lead };
    }
    const agenda = agendaOf(dossier);
    const todo = agenda.filter(({ cell }) => !dossier.consensus.has(cell));
    return {
      ...frame,
      ...nothing,
      isOpened,
      lead: leadOf(agenda, todo),
      equal: todo.filter(({ isEqual }) => isEqual).length,
      isDone: todo.length === 0,
      ...listOf(place, agenda, todo),
    };
  },
};

const nothing = {
  isOpened: false,
  equal: 0,
  isDone: false,
  tabs: [],
  heading: '',
  who: [],
  rows: [],
  cells: [],
  tiles: [],
};

function leadOf(agenda: readonly AgendaItem[], todo: readonly AgendaItem[]): Sentence {
  if (agenda.length === 0) return sentence('consensus.none');
  if (todo.length === 0) return sentence('consensus.allDone');
  const large = todo.filter(({ isLarge }) => isLarge).length;
  const unknown = todo.filter(({ isLarge, isPartlyUnknown }) => isPartlyUnknown && !isLarge).length;
  return sentence('consensus.lead', { done: agenda.length - todo.length, all: agenda.length, large, unknown });
}

function listOf(place: DossierPlace, agenda: readonly AgendaItem[], todo: readonly AgendaItem[]) {
  const { dossier, asked } = place;
  const view: View = views.find((each) => each === asked.query.get('toon')) ?? (todo.length > 0 ? 'te-doen' : 'eens');
  const done = agenda.filter(({ cell }) => dossier.consensus.has(cell));
  const nobody = unansweredCells(dossier);
  const counts: Record<View, number> = { 'te-doen': todo.length, eens: done.length, niemand: nobody.length };
  const from = startOf(asked.query.get('vanaf'), counts[view]);
  const items = view === 'niemand' ? [] : (view === 'eens' ? done : todo).slice(from, from + longest);
  return {
    tabs: views.map((each) => ({
      href: `${place.to('consensus')}?toon=${each}`,
      text: sentence(`consensus.view.${each}`, { count: counts[each] }),
      isCurrent: each === view,
    })),
    heading: sentence(`consensus.heading.${view}`),
    who: [...new Set(items.flatMap(({ answers }) => answers.map(({ assessor }) => assessor)))].map((account) => ({
      account,
      name: place.nameOf(account),
    })),
    rows: showRows(place, items),
    cells:
      view === 'niemand'
        ? nobody
            .slice(from, from + longest)
            .map((cell) => ({ href: consensusAddress(place, cell), name: nameCell(dossier, cell) }))
        : [],
    tiles: Array.from({ length: counts[view] > longest ? Math.ceil(counts[view] / longest) : 0 }, (_, i) => ({
      href: `${place.to('consensus')}?toon=${view}&vanaf=${i * longest}`,
      from: i * longest + 1,
      to: Math.min(counts[view], (i + 1) * longest),
      isCurrent: i * longest === from,
    })),
  };
}

function startOf(text: string | undefined, length: number): number {
  const at = text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return at < length ? at - (at % longest) : 0;
}

/** Each row has a cell for everyone who answered anything on this page, so that names stand above columns. */
function showRows(place: DossierPlace, items: readonly AgendaItem[]) {
  const { dossier } = place;
  const assessors = [...new Set(items.flatMap(({ answers }) => answers.map(({ assessor }) => assessor)))];
  const indicators = new Map(listIndicators(dossier.framework).map(({ indicator }) => [indicator.id, indicator]));
  return items.map((item) => {
    const here = { candidate: dossier.candidates.get(item.candidate)!, indicator: indicators.get(item.indicator)! };
    const agreed = dossier.consensus.get(item.cell);
    return {
      id: `${item.candidate}-${item.indicator}`,
      href: consensusAddress(place, item.cell),
      candidate: candidateName(here.candidate),
      indicator: here.indicator.title,
      isLarge: item.isLarge || item.isPartlyUnknown,
      difference: tellDifference(item),
      answers: assessors.map((assessor) => {
        const given = item.answers.find((each) => each.assessor === assessor)?.answer;
        const name = place.nameOf(assessor);
        return given === undefined ? { name, answer: '' } : { name, ...describeAnswer(place, here, given) };
      }),
      agreed: agreed === undefined ? '' : describeAnswer(place, here, agreed.answer),
    };
  });
}

function nameCell(dossier: LivingDossier, cell: Cell): Sentence {
  const [id, indicator] = partsOf(cell);
  const title = listIndicators(dossier.framework).find((placed) => placed.indicator.id === indicator)!.indicator.title;
  return sentence('assess.cellTitle', { candidate: candidateName(dossier.candidates.get(id)!), indicator: title });
}
