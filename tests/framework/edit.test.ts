import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForUse } from '../../src/dossier/framework-for-use.ts';
import { compareFrameworks } from '../../src/framework/compare.ts';
import { editFramework } from '../../src/framework/edit.ts';
import { type FrameworkEdit, frameworkEditSchema } from '../../src/framework/edits.ts';
import { type FrameworkEntry, newFrameworkEntrySchema } from '../../src/framework/entry.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { findGaps } from '../../src/framework/gaps.ts';
import { listIndicators } from '../../src/framework/indicators.ts';
import { applyToFramework, entriesBetween, foldFramework } from '../../src/framework/living.ts';
import { writePlain } from '../../src/language/sentence.ts';
import { readFramework, writeFramework } from '../../src/library/framework-file.ts';
import { text } from '../support/dossier-file.ts';
import { library } from '../support/library.ts';
import { smallTender } from './small-tender.ts';

const letter = library().frameworks.get('brief-2021')!;
const { policies } = library().sources;

/** The framework after edits that must be accepted, each as it would come from a form. */
function edited(framework: Framework, ...edits: FrameworkEdit[]): Framework {
  return edits.reduce((sofar, edit) => {
    const result = editFramework(sofar, frameworkEditSchema.parse(edit));
    if ('refusal' in result) throw new Error(writePlain(result.refusal, 'nl'));
    return result.framework;
  }, framework);
}

function refused(framework: Framework, edit: FrameworkEdit): string {
  const result = editFramework(framework, edit);
  return 'refusal' in result ? writePlain(result.refusal, 'nl') : '';
}

const gapsOf = (framework: Framework) => findGaps(framework).map((gap) => writePlain(gap.text, 'nl'));
const head = { title: text('Nieuw'), question: text('Hoe?'), why: text('Daarom'), cites: ['brief-2021'] };
const level = (value: number) => ({ value, title: text(`${value}`), description: text(`Niveau ${value}`) });
const indicator = (levels: number[] = [0, 1]) => ({
  title: text('Vraag'),
  question: text('Wat is het?'),
  why: text('Daarom'),
  scale: { levels: levels.map((value, i) => ({ level: i, ...level(value) })) },
  evidence: text('Bewijs'),
  sources: ['Eigen werk'],
  answeredBy: 'municipality' as const,
  themes: [],
});
const idsIn = (framework: Framework, criterion: string) =>
  listIndicators(framework)
    .filter((placed) => placed.criterion.id === criterion)
    .map((placed) => placed.indicator.id);

