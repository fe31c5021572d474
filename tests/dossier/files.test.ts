import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { dossierFileSchema } from '../../src/dossier/dossier-file.ts';
import { newEntrySchema } from '../../src/dossier/entry.ts';
import { fromDossierFile } from '../../src/dossier/from-file.ts';
import { fold } from '../../src/dossier/living.ts';
import { weigh } from '../../src/dossier/outcome.ts';
import { poseProblem } from '../../src/dossier/problem.ts';
import { toDossier, toDossierFile } from '../../src/dossier/to-file.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { wholeFile } from '../../src/dossier/whole-file.ts';
import { canonicalProblem } from '../../src/mcda/problem.ts';
import { library } from '../support/library.ts';
import { asText, number } from './play.ts';

const { dossiers, sources } = library();
const examples = [...dossiers.values()];

/** Another installation: the same standards and policies, and nothing in its catalogue. */
const elsewhere = { ...sources, frameworks: new Map(), applications: new Map() };

describe.each(examples.map((dossier) => [dossier.id, dossier] as const))('the example %s', (_, dossier) => {
  const file = dossierFileSchema.parse(asText(wholeFile(dossier)));

  it('is the same dossier when its own file is read where nothing of it is known', () => {
    const made = makeWhole(file, elsewhere);
    expect(made).toEqual({ dossier: { ...dossier, answers: citingWhatIsThere() } });
    expect(makeWhole(file, sources)).toEqual(made);
  });

  it('gives the same problem to the byte after it was loaded into another installation', () => {
    const living = fold(number(fromDossierFile(file).map((entry) => newEntrySchema.parse(asText(entry)))))!;
    const made = makeWhole(asText(toDossierFile(living)!), elsewhere);
    if ('faults' in made) throw new Error(JSON.stringify(made.faults));
    expect(canonicalProblem(poseProblem(made.dossier))).toBe(canonicalProblem(poseProblem(dossier)));
    const analysisOf = (each: Dossier) => JSON.stringify(weigh(each, { samples: 200 }).analysis);
    expect(analysisOf(made.dossier)).toBe(analysisOf(dossier));
  });

  it('comes back as the file that it was loaded from', () => {
    const living = fold(number(fromDossierFile(file)))!;
    expect(asText(toDossierFile(living))).toEqual(asText(file));
    expect(toDossier(living)!.candidates).toEqual(dossier.candidates);
  });

  it('is drawn whole: every answer cites evidence that stands in the file', () => {
    const ids = new Set(file.evidence.map(({ id }) => id));
    const cited = Object.values(file.answers).flatMap((cells) => Object.values(cells).flatMap((each) => each.evidence));
    expect(cited.filter((id) => !ids.has(id))).toEqual([]);
  });

  /** The answers without the facts that were sought and not found, which are no evidence. */
  function citingWhatIsThere() {
    return new Map(
      [...dossier.answers].map(([candidate, cells]) => [
        candidate,
        new Map(
          [...cells].map(([indicator, answer]) => [
            indicator,
            { ...answer, evidence: answer.evidence.filter((id) => dossier.evidence.has(id)) },
          ]),
        ),
      ]),
    );
  }
});

it('a file that sets two requirements on one indicator is refused: only one could be kept', () => {
  const file = wholeFile(examples.find(({ framework }) => framework.id === 'brief-2021')!);
  const requirement = { indicator: 'licence', level: 1, reason: 'Zo' };
  const made = makeWhole({ ...file, phase: 'weighed', requirements: [requirement, requirement] }, sources);
  expect(made).toEqual({ faults: [{ path: ['requirements', 1], message: 'stands here twice; once is enough' }] });
});
