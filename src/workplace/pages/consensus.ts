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
import type { DossierPlace, WorkForm, WorkPage } from '../place.ts';

/** So many cells stand on one page. */
export const longestAgenda = 25;

export const agendaViews = ['te-doen', 'eens', 'niemand'] as const;
export type AgendaView = (typeof agendaViews)[number];

/** What everyone answered, side by side, the largest differences first: the agenda of the meeting, and what was agreed. */
export const consensus: WorkPage = {
  path: '/dossiers/:id/consensus',
  view: 'workplace/consensus',
  access: 'dossier',
  name: 'task.consensus',
  forms: () => [
    {
      ...equalForm,
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
      lead: leadOfAgenda(agenda, todo),
      equal: todo.filter(({ isEqual }) => isEqual).length,
      isDone: todo.length === 0,
      ...listOf(place, agenda, todo),
    };
  },
};

/** The form to agree where all said the same, but for what sending it does. */
export const equalForm = {
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
} as const satisfies Omit<WorkForm, 'send'>;

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

export function leadOfAgenda(agenda: readonly AgendaItem[], todo: readonly AgendaItem[]): Sentence {
  if (agenda.length === 0) return sentence('consensus.none');
  if (todo.length === 0) return sentence('consensus.allDone');
  const large = todo.filter(({ isLarge }) => isLarge).length;
  const unknown = todo.filter(({ isLarge, isPartlyUnknown }) => isPartlyUnknown && !isLarge).length;
  return sentence('consensus.lead', { done: agenda.length - todo.length, all: agenda.length, large, unknown });
}

function listOf(place: DossierPlace, agenda: readonly AgendaItem[], todo: readonly AgendaItem[]) {
  const { dossier, asked } = place;
  const view = chosenView(asked.query.get('toon'), todo);
  const done = agenda.filter(({ cell }) => dossier.consensus.has(cell));
  const nobody = unansweredCells(dossier);
  const counts = { 'te-doen': todo.length, eens: done.length, niemand: nobody.length };
  const from = startOf(asked.query.get('vanaf'), counts[view]);
  const items = view === 'niemand' ? [] : (view === 'eens' ? done : todo).slice(from, from + longestAgenda);
  return {
    ...placesOf(place.to('consensus'), view, counts, from),
    who: [...new Set(items.flatMap(({ answers }) => answers.map(({ assessor }) => assessor)))].map((account) => ({
      account,
      name: place.nameOf(account),
    })),
    rows: showRows(place, items),
    cells:
      view === 'niemand'
        ? nobody
            .slice(from, from + longestAgenda)
            .map((cell) => ({ href: consensusAddress(place, cell), name: nameCell(dossier, cell) }))
        : [],
  };
}

/** What is asked for; else what is to do, and what was agreed where nothing is. */
export function chosenView(asked: string | undefined, todo: readonly AgendaItem[]): AgendaView {
  return agendaViews.find((each) => each === asked) ?? (todo.length > 0 ? 'te-doen' : 'eens');
}

/** Where else one can look: the other lists, and the rest of this one. */
export function placesOf(base: string, view: AgendaView, counts: Readonly<Record<AgendaView, number>>, from: number) {
  const count = counts[view];
  return {
    tabs: agendaViews.map((each) => ({
      href: `${base}?toon=${each}`,
      text: sentence(`consensus.view.${each}`, { count: counts[each] }),
      isCurrent: each === view,
    })),
    heading: sentence(`consensus.heading.${view}`),
    tiles: Array.from({ length: count > longestAgenda ? Math.ceil(count / longestAgenda) : 0 }, (_, i) => ({
      href: `${base}?toon=${view}&vanaf=${i * longestAgenda}`,
      from: i * longestAgenda + 1,
      to: Math.min(count, (i + 1) * longestAgenda),
      isCurrent: i * longestAgenda === from,
    })),
  };
}

export function startOf(text: string | undefined, length: number): number {
  const at = text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return at < length ? at - (at % longestAgenda) : 0;
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
