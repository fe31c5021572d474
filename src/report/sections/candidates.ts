import type { Requirement } from '../../dossier/answer.ts';
import { meet, missedRequirements } from '../../dossier/settlement.ts';
import { listIndicators } from '../../framework/indicators.ts';
import { type Sentence, sentence, type Value } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { unitFor } from '../../language/units.ts';
import type { ReportInput } from '../input.ts';
import { word } from '../wording.ts';

export interface CandidateRow {
  id: string;
  name: Words;
  application: string;
  hosting: Sentence;
  openness: { word: Sentence; mark: string; because: Words };
  because: Words;
  isChosen: boolean;
  isStatusQuo: boolean;
  dropped: Sentence[];
}

export function candidateRows({ dossier, outcome }: ReportInput): CandidateRow[] {
  const indicators = new Map(listIndicators(dossier.framework).map(({ indicator }) => [indicator.id, indicator]));
  return dossier.candidates.map((candidate) => ({
    id: candidate.id,
    name: candidate.name,
    application: candidate.application ?? '',
    hosting: word('hosting', candidate.hosting),
    openness: {
      word: word('openness', candidate.openness.openness),
      mark: candidate.openness.openness,
      because: candidate.openness.because,
    },
    because: candidate.because,
    isChosen: candidate.id === outcome.chosen?.id,
    isStatusQuo: candidate.statusQuo,
    dropped: missedRequirements(dossier, candidate.id).map((requirement) =>
      sentence('candidates.dropped', {
        name: candidate.name,
        title: indicators.get(requirement.indicator)!.title,
      }),
    ),
  }));
}

export function candidatesSentence({ dossier }: ReportInput): Sentence {
  const open = dossier.candidates.filter(({ openness }) => openness.openness === 'open').length;
  const dropped = dossier.candidates.filter(({ id }) => missedRequirements(dossier, id).length > 0).length;
  return sentence('candidates.sentence', { count: dossier.candidates.length, open, dropped });
}

export interface RequirementRow {
  requirement: Sentence;
  reason: Words;
  standings: { name: Words; standing: Sentence }[];
}

/** Each minimum with how every candidate stands towards it. */
export function requirementRows({ dossier }: ReportInput): RequirementRow[] {
  return dossier.requirements.map((requirement) => ({
    requirement: phraseRequirement(dossier, requirement),
    reason: requirement.reason,
    standings: dossier.candidates.map(({ id, name }) => ({
      name,
      standing: word('standing', meet(dossier, id, requirement)),
    })),
  }));
}

function phraseRequirement(dossier: ReportInput['dossier'], requirement: Requirement): Sentence {
  const { indicator } = listIndicators(dossier.framework).find((each) => each.indicator.id === requirement.indicator)!;
  const scale = indicator.scale;
  const minimum: Value =
    'levels' in scale
      ? scale.levels.find(({ level }) => level === requirement.level)!.title
      : sentence('answers.number', {
          number: requirement.number!,
          unit: unitFor(requirement.number!, scale.number.unit),
        });
  return sentence('candidates.requirement', { title: indicator.title, minimum });
}
