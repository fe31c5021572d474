import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelGuide } from '../../src/channels/guide.ts';
import { type Override, overrideSchema } from '../../src/channels/guide-file.ts';
import { prepareJudging, type Suitability, verdicts } from '../../src/channels/suitability.ts';
import type { Answer } from '../../src/dossier/answer.ts';
import type { Indicator } from '../../src/framework/framework.ts';
import { covers, listUses, type Use, type UseRequirement } from '../../src/framework/uses.ts';
import { text } from '../support/dossier-file.ts';
import { answered, ask, exampleGuide } from './guides.ts';

const example = exampleGuide();

/** An indicator with `levels` levels whose values rise evenly from 0 to 1. */
function levelled(id: string, levels: number): Indicator {
  return {
    id,
    title: text(id),
    question: text(id),
    why: text(id),
    evidence: text(id),
    sources: ['test'],
    answeredBy: 'municipality',
    themes: [],
    scale: {
      levels: Array.from({ length: levels }, (_, level) => ({
        level,
        value: level / (levels - 1),
        title: text(`${level}`),
        description: text(`${level}`),
      })),
    },
  };
}

const option = (id: string) => ({ id, title: text(id), explanation: text(id) });
const some = (ids: string[]) => fc.option(fc.subarray(ids, { minLength: 1 }), { nil: undefined });
const ids = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
const scope = fc.record({
  purposes: some(ids('p', 3)),
  targetGroups: some(ids('g', 3)),
  information: some(ids('i', 2)),
});

/** Guides of all shapes: answers known, ranged, unknown and missing; requirements with and without a condition; overrides. */
const guides: fc.Arbitrary<ChannelGuide> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 4 }),
    channels: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ sizes, channels }) => {
    const indicators = sizes.map((size, i) => levelled(`n${i + 1}`, size));
    const requirement = fc.nat({ max: sizes.length - 1 }).chain((n) =>
      fc
        .record({
          level: fc.integer({ min: 0, max: sizes[n]! - 1 }),
          when: scope,
          otherwise: fc.option(
            fc.record({
              atLeast: fc.option(fc.nat({ max: sizes[n]! - 1 }), { nil: undefined }),
              condition: fc.constantFrom('c1', 'c2'),
            }),
            { nil: undefined },
          ),
        })
        .map(
          ({ level, when, otherwise }): Omit<UseRequirement, 'id'> => ({
            title: text('r'),
            indicator: `n${n + 1}`,
            level,
            when,
            because: text('r'),
            cites: [],
            ...(otherwise === undefined || (otherwise.atLeast !== undefined && otherwise.atLeast >= level)
              ? {}
              : { otherwise }),
          }),
        ),
    );
    const judgement = (size: number) =>
      fc.oneof(
        fc.nat({ max: size - 1 }).map((level) => ({ level })),
        fc
          .tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 }))
          .map(([a, b]) => ({ levels: [Math.min(a, b), Math.max(a, b)] as [number, number] })),
        fc.constant({ unknown: true as const }),
        fc.constant(undefined),
      );
    const override = fc
      .record({
        channel: fc.constantFrom(...ids('k', channels)),
        when: scope,
        verdict: fc.constantFrom('onConditions', 'unsuitable', 'notKnown' as const),
      })
      .map(
        (each): Omit<Override, 'id'> => ({
          ...each,
          conditions: each.verdict === 'onConditions' ? [text('condition')] : [],
          reason: text('because'),
          by: 'someone',
          date: '2026-01-01',
          evidence: [],
        }),
      );
    return fc
      .record({
        requirements: fc.array(requirement, { minLength: 1, maxLength: 6 }),
        answers: fc.tuple(...ids('k', channels).map(() => fc.tuple(...sizes.map(judgement)))),
        functions: fc.tuple(...ids('k', channels).map(() => fc.subarray(['f1', 'f2'], { minLength: 1 }))),
        needs: fc.tuple(...ids('p', 3).map(() => fc.subarray(['f1', 'f2']))),
        overrides: fc.array(override, { maxLength: 3 }),
      })
      .map(
        ({ requirements, answers, functions, needs, overrides }): ChannelGuide => ({
          ...example,
          channels: ids('k', channels).map((id, i) => ({ id, name: id, summary: id, functions: functions[i]! })),
          overrides: overrides.map((each, i) => ({ id: `o${i + 1}`, ...each })),
          answers: new Map(
            ids('k', channels).map((id, c) => [
              id,
              new Map(
                answers[c]!.flatMap((given, n): [string, Answer][] =>
                  given === undefined
                    ? []
                    : [[`n${n + 1}`, { ...given, reason: 'because', evidence: [], judgedBy: 'municipality' }]],
                ),
              ),
            ]),
          ),
          framework: {
            ...example.framework,
            criteria: [{ ...example.framework.criteria[0]!, indicators }],
            uses: {
              functions: ['f1', 'f2'].map((id) => ({ id, title: text(id), lacking: text(id) })),
              purposes: ids('p', 3).map((id, i) => ({ ...option(id), needs: needs[i]! })),
              targetGroups: ids('g', 3).map(option),
              information: ids('i', 2).map(option),
              conditions: ['c1', 'c2'].map((id) => ({ id, text: text(id) })),
              requirements: requirements.map((each, i) => ({ id: `r${i + 1}`, ...each })),
            },
          },
        }),
      );
  });

