import { z } from 'zod';

/** Ids of accounts: no colon, so that they can stand in the name of a place. */
export const accountIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be the id of an account');

/** What a member may be in one dossier: who keeps it, who answers, who settles, who only reads along. */
export const dossierRoles = ['lead', 'assessor', 'decider', 'reader'] as const;
export type DossierRole = (typeof dossierRoles)[number];

/** Who gives a command: the account, whether it administers the installation, and its roles in this dossier. */
export interface Actor {
  account: string;
  isAdministrator: boolean;
  roles: readonly DossierRole[];
}

type Membership = { members: ReadonlyMap<string, readonly DossierRole[]> };

/** The actor that `account` is in a dossier as it stands now, so that a role that was taken away is gone at once. */
export function actorIn(dossier: Membership | undefined, account: string, isAdministrator: boolean): Actor {
  return { account, isAdministrator, roles: dossier?.members.get(account) ?? [] };
}

/** The members of a dossier that have `role`. */
export function membersWith(dossier: Membership, role: DossierRole): string[] {
  return [...dossier.members].filter(([, roles]) => roles.includes(role)).map(([account]) => account);
}
