import type { Dossier } from '../dossier/dossier.ts';
import { givenIn } from '../report/given.ts';
import type { ReportInput } from '../report/input.ts';
import type { DossierPlace } from './place.ts';

/** Everything a report on this dossier is made from, as far as the reader may see it; undefined while it has no need or candidate. */
export async function reportOf(place: DossierPlace): Promise<ReportInput | undefined> {
  const dossier = wholeOf(place);
  return dossier && reportOn(dossier, place);
}

/** Everything a report is made from, on the dossier as it stands or as it would be. */
export async function reportOn(dossier: Dossier, { parts, dossier: living }: DossierPlace): Promise<ReportInput> {
  const given = givenIn(living);
  return {
    dossier,
    ...(given === undefined ? {} : { given }),
    outcome: await parts.outcomes(dossier),
    today: dossier.decision?.date ?? parts.today(),
    standards: parts.library.standards,
    policies: parts.library.policies,
  };
}

/** The dossier as reports and arithmetic take it, from what the reader may see. */
export function wholeOf({ parts, dossier }: DossierPlace): Dossier | undefined {
  return parts.wholeOf(dossier);
}
