import type { Answer } from './answer.ts';
import type { DossierFile } from './dossier-file.ts';
import type { NewEntry } from './entry.ts';
import { livingPhases } from './phase.ts';

/**
 * The entries that make the dossier of a file that refers to nothing outside itself (see wholeFile). Answers become what
 * was agreed on, for a file does not hold who answered what.
 */
export function fromDossierFile(file: DossierFile): NewEntry[] {
  const { framework, id, version, example, tender, title, organisation } = file;
  if (!('criteria' in framework)) throw new Error(`Dossier file ${id} refers to a framework; make it whole first`);
  return [
    {
      kind: 'dossierCreated',
      data: { id, version, title, organisation, framework, ...only({ example }), ...only({ tender }) },
    },
    { kind: 'needSet', data: { value: file.need } },
    ...file.openSearch.map(
      (search, i): NewEntry => ({ kind: 'searchSet', data: { id: `zoekslag-${i + 1}`, value: search } }),
    ),
    ...file.candidates.flatMap(({ costs, ...candidate }): NewEntry[] => [
      { kind: 'candidateSet', data: { id: candidate.id, value: candidate } },
      ...(costs === undefined ? [] : [{ kind: 'costsSet' as const, data: { candidate: candidate.id, value: costs } }]),
    ]),
    ...file.leftOut.map(
      (leftOut, i): NewEntry => ({ kind: 'leftOutSet', data: { id: `afgevallen-${i + 1}`, value: leftOut } }),
    ),
    ...file.notApplicable.map(
      ({ indicator, reason }): NewEntry => ({ kind: 'notApplicableSet', data: { indicator, value: reason } }),
    ),
    ...file.requirements.map(
      (requirement): NewEntry => ({
        kind: 'requirementSet',
        data: { indicator: requirement.indicator, value: requirement },
      }),
    ),
    ...file.evidence.map((piece): NewEntry => ({ kind: 'evidenceSet', data: { id: piece.id, value: piece } })),
    ...file.candidates.flatMap(({ id: candidate }) => answersOf(candidate, file.answers[candidate] ?? {})),
    ...file.standards.flatMap(({ standard, because, met }): NewEntry[] => [
      { kind: 'standardSet', data: { standard, value: because } },
      ...Object.entries(met).map(
        ([candidate, value]): NewEntry => ({ kind: 'conformanceSet', data: { standard, candidate, value } }),
      ),
    ]),
    ...(file.weighing === undefined ? [] : [{ kind: 'weighingSet' as const, data: { value: file.weighing } }]),
    ...file.deviations.map(
      (deviation): NewEntry => ({ kind: 'deviationSet', data: { point: deviation.point, value: deviation } }),
    ),
    ...(file.decision === undefined ? [] : [{ kind: 'decisionSet' as const, data: { value: file.decision } }]),
    ...(file.keywords.length === 0 ? [] : [{ kind: 'keywordsSet' as const, data: { value: file.keywords } }]),
    ...enterPhase(file),
  ];
}

function only<T extends Record<string, true | undefined>>(mark: T): { [K in keyof T]?: true } {
  return Object.fromEntries(Object.entries(mark).filter(([, value]) => value)) as { [K in keyof T]?: true };
}

function answersOf(candidate: string, cells: Record<string, Answer>): NewEntry[] {
  const all = Object.entries(cells);
  const drawn = all.filter(([, { drawnFrom }]) => drawnFrom !== undefined);
  const agreed = all.filter(([, { drawnFrom }]) => drawnFrom === undefined);
  return [
    ...(drawn.length === 0
      ? []
      : [
          {
            kind: 'standingSet' as const,
            data: { candidate, value: { answers: Object.fromEntries(drawn), evidence: [] } },
          },
        ]),
    ...agreed.map(
      ([indicator, answer]): NewEntry => ({
        kind: 'consensusSet',
        data: { candidate, indicator, value: { answer, agreedBy: [] } },
      }),
    ),
  ];
}

/** Puts the dossier in its phase. In a tender whose answers were opened, the weighing was locked before that. */
function enterPhase({ phase, tender, weighing }: DossierFile): NewEntry[] {
  if (phase === 'draft') return [];
  const answersOpened = livingPhases.indexOf(phase) > livingPhases.indexOf('assessing');
  return [
    ...(tender && weighing !== undefined && answersOpened
      ? [{ kind: 'weighingLockSet' as const, data: { value: { date: weighing.date } } }]
      : []),
    { kind: 'phaseMoved', data: { to: phase } },
    ...(phase === 'assessing' ? [{ kind: 'roundOpened' as const, data: { round: 1 } }] : []),
  ];
}