/** The levels that an answer leaves open, counted in another way than the product does. */
function levelsLeft(guide: ChannelGuide, channel: string, indicator: string): number[] {
  const { scale } = guide.framework.criteria[0]!.indicators!.find(({ id }) => id === indicator)!;
  const all = 'levels' in scale ? scale.levels.map(({ level }) => level) : [];
  const answer = guide.answers.get(channel)?.get(indicator);
  if (answer?.level !== undefined) return [answer.level];
  if (answer?.levels !== undefined)
    return all.filter((level) => level >= answer.levels![0] && level <= answer.levels![1]);
  return all;
}

/** The worst that one requirement can come to for one channel, level by level. */
function worstOf(guide: ChannelGuide, channel: string, requirement: UseRequirement): string {
  const fates = levelsLeft(guide, channel, requirement.indicator).map((level) => {
    if (level >= requirement.level!) return 'met';
    if (requirement.otherwise === undefined) return 'out';
    return level >= (requirement.otherwise.atLeast ?? 0) ? 'condition' : 'out';
  });
  if (fates.every((fate) => fate === 'out')) return 'out';
  if (fates.includes('out')) return 'open';
  return fates.includes('condition') ? 'condition' : 'met';
}

function each(guide: ChannelGuide, check: (found: Suitability, use: Use, applying: UseRequirement[]) => void): void {
  const judge = prepareJudging(guide);
  for (const use of listUses(guide.framework.uses)) {
    const applying = guide.framework.uses.requirements.filter(({ when }) => covers(when, use));
    for (const found of judge(use)) check(found, use, applying);
  }
}

