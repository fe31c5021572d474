import { decideAll } from '../dossier/command.ts';
import type { Command } from '../dossier/commands.ts';
import { streamOf } from '../dossier/entry.ts';
import type { LivingDossier } from '../dossier/living.ts';
import { type Refusal, refuse } from '../dossier/refusal.ts';
import { actorIn } from '../dossier/roles.ts';
import type { Account } from '../storage/account.ts';
import type { WorkParts } from './parts.ts';

/** How often is tried again where someone else wrote in between; each time the rules are asked anew. */
const mostTries = 8;

/**
 * Gives commands to a dossier, together or not at all, and keeps what they come to. Rights and rules are judged on the
 * dossier as it stands at that moment, never as it was read. Returns the number of the last entry.
 */
export async function give(
  id: string,
  commands: readonly Command[],
  account: Account,
  { storage, installation, now }: Pick<WorkParts, 'storage' | 'installation' | 'now'>,
): Promise<{ seq: number } | { refusal: Refusal; at: number }> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const dossier = await storage.dossiers.open(id);
    const at = now();
    const by = actorFor(account, dossier);
    const ruling = decideAll(dossier, commands, by, at, installation);
    if ('refusal' in ruling) return ruling;
    const seq = dossier?.seq ?? 0;
    if (ruling.entries.length === 0) return { seq };
    const written = await storage.logbook.append(streamOf(id), { seq }, ruling.entries, { at, actor: account.id });
    if (written !== 'conflict') return { seq: seq + written.length };
  }
  return { refusal: refuse('conflict', 'refusal.changed'), at: 0 };
}

/** Who the account is in the dossier now. */
export function actorFor(account: Account, dossier: LivingDossier | undefined) {
  return actorIn(dossier, account.id, account.role === 'administrator');
}
