import { decideGuide } from '../channels/command.ts';
import type { GuideCommand } from '../channels/commands.ts';
import { type GuideRefusal, refuseGuide } from '../channels/refusal.ts';
import { actorIn } from '../dossier/roles.ts';
import type { Account } from '../storage/account.ts';
import type { WorkParts } from './parts.ts';

/** How often is tried again where someone else wrote in between; each time the rules are asked anew. */
const mostTries = 8;

/**
 * Gives a command to a channel guide, and keeps what it comes to. Rights and rules are judged on the guide as it stands at
 * that moment, never as it was read. Returns the number of the last entry.
 */
export async function giveToGuide(
  id: string,
  command: GuideCommand,
  account: Account,
  { storage, installation, now }: Pick<WorkParts, 'storage' | 'installation' | 'now'>,
): Promise<{ seq: number } | { refusal: GuideRefusal }> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const guide = await storage.guides.open(id);
    const at = now();
    const by = actorIn(guide, account.id, account.role === 'administrator');
    const ruling = decideGuide(guide, command, by, at, installation);
    if ('refusal' in ruling) return ruling;
    const seq = guide?.seq ?? 0;
    if (ruling.entries.length === 0) return { seq };
    const written = await storage.guides.append(id, { seq }, ruling.entries, { at, actor: account.id });
    if (written !== 'conflict') return { seq: seq + written.length };
  }
  return { refusal: refuseGuide('conflict', 'changed') };
}
