import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { awardOrder } from '../../src/dossier/award.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { weigh } from '../../src/dossier/outcome.ts';
import { missedRequirements } from '../../src/dossier/settlement.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { buildDossierFile } from '../support/dossier-file.ts';
import { library } from '../support/library.ts';

const few = { samples: 200 };

/** A file of the data as it was written, not as the program understands it. */
const raw = (path: string) => parse(readFileSync(`data/${path}.yaml`, 'utf8'));

const dossier = (id: string): Dossier => library().dossiers.get(id)!;

/** The published weights, by objective: EU Cloud Sovereignty Framework 1.2.1, as data/policies.yaml has them from there. */
const published = (): number[] => {
  const csf = raw('policies').policies.find(({ id }: { id: string }) => id === 'eu-csf');
  return csf.objectives.map(({ weightPercent }: { weightPercent: number }) => weightPercent);
};
const objectives = library()
  .frameworks.get('soevereiniteit')!
  .criteria.map(({ id }) => id);

describe('the EU Cloud Sovereignty Framework', () => {
  it('has eight objectives with the published weights, and five levels each', () => {
    expect(published()).toEqual([15, 10, 10, 15, 20, 15, 10, 5]);
    const { criteria, readings } = library().frameworks.get('soevereiniteit')!;
    const [exactly] = readings[0]!.statements['root']!;
    const shares = (exactly as { exactly: Record<string, number> }).exactly;
    expect(criteria.map(({ id }) => shares[id])).toEqual(published().map((percent) => percent / 100));
    for (const { indicators } of criteria) {
      const { scale } = indicators![0]!;
      expect('levels' in scale && scale.levels.map(({ level, value }) => [level, value])).toEqual(
        [0, 1, 2, 3, 4].map((level) => [level, level / 4]),
      );
    }
  });

  it('the example is computed as published: the lowest level first, then Σ score/max × share', () => {
    const file = raw('dossiers/soevereine-cloud');
    const { requirements } = raw('frameworks/soevereiniteit');
    const level = (candidate: string, objective: string): number => file.answers[candidate][`${objective}Level`].level;
    const lowest = (objective: string): number =>
      Math.max(
        ...requirements
          .filter(({ indicator }: { indicator: string }) => indicator === `${objective}Level`)
          .filter(
            ({ when }: { when?: { information: string[] } }) =>
              when?.information.includes(file.need.information) ?? true,
          )
          .map((requirement: { level: number }) => requirement.level),
      );
    const candidates: string[] = file.candidates.map(({ id }: { id: string }) => id);
    const left = candidates.filter((id) => objectives.every((objective) => level(id, objective) >= lowest(objective)));
    const score = (id: string) =>
      published().reduce((sum, weight, i) => sum + (level(id, objectives[i]!) / 4) * weight, 0);

    const { analysis } = weigh(dossier('soevereine-cloud'), few);
    expect(Object.keys(analysis.alternatives)).toEqual(left);
    for (const id of left) expect(analysis.alternatives[id]!.value.central * 100).toBeCloseTo(score(id), 9);
    expect(analysis.ranking.flat()).toEqual([...left].sort((a, b) => score(b) - score(a)));
    expect(file.decision.chosen).toBe(analysis.ranking[0]![0]);

    // The gate is what decides about the one that dropped out: its score alone would have been second.
    const [gone] = candidates.filter((id) => !left.includes(id));
    expect(missedRequirements(dossier('soevereine-cloud'), gone!).map(({ indicator }) => indicator)).toEqual([
      'legalLevel',
    ]);
    expect([...candidates].sort((a, b) => score(b) - score(a)).indexOf(gone!)).toBe(1);
  });

  it('gives the score that a provider published about itself', () => {
    // Safespring, "The EU just defined Sovereign Cloud, here is our score", 6 November 2025: 86.25 %.
    const levels = [4, 4, 4, 4, 2, 3, 4, 4];
    const framework = library().frameworks.get('soevereiniteit')!;
    const file = buildDossierFile(framework, 1, (built) => {
      built.answers['kandidaat-1'] = Object.fromEntries(
        objectives.map((id, i) => [
          `${id}Level`,
          { level: levels[i]!, reason: 'Eigen opgave', evidence: [], judgedBy: 'facts' },
        ]),
      );
    });
    const made = makeWhole(file, library().sources);
    if ('faults' in made) throw new Error(JSON.stringify(made.faults));
    expect(weigh(made.dossier, few).analysis.alternatives['kandidaat-1']!.value.central).toBeCloseTo(0.8625, 12);
  });
});

describe('the example of a tender', () => {
  const tender = () => dossier('afsprakensysteem');

  it('gives 70 points for quality and 30 for price, and the award follows from the marks and the price sheets', () => {
    const file = raw('dossiers/afsprakensysteem');
    const [[best], [worst]] = file.weighing.scales.totalPrice;
    const points = { workFit: 10, userInterface: 10, migration: 15, architecture: 10, freedom: 10, support: 15 };
    expect(Object.values(points).reduce((a, b) => a + b)).toBe(70);
    const score = ({ id, costs }: { id: string; costs: { oneOff: number; yearly: number; years: number } }) => {
      const marks = Object.entries(points).map(([question, most]) => (file.answers[id][question].level / 10) * most);
      const price = costs.oneOff + costs.years * costs.yearly;
      return marks.reduce((a, b) => a + b) + Math.min(1, Math.max(0, (worst - price) / (worst - best))) * 30;
    };
    const passed = file.candidates.filter(({ id }: { id: string }) => file.answers[id].support.level >= 6);
    const expected = new Map<string, number>(
      passed.map((each: { id: string; costs: never }) => [each.id, score(each)]),
    );
    const order = awardOrder(tender(), weigh(tender(), few));
    expect(order.map(({ candidate }) => candidate.id)).toEqual(
      [...expected.keys()].sort((a, b) => expected.get(b)! - expected.get(a)!),
    );
    for (const each of order) expect(each.score * 100).toBeCloseTo(expected.get(each.candidate.id)!, 9);
    expect(file.decision.chosen).toBe(order[0]!.candidate.id);
    expect(file.candidates.length - order.length).toBe(1);
  });
});