describe('whatever a guide holds', () => {
  it('M10: a channel that misses a requirement of a use is never suitable there, overrides included', () => {
    fc.assert(
      fc.property(guides, (guide) => {
        each(guide, ({ channel, verdict }, _use, applying) => {
          const misses = applying.some(({ indicator, level }) =>
            levelsLeft(guide, channel.id, indicator).some((left) => left < level!),
          );
          if (misses) expect(verdict).not.toBe('suitable');
        });
      }),
      { numRuns: 300 },
    );
  });

  it('the verdict is the one that follows requirement by requirement', () => {
    fc.assert(
      fc.property(guides, (guide) => {
        each(guide, ({ channel, derived, lacking }, use, applying) => {
          const worst = applying.map((requirement) => worstOf(guide, channel.id, requirement));
          const { needs } = guide.framework.uses.purposes.find(({ id }) => id === use.purpose)!;
          const cannot = needs.filter((need) => !channel.functions.includes(need));
          expect(lacking).toEqual(cannot);
          const expected =
            cannot.length > 0 || worst.includes('out')
              ? 'unsuitable'
              : worst.includes('open')
                ? 'notKnown'
                : worst.includes('condition')
                  ? 'onConditions'
                  : 'suitable';
          expect(derived).toBe(expected);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('a verdict "on conditions" always names a condition, and no condition is named twice', () => {
    fc.assert(
      fc.property(guides, (guide) => {
        each(guide, ({ verdict, conditions, override }) => {
          if (verdict === 'onConditions') expect(conditions.length).toBeGreaterThan(0);
          const ofRequirements = conditions.length - (override?.conditions.length ?? 0);
          expect(new Set(conditions.slice(0, ofRequirements)).size).toBe(ofRequirements);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('finding out an answer never makes an unsuitable channel suitable, nor a suitable one unsuitable', () => {
    fc.assert(
      fc.property(guides, fc.nat(), fc.nat(), (guide, c, seed) => {
        const channel = guide.channels[c % guide.channels.length]!.id;
        let known = guide;
        for (const { id } of guide.framework.criteria[0]!.indicators!) {
          const left = levelsLeft(guide, channel, id);
          known = answered(known, channel, id, { level: left[seed % left.length]! });
        }
        const after = prepareJudging(known);
        each(guide, ({ channel: { id }, derived }, use) => {
          if (id !== channel) return;
          const now = after(use).find((found) => found.channel.id === id)!.derived;
          if (derived === 'unsuitable' || derived === 'suitable') expect(now).toBe(derived);
          else expect(now).not.toBe('notKnown');
        });
      }),
      { numRuns: 200 },
    );
  });

  it('an override softens a verdict only where it names purpose, target group and information', () => {
    fc.assert(
      fc.property(guides, (guide) => {
        each(guide, ({ verdict, derived, override }) => {
          if (verdicts.indexOf(verdict) >= verdicts.indexOf(derived)) return;
          expect(Object.values(override!.when).filter((list) => list !== undefined)).toHaveLength(3);
          expect(override!.reason).toBeTruthy();
        });
      }),
      { numRuns: 200 },
    );
  });
});

it('a guide of 30 channels and 200 uses is judged whole', () => {
  const channels = Array.from({ length: 30 }, (_, i) => ({
    ...example.channels[i % example.channels.length]!,
    id: `k${i}`,
  }));
  const answers = new Map(
    channels.map(({ id }, i) => [id, example.answers.get(example.channels[i % example.channels.length]!.id)!]),
  );
  const judge = prepareJudging({ ...example, channels, answers });
  const uses = listUses(example.framework.uses);
  const all = [...uses, ...uses.slice(0, 8)];
  expect(all).toHaveLength(200);
  expect(all.flatMap((use) => judge(use))).toHaveLength(6000);
});

describe('an override', () => {
  const whole = { channel: 'whatsapp', reason: 'Because', by: 'Someone', date: '2026-01-01', evidence: [] };
  const withOverride = (
    when: Override['when'],
    verdict: Override['verdict'],
    conditions: string[] = [],
  ): ChannelGuide => ({
    ...example,
    overrides: [{ id: 'mine', ...whole, when, verdict, conditions }],
  });
  const sensitive = 'samenwerken/buurtgroepen/bijzonder';
  const exact = { purposes: ['samenwerken'], targetGroups: ['buurtgroepen'], information: ['bijzonder'] };

  it('may lower a verdict with a reason, and that reason goes with the answer', () => {
    const found = ask(
      withOverride({ targetGroups: ['buurtgroepen'] }, 'unsuitable'),
      'whatsapp',
      'samenwerken/buurtgroepen/openbaar',
    );
    expect(found.derived).toBe('onConditions');
    expect(found.verdict).toBe('unsuitable');
    expect(found.override?.reason).toBe('Because');
  });

  it('that softens leaves the conditions of the requirements standing, with its own on top', () => {
    const found = ask(withOverride(exact, 'onConditions', ['Mine']), 'whatsapp', sensitive);
    expect(found.derived).toBe('unsuitable');
    expect(found.verdict).toBe('onConditions');
    expect(found.conditions.at(-1)).toBe('Mine');
    expect(found.conditions.length).toBeGreaterThan(1);
  });

  it('for a whole target group does not soften what is ruled out for sensitive information', () => {
    expect(
      ask(withOverride({ targetGroups: ['buurtgroepen'] }, 'onConditions', ['Mine']), 'whatsapp', sensitive).verdict,
    ).toBe('unsuitable');
  });

  it('can neither say that a channel is suitable, nor give a condition with another verdict, nor leave out its reason', () => {
    const given = { id: 'mine', ...whole, when: {}, verdict: 'unsuitable', conditions: [] };
    expect(overrideSchema.safeParse(given).success).toBe(true);
    expect(overrideSchema.safeParse({ ...given, verdict: 'suitable' }).success).toBe(false);
    expect(overrideSchema.safeParse({ ...given, verdict: 'onConditions' }).success).toBe(false);
    expect(overrideSchema.safeParse({ ...given, conditions: ['Mine'] }).success).toBe(false);
    expect(overrideSchema.safeParse({ ...given, reason: ' ' }).success).toBe(false);
  });
});
