import type { Command, CommandKind, CommandOf } from '../../src/dossier/commands.ts';
import type { DecisionDraft, Deviation } from '../../src/dossier/decision.ts';
import type { Need } from '../../src/dossier/need.ts';
import { buildDossierFile } from '../support/dossier-file.ts';
import { library } from '../support/library.ts';

const framework = library().frameworks.get('brief-2021')!;

export const need: Need = {
  question: 'Welke toepassing voor chat?',
  purpose: 'Praten met collega’s',
  targetGroups: ['staff'],
  information: 'internal',
  functions: [{ what: 'Chatten', must: true }],
  constraints: [],
  answers: [],
  decider: 'college',
  planned: '2026-12-01',
  value: 'belowThreshold',
};

export const decision: DecisionDraft = {
  chosen: 'open',
  date: '2026-12-01',
  by: 'College',
  sentence: 'Het college kiest de open kandidaat.',
  reasons: ['Zij is open'],
  givenUp: [],
  openAlternative: 'Dit is de open kandidaat.',
  risks: [],
  outsideInfluence: [],
  conditions: [],
  exit: 'In een maand',
  review: { date: '2027-12-01' },
  inShort: { question: 'Vraag', why: 'Waarom', givenUp: 'Niets', openAlternative: 'Zij zelf', money: 'Weinig' },
};

export const deviation: Omit<Deviation, 'point'> = {
  ground: 'noSuitableOffer',
  explanation: 'Er is niets dat past',
  consequence: 'Wij blijven afhankelijk',
  evidence: [],
  mitigation: 'Elk jaar opnieuw kijken',
  owner: 'Manager informatievoorziening',
  until: '2028-01-01',
};

export const search = { where: 'Overal', date: '2026-09-01', by: 'Inkoop', sought: 'Iets opens', found: 'Niets' };

/** A candidate of the dossier's own: open, or closed. */
export function candidate(licence: 'EUPL-1.2' | 'LicenseRef-Gesloten') {
  return {
    name: licence === 'EUPL-1.2' ? 'De open' : 'De gesloten',
    parts: [{ part: 'whole' as const, licence, facts: [] }],
    hosting: 'own' as const,
    because: 'Om te vergelijken',
  };
}

export const weighing = {
  reading: framework.readings[0]!.id,
  reason: 'Zo staat het er',
  by: 'College',
  date: '2026-09-03',
};

export const evidence = {
  kind: 'ownFinding' as const,
  title: 'Proef',
  says: 'Het werkt',
  nuance: 'Bij ons',
  date: '2026-09-01',
  read: '2026-09-02',
  strength: 'medium' as const,
};

/** A command of every kind, as a person would give it in the play of stage.ts. */
export const samples: { [K in CommandKind]: CommandOf<K> } = {
  createDossier: {
    kind: 'createDossier',
    id: 'proef',
    title: 'Proef',
    organisation: 'Gemeente',
    framework: framework.id,
  },
  loadDossier: { kind: 'loadDossier', file: buildDossierFile(framework, 2) },
  setTitle: { kind: 'setTitle', value: { title: 'Anders', organisation: 'Gemeente' }, readAt: 0 },
  setFramework: { kind: 'setFramework', value: framework.id, readAt: 0 },
  setNeed: { kind: 'setNeed', value: { ...need, purpose: 'Iets anders' }, readAt: 0 },
  setSearch: { kind: 'setSearch', id: 'tweede', value: search, readAt: 0 },
  setCandidate: { kind: 'setCandidate', id: 'derde', value: candidate('EUPL-1.2'), readAt: 0 },
  setDropped: { kind: 'setDropped', candidate: 'gesloten', value: 'Te duur', readAt: 0 },
  setCosts: { kind: 'setCosts', candidate: 'open', value: { yearly: 1000, years: 3, source: 'Offerte' }, readAt: 0 },
  setLeftOut: { kind: 'setLeftOut', id: 'een', value: { name: 'Iets', because: 'Bestaat niet meer' }, readAt: 0 },
  setNotApplicable: { kind: 'setNotApplicable', indicator: 'dpia', value: 'Geen persoonsgegevens', readAt: 0 },
  setRequirement: { kind: 'setRequirement', indicator: 'licence', value: { level: 1, reason: 'Moet' }, readAt: 0 },
  setEvidence: { kind: 'setEvidence', id: 'nieuw', value: evidence, readAt: 0 },
  setAnswer: {
    kind: 'setAnswer',
    candidate: 'open',
    indicator: 'licence',
    value: { level: 3, reason: 'Gezien', evidence: [] },
    readAt: 0,
  },
  setConsensus: {
    kind: 'setConsensus',
    candidate: 'open',
    indicator: 'licence',
    value: { level: 2, reason: 'Afgesproken', evidence: [] },
    readAt: 0,
  },
  agreeWhereEqual: { kind: 'agreeWhereEqual', reason: 'Allen zeiden hetzelfde', readAt: 0 },
  setWeighing: { kind: 'setWeighing', value: { ...weighing, reason: 'Anders gezegd' }, readAt: 0 },
  lockWeighing: { kind: 'lockWeighing', readAt: 0 },
  setStandard: { kind: 'setStandard', standard: 'tls', value: 'Er gaat verkeer over het net', readAt: 0 },
  setConformance: {
    kind: 'setConformance',
    standard: 'https-hsts',
    candidate: 'open',
    value: { met: 'no', reason: 'Getest', evidence: [] },
    readAt: 0,
  },
  setDeviation: { kind: 'setDeviation', point: 'open-source', value: deviation, readAt: 0 },
  setDecision: { kind: 'setDecision', value: { ...decision, exit: 'In een jaar' }, readAt: 0 },
  setKeywords: { kind: 'setKeywords', value: ['chat'], readAt: 0 },
  setArchiving: { kind: 'setArchiving', value: { keep: 'permanently', ground: 'Selectielijst' }, readAt: 0 },
  setMember: { kind: 'setMember', account: 'nieuw', value: ['reader'], readAt: 0 },
  startAssessing: { kind: 'startAssessing', readAt: 0 },
  closeRound: { kind: 'closeRound', readAt: 0 },
  settleWeighing: { kind: 'settleWeighing', readAt: 0 },
  requestDecision: { kind: 'requestDecision', role: 'Projectleider', readAt: 0 },
  settleDecision: { kind: 'settleDecision', role: 'Gemeentesecretaris', readAt: 0 },
  publish: { kind: 'publish', readAt: 0 },
  goBack: { kind: 'goBack', reason: 'Er ontbreekt iets', readAt: 0 },
  rectify: { kind: 'rectify', reason: 'Een getal was fout', readAt: 0 },
  withdraw: { kind: 'withdraw', reason: 'Het besluit is vernietigd', readAt: 0 },
  undo: { kind: 'undo', seq: 3 },
  removeExample: { kind: 'removeExample' },
};

/** A sample as if it was given on a page that was read just now. */
export function fresh(kind: CommandKind, readAt: number): Command {
  const command = samples[kind];
  return 'readAt' in command ? { ...command, readAt } : command;
}
