import type { Words } from '../language/text.ts';
import type { DossierFile } from './dossier-file.ts';

/**
 * What an earlier dossier leaves to a new one: its question, framework and candidates, what the catalogue says of these,
 * and which requirements and standards hold. What people looked for, judged, offered, weighed and decided is to be done
 * again. `file` refers to nothing outside itself (see wholeFile and toDossierFile).
 */
export function copyDossier(file: DossierFile, to: { id: string; title: Words; organisation: Words }): DossierFile {
  const { format, tender, need, framework, candidates, notApplicable, requirements, standards } = file;
  const answers = Object.fromEntries(
    Object.entries(file.answers).map(([candidate, cells]) => [
      candidate,
      Object.fromEntries(Object.entries(cells).filter(([, answer]) => answer.drawnFrom !== undefined)),
    ]),
  );
  const cited = new Set(
    Object.values(answers).flatMap((cells) => Object.values(cells).flatMap((each) => each.evidence)),
  );
  return {
    format,
    ...to,
    version: 1,
    ...(tender === undefined ? {} : { tender }),
    phase: 'draft',
    keywords: [],
    need,
    framework,
    openSearch: [],
    candidates: candidates.map(({ costs: _, ...candidate }) => candidate),
    leftOut: [],
    notApplicable,
    requirements,
    evidence: file.evidence.filter(({ id }) => cited.has(id)),
    answers,
    standards: standards.map((account) => ({ ...account, met: {} })),
    deviations: [],
  };
}
