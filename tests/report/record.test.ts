import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DossierFile } from '../../src/dossier/dossier-file.ts';
import { weigh } from '../../src/dossier/outcome.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { listIndicators } from '../../src/framework/indicators.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { makeRecord, recordSchema, writeRecord } from '../../src/report/record.ts';
import { buildDossierFile } from '../support/dossier-file.ts';
import { library } from '../support/library.ts';
import { recompute } from './record-in-sql.ts';

const framework = library().frameworks.get('brief-2021')!;

function inputOf(dossier: ReportInput['dossier']): ReportInput {
  const { standards, policies } = library();
  return { dossier, outcome: weigh(dossier, { samples: 200 }), today: '2026-11-25', standards, policies };
}

function build(change: (file: DossierFile) => void): ReportInput {
  const made = makeWhole(buildDossierFile(framework, 5, change), library().sources);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return inputOf(made.dossier);
}

/** The record says what SQL finds in it: shares, totals, contributions, places, ties and turning points. */
function expectSame(input: ReportInput): void {
  const record = writeRecord(makeRecord(input));
  for (const weighed of [input.outcome, ...input.outcome.otherReadings]) {
    const root = weighed.statements['root'] ?? [];
    if (!root.every((each) => 'atLeast' in each || 'equal' in each)) continue;
    const found = recompute(record, root);
    const { analysis } = weighed;
    const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-9);
    expect(Object.keys(found.shares).sort()).toEqual(Object.keys(analysis.shares['']!).sort());
    for (const [criterion, share] of Object.entries(found.shares)) close(share, analysis.shares['']![criterion]!);
    expect(Object.keys(found.values).sort()).toEqual(Object.keys(analysis.alternatives).sort());
    for (const [candidate, value] of Object.entries(found.values)) {
      const { value: said, contributions } = analysis.alternatives[candidate]!;
      close(value, said.central);
      for (const [criterion, part] of Object.entries(found.contributions[candidate]!))
        close(part, contributions[criterion]!);
    }
    const places = analysis.ranking.flatMap((tied, i) =>
      tied.map((candidate) => [candidate, 1 + analysis.ranking.slice(0, i).flat().length]),
    );
    expect(found.places).toEqual(Object.fromEntries(places));
    const turns = analysis.tippingPoints.oneShare
      .filter(({ node, at }) => node === '' && at > 1e-9 && at < 1 - 1e-9)
      .sort((a, b) => (a.criterion < b.criterion ? -1 : a.criterion > b.criterion ? 1 : a.at - b.at));
    expect(found.turns.map(({ criterion }) => criterion)).toEqual(turns.map(({ criterion }) => criterion));
    for (const [i, { at }] of turns.entries()) expect(Math.abs(found.turns[i]!.at - at)).toBeLessThan(1e-7);
  }
}

describe('L10: the outcome recomputed from the stored record, in plain SQL', () => {
  it.each([...library().dossiers.values()].map((dossier) => [dossier.id, dossier] as const))('%s', (_, dossier) => {
    expectSame(inputOf(dossier));
  });

  it('any dossier, with ranges, numbers, what is unknown, what does not apply and who drops out', () => {
    const indicators = listIndicators(framework).map(({ indicator }) => indicator);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        let state = seed;
        const draw = (below: number) => {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          return Math.floor((state / 2 ** 32) * below);
        };
        expectSame(
          build((file) => {
            for (const cells of Object.values(file.answers)) {
              for (const { id, scale } of indicators) {
                const kind = draw(6);
                const top = 'levels' in scale ? scale.levels.length - 1 : 40;
                const [low, high] = [draw(top + 1), draw(top + 1)].sort((a, b) => a - b) as [number, number];
                const name = 'levels' in scale ? 'level' : 'number';
                const judgement =
                  kind === 0 ? { unknown: true } : kind === 1 ? { [`${name}s`]: [low, high] } : { [name]: low };
                cells[id] = { ...judgement, reason: { nl: 'Zo', en: 'So' }, evidence: [], judgedBy: 'facts' } as never;
              }
            }
            const skipped = indicators[draw(indicators.length)]!.id;
            file.notApplicable = [{ indicator: skipped, reason: { nl: 'Niet', en: 'Not' } }];
            for (const cells of Object.values(file.answers)) delete cells[skipped];
            const asked = indicators.find(({ id, scale }) => id !== skipped && 'levels' in scale)!.id;
            file.requirements =
              draw(2) === 0 ? [] : [{ indicator: asked, level: 1, reason: { nl: 'Moet', en: 'Must' } }];
            delete file.decision;
            file.phase = 'weighed';
          }),
        );
      }),
      { numRuns: 8 },
    );
  });

  it('finds candidates level that are level', () => {
    expectSame(
      build((file) => {
        file.answers['kandidaat-2'] = structuredClone(file.answers['kandidaat-1']!);
        file.answers['kandidaat-4'] = structuredClone(file.answers['kandidaat-3']!);
      }),
    );
  });
});

it('a record fits its published schema, and refuses anything beside it', () => {
  const record = JSON.parse(writeRecord(makeRecord(inputOf([...library().dossiers.values()][0]!))));
  expect(recordSchema.safeParse(record).success).toBe(true);
  expect(recordSchema.safeParse({ ...record, more: 1 }).success).toBe(false);
});
