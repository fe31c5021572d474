import type { GivenAnswer } from '../dossier/answer.ts';
import type { Indicator, Scale } from '../framework/framework.ts';
import type { Judgement } from '../framework/indicators.ts';
import { typeNumber } from '../language/number-input.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Language, Words } from '../language/text.ts';
import { phraseAnswer } from '../report/answer-words.ts';
import { type Fault, type Field, fillIn, numberIn, type Option, one, type Typed, wordsToType } from '../web/form.ts';

/** The most that is typed as the reason of one answer. */
export const longestReason = 4000;

const between = 'tussen';
const unknown = 'onbekend';
const number = 'getal';

/** The fields of an answer on a scale: what is said, why, and the evidence for it. */
export function answerFields({ question, scale }: Indicator, evidence: readonly Option[]): Field[] {
  return [
    { kind: 'radios', name: 'antwoord', label: question, options: answerOptions(scale) },
    ...scaleFields(scale),
    {
      kind: 'text',
      name: 'reden',
      label: sentence('assess.reason'),
      hint: sentence('assess.reasonHint'),
      max: longestReason,
    },
    ...(evidence.length === 0
      ? []
      : [{ kind: 'checks' as const, name: 'bewijs', label: sentence('assess.evidence'), options: evidence }]),
    { kind: 'hidden', name: 'verder', max: 20 },
  ];
}

/** Best first. Unknown stands last and apart: it is no level, and never the lowest one. */
function answerOptions(scale: Scale): Option[] {
  const levels = 'levels' in scale ? [...scale.levels].sort((a, b) => b.level - a.level) : [];
  return [
    ...levels.map(({ level, title, description }) => ({
      value: String(level),
      label: sentence('assess.level', { level, title }),
      hint: description,
    })),
    ...('number' in scale ? [{ value: number, label: sentence('assess.oneNumber') }] : []),
    {
      value: between,
      label: sentence('levels' in scale ? 'assess.betweenLevels' : 'assess.betweenNumbers'),
      hint: sentence('assess.betweenHint'),
    },
    { value: unknown, label: sentence('answers.unknown'), hint: sentence('assess.unknownHint') },
  ];
}

function scaleFields(scale: Scale): Field[] {
  if ('number' in scale) {
    const { unit } = scale.number;
    return [
      { kind: 'number', name: 'getal', label: sentence('assess.number'), unit },
      { kind: 'number', name: 'van', label: sentence('assess.from'), unit },
      { kind: 'number', name: 'tot', label: sentence('assess.to'), unit },
    ];
  }
  const options = scale.levels.map(({ level, title }) => ({
    value: String(level),
    label: sentence('assess.level', { level, title }),
  }));
  return [
    { kind: 'select', name: 'van', label: sentence('assess.from'), options },
    { kind: 'select', name: 'tot', label: sentence('assess.to'), options },
  ];
}

/** What stands in the fields for an answer that was given. */
export function showAnswer(answer: GivenAnswer | undefined, language: Language): Typed {
  if (answer === undefined) return fillIn({ antwoord: undefined, reden: undefined, bewijs: [] });
  const { level, levels, number: figure, numbers, reason, evidence } = answer;
  const range = levels?.map(String) ?? numbers?.map((each) => typeNumber(each, language));
  return fillIn({
    antwoord: answer.unknown ? unknown : range ? between : level === undefined ? number : String(level),
    getal: figure === undefined ? undefined : typeNumber(figure, language),
    van: range?.[0],
    tot: range?.[1],
    reden: reason && wordsToType(reason, language),
    bewijs: evidence,
  });
}

/** The judgement that was chosen, or what is not clear about it. Fields of a choice that was not made do not count. */
export function readJudgement(scale: Scale, typed: Typed, language: Language): Judgement | { fault: Fault } {
  const figure = numberIn(typed, 'getal', language);
  const chosen = one(typed, 'antwoord') ?? (figure === undefined ? undefined : number);
  if (chosen === undefined) return wrong('antwoord', 'assess.chooseFirst');
  if (chosen === unknown) {
    return figure === undefined ? { unknown: true } : wrong('getal', 'assess.unknownAndNumber');
  }
  if (chosen === number) return figure === undefined ? wrong('getal', 'assess.numberMissing') : { number: figure };
  if (chosen !== between) return { level: Number(chosen) };
  const [from, to] = ['van', 'tot'].map((name) =>
    'levels' in scale ? levelIn(typed, name) : numberIn(typed, name, language),
  );
  if (from === undefined || to === undefined) {
    return wrong(from === undefined ? 'van' : 'tot', 'assess.rangeMissing');
  }
  if (from > to) return wrong('tot', 'assess.rangeBackwards');
  if ('levels' in scale) return from === to ? { level: from } : { levels: [from, to] };
  return from === to ? { number: from } : { numbers: [from, to] };
}

function levelIn(typed: Typed, name: string): number | undefined {
  const value = one(typed, name);
  return value === undefined ? undefined : Number(value);
}

function wrong(field: string, key: Sentence['key']): { fault: Fault } {
  return { fault: { field, text: sentence(key) } };
}

/** What an answer says, with the number of its level, as whoever fills it in knows it. */
export function sayAnswer(scale: Scale, answer: Judgement): Words | Sentence {
  if ('number' in scale || answer.unknown) return phraseAnswer(scale, answer);
  const [low, high] = (answer.levels ?? [answer.level!, answer.level!]).map((level) =>
    sentence('assess.level', { level, title: scale.levels.find((each) => each.level === level)?.title ?? '' }),
  );
  return low!.values!['level'] === high!.values!['level']
    ? low!
    : sentence('answers.between', { low: low!, high: high! });
}
