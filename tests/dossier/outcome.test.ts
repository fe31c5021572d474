import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DossierFile } from '../../src/dossier/dossier-file.ts';
import { weigh, weighBy } from '../../src/dossier/outcome.ts';
import { settledStatements } from '../../src/dossier/problem.ts';
import { missedRequirements, remainingCandidates } from '../../src/dossier/settlement.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { listIndicators } from '../../src/framework/indicators.ts';
import { buildDossierFile, text } from '../support/dossier-file.ts';
import { library } from '../support/library.ts';

const framework = library().frameworks.get('brief-2021')!;
const indicators = listIndicators(framework).map(({ indicator }) => indicator);

function whole(count: number, change?: (file: DossierFile) => void) {
  const made = makeWhole(buildDossierFile(framework, count, change), library().sources);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.dossier;
}

function faultsOf(change: (file: DossierFile) => void): string {
  const made = makeWhole(buildDossierFile(framework, 4, change), library().sources);
  return 'faults' in made ? made.faults.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n') : '';
}

const few = { samples: 200 };

describe('a candidate that joins or leaves', () => {
  it('changes neither the value of another nor the order of two others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), fc.nat(), (count, which) => {
        const all = whole(count + 1);
        const gone = `kandidaat-${2 + (which % count)}`;
        const some = whole(count + 1, (file) => {
          file.candidates = file.candidates.filter(({ id }) => id !== gone);
          delete file.answers[gone];
        });
        const before = weighBy(all, settledStatements(all), few).analysis;
        const after = weighBy(some, settledStatements(some), few).analysis;
        expect(after.ranking.flat()).toEqual(before.ranking.flat().filter((id) => id !== gone));
        for (const { id } of some.candidates)
          expect(after.alternatives[id]!.value).toEqual(before.alternatives[id]!.value);
      }),
      { numRuns: 15 },
    );
  });
});

