import { findFallingPoints } from '../framework/check.ts';
import { describeScale, fits, listIndicators } from '../framework/indicators.ts';
import { checkStatements } from '../framework/statements.ts';
import type { Dossier } from './dossier.ts';
import type { DossierFile } from './dossier-file.ts';
import { findObjections } from './settlement.ts';
import type { Sources } from './whole.ts';

/** What is wrong, where in the file, and what is allowed there. */
export interface Fault {
  path: (string | number)[];
  message: string;
}

/** Every place where the parts of a dossier file contradict each other or refer to what is not there. */
export function checkSense(dossier: Dossier, file: DossierFile, sources: Sources): Fault[] {
  return [
    ...checkIds(file),
    ...checkAnswers(dossier, file),
    ...checkIndicators(dossier, file),
    ...checkWeighing(dossier, file),
    ...checkCitations(dossier, file, sources),
    ...checkDecision(dossier, file, sources),
  ];
}

function checkIds(file: DossierFile): Fault[] {
  return [
    ...findDoubles(file.candidates.map(({ id }) => id)).map((i) => double(['candidates', i, 'id'], 'candidate')),
    ...findDoubles(file.evidence.map(({ id }) => id)).map((i) => double(['evidence', i, 'id'], 'piece of evidence')),
    ...findDoubles(file.notApplicable.map(({ indicator }) => indicator)).map((i) => once(['notApplicable', i])),
    ...findDoubles(file.requirements.map(({ indicator }) => indicator)).map((i) => once(['requirements', i])),
    ...findDoubles(file.standards.map(({ standard }) => standard)).map((i) => once(['standards', i, 'standard'])),
    ...findDoubles(file.deviations.map(({ point }) => point)).map((i) => once(['deviations', i, 'point'])),
  ];
}

function findDoubles(ids: string[]): number[] {
  return ids.flatMap((id, i) => (ids.indexOf(id) < i ? [i] : []));
}

function double(path: Fault['path'], what: string): Fault {
  return { path, message: `stands here twice; each ${what} needs an id of its own` };
}

function once(path: Fault['path']): Fault {
  return { path, message: 'stands here twice; once is enough' };
}

function checkAnswers(dossier: Dossier, file: DossierFile): Fault[] {
  const placed = new Map(listIndicators(dossier.framework).map(({ indicator }) => [indicator.id, indicator]));
  const candidates = file.candidates.map(({ id }) => id);
  const notApplicable = new Set(file.notApplicable.map(({ indicator }) => indicator));
  const faults: Fault[] = [];
  for (const [candidate, cells] of Object.entries(file.answers)) {
    if (!candidates.includes(candidate)) {
      faults.push({ path: ['answers', candidate], message: `is no candidate; allowed: ${candidates.join(', ')}` });
      continue;
    }
    for (const [id, answer] of Object.entries(cells)) {
      const path = ['answers', candidate, id];
      const indicator = placed.get(id);
      if (indicator === undefined) faults.push({ path, message: unknownIndicator(placed.keys()) });
      else if (notApplicable.has(id))
        faults.push({ path, message: 'is marked not applicable, so it takes no answers' });
      else if (indicator.answeredBy === 'costs')
        faults.push({ path, message: 'is answered by the costs of the candidate, so it takes no other answer' });
      else if (!fits(indicator.scale, answer)) {
        faults.push({ path, message: `does not fit the scale; allowed: ${describeScale(indicator.scale)}` });
      }
    }
  }
  for (const [candidate, cells] of dossier.answers) {
    for (const [id, answer] of cells) {
      const missing = answer.evidence.find((piece) => !dossier.evidence.has(piece));
      if (missing === undefined || answer.drawnFrom !== undefined) continue;
      faults.push({ path: ['answers', candidate, id, 'evidence'], message: noEvidence(missing) });
    }
  }
  return faults;
}

function unknownIndicator(known: Iterable<string>): string {
  return `is no indicator of this framework; allowed: ${[...known].join(', ')}`;
}

function noEvidence(id: string): string {
  return `there is no evidence "${id}": it must stand under evidence, or be application.fact of the catalogue`;
}

