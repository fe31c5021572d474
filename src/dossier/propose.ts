import { listIndicators } from '../framework/indicators.ts';
import type { Answer } from './answer.ts';
import type { Command, CommandOf } from './commands.ts';
import type { Change } from './entry.ts';
import type { Installation } from './installation.ts';
import type { LivingDossier } from './living.ts';
import { cellOf } from './places.ts';
import { proposeCandidate, proposeFramework } from './propose-candidate.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Actor } from './roles.ts';
import { openedAnswers, openRound } from './rounds.ts';

/** A command that puts a value at a place. */
export type Put = Extract<Command, { value: unknown }>;

/** The changes that a command asks for, filled in with what it leaves to the dossier; the first is the one asked for. */
export function propose(
  dossier: LivingDossier,
  command: Put,
  by: Actor,
  installation: Installation,
): Change[] | Refusal {
  const { kind, value } = command;
  switch (kind) {
    case 'setTitle':
      return [{ kind: 'titleSet', data: { value } }];
    case 'setFramework':
      return proposeFramework(dossier, value, installation.sources);
    case 'setNeed':
      return [{ kind: 'needSet', data: { value } }];
    case 'setSearch':
      return [{ kind: 'searchSet', data: { id: command.id, value } }];
    case 'setCandidate':
      return proposeCandidate(dossier, command, installation.sources);
    case 'setDropped':
      return [{ kind: 'droppedSet', data: { candidate: command.candidate, value } }];
    case 'setCosts':
      return [{ kind: 'costsSet', data: { candidate: command.candidate, value } }];
    case 'setLeftOut':
      return [{ kind: 'leftOutSet', data: { id: command.id, value } }];
    case 'setNotApplicable':
      return [{ kind: 'notApplicableSet', data: { indicator: command.indicator, value } }];
    case 'setRequirement': {
      const { indicator } = command;
      return [{ kind: 'requirementSet', data: { indicator, value: value && { indicator, ...value } } }];
    }
    case 'setEvidence':
      return [{ kind: 'evidenceSet', data: { id: command.id, value: value && { id: command.id, ...value } } }];
    case 'setAnswer': {
      const round = openRound(dossier)?.number;
      if (round === undefined) return refuse('frozen', 'refusal.roundClosed');
      const { candidate, indicator } = command;
      return [{ kind: 'answerSet', data: { round, assessor: by.account, candidate, indicator, value } }];
    }
    case 'setConsensus':
      return [agree(dossier, command)];
    case 'setWeighing':
      return [{ kind: 'weighingSet', data: { value } }];
    case 'setStandard':
      return [{ kind: 'standardSet', data: { standard: command.standard, value } }];
    case 'setConformance': {
      const { standard, candidate } = command;
      return [{ kind: 'conformanceSet', data: { standard, candidate, value } }];
    }
    case 'setDeviation':
      return [
        { kind: 'deviationSet', data: { point: command.point, value: value && { point: command.point, ...value } } },
      ];
    case 'setDecision': {
      const signatures = dossier.decision?.signatures;
      return [{ kind: 'decisionSet', data: { value: value && { ...value, ...(signatures && { signatures }) } } }];
    }
    case 'setKeywords':
      return [{ kind: 'keywordsSet', data: { value } }];
    case 'setArchiving':
      return [{ kind: 'archivingSet', data: { value } }];
    case 'setMember':
      return [{ kind: 'memberSet', data: { account: command.account, value } }];
  }
}

function agree(dossier: LivingDossier, command: CommandOf<'setConsensus'>): Change {
  const { candidate, indicator, value, agreedBy } = command;
  if (value === null) return { kind: 'consensusSet', data: { candidate, indicator, value } };
  const answered = openedAnswers(dossier).get(cellOf(candidate, indicator)) ?? [];
  const agreed = agreedBy ?? answered.map(({ assessor }) => assessor);
  const answer = { ...value, judgedBy: judgeOf(dossier, indicator) };
  return { kind: 'consensusSet', data: { candidate, indicator, value: { answer, agreedBy: agreed } } };
}

/** Whose judgement an answer is: that follows from the indicator, not from who typed it. */
export function judgeOf({ framework }: LivingDossier, id: string): Answer['judgedBy'] {
  const found = listIndicators(framework).find(({ indicator }) => indicator.id === id);
  return found?.indicator.answeredBy === 'municipality' ? 'municipality' : 'facts';
}
