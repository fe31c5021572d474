import type { Scale } from '../framework/framework.ts';
import { cellOn, type Judgement, listIndicators, valueOn } from '../framework/indicators.ts';
import { covers, type Use, type UseRequirement } from '../framework/uses.ts';
import type { Words } from '../language/text.ts';
import type { ChannelGuide } from './guide.ts';
import type { Channel, Override } from './guide-file.ts';

export const verdicts = ['suitable', 'onConditions', 'notKnown', 'unsuitable'] as const;
/** What a channel is for a use. `notKnown`: something that must be known has not been found out. */
export type Verdict = (typeof verdicts)[number];

/** What a requirement comes to: it is met, leads to a condition, stands open until more is known, or rules out. */
export type Effect = 'met' | 'condition' | 'open' | 'blocks';

/** A requirement that applies to a use, and what it comes to for one channel. */
export interface Ground {
  requirement: UseRequirement;
  effect: Effect;
  /** Whether the answer leaves open if the requirement is met. */
  isUnknown: boolean;
}

/** What one channel is for one use, and why. */
export interface Suitability {
  channel: Channel;
  verdict: Verdict;
  /** What the requirements alone lead to. */
  derived: Verdict;
  /** Functions that the purpose needs and the channel does not have. */
  lacking: string[];
  grounds: Ground[];
  conditions: Words[];
  /** The override behind the verdict, where the requirements lead to another or to other conditions. */
  override?: Override;
}

/** What every channel of a guide is for a use, in the guide's order. */
export type Judge = (use: Use) => Suitability[];

/**
 * Prepares the judging of a guide: what each requirement comes to is worked out once per channel, so that a use costs no
 * more than looking up which requirements apply to it.
 */
export function prepareJudging(guide: ChannelGuide): Judge {
  const { uses } = guide.framework;
  const grounds = new Map(guide.channels.map(({ id }) => [id, groundsOf(guide, id)]));
  const texts = new Map(uses.conditions.map(({ id, text }) => [id, text]));
  return (use) => {
    const applying = uses.requirements.flatMap(({ when }, i) => (covers(when, use) ? [i] : []));
    const needs = uses.purposes.find(({ id }) => id === use.purpose)?.needs ?? [];
    return guide.channels.map((channel): Suitability => {
      const found = applying.map((i) => grounds.get(channel.id)![i]!);
      const lacking = needs.filter((need) => !channel.functions.includes(need));
      const derived = deriveVerdict(lacking, found);
      const asked = found.flatMap(({ effect, requirement: { otherwise } }) =>
        effect === 'condition' ? [otherwise!.condition] : [],
      );
      const conditions = [...new Set(asked)].map((id) => texts.get(id)!);
      return override(guide, use, { channel, verdict: derived, derived, lacking, grounds: found, conditions });
    });
  };
}

function groundsOf(guide: ChannelGuide, channel: string): Ground[] {
  const scales = new Map(listIndicators(guide.framework).map(({ indicator }) => [indicator.id, indicator.scale]));
  return guide.framework.uses.requirements.map((requirement) => {
    const answer = guide.answers.get(channel)?.get(requirement.indicator);
    return { requirement, ...weighAnswer(requirement, scales.get(requirement.indicator)!, answer) };
  });
}

/** What a requirement comes to with `answer`; every answer that is still possible counts, and the worst decides. */
export function weighAnswer(
  requirement: UseRequirement,
  scale: Scale,
  answer: Judgement | undefined,
): Omit<Ground, 'requirement'> {
  const cell = answer === undefined ? null : cellOn(scale, answer);
  const [low, high] = cell === null ? endsOf(scale) : typeof cell === 'number' ? [cell, cell] : cell;
  const asked = valueOn(scale, (requirement.level ?? requirement.number)!);
  if (low >= asked) return { effect: 'met', isUnknown: false };
  const isUnknown = high >= asked;
  const { otherwise } = requirement;
  if (otherwise === undefined) return { effect: isUnknown ? 'open' : 'blocks', isUnknown };
  const floor = otherwise.atLeast === undefined ? Number.NEGATIVE_INFINITY : valueOn(scale, otherwise.atLeast);
  if (low >= floor) return { effect: 'condition', isUnknown };
  return { effect: high >= floor ? 'open' : 'blocks', isUnknown };
}

function endsOf(scale: Scale): [number, number] {
  const values = 'levels' in scale ? scale.levels.map(({ value }) => value) : scale.number.points.map(([, v]) => v);
  return [Math.min(...values), Math.max(...values)];
}

function deriveVerdict(lacking: readonly string[], grounds: readonly Ground[]): Verdict {
  const has = (effect: Effect) => grounds.some((ground) => ground.effect === effect);
  if (lacking.length > 0 || has('blocks')) return 'unsuitable';
  if (has('open')) return 'notKnown';
  return has('condition') ? 'onConditions' : 'suitable';
}

/**
 * Puts the override for this channel and use, where there is one, over what was derived; its conditions come on top of
 * those of the requirements. One that softens a verdict counts only where it names purpose, target group and information.
 */
function override(guide: ChannelGuide, use: Use, found: Suitability): Suitability {
  const fitting = guide.overrides.filter(
    (each) =>
      each.channel === found.channel.id && covers(each.when, use) && (isNarrow(each) || !softens(each, found.derived)),
  );
  const chosen = fitting.reduce<Override | undefined>(
    (best, each) => (best === undefined || breadth(each) >= breadth(best) ? each : best),
    undefined,
  );
  if (chosen === undefined) return found;
  return {
    ...found,
    verdict: chosen.verdict,
    conditions: [...found.conditions, ...chosen.conditions],
    override: chosen,
  };
}

function softens({ verdict }: Override, derived: Verdict): boolean {
  return verdicts.indexOf(verdict) < verdicts.indexOf(derived);
}

/** How many of the three questions an override names; the one that names most goes first. */
function breadth({ when }: Override): number {
  return Object.values(when).filter((ids) => ids !== undefined).length;
}

function isNarrow(each: Override): boolean {
  return breadth(each) === 3;
}