describe('editing a framework', () => {
  it('adds a criterion, which has a gap until it has an indicator, and then has none', () => {
    const begun = edited(letter, { kind: 'setCriterion', id: 'climate', value: head });
    expect(gapsOf(begun)).toEqual(['Nieuw (nl) heeft nog geen vraag.']);
    const whole = edited(begun, { kind: 'setIndicator', id: 'energy', in: 'climate', value: indicator() });
    expect(gapsOf(whole)).toEqual([]);
    expect(checkForUse(whole, policies)).toEqual([]);
  });

  it('changes, moves and removes an indicator, and nothing refers to one that is gone', () => {
    const moved = edited(letter, { kind: 'move', id: 'sourceParts', by: -1 });
    expect(idsIn(moved, 'openSource').slice(0, 2)).toEqual(['sourceParts', 'licence']);
    expect(edited(moved, { kind: 'move', id: 'sourceParts', by: -1 })).toEqual(moved);
    const { id: _, ...licence } = listIndicators(letter)[0]!.indicator;
    const elsewhere = edited(letter, {
      kind: 'setIndicator',
      id: 'licence',
      in: 'openStandards',
      value: licence,
    });
    expect(idsIn(elsewhere, 'openStandards').at(-1)).toBe('licence');
    expect(idsIn(elsewhere, 'openSource')).not.toContain('licence');

    const required = edited(letter, {
      kind: 'setRequirement',
      indicator: 'licence',
      value: { level: 1, reason: text('Moet') },
    });
    expect(required.requirements).toHaveLength(1);
    const gone = edited(required, { kind: 'setIndicator', id: 'licence', in: 'openSource', value: null });
    expect(gone.requirements).toBeUndefined();
    expect(gapsOf(gone)).toEqual([]);
  });

  it('removes a criterion with what was said about it; shares that were given go to those that are left', () => {
    const shared = edited(letter, {
      kind: 'setStatement',
      reading: 'letterlijk',
      node: 'root',
      at: 3,
      value: { exactly: { openSource: 0.2, openStandards: 0.2, adoption: 0.2, quality: 0.2, continuity: 0.2 } },
    });
    const gone = edited(shared, { kind: 'setCriterion', id: 'openSource', value: null });
    expect(gone.opennessCriterion).toBeUndefined();
    expect(gone.readings[0]!.statements['root']).toEqual([
      { exactly: { openStandards: 0.25, adoption: 0.25, quality: 0.25, continuity: 0.25 } },
    ]);
    expect(gapsOf(gone)).toEqual([]);
  });

  it('changes levels, which rise and stay at least two', () => {
    const drop = (level: number): FrameworkEdit => ({ kind: 'setLevel', indicator: 'licence', level, value: null });
    const two = edited(letter, drop(3), drop(2));
    expect(gapsOf(two)).toEqual([]);
    expect(refused(two, drop(1))).toBe('Licentie moet ten minste twee niveaus houden.');
    expect(refused(letter, { kind: 'setLevel', indicator: 'nergens', level: 0, value: null })).toContain('nergens');
    const falling = edited(letter, { kind: 'setLevel', indicator: 'licence', level: 2, value: level(0.1) });
    expect(gapsOf(falling)).toEqual(['niveaus moeten oplopen, en hun waarden mogen niet dalen']);
  });

  it('divides a criterion into groups: the first takes in what stood there loose', () => {
    const grouped = edited(letter, {
      kind: 'setGroup',
      id: 'rights',
      criterion: 'openSource',
      value: { title: text('Rechten'), why: text('x') },
    });
    expect(grouped.criteria[0]!.groups!.map(({ id }) => id)).toEqual(['rights']);
    expect(idsIn(grouped, 'openSource')).toEqual(idsIn(letter, 'openSource'));
    expect(refused(grouped, { kind: 'setIndicator', id: 'extra', in: 'openSource', value: indicator() })).toContain(
      'groepen',
    );
    expect(gapsOf(grouped)).toEqual([]);
    const undone = edited(grouped, { kind: 'setGroup', id: 'rights', criterion: 'openSource', value: null });
    expect(gapsOf(undone)).toEqual(['Open source heeft nog geen vraag.']);
  });

  it('gives a node another id, and everything follows', () => {
    const renamed = edited(letter, { kind: 'rename', id: 'openSource', to: 'openCode' });
    expect(renamed.opennessCriterion).toBe('openCode');
    expect(JSON.stringify(renamed.readings)).not.toContain('"openSource"');
    expect(gapsOf(renamed)).toEqual([]);
    expect(refused(letter, { kind: 'rename', id: 'openSource', to: 'adoption' })).toContain('in gebruik');
  });

  it('says of statements that cannot hold together that they cannot', () => {
    const wrong = edited(letter, {
      kind: 'setStatement',
      reading: 'letterlijk',
      node: 'root',
      at: 0,
      value: { share: 'openSource', min: 0.9 },
    });
    expect(
      gapsOf(
        edited(wrong, {
          kind: 'setStatement',
          reading: 'letterlijk',
          node: 'root',
          at: 3,
          value: { share: 'openSource', max: 0.1 },
        }),
      )[0],
    ).toMatch(/uitspraken kloppen niet/);
    expect(
      refused(letter, { kind: 'setStatement', reading: 'letterlijk', node: 'root', at: 9, value: null }),
    ).toContain('plaats 10');
    expect(
      refused(letter, { kind: 'setStatement', reading: 'letterlijk', node: 'licence', at: 0, value: null }),
    ).toContain('licence');
  });

  it('keeps standing answers as long as the question and its scale stay', () => {
    const copy: Framework = {
      ...letter,
      id: 'eigen',
      answersFrom: { framework: letter.id, indicators: listIndicators(letter).map((each) => each.indicator.id) },
    };
    const { id: _, ...licence } = listIndicators(letter)[0]!.indicator;
    const set = (value: object) =>
      edited(copy, { kind: 'setIndicator', id: 'licence', in: 'openSource', value: { ...licence, ...value } });
    const holds = (framework: Framework) => framework.answersFrom!.indicators.includes('licence');
    expect(holds(set({ title: text('Andere kop'), why: text('Andere reden') }))).toBe(true);
    expect(holds(set({ question: text('Iets anders?') }))).toBe(false);
    expect(holds(edited(copy, { kind: 'setLevel', indicator: 'licence', level: 1, value: level(0.5) }))).toBe(false);
    expect(holds(edited(copy, { kind: 'rename', id: 'licence', to: 'license' }))).toBe(false);
    expect(edited(copy, { kind: 'replace', value: letter }).answersFrom!.indicators).toContain('licence');
  });

  it('refuses a text in one language only, and a key that nobody asked for', () => {
    const edit = { kind: 'setCriterion', id: 'climate', value: { ...head, title: { nl: 'Klimaat' } } };
    expect(frameworkEditSchema.safeParse(edit).success).toBe(false);
    expect(frameworkEditSchema.safeParse({ kind: 'move', id: 'x', by: 1, extra: 1 }).success).toBe(false);
  });
});

