import type { Answer } from './answer.ts';
import type { CandidateEntry } from './candidate.ts';
import type { Candidate, Dossier } from './dossier.ts';
import type { DossierFile } from './dossier-file.ts';
import { costIndicators } from './yardstick.ts';

/**
 * A whole dossier as a file that needs no catalogue: framework, candidates, answers and evidence stand in it. Read
 * again, here or in another installation, it is the same dossier.
 */
export function wholeFile(dossier: Dossier): DossierFile {
  const { evidence, answers, candidates, ...rest } = dossier;
  const keep = (ids: string[]) => ids.filter((id) => evidence.has(id));
  const fromCosts = costIndicators(rest.framework);
  return {
    ...rest,
    candidates: candidates.map(describe),
    evidence: [...evidence.values()],
    answers: Object.fromEntries(
      [...answers].map(([candidate, cells]) => [
        candidate,
        Object.fromEntries(
          [...cells]
            .filter(([indicator]) => !fromCosts.includes(indicator))
            .map(([indicator, answer]): [string, Answer] => [
              indicator,
              { ...answer, evidence: keep(answer.evidence) },
            ]),
        ),
      ]),
    ),
  };
}

function describe(candidate: Candidate): CandidateEntry {
  const { openness: _, statusQuo, parts, ...rest } = candidate;
  return { ...rest, ...(statusQuo ? { statusQuo } : {}), parts: [...parts] };
}
