import { decideAll } from '../dossier/command.ts';
import type { Command, CommandKind } from '../dossier/commands.ts';
import { streamOf } from '../dossier/entry.ts';
import type { Installation } from '../dossier/installation.ts';
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
  parts: Pick<WorkParts, 'storage' | 'installation' | 'frameworks' | 'now'>,
): Promise<{ seq: number } | { refusal: Refusal; at: number }> {
  const { storage, now } = parts;
  const installation = await installationFor(commands, parts);
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

/** The commands that look a framework up; the others need not wait for it. */
const choosing: ReadonlySet<CommandKind> = new Set(['createDossier', 'loadDossier', 'setFramework']);

/** The installation with the frameworks that can be chosen at this moment: those made here change while it runs. */
async function installationFor(
  commands: readonly Command[],
  { installation, frameworks }: Pick<WorkParts, 'installation' | 'frameworks'>,
): Promise<Installation> {
  if (!commands.some(({ kind }) => choosing.has(kind))) return installation;
  return { ...installation, sources: { ...installation.sources, frameworks: await frameworks.offered() } };
}

/** Who the account is in the dossier now. */
export function actorFor(account: Account, dossier: LivingDossier | undefined) {
  return actorIn(dossier, account.id, account.role === 'administrator');
}
