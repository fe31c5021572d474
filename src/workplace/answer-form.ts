import type { GivenAnswer } from '../dossier/answer.ts';
import { isApplicableIn } from '../dossier/live.ts';
import { partsOf } from '../dossier/places.ts';
import { answersBy } from '../dossier/rounds.ts';
import { isSame } from '../framework/same.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Language, Words } from '../language/text.ts';
import { fillIn, one, type Typed, typedWords, wordsToType } from '../web/form.ts';
import { candidateAddress, cellAddress } from './assess-links.ts';
import { evidenceFor, evidenceOption } from './cell-evidence.ts';
import { answerFields, readJudgement, showAnswer } from './cell-fields.ts';
import { readCellText, writeCellText } from './cell-text.ts';
import { answerableIndicators, type CellHere, candidateName, cellsToAnswer } from './cells.ts';
import { nextToDo } from './completeness.ts';
import type { DossierPlace, Result, WorkForm } from './place.ts';

/**
 * The form in which one assessor answers one cell; it is sent to the page of that cell, wherever it stands. Where there is
 * more evidence than `most`, only what bears on this cell stands in it.
 */
export function answerForm(place: DossierPlace, here: CellHere, most = Number.POSITIVE_INFINITY): WorkForm {
  const { candidate, indicator } = here;
  const { language } = place.asked;
  const mine = answersBy(place.dossier, place.account.id).get(here.cell);
  const standing = place.dossier.standing.get(candidate.id)?.answers[indicator.id];
  const isFromCatalogue = mine === undefined && place.asked.query.get('uit') === 'catalogus';
  const before = isFromCatalogue ? standing : mine;
  const near = [...(before?.evidence ?? []), ...(standing?.evidence ?? [])];
  const all = evidenceFor(place.dossier, candidate.id, indicator.id, near);
  const pieces = all.length > most ? all.filter(({ id }) => near.includes(id)) : all;
  return {
    act: 'bewaar',
    command: 'setAnswer',
    title: titleOf(here),
    button: sentence('form.save'),
    fields: answerFields(indicator, pieces.map(evidenceOption)),
    values: showAnswer(before, language),
    send(typed): Result {
      const judgement = readJudgement(indicator.scale, typed, language);
      if ('fault' in judgement) return { faults: [judgement.fault] };
      const reason = one(typed, 'reden');
      const value: GivenAnswer = {
        ...judgement,
        ...(reason && { reason: reasonOf(reason, mine?.reason, standing?.reason, language) }),
        evidence: [...(typed['bewijs'] ?? [])],
      };
      return {
        commands: [{ kind: 'setAnswer', candidate: candidate.id, indicator: indicator.id, value }],
        ...onward(place, here, typed),
      };
    },
  };
}

/**
 * A reason as it is kept. What the catalogue says in two languages stays so while nobody touches it; once someone writes
 * their own, the other language of the catalogue no longer says the same.
 */
function reasonOf(typed: string, before: Words | undefined, standing: Words | undefined, language: Language): Words {
  if (standing !== undefined && wordsToType(standing, language) === typed) return standing;
  return before !== undefined && isSame(before, standing) ? typed : typedWords(before, typed, language);
}

/** The judgement alone, as it is typed in a cell of the table; the reason and the evidence stay. */
export function valueForm(place: DossierPlace, { candidate, indicator, cell, ...rest }: CellHere): WorkForm {
  const { language } = place.asked;
  const mine = answersBy(place.dossier, place.account.id).get(cell);
  const where = { candidate: candidate.id, indicator: indicator.id };
  return {
    act: 'waarde',
    command: 'setAnswer',
    isSmall: true,
    title: titleOf({ candidate, indicator, cell, ...rest }),
    button: sentence('form.save'),
    fields: [{ kind: 'line', name: 'waarde', label: indicator.question, hint: sentence('assess.cellHint'), max: 80 }],
    values: fillIn({ waarde: writeCellText(mine, language) || undefined }),
    send(typed): Result {
      const read = readCellText(indicator.scale, one(typed, 'waarde') ?? '', language);
      if (read !== undefined && 'fault' in read) return { faults: [{ field: 'waarde', text: read.fault }] };
      if (read === undefined && (mine?.reason !== undefined || (mine?.evidence.length ?? 0) > 0)) {
        return { faults: [{ field: 'waarde', text: sentence('assess.hasReason') }] };
      }
      return { commands: [{ kind: 'setAnswer', ...where, value: read === undefined ? null : withReason(read, mine) }] };
    },
  };
}

/** Takes one's own answer away, so that the cell is open again. */
export function removeForm({ to }: DossierPlace, { candidate, indicator }: CellHere): WorkForm {
  return {
    act: 'weg',
    command: 'setAnswer',
    isSmall: true,
    title: sentence('assess.remove'),
    button: sentence('assess.remove'),
    fields: [],
    send: () => ({
      commands: [{ kind: 'setAnswer', candidate: candidate.id, indicator: indicator.id, value: null }],
      go: to(`beoordelen/${candidate.id}/${indicator.id}`),
      note: sentence('assess.removed'),
    }),
  };
}

/** A judgement with the reason and the evidence that stood there. */
export function withReason(
  judgement: Omit<GivenAnswer, 'reason' | 'evidence'>,
  before: GivenAnswer | undefined,
): GivenAnswer {
  return {
    ...judgement,
    ...(before?.reason === undefined ? {} : { reason: before.reason }),
    evidence: before?.evidence ?? [],
  };
}

export function titleOf({ candidate, indicator }: CellHere) {
  return sentence('assess.cellTitle', { candidate: candidateName(candidate), indicator: indicator.title });
}

/** Where one goes after saving: the next question that waits, the next one of this candidate, or this page again. */
function onward(place: DossierPlace, here: CellHere, typed: Typed): { go?: string; note?: Sentence } {
  const { dossier, account } = place;
  const verder = one(typed, 'verder');
  if (verder === 'volgende') {
    const next = nextToDo(cellsToAnswer(dossier), answersBy(dossier, account.id), here.cell);
    return next === undefined
      ? { go: place.to('beoordelen'), note: sentence('assess.allDone') }
      : { go: cellAddress(place, next), note: sentence('assess.savedNext') };
  }
  if (verder !== 'kandidaat') return {};
  const rows = answerableIndicators(dossier).filter(({ indicator }) => isApplicableIn(dossier, indicator.id));
  const next = rows[rows.findIndex(({ indicator }) => indicator.id === here.indicator.id) + 1];
  const [candidate] = partsOf(here.cell);
  const at = next?.criterion.id === here.criterion.id ? next.indicator.id : here.indicator.id;
  return { go: candidateAddress(place, candidate, here.criterion.id, at) };
}