describe('whatever is done to a framework', () => {
  const names = ['quality', 'price', 'plan', 'ease', 'total', 'eerste', 'tweede', 'derde'];
  const name = fc.constantFrom(...names);
  const reading = fc.constantFrom('punten', 'nieuw');
  const orNull = <T>(value: T) => fc.option(fc.constant(value), { freq: 3 });
  const edit: fc.Arbitrary<FrameworkEdit> = fc.oneof(
    fc.record({ kind: fc.constant('setCriterion' as const), id: name, value: orNull(head) }),
    fc.record({
      kind: fc.constant('setGroup' as const),
      id: name,
      criterion: name,
      value: orNull({ title: text('G'), why: text('W') }),
    }),
    fc.record({
      kind: fc.constant('setIndicator' as const),
      id: name,
      in: name,
      value: orNull(indicator([0, 0.5, 1])),
    }),
    fc.record({ kind: fc.constant('setLevel' as const), indicator: name, level: fc.nat(4), value: orNull(level(0.7)) }),
    fc.record({ kind: fc.constant('move' as const), id: name, by: fc.constantFrom(-1 as const, 1 as const) }),
    fc.record({ kind: fc.constant('rename' as const), id: name, to: name }),
    fc.record({
      kind: fc.constant('setRequirement' as const),
      indicator: name,
      when: fc.constantFrom<{ information: string[] } | undefined>(undefined, { information: ['special'] }),
      value: orNull({ level: 1, reason: text('Moet') }),
    }),
    fc.record({
      kind: fc.constant('setReading' as const),
      id: reading,
      value: orNull({ title: text('L'), reason: text('R'), cites: [] }),
    }),
    fc.record({
      kind: fc.constant('setStatement' as const),
      reading,
      node: fc.constantFrom('root', ...names),
      at: fc.nat(3),
      value: orNull({ atLeast: ['quality', 'price'] as [string, string] }),
    }),
  );

  it('its logbook brings the same framework back, and one without gaps passes every check and comes back from a file', () => {
    let whole = 0;
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 14 }), (edits) => {
        const begin: FrameworkEntry = {
          ...{ kind: 'frameworkBegun', data: { framework: smallTender() } },
          ...{ stream: 'framework:kleine-aanbesteding', seq: 1, at: '2026-11-25T12:00:00Z', actor: 'beheer' },
        };
        let living = foldFramework([begin])!;
        for (const each of edits) {
          const result = editFramework(living.draft, each);
          if ('refusal' in result) continue;
          for (const entry of entriesBetween(living.draft, result.framework)) {
            // As it comes back from a database.
            const read = newFrameworkEntrySchema.parse(JSON.parse(JSON.stringify(entry)));
            living = applyToFramework(living, { ...begin, ...read, seq: living.seq + 1 } as FrameworkEntry);
          }
          expect(living.draft).toEqual(result.framework);
          expect(entriesBetween(living.draft, result.framework)).toEqual([]);
        }
        const { draft } = living;
        expect(compareFrameworks(draft, draft)).toEqual([]);
        if (findGaps(draft).length > 0) return;
        whole += 1;
        expect(readFramework('eigen.yaml', writeFramework(draft), policies)).toEqual({ framework: draft });
      }),
      { numRuns: 50 },
    );
    expect(whole).toBeGreaterThan(5);
  });
});
