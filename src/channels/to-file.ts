import type { Answer } from '../dossier/answer.ts';
import { partsOf } from '../dossier/places.ts';
import { type ChannelGuide, hasUses } from './guide.ts';
import type { GuideFile, SignOff } from './guide-file.ts';
import type { LivingGuide } from './living.ts';
import { assembleGuide } from './whole.ts';

/** The version that is worked on as a file that refers to nothing outside itself: what was agreed, not who answered what. */
export function snapshot(guide: LivingGuide, signOff?: SignOff): GuideFile {
  const channels = [...guide.channels.values()];
  const has = (id: string) => guide.channels.has(id);
  const answers: Record<string, Record<string, Answer>> = Object.fromEntries(channels.map(({ id }) => [id, {}]));
  for (const [cell, { answer }] of guide.consensus) {
    const [channel, indicator] = partsOf(cell);
    if (has(channel)) answers[channel]![indicator] = answer;
  }
  return {
    format: 'afweging/channel-guide@1',
    id: guide.id,
    version: guide.version,
    ...(guide.example ? { example: true as const } : {}),
    organisation: guide.organisation,
    title: guide.title,
    contact: guide.contact,
    phase: signOff === undefined ? guide.phase : 'settled',
    framework: guide.framework,
    channels,
    evidence: [...guide.evidence.values()],
    answers,
    overrides: [...guide.overrides.values()].filter(({ channel }) => has(channel)),
    ...(signOff === undefined ? {} : { signOff }),
  };
}

/** A guide file that holds its framework and evidence, as pages and documents take it; undefined where it has no uses. */
export function openGuideFile(file: GuideFile): ChannelGuide | undefined {
  if (!('criteria' in file.framework) || !hasUses(file.framework)) return undefined;
  return assembleGuide(file, file.framework, { applications: new Map(), factsRead: '' });
}
