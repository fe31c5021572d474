import { checkForUse } from '../dossier/framework-for-use.ts';
import {
  decideFramework,
  type FrameworkCommand,
  type FrameworkRefusal,
  type FrameworkSurroundings,
} from '../framework/command.ts';
import { editFramework } from '../framework/edit.ts';
import type { FrameworkEdit } from '../framework/edits.ts';
import type { Framework } from '../framework/framework.ts';
import type { LivingFramework } from '../framework/living.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Account } from '../storage/account.ts';
import type { WorkParts } from './parts.ts';

/** How often is tried again where someone else wrote in between; each time the rules are asked anew. */
const mostTries = 8;

/** What is asked of a framework; several edits of one form are taken together, or not at all. */
export type FrameworkWish = FrameworkCommand | { kind: 'editAll'; edits: readonly FrameworkEdit[]; readAt: number };

/** Does what is asked to a framework of the installation, judged on how it stands at that moment, and keeps what it comes to. */
export async function giveFramework(
  id: string,
  wish: FrameworkWish,
  account: Account,
  parts: Pick<WorkParts, 'storage' | 'installation' | 'frameworks' | 'now'>,
): Promise<{ living: LivingFramework | undefined } | { refusal: FrameworkRefusal }> {
  const { frameworks } = parts.storage;
  const surroundings = { frameworks: await parts.frameworks.offered(), check: checkHere(parts) };
  const by = { isAdministrator: account.role === 'administrator' };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const living = await frameworks.open(id);
    const command = wish.kind === 'editAll' ? asOne(living, wish.edits, wish.readAt) : wish;
    if ('refusal' in command) return { refusal: { reason: 'invalid', text: command.refusal } };
    const ruling = decideFramework(living, command, by, surroundings);
    if ('refusal' in ruling) return ruling;
    if (ruling.entries.length === 0) return { living };
    const meta = { at: parts.now(), actor: account.id };
    const written = await frameworks.append(id, { seq: living?.seq ?? 0 }, ruling.entries, meta);
    if (written !== 'conflict') return { living: written };
  }
  return { refusal: { reason: 'conflict', text: sentence('frameworkRefusal.changed') } };
}

/** The checks that a framework has to pass to be used: the same as at the start of the program. */
export function checkHere({ installation }: Pick<WorkParts, 'installation'>): FrameworkSurroundings['check'] {
  return (framework) => checkForUse(framework, installation.sources.policies);
}

/** Several edits as one: what the framework is after all of them. */
function asOne(
  living: LivingFramework | undefined,
  edits: readonly FrameworkEdit[],
  readAt: number,
): FrameworkCommand | { refusal: Sentence } {
  const [first] = edits;
  if (living === undefined || (first !== undefined && edits.length === 1)) {
    return { kind: 'editFramework', edit: first!, readAt };
  }
  let after: Framework = living.draft;
  for (const edit of edits) {
    const edited = editFramework(after, edit);
    if ('refusal' in edited) return edited;
    after = edited.framework;
  }
  return { kind: 'editFramework', edit: { kind: 'replace', value: after }, readAt };
}
