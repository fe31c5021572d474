import { isKnown } from '../catalogue/fact.ts';
import type { Channel } from '../channels/guide-file.ts';
import type { LivingGuide } from '../channels/living.ts';
import { findEvidence } from '../dossier/draw.ts';
import type { Evidence } from '../dossier/evidence.ts';
import { partsOf } from '../dossier/places.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { capitalise } from '../report/channel-names.ts';
import type { Option } from '../web/form.ts';
import { evidenceOption } from './cell-evidence.ts';
import { guideCellAt, guideCellTitle } from './guide-cells.ts';
import type { GuidePlace } from './place.ts';

/**
 * The evidence that something about a channel may cite: what is `chosen` already, what the guide gathered itself, and what
 * the catalogue knows about the application that the channel runs on.
 */
export function evidenceOn(
  { guide, parts }: Pick<GuidePlace, 'guide' | 'parts'>,
  channel: Channel | undefined,
  chosen: readonly string[],
): Evidence[] {
  const known = new Map([...factsOn(parts.installation.sources, channel), ...guide.evidence]);
  const isNear = (id: string) => !id.includes('.') || id.startsWith(`${channel?.application}.`);
  const ids = [...chosen, ...[...known.keys()].filter(isNear)].filter((id) => known.has(id));
  return [...new Set(ids)].map((id) => known.get(id)!);
}

/** The same to choose from; what a piece says stands with it, for many have the same title. */
export function evidenceOptionsOn(...of: Parameters<typeof evidenceOn>): Option[] {
  return evidenceOn(...of).map((piece) => ({ ...evidenceOption(piece), hint: piece.says }));
}

/** What the guide itself gathered or drew, to choose from; what is `chosen` already first. */
export function gatheredOptions({ guide }: Pick<GuidePlace, 'guide'>, chosen: readonly string[]): Option[] {
  return [...new Set([...chosen, ...guide.evidence.keys()])].flatMap((id) => {
    const piece = guide.evidence.get(id);
    return piece === undefined ? [] : [{ ...evidenceOption(piece), hint: piece.says }];
  });
}

function factsOn(
  { applications, factsRead }: GuidePlace['parts']['installation']['sources'],
  channel: Channel | undefined,
): [string, Evidence][] {
  const application = applications.get(channel?.application ?? '');
  return (application?.facts ?? []).filter(isKnown).map(({ id }) => {
    const cited = `${application!.id}.${id}`;
    return [cited, findEvidence(cited, applications, factsRead)!];
  });
}

/** Where a piece is cited in a guide, each place once, with the page it stands on. */
export function guideCitations({ guide, to }: GuidePlace, id: string): { text: Sentence; href: string }[] {
  const found = new Map<string, Sentence>();
  const note = (cell: string, page: string) => {
    const [channel, indicator] = partsOf(cell as Parameters<typeof partsOf>[0]);
    const here = guideCellAt(guide, channel, indicator);
    if (here !== undefined) found.set(to(`${page}/${channel}/${indicator}`), guideCellTitle(here));
  };
  for (const { answers } of guide.rounds) {
    for (const cells of answers.values()) {
      for (const [cell, { evidence }] of cells) if (evidence.includes(id)) note(cell, 'beoordelen');
    }
  }
  for (const [cell, { answer }] of guide.consensus) if (answer.evidence.includes(id)) note(cell, 'consensus');
  for (const { id: override, channel, evidence } of guide.overrides.values()) {
    if (!evidence.includes(id)) continue;
    const name = capitalise(guide.channels.get(channel)?.name ?? channel);
    found.set(to(`gebruik/oordelen/${override}`), sentence('guideEvidence.atOverride', { name }));
  }
  return [...found].map(([href, text]) => ({ href, text }));
}

/** Behind how many answers and overrides each piece stands. */
export function countGuideCitations({ rounds, consensus, overrides }: LivingGuide): Map<string, number> {
  const given = rounds.flatMap(({ answers }) => [...answers.values()].flatMap((cells) => [...cells.values()]));
  const agreed = [...consensus.values()].map(({ answer }) => answer);
  const counts = new Map<string, number>();
  for (const { evidence } of [...given, ...agreed, ...overrides.values()]) {
    for (const id of evidence) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
