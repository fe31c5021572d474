import { type Change, type Entry, isChange } from './entry.ts';
import type { LivingDossier } from './living.ts';
import { isPublic } from './phase.ts';
import type { Actor } from './roles.ts';

/** Whether the actor may read a dossier at all: everyone once it is published, before that only its members. */
export function mayRead(dossier: LivingDossier, by: Actor): boolean {
  return !dossier.removed && (isPublic(dossier.phase) || by.roles.length > 0);
}

/**
 * The dossier as the actor may see it, for every page, file and reply: without the answers of other assessors in a round
 * that is open, and without the costs of a tender while its first round is not closed (save for a lead who does not
 * assess). Nobody sees more, the administrator included.
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

/** Whether the costs of a tender are still in their envelope for this actor. */
export function areCostsSealed(dossier: LivingDossier, by: Actor): boolean {
  const isOpened = dossier.rounds.some(({ closed }) => closed !== undefined);
  const isBefore = dossier.phase === 'draft' || dossier.phase === 'assessing';
  const keepsThem = by.roles.includes('lead') && !by.roles.includes('assessor');
  return dossier.tender && isBefore && !isOpened && !keepsThem;
}

function isHidden(dossier: LivingDossier, { kind, data }: Change, by: Actor): boolean {
  if (kind === 'costsSet') return areCostsSealed(dossier, by);
  if (kind !== 'answerSet' || data.assessor === by.account) return false;
  return dossier.rounds.some(({ number, closed }) => number === data.round && closed === undefined);
}