describe('an unknown answer', () => {
  it('never counts as 0 or 1: any answer in its place keeps the value inside the band', () => {
    fc.assert(
      fc.property(fc.nat({ max: indicators.length - 1 }), fc.nat(), fc.boolean(), (i, which, highest) => {
        const indicator = indicators[i]!;
        const open = whole(3, (file) => {
          file.answers['kandidaat-1']![indicator.id] = {
            unknown: true,
            reason: text('Niet gevonden'),
            evidence: [],
            judgedBy: 'facts',
          };
        });
        const band = weighBy(open, settledStatements(open), few).analysis.alternatives['kandidaat-1']!.value;
        const known = whole(3, (file) => {
          const rest = { reason: text('Gevonden'), evidence: [], judgedBy: 'facts' as const };
          const levels = 'levels' in indicator.scale ? indicator.scale.levels : [];
          file.answers['kandidaat-1']![indicator.id] =
            levels.length > 0
              ? { level: levels[which % levels.length]!.level, ...rest }
              : { number: highest ? 1e6 : which % 100, ...rest };
        });
        const value = weighBy(known, settledStatements(known), few).analysis.alternatives['kandidaat-1']!.value;
        expect(value.lowest).toBeGreaterThanOrEqual(band.lowest - 1e-9);
        expect(value.highest).toBeLessThanOrEqual(band.highest + 1e-9);
        expect(value.central).toBeGreaterThan(band.lowest - 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('is not the same as an indicator that does not apply, which leaves the tree', () => {
    const dossier = whole(3, (file) => {
      file.notApplicable = [{ indicator: 'dpia', reason: text('Geen persoonsgegevens') }];
      for (const cells of Object.values(file.answers)) delete cells['dpia'];
    });
    expect(JSON.stringify(weigh(dossier, few).problem)).not.toContain('dpia');
  });
});

describe('a requirement', () => {
  const requirement = { indicator: 'licence', level: 3, reason: text('Moet open') };

  it('makes a candidate below it drop out, visibly, and leaves it out of the weighing', () => {
    const dossier = whole(4, (file) => {
      file.requirements = [requirement];
      for (const [i, id] of Object.keys(file.answers).entries()) {
        file.answers[id]!['licence'] = {
          level: i === 1 ? 0 : 3,
          reason: text('Licentie'),
          evidence: [],
          judgedBy: 'facts',
        };
      }
    });
    expect(missedRequirements(dossier, 'kandidaat-2')).toHaveLength(1);
    expect(remainingCandidates(dossier).map(({ id }) => id)).toEqual(['kandidaat-1', 'kandidaat-3', 'kandidaat-4']);
    expect(weigh(dossier, few).analysis.ranking.flat()).not.toContain('kandidaat-2');
  });

  it('that is unknown for the chosen candidate blocks the choice, not the analysis', () => {
    const faults = faultsOf((file) => {
      file.requirements = [requirement];
      file.answers['kandidaat-1']!['licence'] = {
        unknown: true,
        reason: text('Niet gevonden'),
        evidence: [],
        judgedBy: 'facts',
      };
    });
    expect(faults).toContain('decision: kandidaat-1 is unknown on the requirement on licence');
  });
});

describe('a decided dossier', () => {
  it('M1: needs an open search', () => {
    expect(
      faultsOf((file) => {
        file.openSearch = [];
      }),
    ).toContain('openSearch: a decided dossier needs an open search');
  });

  it('that chooses a closed candidate while an open one took part must explain', () => {
    const choose = (file: DossierFile) => {
      file.decision!.chosen = 'kandidaat-2';
    };
    expect(faultsOf(choose)).toContain('comply or explain: open-source needs a deviation');
  });

  it('must explain each mandatory standard that the choice is not shown to meet', () => {
    const faults = faultsOf((file) => {
      file.standards = [
        {
          standard: 'tls',
          because: text('Verkeer'),
          met: { 'kandidaat-1': { met: 'unknown', reason: text('Niet getest'), evidence: [] } },
        },
      ];
    });
    expect(faults).toContain('comply or explain: tls needs a deviation');
  });
});

describe('a weighing of its own', () => {
  const say = (statements: NonNullable<NonNullable<DossierFile['weighing']>['statements']>) => (file: DossierFile) => {
    file.weighing = { statements, reason: text('Zo'), by: text('College'), date: '2026-09-03' };
  };

  it('is refused where it names a criterion that is not there, or leaves one out', () => {
    expect(faultsOf(say({ root: [{ share: 'openSauce', min: 0.1 }] }))).toContain('"openSauce" is not a child');
    expect(faultsOf(say({ root: [{ exactly: { openSource: 1 } }] }))).toContain('must also give the share of');
    expect(faultsOf(say({ licence: [] }))).toContain('weighing.statements.licence: is no criterion or group');
  });

  it('is refused where its statements contradict each other, and says which', () => {
    const faults = faultsOf(
      say({ root: [{ share: 'openSource', min: 0.6 }, { atLeast: ['adoption', 'openSource'] }] }),
    );
    expect(faults).toMatch(/weighing\.statements\.root: statements 0 .*, 1 .* cannot hold together/);
  });
});

describe('what does not apply', () => {
  const skip = (which: (criterion: string) => boolean) => (file: DossierFile) => {
    const skipped = listIndicators(framework).filter(({ criterion }) => which(criterion.id));
    file.notApplicable = skipped.map(({ indicator }) => ({ indicator: indicator.id, reason: text('Past hier niet') }));
    for (const cells of Object.values(file.answers)) for (const { indicator } of skipped) delete cells[indicator.id];
  };

  it('takes its criterion out of the weighing, with what was said about it', () => {
    const dossier = whole(
      4,
      skip((criterion) => criterion === 'openSource'),
    );
    const { problem, analysis } = weigh(dossier, few);
    expect(problem.criteria.map(({ id }) => id)).toEqual(['openStandards', 'adoption', 'quality', 'continuity']);
    expect(problem.weighing['']).toBeUndefined();
    expect(Object.values(analysis.shares['']!)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('divides shares that were given over the criteria that are left', () => {
    const dossier = whole(4, (file) => {
      skip((criterion) => criterion === 'openSource')(file);
      const exactly = { openSource: 0.2, openStandards: 0.2, adoption: 0.2, quality: 0.2, continuity: 0.2 };
      file.weighing = { statements: { root: [{ exactly }] }, reason: text('Zo'), by: text('B'), date: '2026-09-03' };
    });
    expect(Object.values(weigh(dossier, few).analysis.shares['']!)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('cannot be everything', () => {
    expect(faultsOf(skip(() => true))).toContain('notApplicable: leaves no indicator');
  });
});

describe('the examples', () => {
  it.each([...library().dossiers.keys()])(
    '%s answers every question that applies, or says that it is unknown, with a reason',
    (id) => {
      const dossier = library().dossiers.get(id)!;
      const skipped = new Set(dossier.notApplicable.map(({ indicator }) => indicator));
      const missing = dossier.candidates.flatMap((candidate) =>
        listIndicators(dossier.framework)
          .filter(
            ({ indicator }) =>
              !skipped.has(indicator.id) && dossier.answers.get(candidate.id)?.get(indicator.id) === undefined,
          )
          .map(({ indicator }) => `${candidate.id} ${indicator.id}`),
      );
      expect(missing).toEqual([]);
      expect(dossier.example).toBe(true);
      expect(dossier.phase).toBe('published');
    },
  );

  it('say the same about a licence as what is derived from its SPDX expression', () => {
    const wrong = [...library().dossiers.values()].flatMap((dossier) =>
      dossier.candidates.flatMap(({ id, openness }) => {
        const answer = dossier.answers.get(id)?.get('licence');
        if (answer?.level === undefined || openness.openness === 'notApplicable') return [];
        const fits = { open: [3], partlyOpen: [1, 2], closed: [0, 1], unknown: [0, 1, 2, 3] }[openness.openness];
        return fits.includes(answer.level) ? [] : [`${dossier.id} ${id}: ${openness.openness}, level ${answer.level}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('videovergaderen is decided for the closed Teams, with a deviation, an exit and a review date', () => {
    const dossier = library().dossiers.get('videovergaderen')!;
    const chosen = dossier.candidates.find(({ id }) => id === dossier.decision!.chosen)!;
    expect(chosen.application).toBe('microsoft-teams');
    expect(dossier.deviations.map(({ point }) => point)).toContain('open-source');
    expect(dossier.decision!.review.date > dossier.decision!.date).toBe(true);
  });
});
