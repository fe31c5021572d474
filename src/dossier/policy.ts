import type { CommandKind } from './commands.ts';
import type { ChangeKind } from './entry.ts';
import { type LivingPhase, livingPhases } from './phase.ts';
import type { Actor, DossierRole } from './roles.ts';

/** Who may give a command: a role in the dossier, an administrator of the installation, or any account. */
export type PolicyRole = DossierRole | 'administrator' | 'anyone';

/** Who may do something, and in which phases; a dossier that is not there yet has no phase. */
export interface Permission {
  roles: readonly PolicyRole[];
  phases: readonly LivingPhase[];
}

const draft = ['draft'] as const;
const untilOpened = ['draft', 'assessing'] as const;
const untilWeighed = ['draft', 'assessing', 'consensus'] as const;
const untilDecided = ['draft', 'assessing', 'consensus', 'weighed'] as const;
const always = livingPhases;

/** What each command asks of who gives it and of the phase the dossier is in. Pages and rules read the same table. */
export const policy: Readonly<Record<CommandKind, Permission>> = {
  createDossier: { roles: ['anyone'], phases: [] },
  loadDossier: { roles: ['anyone'], phases: [] },

  setTitle: { roles: ['lead'], phases: untilDecided },
  setFramework: { roles: ['lead'], phases: draft },
  setNeed: { roles: ['lead'], phases: untilOpened },
  setSearch: { roles: ['lead'], phases: untilDecided },
  setCandidate: { roles: ['lead'], phases: untilOpened },
  setDropped: { roles: ['lead'], phases: untilWeighed },
  setCosts: { roles: ['lead'], phases: untilDecided },
  setLeftOut: { roles: ['lead'], phases: untilDecided },
  setNotApplicable: { roles: ['lead'], phases: untilWeighed },
  setRequirement: { roles: ['lead'], phases: untilOpened },
  setEvidence: { roles: ['lead', 'assessor'], phases: untilDecided },
  setStandard: { roles: ['lead'], phases: untilDecided },
  setConformance: { roles: ['lead'], phases: untilDecided },
  setAnswer: { roles: ['assessor'], phases: ['assessing'] },
  setConsensus: { roles: ['lead'], phases: ['consensus'] },
  agreeWhereEqual: { roles: ['lead'], phases: ['consensus'] },
  setWeighing: { roles: ['lead'], phases: untilWeighed },
  lockWeighing: { roles: ['lead'], phases: untilWeighed },
  setDeviation: { roles: ['lead'], phases: ['weighed'] },
  setDecision: { roles: ['lead'], phases: ['weighed'] },

  startAssessing: { roles: ['lead'], phases: draft },
  closeRound: { roles: ['lead'], phases: ['assessing'] },
  settleWeighing: { roles: ['lead'], phases: ['consensus'] },
  requestDecision: { roles: ['lead'], phases: ['weighed'] },
  settleDecision: { roles: ['decider'], phases: ['weighed'] },
  goBack: { roles: ['lead', 'decider'], phases: ['assessing', 'consensus', 'weighed'] },
  // Pressing it twice is no fault: the second time nothing is left to do.
  publish: { roles: ['lead', 'decider'], phases: ['decided', 'published'] },
  rectify: { roles: ['decider'], phases: ['published'] },
  withdraw: { roles: ['decider'], phases: ['published'] },

  setKeywords: { roles: ['lead'], phases: always },
  setArchiving: { roles: ['lead', 'administrator'], phases: always },
  setMember: { roles: ['lead', 'administrator'], phases: always },
  // What is undone decides: whoever may not do it, or not in this phase, may not undo it either.
  undo: { roles: ['lead', 'assessor', 'administrator'], phases: always },
  removeExample: { roles: ['administrator'], phases: always },
};

/** The command that a person gives to bring about a change: undoing one takes the same permission. */
export const commandFor: Readonly<Record<ChangeKind, CommandKind>> = {
  titleSet: 'setTitle',
  frameworkSet: 'setFramework',
  needSet: 'setNeed',
  searchSet: 'setSearch',
  candidateSet: 'setCandidate',
  droppedSet: 'setDropped',
  standingSet: 'setCandidate',
  costsSet: 'setCosts',
  leftOutSet: 'setLeftOut',
  notApplicableSet: 'setNotApplicable',
  requirementSet: 'setRequirement',
  evidenceSet: 'setEvidence',
  answerSet: 'setAnswer',
  consensusSet: 'setConsensus',
  weighingSet: 'setWeighing',
  weighingLockSet: 'lockWeighing',
  standardSet: 'setStandard',
  conformanceSet: 'setConformance',
  deviationSet: 'setDeviation',
  decisionSet: 'setDecision',
  keywordsSet: 'setKeywords',
  archivingSet: 'setArchiving',
  memberSet: 'setMember',
};

/** Whether the actor has one of the roles that a command asks for. */
export function hasRoleFor(by: Actor, kind: CommandKind): boolean {
  return policy[kind].roles.some(
    (role) => role === 'anyone' || (role === 'administrator' ? by.isAdministrator : by.roles.includes(role)),
  );
}

/** Whether the actor may give a command in a phase: what a page has to know to show a button. */
export function mayDo(by: Actor, kind: CommandKind, phase: LivingPhase): boolean {
  return hasRoleFor(by, kind) && policy[kind].phases.includes(phase);
}
