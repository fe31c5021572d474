import type { GuideHead } from './entry.ts';
import type { ChannelGuide } from './guide.ts';
import type { GuideFile } from './guide-file.ts';
import { wholeGuideFile } from './whole.ts';

/**
 * A new guide that begins with the channels of another one and what was found out about them. What was invented for an
 * example, what only a municipality can judge and every override stay behind: those are for whoever makes the new one.
 */
export function beginFrom(guide: ChannelGuide, id: string, head: GuideHead): GuideFile {
  const { example: _example, signOff: _signOff, ...file } = wholeGuideFile(guide);
  const evidence = file.evidence.filter(({ invented }) => !invented);
  const kept = new Set(evidence.map((piece) => piece.id));
  const isFound = ({ judgedBy, evidence: cited }: GuideFile['answers'][string][string]) =>
    judgedBy === 'facts' && cited.every((each) => kept.has(each));
  return {
    ...file,
    ...head,
    id,
    version: 1,
    phase: 'draft',
    evidence,
    overrides: [],
    answers: Object.fromEntries(
      Object.entries(file.answers).map(([channel, cells]) => [
        channel,
        Object.fromEntries(Object.entries(cells).filter(([, answer]) => isFound(answer))),
      ]),
    ),
  };
}
