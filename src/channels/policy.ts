import type { PolicyRole } from '../dossier/policy.ts';
import type { Actor } from '../dossier/roles.ts';
import type { GuideCommandKind } from './commands.ts';
import type { GuideChange } from './entry.ts';
import { type GuidePhase, guidePhases } from './guide-file.ts';

/** Who may do something, and in which phases; a guide that is not there yet has no phase. */
export interface GuidePermission {
  roles: readonly PolicyRole[];
  phases: readonly GuidePhase[];
}

const untilSettled = ['draft', 'assessing', 'consensus'] as const;
const settled = ['settled'] as const;

/** What each command asks of who gives it and of the phase the guide is in. Pages and rules read the same table. */
export const guidePolicy: Readonly<Record<GuideCommandKind, GuidePermission>> = {
  createGuide: { roles: ['administrator'], phases: [] },
  loadGuide: { roles: ['administrator'], phases: [] },

  setHead: { roles: ['lead'], phases: untilSettled },
  setFramework: { roles: ['lead'], phases: ['draft'] },
  setChannel: { roles: ['lead'], phases: ['draft', 'assessing'] },
  setEvidence: { roles: ['lead', 'assessor'], phases: untilSettled },
  setAnswer: { roles: ['assessor'], phases: ['assessing'] },
  setConsensus: { roles: ['lead'], phases: ['consensus'] },
  agreeWhereEqual: { roles: ['lead'], phases: ['consensus'] },
  setOverride: { roles: ['lead'], phases: untilSettled },
  setMember: { roles: ['lead', 'administrator'], phases: guidePhases },

  startAssessing: { roles: ['lead'], phases: ['draft'] },
  closeRound: { roles: ['lead'], phases: ['assessing'] },
  requestSignOff: { roles: ['lead'], phases: ['consensus'] },
  signOff: { roles: ['decider'], phases: ['consensus'] },
  goBack: { roles: ['lead', 'decider'], phases: ['assessing', 'consensus'] },
  startVersion: { roles: ['lead'], phases: settled },
  withdraw: { roles: ['decider'], phases: settled },
  // What is undone decides: whoever may not do it, or not in this phase, may not undo it either.
  undo: { roles: ['lead', 'assessor', 'administrator'], phases: guidePhases },
  removeExample: { roles: ['administrator'], phases: guidePhases },
};

/** The command that a person gives to bring about a change: undoing one takes the same permission. */
export const guideCommandFor: Readonly<Record<GuideChange['kind'], GuideCommandKind>> = {
  headSet: 'setHead',
  frameworkSet: 'setFramework',
  channelSet: 'setChannel',
  evidenceSet: 'setEvidence',
  answerSet: 'setAnswer',
  consensusSet: 'setConsensus',
  overrideSet: 'setOverride',
  memberSet: 'setMember',
};

/** Whether the actor has one of the roles that a command asks for. */
export function hasGuideRoleFor(by: Actor, kind: GuideCommandKind): boolean {
  return guidePolicy[kind].roles.some(
    (role) => role === 'anyone' || (role === 'administrator' ? by.isAdministrator : by.roles.includes(role)),
  );
}

/** Whether the actor may give a command in a phase: what a page has to know to show a button. */
export function mayDoInGuide(by: Actor, kind: GuideCommandKind, phase: GuidePhase): boolean {
  return hasGuideRoleFor(by, kind) && guidePolicy[kind].phases.includes(phase);
}
