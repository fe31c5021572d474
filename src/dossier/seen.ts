import { type Change, type Entry, isChange } from './entry.ts';
import type { LivingDossier } from './living.ts';
import { isPublic } from './phase.ts';
import type { Actor } from './roles.ts';
import { doCostsCount } from './yardstick.ts';

/** Whether the actor may read a dossier at all: everyone once it is published, before that only its members. */
export function mayRead(dossier: LivingDossier, by: Actor): boolean {
  return !dossier.removed && (isPublic(dossier.phase) || by.roles.length > 0);
}

/**
 * The dossier as the actor may see it, for every page, file and reply: without the answers of other assessors in a round
 * that is open, and without the costs of a tender while they are sealed. An answer that follows from the costs is worked
 * out from this, so it is as sealed as they are. Nobody sees more, the administrator included.
 */
export function seenBy(dossier: LivingDossier, by: Actor): LivingDossier {
  const hidden = (change: Change) => isHidden(dossier, change, by);
  return {
    ...dossier,
    rounds: dossier.rounds.map((round) => {
      if (round.closed !== undefined) return round;
      return { ...round, answers: new Map([...round.answers].filter(([assessor]) => assessor === by.account)) };
    }),
    costs: areCostsSealed(dossier, by) ? new Map() : dossier.costs,
    earlier: new Map([...dossier.earlier].filter(([, change]) => !hidden(change))),
  };
}

/** The entries of the logbook that the actor may see; the history of a dossier is made of these. */
export function entriesSeenBy(entries: readonly Entry[], dossier: LivingDossier, by: Actor): Entry[] {
  return entries.filter((entry) => !isChange(entry) || !isHidden(dossier, entry, by));
}

/**
 * Whether the costs of a tender are still in their envelope for this actor: until the first round is closed, and where
 * they count in the weighing until quality is agreed on as well, for marks that can still change must not know the
 * price. A lead who does not assess keeps the envelope.
 */
export function areCostsSealed(dossier: LivingDossier, by: Actor): boolean {
  const keepsThem = by.roles.includes('lead') && !by.roles.includes('assessor');
  if (!dossier.tender || keepsThem) return false;
  const isAnswering = dossier.phase === 'draft' || dossier.phase === 'assessing';
  if (doCostsCount(dossier.framework)) return isAnswering || dossier.phase === 'consensus';
  return isAnswering && !dossier.rounds.some(({ closed }) => closed !== undefined);
}

function isHidden(dossier: LivingDossier, { kind, data }: Change, by: Actor): boolean {
  if (kind === 'costsSet') return areCostsSealed(dossier, by);
  if (kind !== 'answerSet' || data.assessor === by.account) return false;
  return dossier.rounds.some(({ number, closed }) => number === data.round && closed === undefined);
}
