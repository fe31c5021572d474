import { sentence } from '../../language/sentence.ts';
import type { Language } from '../../language/text.ts';
import type { ReportInput } from '../input.ts';
import { answerTopic } from '../sections/council-answers.ts';
import { standardQuestions, topicsOf } from '../sections/council-questions.ts';
import { makeTradeOff, type TradeOff } from '../trade-off.ts';
import { word } from '../wording.ts';
import type { Block, WrittenDocument } from './block.ts';
import { composeDocument, isSettled } from './compose.ts';
import { type Pen, takePen } from './pen.ts';

/** A letter to the council: each question repeated, each answer drawn from the dossier. */
export function writeCouncilLetter(input: ReportInput, language: Language): WrittenDocument {
  const pen = takePen(language);
  const content = makeTradeOff(input);
  const { dossier, questions = [] } = input;
  const title = sentence(questions.length === 0 ? 'letter.title' : 'letter.titleAnswers', { title: dossier.title });
  const asked = questions.length === 0 ? standardQuestions : questions;
  const blocks: Block[] = [
    pen.heading(1, title),
    writeHead(pen, input),
    pen.paragraph(sentence('letter.salutation')),
    pen.paragraph([
      sentence(questions.length === 0 ? 'letter.introStandard' : 'letter.intro', { title: dossier.title }),
      sentence(isSettled(input) ? 'letter.fromDossier' : 'letter.fromDraft', {
        code: input.code ?? '',
        has: input.code === undefined ? 'no' : 'yes',
      }),
    ]),
    pen.paragraph([content.choice, ...content.answers], 'lead'),
    ...asked.flatMap((question, i) => [
      pen.heading(2, sentence('letter.question', { number: i + 1 }), `vraag-${i + 1}`),
      pen.paragraph(question.question, 'quote'),
      ...writeAnswer(pen, input, content, topicsOf(question)),
    ]),
    pen.heading(2, sentence('letter.attached'), 'bijlagen'),
    ...pen.list([sentence('letter.report', { address: `/besluiten/${dossier.id}` })]),
    pen.paragraph(sentence('letter.closing')),
    pen.paragraph(dossier.decision?.by ?? word('decider', dossier.need.decider)),
  ];
  return composeDocument(pen, 'council-letter', input, title, blocks);
}

/** To whom, about what and when; whoever prints it adds number, portfolio holder and the like from the house style. */
function writeHead(pen: Pen, { dossier }: ReportInput): Block {
  const date =
    dossier.decision === undefined ? [] : [{ term: sentence('letter.date'), words: dayOf(dossier.decision.date) }];
  return pen.terms([
    { term: sentence('letter.to'), words: sentence('letter.council') },
    { term: sentence('letter.subject'), words: dossier.title },
    ...date,
  ]);
}

function dayOf(day: string) {
  return sentence('sources.day', { date: { day } });
}

function writeAnswer(pen: Pen, input: ReportInput, content: TradeOff, topics: ReturnType<typeof topicsOf>): Block[] {
  const found = topics.length === 0 ? (['choice'] as const) : topics;
  return [
    ...(topics.length === 0 ? [pen.paragraph(sentence('letter.noTopic'), 'note')] : []),
    ...found.flatMap((topic) => {
      const { paragraphs, items } = answerTopic(topic, input, content);
      return [
        ...paragraphs.filter((parts) => parts.length > 0).map((parts) => pen.paragraph(parts)),
        ...pen.list(items.map((parts) => pen.line(...parts))),
      ];
    }),
  ];
}
