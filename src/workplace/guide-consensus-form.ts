import { openedGuideAnswers } from '../channels/rounds.ts';
import { isAgreed } from '../dossier/compare-answers.ts';
import { sentence } from '../language/sentence.ts';
import { fillIn, one, typedWords } from '../web/form.ts';
import { readJudgement, showAnswer } from './cell-fields.ts';
import { consensusFields } from './consensus-form.ts';
import { guideAgenda } from './guide-agenda.ts';
import { type GuideCellHere, guideCellTitle } from './guide-cells.ts';
import { evidenceOptionsOn } from './guide-evidence.ts';
import type { GuidePlace, Result, WorkForm } from './place.ts';

/** The form in which the lead of a guide writes down what was agreed on: with a reason of its own, and who agreed. */
export function guideConsensusForm(place: GuidePlace, here: GuideCellHere): WorkForm {
  const { guide, asked } = place;
  const { channel, indicator, cell } = here;
  const { language } = asked;
  const before = guide.consensus.get(cell);
  const answers = openedGuideAnswers(guide).get(cell) ?? [];
  const assessors = answers.map(({ assessor }) => assessor);
  const cited = [...new Set(answers.flatMap(({ answer }) => answer.evidence))];
  const pieces = evidenceOptionsOn(place, channel, [...(before?.answer.evidence ?? []), ...cited]);
  const equal = answers.length > 0 && isAgreed(answers) ? answers[0]!.answer : undefined;
  return {
    act: 'spreek-af',
    command: 'setConsensus',
    title: guideCellTitle(here),
    button: sentence('consensus.save'),
    fields: consensusFields(
      indicator,
      pieces,
      assessors.map((value) => ({ value, label: place.nameOf(value) })),
    ),
    values:
      before === undefined
        ? { ...showAnswer(equal, language), reden: [], bewijs: cited, ...fillIn({ eens: assessors }) }
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
      return {
        guideCommand: { kind: 'setConsensus', channel: channel.id, indicator: indicator.id, agreedBy, value },
        ...(one(typed, 'verder') === 'volgende' ? nextOn(place, here) : {}),
      };
    },
  };
}

/** Takes back what was agreed on, so that the question is open again. */
export function guideWithdrawForm(place: GuidePlace, { channel, indicator }: GuideCellHere): WorkForm {
  return {
    act: 'trek-terug',
    command: 'setConsensus',
    isSmall: true,
    title: sentence('consensus.withdraw'),
    button: sentence('consensus.withdraw'),
    fields: [],
    send: () => ({
      guideCommand: { kind: 'setConsensus', channel: channel.id, indicator: indicator.id, value: null },
      go: place.to(`consensus/${channel.id}/${indicator.id}`),
      note: sentence('consensus.withdrawn'),
    }),
  };
}

/** The next question of the agenda that nothing was agreed on yet. */
function nextOn(place: GuidePlace, { cell }: GuideCellHere) {
  const items = guideAgenda(place.guide);
  const at = items.findIndex((item) => item.cell === cell) + 1;
  const next = [...items.slice(at), ...items.slice(0, at)].find(
    (item) => item.cell !== cell && !place.guide.consensus.has(item.cell),
  );
  return next === undefined
    ? { go: place.to('consensus'), note: sentence('consensus.allDone') }
    : { go: place.to(`consensus/${next.candidate}/${next.indicator}`), note: sentence('assess.savedNext') };
}
