import { answerOf } from '../../dossier/dossier.ts';
import type { Indicator } from '../../framework/framework.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { phraseAnswer } from '../answer-words.ts';
import { criteriaOf, indicatorsBelow, indicatorsOf, leadOf, type ReportInput } from '../input.ts';
import type { TradeOff } from '../trade-off.ts';
import { word } from '../wording.ts';
import type { CouncilTopic } from './council-questions.ts';

type Says = Words | Sentence;

/** An answer to the council, drawn from the dossier: paragraphs, then a list. */
export interface CouncilAnswer {
  paragraphs: Says[][];
  items: Says[][];
}

/** What the dossier says about one topic. */
export function answerTopic(topic: CouncilTopic, input: ReportInput, content: TradeOff): CouncilAnswer {
  return answers[topic](input, content);
}

const answers: Record<CouncilTopic, (input: ReportInput, content: TradeOff) => CouncilAnswer> = {
  openSource: (input, { search, searchSentence, openAlternative }) => ({
    paragraphs: [[searchSentence, ...opennessOfChoice(input)], filled(openAlternative)],
    items: search.map(({ where, date, found }) => [sentence('letter.search', { where, date: { day: date } }), found]),
  }),
  choice: (_, { choice, answers: says, reasons }) => ({
    paragraphs: [[...filled(choice), ...says]],
    items: reasons.map((reason) => [reason]),
  }),
  gains: (_, { gains }) => ({
    paragraphs: [[gains === undefined ? sentence('gains.against') : gains.sentence]],
    items:
      gains === undefined
        ? []
        : [
            ...gains.gained.map(({ criterion, how }) => [sentence('letter.gained', { criterion, how })]),
            ...gains.givenUp.map(({ criterion, how }) => [sentence('letter.givenUp', { criterion, how })]),
            ...gains.own.map((each) => [each]),
          ],
  }),
  privacy: (input) => ({
    paragraphs: [
      [sentence('letter.information', { kind: word('information', input.dossier.need.information) })],
      introduce(input, 'letter.privacy'),
    ],
    items: phraseAnswers(
      input,
      indicatorsOf(input).filter(({ themes }) => themes.includes('privacy')),
    ),
  }),
  users: (input) => ({
    paragraphs: [
      [
        sentence('letter.users', {
          groups: { all: input.dossier.need.targetGroups.map((group) => word('target', group)) },
        }),
      ],
      introduce(input, 'letter.usersAnswers'),
    ],
    items: phraseAnswers(input, aboutUsers(input)),
  }),
  standards: (_, { standards, deviations }) => ({
    paragraphs: [[standards.sentence, deviations.sentence]],
    items: deviations.boxes.map(({ title, terms }) => [
      sentence('document.named', { name: title, words: terms[1]!.words as Words }),
      terms[3]!.words,
      sentence('letter.until', { date: terms[5]!.words as Sentence }),
    ]),
  }),
  costs: (input, { costs, costsSentence }) => {
    const row = costs.find(({ isChosen }) => isChosen);
    const money = input.dossier.decision?.inShort.money;
    if (row === undefined) return { paragraphs: [[money ?? costsSentence]], items: [] };
    return {
      paragraphs: [[...(money === undefined ? [] : [money]), costsSentence]],
      items: [
        [sentence('document.named', { name: sentence('costs.oneOff'), words: row.oneOff })],
        [sentence('document.named', { name: sentence('costs.yearly'), words: row.yearly })],
        [sentence('document.named', { name: sentence('costs.exit'), words: row.exit })],
        ...row.notes.map((note) => [note]),
      ],
    };
  },
  influence: (_, { outside }) => ({
    paragraphs: [[sentence(outside.length === 0 ? 'outside.none' : 'outside.sentence')]],
    items: outside.map((each) => [each]),
  }),
  unknown: (_, { unknown }) => ({
    paragraphs: [unknown.sentences],
    items: unknown.rows.map(({ candidate, question, known }) => [
      sentence('document.named', { name: candidate, words: question }),
      known,
    ]),
  }),
  risks: (_, { risks }) => ({
    paragraphs: [[risks.sentence], filled(risks.exit)],
    items: risks.rows.map(({ risk, measure }) => [risk, measure]),
  }),
  future: ({ dossier }, { risks, need }) => ({
    paragraphs: [
      dossier.decision === undefined
        ? [sentence('record.undecided')]
        : [
            sentence('letter.review', { date: { day: dossier.decision.review.date } }),
            ...filled(dossier.decision.review.orEarlier ?? ''),
          ],
      ...(need.answers.length === 0 ? [] : [[sentence('letter.policies')]]),
    ],
    items: [
      ...need.answers.map(({ name, how }) => [sentence('document.named', { name, words: how })]),
      ...risks.conditions.map((condition) => [sentence('letter.condition', { condition })]),
    ],
  }),
};

const filled = (words: Words): Words[] => (words === '' ? [] : [words]);

function opennessOfChoice(input: ReportInput): Says[] {
  const who = input.outcome.chosen ?? leadOf(input);
  if (who === undefined) return [];
  return [sentence('letter.openness', { name: who.name }), who.openness.because];
}

/** The sentence above the answers about one candidate: the chosen one, or until there is one who leads. */
function introduce(input: ReportInput, key: 'letter.privacy' | 'letter.usersAnswers'): Says[] {
  const who = input.outcome.chosen ?? leadOf(input);
  return who === undefined ? [] : [sentence(key, { name: who.name })];
}

function phraseAnswers(input: ReportInput, indicators: readonly Indicator[]): Says[][] {
  const who = input.outcome.chosen ?? leadOf(input);
  if (who === undefined) return [];
  return indicators.map((indicator) => {
    const answer = answerOf(input.dossier, who.id, indicator.id);
    return [
      sentence('letter.answer', { title: indicator.title, answer: phraseAnswer(indicator.scale, answer) }),
      ...(answer === undefined ? [] : [answer.reason]),
    ];
  });
}

/** The indicators about who takes part: the second criterion of the letter, and the equal second way in. */
function aboutUsers(input: ReportInput): Indicator[] {
  const adoption = criteriaOf(input).find(({ id }) => id === 'adoption');
  const below = adoption === undefined ? [] : indicatorsBelow(input, adoption);
  const beside = indicatorsOf(input).filter(({ id }) => id === 'accessibility' || id === 'fallback');
  return [...below, ...beside];
}
