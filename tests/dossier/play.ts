import { decide, type Ruling } from '../../src/dossier/command.ts';
import { type Command, type CommandKind, commandSchema } from '../../src/dossier/commands.ts';
import { type Entry, type NewEntry, newEntrySchema, streamOf } from '../../src/dossier/entry.ts';
import type { Installation } from '../../src/dossier/installation.ts';
import { advance, applyEntry, type LivingDossier } from '../../src/dossier/living.ts';
import type { Refusal } from '../../src/dossier/refusal.ts';
import { actorIn, type DossierRole } from '../../src/dossier/roles.ts';
import { library } from '../support/library.ts';

/** The installation that the tests play in. */
export const installation: Installation = { fourEyes: true, sources: library().sources };

/** Entries as a logbook numbers and dates them, one minute apart, after `from`. */
export function number(entries: readonly NewEntry[], by = 'system', from = 0): Entry[] {
  return entries.map((entry, i) => ({
    ...entry,
    stream: streamOf('proef'),
    seq: from + i + 1,
    at: new Date(Date.UTC(2026, 8, 1, 8, from + i)).toISOString(),
    actor: by,
  }));
}

/** A value as it comes back from a database: as JSON. */
export const asText = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A command without the number it was read at: by default the page was read just now. */
type Loose<C> = C extends { readAt: number } ? Omit<C, 'readAt'> & { readAt?: number } : C;
export type LooseCommand = Loose<Command>;

/** People at work on one dossier: gives commands, keeps the logbook, and goes through JSON as a database does. */
export class Play {
  entries: Entry[] = [];
  dossier: LivingDossier | undefined;
  administrators = new Set(['beheer']);

  house: Installation;

  constructor(house: Installation = installation) {
    this.house = house;
  }

  /** What comes of a command, without keeping it. */
  ask(account: string, command: LooseCommand): Ruling {
    const full = commandSchema.parse(asText({ ...withSeq(command.kind, this.dossier?.seq ?? 0), ...command }));
    const by = actorIn(this.dossier, account, this.administrators.has(account));
    return decide(this.dossier, full, by, this.now(), this.house);
  }

  /** Gives a command that must be accepted. */
  does(account: string, command: LooseCommand): this {
    const ruling = this.ask(account, command);
    if ('refusal' in ruling) throw new Error(`${command.kind} refused: ${JSON.stringify(ruling.refusal)}`);
    this.keep(ruling.entries, account);
    return this;
  }

  /** Gives a command that must be refused, and says why. */
  refused(account: string, command: LooseCommand): Refusal {
    const ruling = this.ask(account, command);
    if ('entries' in ruling) throw new Error(`${command.kind} was accepted`);
    return ruling.refusal;
  }

  keep(entries: readonly NewEntry[], account = 'system'): this {
    const kept = number(
      entries.map((entry) => newEntrySchema.parse(asText(entry))),
      account,
      this.entries.length,
    );
    this.entries.push(...kept);
    if (this.dossier === undefined && kept.length > 0) this.dossier = applyEntry(undefined, kept.shift()!);
    if (this.dossier !== undefined) this.dossier = advance(this.dossier, kept);
    return this;
  }

  /** The dossier, which must be there. */
  get living(): LivingDossier {
    if (this.dossier === undefined) throw new Error('There is no dossier yet');
    return this.dossier;
  }

  private now(): string {
    return new Date(Date.UTC(2026, 8, 1, 8, this.entries.length)).toISOString();
  }

  /** A copy that goes its own way. */
  fork(house = this.house): Play {
    const play = new Play(house);
    play.entries = [...this.entries];
    play.dossier = this.dossier;
    return play;
  }
}

const withoutSeq: readonly CommandKind[] = ['createDossier', 'loadDossier', 'undo', 'removeExample'];

function withSeq(kind: CommandKind, readAt: number): { readAt?: number } {
  return withoutSeq.includes(kind) ? {} : { readAt };
}

/** The people of the plays: one per role, and one who is all. */
export const people: Readonly<Record<string, DossierRole[]>> = {
  lies: ['lead'],
  anna: ['assessor'],
  bram: ['assessor'],
  cor: ['assessor'],
  dirk: ['decider'],
  roos: ['reader'],
};
