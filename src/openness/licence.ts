import licences from 'spdx-license-list';
import { fsfFree } from './fsf-free.ts';

/**
 * approved: the Open Source Initiative approved it. notApproved: it is on the list, without that approval. notListed:
 * SPDX knows it, but the list with the approvals does not (it runs behind), so approval is not known. own: a licence
 * of the supplier's own (LicenseRef-…), taken as proprietary. notFoundOut: nobody could say which licence it is.
 */
export type LicenceStatus = 'approved' | 'notApproved' | 'notListed' | 'own' | 'notFoundOut';

export type Licence = { readonly id: string; readonly status: LicenceStatus; readonly fsfFree: boolean };

/** Own licences of which is stated what they are; without a statement they are proprietary. */
export type StatedLicences = Readonly<Record<string, 'approved' | 'notApproved'>>;

export function lookUp(id: string, stated: StatedLicences): Licence {
  return { id, status: statusOf(id, stated), fsfFree: fsfFree.has(id) };
}

function statusOf(id: string, stated: StatedLicences): LicenceStatus {
  if (isOwn(id)) return Object.hasOwn(stated, id) ? stated[id]! : 'own';
  if (!Object.hasOwn(licences, id)) return 'notListed';
  return licences[id]!.osiApproved ? 'approved' : 'notApproved';
}

export function isOwn(id: string): boolean {
  return /^(DocumentRef-[^:]+:)?LicenseRef-/.test(id);
}
