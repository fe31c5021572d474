import type { LivingDossier } from '../dossier/living.ts';
import { answersBy, cellsWithoutConsensus, openRound } from '../dossier/rounds.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { cellsToAnswer } from './cells.ts';

/** Something that waits for one member of a dossier, with the page on which it is done. */
export interface Waiting {
  text: Sentence;
  href: string;
}

/** What a dossier asks of one of its members now: the one next thing for each of their roles. */
export function waitingFor(dossier: LivingDossier, account: string): Waiting[] {
  const roles = dossier.members.get(account) ?? [];
  const to = (page: string) => `/dossiers/${dossier.id}/${page}`;
  const found: Waiting[] = [];
  if (roles.includes('assessor') && dossier.phase === 'assessing' && openRound(dossier) !== undefined) {
    const answers = answersBy(dossier, account);
    const left = cellsToAnswer(dossier).filter((cell) => answers.get(cell)?.reason === undefined).length;
    if (left > 0) found.push({ text: sentence('waiting.assess', { count: left }), href: to('beoordelen') });
  }
  if (roles.includes('decider') && dossier.phase === 'weighed' && dossier.request !== undefined) {
    if (dossier.request.account !== account) found.push({ text: sentence('waiting.decide'), href: to('besluit') });
  }
  if (!roles.includes('lead')) return found;
  switch (dossier.phase) {
    case 'draft':
      found.push({ text: sentence('waiting.prepare'), href: `/dossiers/${dossier.id}` });
      break;
    case 'assessing':
      found.push({ text: sentence('waiting.close'), href: to('beoordelen') });
      break;
    case 'consensus': {
      const count = cellsWithoutConsensus(dossier).length;
      found.push(
        count > 0
          ? { text: sentence('waiting.agree', { count }), href: to('consensus') }
          : { text: sentence('waiting.weigh'), href: to('weging') },
      );
      break;
    }
    case 'weighed':
      if (dossier.request === undefined) found.push({ text: sentence('waiting.request'), href: to('besluit') });
      break;
    case 'decided':
      found.push({ text: sentence('waiting.publish'), href: to('besluit') });
      break;
    default:
  }
  return found;
}
