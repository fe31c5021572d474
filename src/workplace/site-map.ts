import { admin } from './pages/admin.ts';
import { adminDossiers, adminMembers } from './pages/admin-dossiers.ts';
import { assess } from './pages/assess.ts';
import { assessCell } from './pages/assess-cell.ts';
import { candidate } from './pages/candidate.ts';
import { candidates } from './pages/candidates.ts';
import { conformance } from './pages/conformance.ts';
import { consensus } from './pages/consensus.ts';
import { consensusCell } from './pages/consensus-cell.ts';
import { criteria } from './pages/criteria.ts';
import { decision } from './pages/decision.ts';
import { deviations } from './pages/deviations.ts';
import { dossierStandard } from './pages/dossier-standard.ts';
import { dossierStandards } from './pages/dossier-standards.ts';
import { dossiers } from './pages/dossiers.ts';
import { evidence, evidenceFile, newEvidence, onePiece } from './pages/evidence.ts';
import { frameworkEffect } from './pages/framework-effect.ts';
import { frameworkHead } from './pages/framework-head.ts';
import { frameworkList } from './pages/framework-list.ts';
import { newCriterion, newGroup, newQuestion } from './pages/framework-new.ts';
import { frameworkNode } from './pages/framework-node.ts';
import { frameworkReading, newReading } from './pages/framework-reading.ts';
import { frameworkRequirement, frameworkRequirements } from './pages/framework-requirements.ts';
import { frameworkTree } from './pages/framework-tree.ts';
import { frameworkFile, frameworkVersions } from './pages/framework-versions.ts';
import { guideAssess } from './pages/guide-assess.ts';
import { guideAssessCell } from './pages/guide-assess-cell.ts';
import { guideChannels, newGuideChannel, oneGuideChannel } from './pages/guide-channels.ts';
import { guideConsensus } from './pages/guide-consensus.ts';
import { guideConsensusCell } from './pages/guide-consensus-cell.ts';
import { guideEvidence, guideEvidenceFile, newGuideEvidence, oneGuidePiece } from './pages/guide-evidence.ts';
import { guideHead } from './pages/guide-head.ts';
import { guideHistory, guideHistoryFile } from './pages/guide-history.ts';
import { guideHome } from './pages/guide-home.ts';
import { guideMembers, oneGuideMember } from './pages/guide-members.ts';
import { newOverride, oneOverride } from './pages/guide-override.ts';
import { guideSignOff } from './pages/guide-sign-off.ts';
import { guideUses } from './pages/guide-uses.ts';
import { guides } from './pages/guides.ts';
import { history, historyFile } from './pages/history.ts';
import { indicator } from './pages/indicator.ts';
import { leftOut } from './pages/left-out.ts';
import { members, oneMember } from './pages/members.ts';
import { myWork } from './pages/my-work.ts';
import { need } from './pages/need.ts';
import { fromCatalogue, ownCandidate } from './pages/new-candidate.ts';
import { newDossier } from './pages/new-dossier.ts';
import { newGuide } from './pages/new-guide.ts';
import { outcome } from './pages/outcome.ts';
import { ownPassword, ownSessions } from './pages/own-account.ts';
import { pasteAnswers } from './pages/paste-answers.ts';
import { dossierFile, report, reportDocument } from './pages/report.ts';
import { oneSearch, searches } from './pages/search.ts';
import { signIn, signOut } from './pages/sign-in.ts';
import { tasks } from './pages/tasks.ts';
import { weighing } from './pages/weighing.ts';
import { welcome } from './pages/welcome.ts';
import type { WorkFile, WorkPage } from './place.ts';

/** Every page of the workplace; a page that is not here does not exist. A fixed address stands before one with a name in it. */
export const workPages: readonly WorkPage[] = [
  signIn,
  signOut,
  welcome,
  ownPassword,
  ownSessions,
  admin,
  adminDossiers,
  adminMembers,
  frameworkList,
  frameworkTree,
  frameworkHead,
  newCriterion,
  frameworkNode,
  newGroup,
  newQuestion,
  newReading,
  frameworkReading,
  frameworkRequirements,
  frameworkRequirement,
  frameworkEffect,
  frameworkVersions,
  myWork,
  dossiers,
  newDossier,
  tasks,
  need,
  searches,
  oneSearch,
  candidates,
  fromCatalogue,
  ownCandidate,
  candidate,
  leftOut,
  criteria,
  indicator,
  assess,
  pasteAnswers,
  assessCell,
  consensus,
  consensusCell,
  dossierStandards,
  dossierStandard,
  conformance,
  members,
  oneMember,
  evidence,
  newEvidence,
  onePiece,
  weighing,
  outcome,
  deviations,
  decision,
  report,
  history,
  guides,
  newGuide,
  guideHome,
  guideHead,
  guideMembers,
  oneGuideMember,
  guideChannels,
  newGuideChannel,
  oneGuideChannel,
  guideEvidence,
  newGuideEvidence,
  oneGuidePiece,
  guideAssess,
  guideAssessCell,
  guideConsensus,
  guideConsensusCell,
  guideUses,
  newOverride,
  oneOverride,
  guideSignOff,
  guideHistory,
];

/** Every download of the workplace. */
export const workFiles: readonly WorkFile[] = [
  dossierFile,
  frameworkFile,
  evidenceFile,
  historyFile,
  reportDocument,
  guideEvidenceFile,
  guideHistoryFile,
];
