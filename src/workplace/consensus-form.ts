import { isAgreed } from '../dossier/compare-answers.ts';
import { openedAnswers } from '../dossier/rounds.ts';
import type { Indicator } from '../framework/framework.ts';
import { sentence } from '../language/sentence.ts';
import { type Field, fillIn, type Option, one, typedWords } from '../web/form.ts';
import { agendaOf } from './agenda.ts';
import { titleOf } from './answer-form.ts';
import { consensusAddress } from './assess-links.ts';
import { evidenceFor, evidenceOption } from './cell-evidence.ts';
import { answerFields, longestReason, readJudgement, showAnswer } from './cell-fields.ts';
import type { CellHere } from './cells.ts';
import type { DossierPlace, Result, WorkForm } from './place.ts';

/** The form in which the lead writes down what was agreed on: with a reason of its own, and who agreed. */
export function consensusForm(place: DossierPlace, here: CellHere): WorkForm {
  const { dossier, asked } = place;
  const { candidate, indicator, cell } = here;
  const { language } = asked;
  const before = dossier.consensus.get(cell);
  const answers = openedAnswers(dossier).get(cell) ?? [];
  const cited = [...new Set(answers.flatMap(({ answer }) => answer.evidence))];
  const near = [...(before?.answer.evidence ?? []), ...cited];
  const pieces = evidenceFor(dossier, candidate.id, indicator.id, near);
  const equal = answers.length > 0 && isAgreed(answers) ? answers[0]!.answer : undefined;
  const begin = { ...showAnswer(equal, language), reden: [], bewijs: cited };
  return {
    act: 'spreek-af',
    command: 'setConsensus',
    title: titleOf(here),
    button: sentence('consensus.save'),
    fields: consensusFields(
      indicator,
      pieces.map(evidenceOption),
      answers.map(({ assessor }) => ({ value: assessor, label: place.nameOf(assessor) })),
    ),
    values:
      before === undefined
        ? { ...begin, ...fillIn({ eens: answers.map(({ assessor }) => assessor) }) }
        : { ...showAnswer(before.answer, language), ...fillIn({ eens: before.agreedBy }) },
    send(typed): Result {
      const judgement = readJudgement(indicator.scale, typed, language);
      if ('fault' in judgement) return { faults: [judgement.fault] };
      const value = {
        ...judgement,
        reason: typedWords(before?.answer.reason, one(typed, 'reden')!, language),
        evidence: [...(typed['bewijs'] ?? [])],
      };
      const agreedBy = [...(typed['eens'] ?? [])];
      const isNext = one(typed, 'verder') === 'volgende';
      return {
        commands: [{ kind: 'setConsensus', candidate: candidate.id, indicator: indicator.id, agreedBy, value }],
        ...(isNext ? nextOn(place, here) : {}),
      };
    },
  };
}

/** The fields of what was agreed on: as those of an answer, with who agrees. */
export function consensusFields(
  indicator: Indicator,
  evidence: readonly Option[],
  assessors: readonly Option[],
): Field[] {
  return [
    ...answerFields(indicator, evidence).map(asAgreed),
    ...(assessors.length === 0
      ? []
      : [
          {
            kind: 'checks' as const,
            name: 'eens',
            label: sentence('consensus.who'),
            hint: sentence('consensus.whoHint'),
            options: assessors,
          },
        ]),
  ];
}

function asAgreed(field: Field): Field {
  if (field.kind !== 'text' || field.name !== 'reden') return field;
  return { ...field, max: longestReason, required: true, hint: sentence('consensus.reasonHint') };
}

/** Takes back what was agreed on, so that the cell is open again. */
export function withdrawForm(place: DossierPlace, here: CellHere): WorkForm {
  return {
    act: 'trek-terug',
    command: 'setConsensus',
    isSmall: true,
    title: sentence('consensus.withdraw'),
    button: sentence('consensus.withdraw'),
    fields: [],
    send: () => ({
      commands: [{ kind: 'setConsensus', candidate: here.candidate.id, indicator: here.indicator.id, value: null }],
      go: consensusAddress(place, here.cell),
      note: sentence('consensus.withdrawn'),
    }),
  };
}

/** The next cell of the agenda that nothing was agreed on yet. */
function nextOn(place: DossierPlace, { cell }: CellHere) {
  const items = agendaOf(place.dossier);
  const at = items.findIndex((item) => item.cell === cell) + 1;
  const next = [...items.slice(at), ...items.slice(0, at)].find(
    (item) => item.cell !== cell && !place.dossier.consensus.has(item.cell),
  );
  return next === undefined
    ? { go: place.to('consensus'), note: sentence('consensus.allDone') }
    : { go: consensusAddress(place, next.cell), note: sentence('assess.savedNext') };
}
