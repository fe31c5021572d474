import type { ChannelGuide } from '../channels/guide.ts';
import type { Override } from '../channels/guide-file.ts';
import { prepareJudging, type Suitability, type Verdict, verdicts } from '../channels/suitability.ts';
import type { Scope, Use } from '../framework/uses.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import { capitalise } from './channel-names.ts';
import { word } from './wording.ts';

/** A channel in a cell of the matrix, with the letters of its conditions. */
export interface MatrixName {
  id: string;
  name: Words;
  letters: string;
}

export type ChannelMatrix = ReturnType<typeof makeChannelMatrix>;

/** Every use with every channel, as content in no language. Conditions are named by a letter that a list explains. */
export function makeChannelMatrix(guide: ChannelGuide) {
  const { uses } = guide.framework;
  const judge = prepareJudging(guide);
  const own = guide.overrides.flatMap(({ conditions }) => conditions);
  const texts: Words[] = [...uses.conditions.map(({ text }) => text), ...own];
  const used = new Set<Words>();
  const lettersOf = ({ conditions, verdict }: Suitability) => {
    if (verdict !== 'onConditions') return '';
    for (const condition of conditions) used.add(condition);
    return conditions.map((condition) => letterAt(texts.indexOf(condition))).join(' ');
  };
  const cells = (use: Use) => {
    const found = judge(use);
    const named = (verdict: Verdict): MatrixName[] =>
      found
        .filter((each) => each.verdict === verdict)
        .map((each) => ({ id: each.channel.id, name: each.channel.name, letters: lettersOf(each) }));
    return Object.fromEntries(verdicts.map((verdict) => [verdict, named(verdict)])) as Record<Verdict, MatrixName[]>;
  };
  const purposes = uses.purposes.map(({ id: purpose, title, explanation }) => ({
    id: purpose,
    title,
    explanation,
    rows: uses.targetGroups.flatMap((group) =>
      uses.information.map((kind) => {
        const use = { purpose, targetGroup: group.id, information: kind.id };
        return { use, targetGroup: group.title, information: kind.title, ...cells(use) };
      }),
    ),
  }));
  return {
    organisation: guide.organisation,
    title: guide.title,
    example: guide.example ?? false,
    kind: phraseKind(guide),
    count: purposes.length * uses.targetGroups.length * uses.information.length,
    channels: guide.channels.map(({ id, name, summary }) => ({ id, name: capitalise(name), summary })),
    purposes,
    conditions: texts.flatMap((text, i) => (used.has(text) ? [{ letter: letterAt(i), text }] : [])),
    requirements: uses.requirements.map(({ title, because, when, otherwise }) => ({
      title,
      because,
      scope: phraseScope(guide, when),
      condition: uses.conditions.find(({ id }) => id === otherwise?.condition)?.text ?? '',
    })),
    overrides: guide.overrides.map((override) => describeOverride(guide, override)),
    contact: guide.contact,
  };
}

/** "Version 1, signed off by … on …; looked at again on …", or that it is a draft. */
export function phraseKind({ signOff, version, phase }: ChannelGuide): Sentence {
  if (signOff === undefined || phase !== 'settled') return sentence('channels.draft', { version });
  const { by, date, review } = signOff;
  return sentence('channels.kind', { version, by, date: { day: date }, review: { day: review } });
}

/** Which uses something holds for: "with residents · personal data", or every use. */
export function phraseScope(guide: ChannelGuide, scope: Scope): Sentence {
  const { purposes, targetGroups, information } = guide.framework.uses;
  const titles = (list: readonly { id: string; title: Words }[], ids: readonly string[] | undefined) =>
    (ids ?? []).map((id) => list.find((each) => each.id === id)!.title);
  const parts = [
    titles(purposes, scope.purposes),
    titles(targetGroups, scope.targetGroups),
    titles(information, scope.information),
  ].filter((each) => each.length > 0);
  if (parts.length === 0) return sentence('channels.scope.all');
  const [first, second, third] = parts.map((all) => ({ all }));
  if (second === undefined) return sentence('channels.scope.one', { first: first! });
  if (third === undefined) return sentence('channels.scope.two', { first: first!, second });
  return sentence('channels.scope.three', { first: first!, second, third });
}

function describeOverride(guide: ChannelGuide, { channel, when, verdict, reason, by, date, conditions }: Override) {
  return {
    name: capitalise(guide.channels.find(({ id }) => id === channel)!.name),
    scope: phraseScope(guide, when),
    verdict: word('verdict', verdict),
    conditions,
    reason,
    line: sentence('channels.overrideBy', { by, date: { day: date } }),
  };
}

/** a … z, aa, ab … */
function letterAt(i: number): string {
  return (i >= 26 ? letterAt(Math.floor(i / 26) - 1) : '') + String.fromCharCode(97 + (i % 26));
}
