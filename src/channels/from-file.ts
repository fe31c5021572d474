import type { NewGuideEntry } from './entry.ts';
import type { GuideFile } from './guide-file.ts';

/**
 * The entries that a guide file adds up to; the file refers to nothing outside itself. What it holds was agreed on, for a
 * file does not hold who answered what. A signed off one comes in signed off as it was.
 */
export function fromGuideFile(file: GuideFile): NewGuideEntry[] {
  const { id, version, example, title, organisation, contact, framework, signOff } = file;
  if (!('criteria' in framework)) throw new Error(`Guide file ${id} refers to a framework; make it whole first`);
  const [requested] = signOff?.signatures ?? [];
  const settled = signOff?.signatures.find(({ act }) => act === 'settled');
  return [
    {
      kind: 'guideCreated',
      data: { id, version, title, organisation, contact, framework, ...(example === undefined ? {} : { example }) },
    },
    ...file.evidence.map((piece): NewGuideEntry => ({ kind: 'evidenceSet', data: { id: piece.id, value: piece } })),
    ...file.channels.map(
      (channel): NewGuideEntry => ({ kind: 'channelSet', data: { id: channel.id, value: channel } }),
    ),
    ...Object.entries(file.answers).flatMap(([channel, cells]) =>
      Object.entries(cells).map(
        ([indicator, answer]): NewGuideEntry => ({
          kind: 'consensusSet',
          data: { channel, indicator, value: { answer, agreedBy: [] } },
        }),
      ),
    ),
    ...file.overrides.map((each): NewGuideEntry => ({ kind: 'overrideSet', data: { id: each.id, value: each } })),
    ...(file.phase === 'settled' && signOff !== undefined
      ? [
          ...(requested?.act === 'requested'
            ? [{ kind: 'signOffRequested' as const, data: { role: requested.role, date: requested.date } }]
            : []),
          {
            kind: 'signedOff' as const,
            data: {
              role: settled?.role ?? signOff.by,
              by: signOff.by,
              date: signOff.date,
              review: signOff.review,
              ...(settled?.alone === undefined ? {} : { alone: settled.alone }),
            },
          },
        ]
      : []),
  ];
}
