import type { GivenAnswer } from '../dossier/answer.ts';
import { type Cell, cellOf } from '../dossier/places.ts';
import { type GuideChange, type GuideEntry, isGuideChange, isGuideContent } from './entry.ts';
import type { LivingGuide } from './living.ts';
import { guidePlaceOf, guidePlacesOf } from './places.ts';
import { snapshot } from './to-file.ts';

type Unlocked<T> = T extends ReadonlyMap<infer K, infer V> ? Map<K, V> : T;

/** A guide that is being put together; inside its maps nothing is ever altered, only replaced. */
export type ChangingGuide = { -readonly [K in keyof LivingGuide]: Unlocked<LivingGuide[K]> };

/** A guide with its first entry. */
export function begin(entry: GuideEntry): ChangingGuide {
  if (entry.kind !== 'guideCreated') throw new Error(`A guide begins with guideCreated, not ${entry.kind}`);
  const { id, version, example, title, organisation, contact, framework } = entry.data;
  return {
    ...{ id, version, title, organisation, contact, framework },
    seq: entry.seq,
    phase: 'draft',
    example: example ?? false,
    removed: false,
    channels: new Map(),
    evidence: new Map(),
    rounds: [],
    consensus: new Map(),
    overrides: new Map(),
    members: new Map(),
    settled: [],
    touched: new Map(guidePlacesOf(entry).map((place) => [place, entry.seq])),
    earlier: new Map(),
  };
}

/** Adds an entry to a guide that is being put together. What was signed off stays, whatever the entry says. */
export function applyTo(guide: ChangingGuide, entry: GuideEntry): void {
  guide.seq = entry.seq;
  if (isGuideContent(entry) && guide.phase === 'settled') return;
  if (isGuideChange(entry)) applyChange(guide, entry);
  else applyEvent(guide, entry);
  // What was asked to be signed off is no longer what stands here.
  if (isGuideContent(entry)) delete guide.request;
  for (const place of guidePlacesOf(entry)) guide.touched.set(place, entry.seq);
}

function applyChange(guide: ChangingGuide, { kind, data }: GuideChange): void {
  const change = { kind, data } as GuideChange;
  const { undoes: _, ...where } = data;
  guide.earlier.set(guidePlaceOf(change), {
    kind,
    data: { ...where, value: valueAt(guide, change) ?? null },
  } as GuideChange);
  put(guide, change);
}

/** The value that now stands where `change` would put another; undefined where there is none. */
export function valueAt(guide: LivingGuide, { kind, data }: GuideChange): unknown {
  switch (kind) {
    case 'headSet':
      return { title: guide.title, organisation: guide.organisation, contact: guide.contact };
    case 'frameworkSet':
      return guide.framework;
    case 'channelSet':
      return guide.channels.get(data.id);
    case 'evidenceSet':
      return guide.evidence.get(data.id);
    case 'answerSet':
      return guide.rounds
        .find(({ number }) => number === data.round)
        ?.answers.get(data.assessor)
        ?.get(cellOf(data.channel, data.indicator));
    case 'consensusSet':
      return guide.consensus.get(cellOf(data.channel, data.indicator));
    case 'overrideSet':
      return guide.overrides.get(data.id);
    case 'memberSet':
      return guide.members.get(data.account);
  }
}

function put(guide: ChangingGuide, { kind, data }: GuideChange): void {
  switch (kind) {
    case 'headSet':
      if (data.value !== null) Object.assign(guide, data.value);
      return;
    case 'frameworkSet':
      if (data.value !== null) guide.framework = data.value;
      return;
    case 'channelSet':
      shelve(guide.channels, data.id, data.value);
      return;
    case 'evidenceSet':
      shelve(guide.evidence, data.id, data.value);
      return;
    case 'answerSet':
      guide.rounds = guide.rounds.map((round) => {
        if (round.number !== data.round) return round;
        const own = new Map<Cell, GivenAnswer>(round.answers.get(data.assessor));
        shelve(own, cellOf(data.channel, data.indicator), data.value);
        return { ...round, answers: new Map([...round.answers, [data.assessor, own]]) };
      });
      return;
    case 'consensusSet':
      shelve(guide.consensus, cellOf(data.channel, data.indicator), data.value);
      return;
    case 'overrideSet':
      shelve(guide.overrides, data.id, data.value);
      return;
    case 'memberSet':
      shelve(guide.members, data.account, data.value);
      return;
  }
}

function shelve<K, V>(map: Map<K, V>, key: K, value: V | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

function applyEvent(guide: ChangingGuide, entry: Exclude<GuideEntry, GuideChange>): void {
  const { kind, data, at, actor: account } = entry;
  switch (kind) {
    case 'guideCreated':
      throw new Error(`Guide ${guide.id} was created already`);
    case 'phaseMoved':
      guide.phase = data.to;
      if (data.to !== 'settled') delete guide.request;
      return;
    case 'roundOpened':
      guide.rounds = [...guide.rounds, { number: data.round, opened: at, answers: new Map() }];
      return;
    case 'roundClosed':
      guide.rounds = guide.rounds.map((round) => (round.number === data.round ? { ...round, closed: at } : round));
      return;
    case 'signOffRequested': {
      const { role, date } = data;
      guide.request = { account, at, signature: { role, act: 'requested', date } };
      return;
    }
    case 'signedOff': {
      const { role, by, date, review, alone } = data;
      const settledBy = { role, act: 'settled' as const, date, ...(alone === undefined ? {} : { alone }) };
      const signatures = [...(guide.request === undefined ? [] : [guide.request.signature]), settledBy];
      const signed = snapshot(guide, { date, by, review, signatures });
      guide.settled = [...guide.settled, { version: guide.version, at, guide: signed }];
      guide.phase = 'settled';
      return;
    }
    case 'versionStarted':
      guide.version = data.version;
      guide.phase = 'draft';
      guide.rounds = [];
      delete guide.request;
      return;
    case 'withdrawn':
      guide.settled = guide.settled.map((each) =>
        each.version === data.version ? { ...each, withdrawn: { at, account, reason: data.reason } } : each,
      );
      return;
    case 'exampleRemoved':
      guide.removed = true;
      return;
  }
}

/** A copy of a guide that may be added to. */
export function thaw(guide: LivingGuide): ChangingGuide {
  const copied = Object.entries(guide).map(([name, value]) => [name, value instanceof Map ? new Map(value) : value]);
  return Object.fromEntries(copied) as ChangingGuide;
}
