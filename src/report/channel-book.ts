import type { ChannelGuide } from '../channels/guide.ts';
import { listIndicators } from '../framework/indicators.ts';
import { sentence } from '../language/sentence.ts';
import { phraseAnswer } from './answer-words.ts';
import { type ChannelMatrix, makeChannelMatrix } from './channel-matrix.ts';
import { capitalise } from './channel-names.ts';
import { sourcesOf } from './channel-sources.ts';
import type { WrittenDocument } from './document/block.ts';
import { type Head, type Sheet, type Value, type Write, writerIn } from './tables/sheet.ts';
import { word } from './wording.ts';

/** Everything that a spreadsheet of a guide holds: a row per use with a column per channel, and what that rests on. */
export function makeChannelBook(guide: ChannelGuide, document: WrittenDocument, today: string): Sheet[] {
  const write = writerIn(document.language);
  const matrix = makeChannelMatrix(guide);
  const sheets = [
    matrixSheet(matrix, write),
    conditionSheet(matrix, write),
    answerSheet(guide, write),
    requirementSheet(matrix, write),
    overrideSheet(matrix, write),
    sourceSheet(guide, write, today),
  ];
  return [aboutSheet(document, sheets, write), ...sheets];
}

function head(write: Write, key: Parameters<typeof sentence>[0], width: number): Head {
  return { head: write(sentence(key)), width };
}

function aboutSheet(
  { title, organisation, kindLine, code, isExample }: WrittenDocument,
  sheets: Sheet[],
  write: Write,
): Sheet {
  const rows: Value[][] = [
    [write(sentence('files.title')), title],
    [write(sentence('files.organisation')), organisation],
    [write(sentence('files.document')), kindLine],
    ...(isExample ? [[write(sentence('files.example')), write(sentence('council.example'))]] : []),
    [write(sentence('council.code')), code],
    [write(sentence('channels.conditions')), write(sentence('channels.bookLetters'))],
    [write(sentence('files.sheets')), sheets.map(({ name }) => name).join(', ')],
  ];
  return {
    name: write(sentence('files.about')),
    heads: [head(write, 'files.what', 24), head(write, 'files.explanation', 90)],
    rows,
  };
}

function matrixSheet({ channels, purposes }: ChannelMatrix, write: Write): Sheet {
  const verdicts = ['suitable', 'onConditions', 'notKnown', 'unsuitable'] as const;
  return {
    name: write(sentence('channels.title')),
    heads: [
      head(write, 'channels.purposeHead', 28),
      head(write, 'channels.with', 28),
      head(write, 'channels.about', 24),
      ...channels.map(({ name }) => ({ head: write(name), width: 20 })),
    ],
    rows: purposes.flatMap(({ title, rows }) =>
      rows.map((row) => [
        write(title),
        write(row.targetGroup),
        write(row.information),
        ...channels.map(({ id }) => {
          const verdict = verdicts.find((each) => row[each].some((named) => named.id === id))!;
          const { letters } = row[verdict].find((named) => named.id === id)!;
          return `${write(word('verdict', verdict))}${letters === '' ? '' : ` (${letters})`}`;
        }),
      ]),
    ),
  };
}

function conditionSheet({ conditions }: ChannelMatrix, write: Write): Sheet {
  return {
    name: write(sentence('channels.conditions')),
    heads: [head(write, 'channels.letter', 10), head(write, 'channels.condition', 90)],
    rows: conditions.map(({ letter, text }) => [letter, write(text)]),
  };
}

function answerSheet(guide: ChannelGuide, write: Write): Sheet {
  const indicators = listIndicators(guide.framework);
  return {
    name: write(sentence('files.answers')),
    heads: [
      head(write, 'channels.channel', 22),
      head(write, 'files.criterion', 18),
      head(write, 'files.indicator', 28),
      head(write, 'answers.answer', 30),
      head(write, 'answers.reason', 70),
      head(write, 'channels.source', 50),
    ],
    rows: guide.channels.flatMap(({ id, name }) =>
      indicators.map(({ indicator, criterion }) => {
        const answer = guide.answers.get(id)?.get(indicator.id);
        const sources = (answer?.evidence ?? []).flatMap((each) => guide.evidence.get(each)?.title ?? []);
        return [
          write(capitalise(name)),
          write(criterion.title),
          write(indicator.title),
          write(phraseAnswer(indicator.scale, answer)),
          write(answer?.reason ?? sentence('unknown.notAnswered')),
          sources.map(write).join('; '),
        ];
      }),
    ),
  };
}

function requirementSheet({ requirements }: ChannelMatrix, write: Write): Sheet {
  return {
    name: write(sentence('channels.requirements')),
    heads: [
      head(write, 'channels.requirement', 40),
      head(write, 'channels.because', 60),
      head(write, 'channels.holdsFor', 50),
      head(write, 'channels.otherwise', 60),
    ],
    rows: requirements.map(({ title, because, scope, condition }) => [
      write(title),
      write(because),
      write(scope),
      condition === '' ? write(sentence('channels.ruledOut')) : write(condition),
    ]),
  };
}

function overrideSheet({ overrides }: ChannelMatrix, write: Write): Sheet {
  return {
    name: write(sentence('channels.decisions')),
    heads: [
      head(write, 'channels.channel', 22),
      head(write, 'channels.holdsFor', 40),
      head(write, 'channels.verdict', 24),
      head(write, 'channels.conditions', 60),
      head(write, 'channels.because', 60),
      head(write, 'channels.byWhom', 40),
    ],
    rows: overrides.map(({ name, scope, verdict, conditions, reason, line }) => [
      write(name),
      write(scope),
      write(verdict),
      conditions.map(write).join(' '),
      write(reason),
      write(line),
    ]),
  };
}

function sourceSheet(guide: ChannelGuide, write: Write, today: string): Sheet {
  return {
    name: write(sentence('files.sources')),
    heads: [
      head(write, 'files.title', 50),
      head(write, 'sources.says', 80),
      head(write, 'sources.kind', 24),
      head(write, 'sources.strength', 12),
      head(write, 'channels.caution', 40),
      head(write, 'channels.address', 50),
    ],
    rows: sourcesOf(guide, [...guide.evidence.keys()], today).map(
      ({ title, says, kind, date, strength, caution, url }) => [
        write(title),
        write(says),
        [write(kind), date === '' ? '' : write(date)].filter((each) => each !== '').join(', '),
        write(word('confidence', strength)),
        caution.map(write).join(', '),
        url,
      ],
    ),
  };
}
