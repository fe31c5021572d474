import type { Answer } from '../dossier/answer.ts';
import type { Evidence } from '../dossier/evidence.ts';
import type { Framework } from '../framework/framework.ts';
import type { Uses } from '../framework/uses.ts';
import type { Channel, GuideFile } from './guide-file.ts';

/** A framework that says what it asks per use. */
export type UseFramework = Framework & { uses: Uses };

/** A channel guide that refers to nothing outside itself: framework copied in, evidence drawn. */
export interface ChannelGuide extends Omit<GuideFile, 'framework' | 'answers' | 'evidence'> {
  framework: UseFramework;
  /** channel → indicator → answer; a cell nobody answered is not there and counts as unknown. */
  answers: ReadonlyMap<string, ReadonlyMap<string, Answer>>;
  evidence: ReadonlyMap<string, Evidence>;
}

export function hasUses(framework: Framework): framework is UseFramework {
  return framework.uses !== undefined;
}

export function channelOf(guide: Pick<ChannelGuide, 'channels'>, id: string): Channel | undefined {
  return guide.channels.find((channel) => channel.id === id);
}
