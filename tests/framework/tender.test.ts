import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardOrder } from '../../src/dossier/award.ts';
import { answerOf, type Dossier } from '../../src/dossier/dossier.ts';
import { weigh } from '../../src/dossier/outcome.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { wholeFile } from '../../src/dossier/whole-file.ts';
import { library } from '../support/library.ts';
import { type Offer, tenderFile } from './small-tender.ts';

const few = { samples: 200 };

function whole(offers: Record<string, Offer>, change?: Parameters<typeof tenderFile>[1]): Dossier {
  const made = makeWhole(tenderFile(offers, change), library().sources);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.dossier;
}

function faultsOf(change: Parameters<typeof tenderFile>[1]): string[] {
  const made = makeWhole(tenderFile({ een: { plan: 8, ease: 8, price: 1 } }, change), library().sources);
  return 'faults' in made ? made.faults.map(({ path, message }) => `${path.join('.')}: ${message}`) : [];
}

const orderOf = (dossier: Dossier) => awardOrder(dossier, weigh(dossier, few));

describe('a price that counts in the weighing', () => {
  it('is the one-off and the yearly costs together, and counts on the scale that was fixed beforehand', () => {
    const dossier = whole({ een: { plan: 8, ease: 6, price: 100_000 } }, (file) => {
      file.candidates[0]!.costs = { oneOff: 20_000, yearly: 45_000, years: 4, source: 'Prijsblad' };
    });
    expect(answerOf(dossier, 'een', 'total')).toMatchObject({ number: 200_000, reason: 'Prijsblad' });
    expect(weigh(dossier, few).analysis.alternatives['een']!.contributions['price']).toBeCloseTo(0.3 * 0.5, 12);
  });

  it('is unknown as long as the costs are not known, and a range where they are one', () => {
    const dossier = whole({ een: { plan: 8, ease: 8 }, twee: { plan: 8, ease: 8, price: [100_000, 200_000] } });
    expect(answerOf(dossier, 'een', 'total')).toBeUndefined();
    expect(answerOf(dossier, 'twee', 'total')).toMatchObject({ numbers: [100_000, 200_000] });
    const { alternatives } = weigh(dossier, few).analysis;
    expect(alternatives['een']!.value.highest - alternatives['een']!.value.lowest).toBeCloseTo(0.3, 9);
  });

  it('does not change when another tenderer joins or leaves', () => {
    const price = fc.integer({ min: 50_000, max: 400_000 });
    fc.assert(
      fc.property(price, price, price, (a, b, c) => {
        const offers = { een: { plan: 8, ease: 6, price: a }, twee: { plan: 6, ease: 8, price: b } };
        const before = weigh(whole(offers), few).analysis;
        const after = weigh(whole({ ...offers, drie: { plan: 10, ease: 10, price: c } }), few).analysis;
        for (const id of ['een', 'twee'])
          expect(after.alternatives[id]!.value.central).toBe(before.alternatives[id]!.value.central);
      }),
      { numRuns: 20 },
    );
  });

  it('takes the scale that the weighing of this tender sets, and leaves the framework as it was', () => {
    const scales = {
      total: [
        [200_000, 1],
        [400_000, 0],
      ] as [number, number][],
    };
    const offers = { een: { plan: 8, ease: 8, price: 300_000 } } as const;
    const own = whole(offers, (file) => {
      file.weighing = { ...file.weighing!, scales };
    });
    expect(weigh(own, few).analysis.alternatives['een']!.contributions['price']).toBeCloseTo(0.15, 12);
    expect(weigh(whole(offers), few).analysis.alternatives['een']!.contributions['price']).toBe(0);
  });

  it('cannot be answered by hand, nor be given a scale that falls back or belongs to no number', () => {
    const answer = { number: 1, reason: 'Zo', evidence: [], judgedBy: 'facts' as const };
    expect(faultsOf((file) => Object.assign(file.answers['een']!, { total: answer }))).toEqual([
      'answers.een.total: is answered by the costs of the candidate, so it takes no other answer',
    ]);
    const scaled = (scales: object) => faultsOf((file) => Object.assign(file.weighing!, { scales }));
    expect(
      scaled({
        total: [
          [2, 1],
          [2, 0],
        ],
      }),
    ).toEqual(['weighing.scales.total.1: points must rise from left to right']);
    expect(
      scaled({
        plan: [
          [0, 0],
          [10, 1],
        ],
      }),
    ).toEqual(['weighing.scales.plan: is no indicator that is answered with a number']);
  });

  it('travels with the costs and not as an answer, and comes back the same', () => {
    const dossier = whole({ een: { plan: 8, ease: 6, price: 123_456 } });
    const file = wholeFile(dossier);
    expect(Object.keys(file.answers['een']!)).toEqual(['plan', 'ease']);
    const again = makeWhole(file, library().sources);
    expect(again).toEqual({ dossier });
  });
});

describe('the order of award', () => {
  it('is that of the score', () => {
    const order = orderOf(
      whole({ een: { plan: 6, ease: 6, price: 100_000 }, twee: { plan: 10, ease: 10, price: 150_000 } }),
    );
    expect(order.map(({ candidate, place, partedBy }) => [candidate.id, place, partedBy])).toEqual([
      ['twee', 1, 'score'],
      ['een', 2, 'score'],
    ]);
    expect(order[0]!.score).toBeCloseTo(0.7 + 0.3 * 0.75, 12);
  });

  it('gives an equal score to the lower price, then to the first quality question, then to lots', () => {
    // Both below the lowest price of the scale: the same points, and still one is cheaper.
    const cheaper = orderOf(
      whole({ een: { plan: 8, ease: 6, price: 90_000 }, twee: { plan: 6, ease: 8, price: 80_000 } }),
    );
    expect(cheaper.map(({ candidate }) => candidate.id)).toEqual(['twee', 'een']);
    expect(cheaper[1]!.partedBy).toEqual({ indicator: 'total' });
    // Every page and document has it in this order.
    const both = whole({ een: { plan: 8, ease: 6, price: 90_000 }, twee: { plan: 6, ease: 8, price: 80_000 } });
    expect(weigh(both, few).ranked.map(({ id }) => id)).toEqual(['twee', 'een']);

    const planned = orderOf(
      whole({ een: { plan: 6, ease: 8, price: 90_000 }, twee: { plan: 8, ease: 6, price: 90_000 } }),
    );
    expect(planned.map(({ candidate }) => candidate.id)).toEqual(['twee', 'een']);
    expect(planned[1]!.partedBy).toEqual({ indicator: 'plan' });

    const lots = orderOf(
      whole({ een: { plan: 8, ease: 8, price: 90_000 }, twee: { plan: 8, ease: 8, price: 90_000 } }),
    );
    expect(lots.map(({ place, partedBy }) => [place, partedBy])).toEqual([
      [1, 'score'],
      [1, 'lots'],
    ]);
  });

  it('leaves out who dropped out, and has a place after an equal one', () => {
    const dossier = whole(
      {
        een: { plan: 8, ease: 8, price: 90_000 },
        twee: { plan: 8, ease: 8, price: 90_000 },
        drie: { plan: 6, ease: 6, price: 90_000 },
        vier: { plan: 2, ease: 10, price: 10_000 },
      },
      (file) => {
        file.requirements = [{ indicator: 'plan', level: 6, reason: 'Ten minste voldoende' }];
      },
    );
    expect(orderOf(dossier).map(({ candidate, place }) => [candidate.id, place])).toEqual([
      ['een', 1],
      ['twee', 1],
      ['drie', 3],
    ]);
  });
});
