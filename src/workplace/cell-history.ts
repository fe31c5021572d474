import type { GivenAnswer } from '../dossier/answer.ts';
import { streamOf } from '../dossier/entry.ts';
import { entriesSeenBy } from '../dossier/seen.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import { sayAnswer } from './cell-fields.ts';
import type { CellHere } from './cells.ts';
import type { DossierPlace } from './place.ts';

/** What someone once said in a cell, or took away. */
interface CellLine {
  at: string;
  who: string;
  what: Words | Sentence;
  reason: Words | '';
}

/** Who said what in a cell, the last first: of answers in an open round only one's own, for nobody sees those of others. */
export async function historyOfCell(place: DossierPlace, here: CellHere): Promise<CellLine[]> {
  const { dossier, parts, actor, nameOf } = place;
  const about = { candidate: here.candidate.id, indicator: here.indicator.id };
  const entries = await parts.storage.logbook.find(streamOf(dossier.id), about);
  const lines = entriesSeenBy(entries, dossier, actor).flatMap((entry): CellLine[] => {
    if (entry.kind !== 'answerSet' && entry.kind !== 'consensusSet') return [];
    const { candidate, indicator } = entry.data;
    if (candidate !== here.candidate.id || indicator !== here.indicator.id) return [];
    const value = entry.kind === 'answerSet' ? entry.data.value : (entry.data.value?.answer ?? null);
    return [
      {
        at: entry.at,
        who: entry.actor === 'system' ? '' : nameOf(entry.actor),
        what: sentence(`assess.line.${entry.kind}`, { answer: say(here, value) }),
        reason: value?.reason ?? '',
      },
    ];
  });
  return lines.reverse();
}

function say({ indicator }: CellHere, value: GivenAnswer | null): Words | Sentence {
  return value === null ? sentence('assess.taken') : sayAnswer(indicator.scale, value);
}
