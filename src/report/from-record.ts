import { weighElsewhere } from '../dossier/outcome.ts';
import { assemble } from '../dossier/whole.ts';
import { analyse } from '../mcda/analyse.ts';
import { canonicalProblem } from '../mcda/problem.ts';
import type { ReportInput } from './input.ts';
import type { DossierRecord } from './record.ts';

/**
 * What the documents of a record are made from: nothing is looked up outside it, and its analyses are taken as they were,
 * also by a later engine. `hash` names a problem (`sha256-…`). Throws RangeError where the framework is not in the record.
 */
export async function inputFromRecord(record: DossierRecord, hash: (text: string) => string): Promise<ReportInput> {
  const { framework } = record.dossier;
  if (!('criteria' in framework)) throw new RangeError('The record holds no framework');
  const dossier = assemble(record.dossier, framework, { applications: new Map(), factsRead: record.counted });
  const known = new Map([record.analysis, ...Object.values(record.readings)].map((each) => [each.problem, each]));
  const outcome = await weighElsewhere(
    dossier,
    async (problem) => known.get(hash(canonicalProblem(problem))) ?? analyse(problem, { hash }),
  );
  return {
    dossier,
    outcome,
    today: record.counted,
    standards: new Map(Object.entries(record.standards)),
    policies: new Map(Object.entries(record.policies)),
    ...(record.given === undefined ? {} : { given: record.given }),
  };
}
