import type { GivenAnswer } from '../dossier/answer.ts';
import { type Cell, partsOf } from '../dossier/places.ts';
import { answersBy } from '../dossier/rounds.ts';
import { listIndicators } from '../framework/indicators.ts';
import { sentence } from '../language/sentence.ts';
import { one, type Typed } from '../web/form.ts';
import { answerFields, readJudgement, showAnswer } from './cell-fields.ts';
import { nextToDo } from './completeness.ts';
import { type GuideCellHere, guideCells, guideCellTitle } from './guide-cells.ts';
import { evidenceOptionsOn } from './guide-evidence.ts';
import type { GuidePlace, Result, WorkForm } from './place.ts';
import { optionalWords } from './typed-value.ts';

/** The page on which one cell of a guide is answered. */
export function guideCellAddress({ to }: Pick<GuidePlace, 'to'>, cell: Cell): string {
  return to(`beoordelen/${partsOf(cell).join('/')}`);
}

/** The questions about one channel, at one aspect; `at` is the question to look at first. */
export function channelAddress({ to }: Pick<GuidePlace, 'to'>, channel: string, aspect?: string, at?: string): string {
  const query = new URLSearchParams({ kanaal: channel, ...(aspect === undefined ? {} : { aspect }) });
  return `${to('beoordelen')}?${query}${at === undefined ? '' : `#vraag-${at}`}`;
}

/**
 * The form in which one assessor answers one question about one channel; it is sent to the page of that question. Where
 * there is more evidence than `most`, only what is cited here already stands in it.
 */
export function guideAnswerForm(place: GuidePlace, here: GuideCellHere, most = Number.POSITIVE_INFINITY): WorkForm {
  const { channel, indicator } = here;
  const { language } = place.asked;
  const mine = answersBy(place.guide, place.account.id).get(here.cell);
  const near = [...(mine?.evidence ?? []), ...(place.guide.consensus.get(here.cell)?.answer.evidence ?? [])];
  const all = evidenceOptionsOn(place, channel, near);
  const pieces = all.length > most ? all.filter(({ value }) => near.includes(value)) : all;
  return {
    act: 'bewaar',
    command: 'setAnswer',
    title: guideCellTitle(here),
    button: sentence('form.save'),
    fields: answerFields(indicator, pieces),
    values: showAnswer(mine, language),
    send(typed): Result {
      const judgement = readJudgement(indicator.scale, typed, language);
      if ('fault' in judgement) return { faults: [judgement.fault] };
      const value: GivenAnswer = {
        ...judgement,
        ...optionalWords(place, 'reason', typed, 'reden', mine?.reason),
        evidence: [...(typed['bewijs'] ?? [])],
      };
      return {
        guideCommand: { kind: 'setAnswer', channel: channel.id, indicator: indicator.id, value },
        ...onward(place, here, typed),
      };
    },
  };
}

/** Takes one's own answer away, so that the question is open again. */
export function guideRemoveForm(place: GuidePlace, { channel, indicator, cell }: GuideCellHere): WorkForm {
  return {
    act: 'weg',
    command: 'setAnswer',
    isSmall: true,
    title: sentence('assess.remove'),
    button: sentence('assess.remove'),
    fields: [],
    send: () => ({
      guideCommand: { kind: 'setAnswer', channel: channel.id, indicator: indicator.id, value: null },
      go: guideCellAddress(place, cell),
      note: sentence('assess.removed'),
    }),
  };
}

/** Where one goes after saving: the next question that waits, the next one about this channel, or this page again. */
function onward(place: GuidePlace, here: GuideCellHere, typed: Typed) {
  const { guide, account } = place;
  const goes = one(typed, 'verder');
  if (goes === 'volgende') {
    const next = nextToDo(guideCells(guide), answersBy(guide, account.id), here.cell);
    return next === undefined
      ? { go: place.to('beoordelen'), note: sentence('assess.allDone') }
      : { go: guideCellAddress(place, next), note: sentence('assess.savedNext') };
  }
  if (goes !== 'kandidaat') return {};
  const rows = listIndicators(guide.framework);
  const next = rows[rows.findIndex(({ indicator }) => indicator.id === here.indicator.id) + 1];
  const at = next?.criterion.id === here.criterion.id ? next.indicator.id : here.indicator.id;
  return { go: channelAddress(place, here.channel.id, here.criterion.id, at) };
}
