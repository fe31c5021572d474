import { decideGuide, type GuideRuling } from '../../src/channels/command.ts';
import { type GuideCommand, type GuideCommandKind, guideCommandSchema } from '../../src/channels/commands.ts';
import { type GuideEntry, guideStreamOf, type NewGuideEntry, newGuideEntrySchema } from '../../src/channels/entry.ts';
import { advanceGuide, foldGuide, type LivingGuide } from '../../src/channels/living.ts';
import type { GuideRefusal } from '../../src/channels/refusal.ts';
import type { Installation } from '../../src/dossier/installation.ts';
import { actorIn } from '../../src/dossier/roles.ts';
import { text } from '../support/dossier-file.ts';
import { library } from '../support/library.ts';

export const installation: Installation = { fourEyes: true, sources: library().sources };

/** A value as it comes back from a database: as JSON. */
export const asText = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

type Loose<C> = C extends { readAt: number } ? Omit<C, 'readAt'> & { readAt?: number } : C;
export type LooseGuideCommand = Loose<GuideCommand>;

const withoutSeq: readonly GuideCommandKind[] = ['createGuide', 'loadGuide', 'undo', 'removeExample'];

/** People at work on one guide: gives commands, keeps the logbook, and goes through JSON as a database does. */
export class GuidePlay {
  entries: GuideEntry[] = [];
  guide: LivingGuide | undefined;
  house: Installation;

  constructor(house: Installation = installation) {
    this.house = house;
  }

  /** What comes of a command, without keeping it. */
  ask(account: string, command: LooseGuideCommand): GuideRuling {
    const seq = withoutSeq.includes(command.kind) ? {} : { readAt: this.guide?.seq ?? 0 };
    const full = guideCommandSchema.parse(asText({ ...seq, ...command }));
    return decideGuide(this.guide, full, actorIn(this.guide, account, account === 'beheer'), this.now(), this.house);
  }

  does(account: string, command: LooseGuideCommand): this {
    const ruling = this.ask(account, command);
    if ('refusal' in ruling) throw new Error(`${command.kind} refused: ${JSON.stringify(ruling.refusal)}`);
    return this.keep(ruling.entries, account);
  }

  /** Gives a command that must be refused, and says why. */
  refused(account: string, command: LooseGuideCommand): GuideRefusal {
    const ruling = this.ask(account, command);
    if ('entries' in ruling) throw new Error(`${command.kind} was accepted`);
    return ruling.refusal;
  }

  keep(entries: readonly NewGuideEntry[], account: string): this {
    const kept = entries.map(
      (entry, i): GuideEntry => ({
        ...newGuideEntrySchema.parse(asText(entry)),
        stream: guideStreamOf('proef'),
        seq: this.entries.length + i + 1,
        at: this.now(),
        actor: account,
      }),
    );
    this.entries.push(...kept);
    this.guide = this.guide === undefined ? foldGuide(kept) : advanceGuide(this.guide, kept);
    return this;
  }

  get living(): LivingGuide {
    if (this.guide === undefined) throw new Error('There is no guide yet');
    return this.guide;
  }

  now(): string {
    return new Date(Date.UTC(2026, 8, 1, 8, this.entries.length)).toISOString();
  }

  fork(): GuidePlay {
    const play = new GuidePlay(this.house);
    play.entries = [...this.entries];
    play.guide = this.guide;
    return play;
  }
}

export const fax = {
  id: 'fax',
  name: 'fax',
  summary: 'The machine in the corridor',
  functions: ['zenden', 'ontvangen'],
};

/** A guide with one channel and its people: Lies keeps it, Anna and Bram assess, Dirk signs off. */
export function startGuide(house?: Installation): GuidePlay {
  return new GuidePlay(house)
    .does('beheer', {
      kind: 'createGuide',
      id: 'proef',
      title: text('title'),
      organisation: 'Ergens',
      contact: 'Ask',
      framework: 'kanalen',
    })
    .does('beheer', { kind: 'setMember', account: 'lies', value: ['lead'] })
    .does('lies', { kind: 'setMember', account: 'anna', value: ['assessor'] })
    .does('lies', { kind: 'setMember', account: 'bram', value: ['assessor'] })
    .does('lies', { kind: 'setMember', account: 'dirk', value: ['decider'] })
    .does('lies', { kind: 'setChannel', id: 'fax', value: fax });
}

export const answer = (level: number, reason = 'Because', evidence: string[] = []) => ({ level, reason, evidence });

/** The guide up to consensus, with one cell answered by two people. */
export function assessed(): GuidePlay {
  return startGuide()
    .does('lies', { kind: 'startAssessing' })
    .does('anna', { kind: 'setAnswer', channel: 'fax', indicator: 'secondWay', value: answer(0) })
    .does('bram', { kind: 'setAnswer', channel: 'fax', indicator: 'secondWay', value: answer(2) })
    .does('anna', { kind: 'setAnswer', channel: 'fax', indicator: 'speed', value: answer(1) })
    .does('bram', { kind: 'setAnswer', channel: 'fax', indicator: 'speed', value: answer(1) })
    .does('lies', { kind: 'closeRound' });
}

/** The guide with everything agreed on, and its signing off requested. */
export function requested(): GuidePlay {
  return assessed()
    .does('lies', { kind: 'agreeWhereEqual', reason: 'All said the same' })
    .does('lies', { kind: 'setConsensus', channel: 'fax', indicator: 'secondWay', value: answer(1, 'We talked') })
    .does('lies', { kind: 'requestSignOff', role: 'Adviser' });
}

export function settled(): GuidePlay {
  return requested().does('dirk', { kind: 'signOff', role: 'Director', by: 'The director', review: '2027-09-01' });
}