function checkIndicators(dossier: Dossier, file: DossierFile): Fault[] {
  const placed = new Map(listIndicators(dossier.framework).map(({ indicator }) => [indicator.id, indicator]));
  const faults: Fault[] = [];
  file.notApplicable.forEach(({ indicator }, i) => {
    if (!placed.has(indicator)) {
      faults.push({ path: ['notApplicable', i, 'indicator'], message: unknownIndicator(placed.keys()) });
    }
  });
  if ([...placed.keys()].every((id) => file.notApplicable.some(({ indicator }) => indicator === id))) {
    faults.push({ path: ['notApplicable'], message: 'leaves no indicator; at least one must apply' });
  }
  file.requirements.forEach((requirement, i) => {
    const indicator = placed.get(requirement.indicator);
    if (indicator === undefined) {
      faults.push({ path: ['requirements', i, 'indicator'], message: unknownIndicator(placed.keys()) });
    } else if (!fits(indicator.scale, { level: requirement.level, number: requirement.number })) {
      faults.push({ path: ['requirements', i], message: `allowed: ${describeScale(indicator.scale)}` });
    }
  });
  return faults;
}

function checkWeighing(dossier: Dossier, file: DossierFile): Fault[] {
  const readings = dossier.framework.readings.map(({ id }) => id);
  const weighing = file.weighing;
  if (weighing?.reading !== undefined && !readings.includes(weighing.reading)) {
    return [
      { path: ['weighing', 'reading'], message: `is no reading of this framework; allowed: ${readings.join(', ')}` },
    ];
  }
  return [
    ...checkStatements(dossier.framework, weighing?.statements ?? {}).map(({ node, message }) => ({
      path: ['weighing', 'statements', node],
      message,
    })),
    ...Object.entries(weighing?.scales ?? {}).flatMap(([id, points]) => {
      const path = ['weighing', 'scales', id];
      if (!isNumber(dossier, id)) return [{ path, message: 'is no indicator that is answered with a number' }];
      return findFallingPoints(points).map((i) => ({
        path: [...path, i],
        message: 'points must rise from left to right',
      }));
    }),
  ];
}

function isNumber({ framework }: Dossier, id: string): boolean {
  return listIndicators(framework).some(({ indicator }) => indicator.id === id && 'number' in indicator.scale);
}

function checkCitations(dossier: Dossier, file: DossierFile, { standards, policies }: Sources): Fault[] {
  const faults: Fault[] = [];
  const candidates = file.candidates.map(({ id }) => id);
  file.need.answers.forEach(({ policy }, i) => {
    if (policies.has(policy)) return;
    faults.push({
      path: ['need', 'answers', i, 'policy'],
      message: `is no policy; allowed: ${[...policies].join(', ')}`,
    });
  });
  file.standards.forEach((account, i) => {
    if (!standards.has(account.standard)) {
      faults.push({ path: ['standards', i, 'standard'], message: 'is no standard of data/standards.yaml' });
    }
    for (const [candidate, { evidence }] of Object.entries(account.met)) {
      const path = ['standards', i, 'met', candidate];
      if (!candidates.includes(candidate))
        faults.push({ path, message: `is no candidate; allowed: ${candidates.join(', ')}` });
      const missing = evidence.find((id) => !dossier.evidence.has(id));
      if (missing !== undefined) faults.push({ path: [...path, 'evidence'], message: noEvidence(missing) });
    }
  });
  file.deviations.forEach(({ point, evidence }, i) => {
    if (point !== 'open-source' && !file.standards.some(({ standard }) => standard === point)) {
      const allowed = ['open-source', ...file.standards.map(({ standard }) => standard)].join(', ');
      faults.push({ path: ['deviations', i, 'point'], message: `is no point of this dossier; allowed: ${allowed}` });
    }
    const missing = evidence.find((id) => !dossier.evidence.has(id));
    if (missing !== undefined) faults.push({ path: ['deviations', i, 'evidence'], message: noEvidence(missing) });
  });
  return faults;
}

function checkDecision(dossier: Dossier, file: DossierFile, sources: Sources): Fault[] {
  const decision = file.decision;
  const candidates = file.candidates.map(({ id }) => id);
  if (decision !== undefined && decision.chosen !== 'none' && !candidates.includes(decision.chosen)) {
    return [
      { path: ['decision', 'chosen'], message: `is no candidate; allowed: ${['none', ...candidates].join(', ')}` },
    ];
  }
  if (file.phase !== 'decided' && file.phase !== 'published') return [];
  return findObjections(dossier, (standard) => sources.standards.get(standard)?.status === 'mandatory').map(
    ({ part, message }) => ({ path: [part], message }),
  );
}
