import { describe, expect, it } from 'vitest';
import { compareOutcomes, effectOn } from '../../src/dossier/effect.ts';
import { weigh } from '../../src/dossier/outcome.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { wholeFile } from '../../src/dossier/whole-file.ts';
import { editFramework } from '../../src/framework/edit.ts';
import type { FrameworkEdit } from '../../src/framework/edits.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { listIndicators } from '../../src/framework/indicators.ts';
import { text } from '../support/dossier-file.ts';
import { library } from '../support/library.ts';
import { smallTender, tenderFile } from './small-tender.ts';

const few = { samples: 200 };
const offers = { een: { plan: 8, ease: 6, price: 150_000 }, twee: { plan: 6, ease: 10, price: 180_000 } };

function tender(change?: Parameters<typeof tenderFile>[1]) {
  const made = makeWhole(tenderFile(offers, change), library().sources);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.dossier;
}

function edited(framework: Framework, ...edits: FrameworkEdit[]): Framework {
  return edits.reduce((sofar, edit) => (editFramework(sofar, edit) as { framework: Framework }).framework, framework);
}

describe('what another framework would change about a dossier', () => {
  it.each([...library().dossiers.keys()])('nothing, where it is the same (%s)', (id) => {
    // As it stands in a storage: with everything copied in.
    const copied = makeWhole(wholeFile(library().dossiers.get(id)!), library().sources);
    if ('faults' in copied) throw new Error(JSON.stringify(copied.faults));
    const { dossier } = copied;
    const effect = effectOn(dossier, library().frameworks.get(dossier.framework.id)!);
    expect(effect).toMatchObject({ asked: [], gone: [], unfit: [], dropsOut: [], comesBack: [] });
    expect([effect.isReadingGone, effect.losesStatements]).toEqual([false, false]);
    expect(effect.dossier!.answers).toEqual(dossier.answers);
    expect(effect.dossier!.requirements).toEqual(dossier.requirements);
    expect(effect.dossier!.framework).toEqual(dossier.framework);
  });

  it('a new question is unanswered, one that is gone takes its answers along', () => {
    const { id: _, ...ease } = listIndicators(smallTender())[1]!.indicator;
    const framework = edited(
      smallTender(),
      { kind: 'setIndicator', id: 'ease', in: 'quality', value: null },
      { kind: 'setIndicator', id: 'openness', in: 'quality', value: { ...ease, title: text('Openheid') } },
    );
    const effect = effectOn(tender(), framework);
    expect(effect.asked.map(({ id }) => id)).toEqual(['openness']);
    expect(effect.gone.map(({ indicator, answers }) => [indicator.id, answers])).toEqual([['ease', 2]]);
    const { analysis } = weigh(effect.dossier!, few);
    expect(analysis.alternatives['een']!.value.highest - analysis.alternatives['een']!.value.lowest).toBeCloseTo(
      0.35,
      9,
    );
  });

  it('answers that do not fit the scale any more would be unknown, and nothing else', () => {
    const framework = edited(smallTender(), { kind: 'setLevel', indicator: 'plan', level: 8, value: null });
    const effect = effectOn(tender(), framework);
    expect(effect.unfit.map(({ candidate, indicator }) => [candidate.id, indicator.id])).toEqual([['een', 'plan']]);
    expect([...effect.dossier!.answers.get('een')!.keys()].sort()).toEqual(['ease', 'total']);
    expect([...effect.dossier!.answers.get('twee')!.keys()].sort()).toEqual(['ease', 'plan', 'total']);
  });

  it('who drops out, who comes back, and how the order shifts', () => {
    const stricter = edited(smallTender(), {
      kind: 'setRequirement',
      indicator: 'plan',
      value: { level: 8, reason: text('Moet') },
    });
    const dossier = tender();
    const effect = effectOn(dossier, stricter);
    expect(effect.dropsOut.map(({ id }) => id)).toEqual(['twee']);
    const shifts = compareOutcomes(dossier, weigh(dossier, few), weigh(effect.dossier!, few));
    expect(shifts.map(({ candidate, before, after }) => [candidate.id, before?.place, after?.place])).toEqual([
      ['een', 2, 1],
      ['twee', 1, undefined],
    ]);
    const back = effectOn(effect.dossier!, smallTender());
    expect(back.comesBack.map(({ id }) => id)).toEqual(['twee']);
  });

  it('a reading that is gone, and statements about what is gone', () => {
    const other = edited(smallTender(), {
      kind: 'setReading',
      id: 'anders',
      value: { title: text('Anders'), reason: text('Zo'), cites: [] },
    });
    const without = edited(other, { kind: 'setReading', id: 'punten', value: null });
    expect(effectOn(tender(), without).isReadingGone).toBe(true);
    const own = tender((file) => {
      const { reading: _, ...rest } = file.weighing!;
      file.weighing = { ...rest, statements: { quality: [{ atLeast: ['plan', 'ease'] }] } };
    });
    expect(effectOn(own, smallTender()).losesStatements).toBe(false);
    const renamed = edited(smallTender(), { kind: 'rename', id: 'quality', to: 'worth' });
    expect(effectOn(own, renamed).losesStatements).toBe(true);
  });

  it('does not fail where nothing is left', () => {
    const emptied = edited(smallTender(), {
      kind: 'setRequirement',
      indicator: 'plan',
      value: { level: 10, reason: text('Alles') },
    });
    const effect = effectOn(tender(), emptied);
    expect(effect.dossier).toBeUndefined();
    expect(effect.dropsOut).toHaveLength(2);
  });
});
