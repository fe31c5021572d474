import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, decideAll } from '../../src/dossier/command.ts';
import { commandSchema } from '../../src/dossier/commands.ts';
import { isChange } from '../../src/dossier/entry.ts';
import { applyEntry, fold } from '../../src/dossier/living.ts';
import { placeOf } from '../../src/dossier/places.ts';
import { toDossierFile } from '../../src/dossier/to-file.ts';
import { isSame } from '../../src/framework/same.ts';
import { answering, giving, givingTwice, indicatorIds } from './arbitrary-command.ts';
import { installation, type LooseCommand, Play } from './play.ts';
import { samples, search } from './samples.ts';
import { stage } from './stage.ts';

const start = stage('assessing');

const at = (command: LooseCommand, readAt: number) => ({ ...command, readAt }) as LooseCommand;

/** The place and value that a command asks for, or nothing where it is refused or changes nothing. */
function asks(play: Play, [account, command]: [string, LooseCommand]) {
  const ruling = play.ask(account, command);
  const entry = 'entries' in ruling ? ruling.entries[0] : undefined;
  return entry !== undefined && isChange(entry) ? { place: placeOf(entry), value: entry.data.value } : undefined;
}

describe('two people who read the same page', () => {
  it('C02: both keep what they wrote at different places', () => {
    fc.assert(
      fc.property(giving, giving, (one, two) => {
        const readAt = start.living.seq;
        const [first, second] = [asks(start, one), asks(start, two)];
        fc.pre(first !== undefined && second !== undefined && first.place !== second.place);
        const play = start.fork().does(one[0], at(one[1], readAt));
        const later = play.ask(two[0], at(two[1], readAt));
        // What the first wrote may contradict it (a candidate dropped, evidence cited), but never as a conflict of texts.
        if ('refusal' in later) expect(later.refusal.message.key).not.toBe('refusal.changed');
        else {
          play.keep(later.entries, two[0]);
          expect(play.living.touched.get(first!.place)).toBeGreaterThan(readAt);
          expect(play.living.touched.get(second!.place)).toBeGreaterThan(readAt);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('C01: conflict at the same place, with both values, and nothing is written', () => {
    fc.assert(
      fc.property(givingTwice, ([one, two]) => {
        const readAt = start.living.seq;
        const [first, second] = [asks(start, one), asks(start, two)];
        fc.pre(first !== undefined && second !== undefined && first.place === second.place);
        const play = start.fork().does(one[0], at(one[1], readAt));
        const later = play.ask(two[0], at(two[1], readAt));
        if (isSame(first!.value, second!.value)) expect(later).toEqual({ entries: [] });
        else {
          expect(later).toMatchObject({ refusal: { reason: 'conflict', place: first!.place } });
          if ('entries' in later) return;
          expect(later.refusal.theirs).toEqual(first!.value);
          expect(later.refusal.yours).toEqual(second!.value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('C03: the same person in two tabs conflicts with what the other tab wrote', () => {
    const readAt = start.living.seq;
    const value = (level: number) => ({ level, reason: 'Zo', evidence: [] });
    const cell = { kind: 'setAnswer', candidate: 'open', indicator: 'licence', readAt } as const;
    const play = start.fork().does('anna', { ...cell, value: value(1) });
    expect(play.refused('anna', { ...cell, value: value(2) })).toMatchObject({
      reason: 'conflict',
      place: 'answer:anna:open:licence',
      theirs: value(1),
      yours: value(2),
    });
    // Another assessor at the same cell has a place of their own.
    expect('entries' in play.ask('bram', { ...cell, value: value(2) })).toBe(true);
  });

  it('sending the same form twice changes nothing the second time', () => {
    const readAt = start.living.seq;
    const command = { kind: 'setSearch', id: 'nieuw', value: search, readAt } as const;
    const play = start.fork().does('lies', command);
    expect(play.ask('lies', command)).toEqual({ entries: [] });
  });
});

describe('the logbook', () => {
  it('adds up to the same dossier folded at once, one by one, and through JSON', () => {
    fc.assert(
      fc.property(fc.array(giving, { maxLength: 40 }), (commands) => {
        const play = start.fork();
        for (const [account, command] of commands) {
          const ruling = play.ask(account, command);
          if ('entries' in ruling) play.keep(ruling.entries, account);
        }
        expect(fold(play.entries)).toEqual(play.living);
        const stepwise = play.entries.slice(1).reduce(applyEntry, applyEntry(undefined, play.entries[0]!));
        expect(stepwise).toEqual(play.living);
        expect([...stepwise.candidates.keys()]).toEqual([...play.living.candidates.keys()]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the dossier that an entry is added to as it was', () => {
    fc.assert(
      fc.property(giving, ([account, command]) => {
        const before = start.living;
        const copy = fold(start.entries)!;
        const ruling = start.ask(account, command);
        if ('entries' in ruling) start.fork().keep(ruling.entries, account);
        expect(before).toEqual(copy);
      }),
      { numRuns: 60 },
    );
  });
});

describe('undoing', () => {
  const bare = ({ living }: Play) => {
    const { seq: _, touched: __, earlier: ___, request: ____, ...rest } = living;
    return rest;
  };

  it('gives back what was there, down to the order, and undoing that gives back the change', () => {
    fc.assert(
      fc.property(giving, ([account, command]) => {
        const play = start.fork();
        const ruling = play.ask(account, command);
        fc.pre('entries' in ruling && ruling.entries.length === 1);
        play.keep('entries' in ruling ? ruling.entries : [], account);
        const changed = bare(play);
        const undone = play.ask(account, { kind: 'undo', seq: play.living.seq });
        // A rule may stand in the way of going back as it does of going there (evidence that is cited).
        if ('refusal' in undone) return;
        play.keep(undone.entries, account);
        expect(bare(play)).toEqual(bare(start));
        expect(JSON.stringify(toDossierFile(play.living))).toBe(JSON.stringify(toDossierFile(start.living)));
        expect(play.entries.at(-1)?.data).toMatchObject({ undoes: play.living.seq - 1 });
        play.does(account, { kind: 'undo', seq: play.living.seq });
        expect(bare(play)).toEqual(changed);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused where something else was written there since, for a step, and for another’s answer', () => {
    const play = stage('assessing');
    play.does('lies', { kind: 'setTitle', value: { title: 'Een', organisation: 'Gemeente' } });
    const first = play.living.seq;
    play.does('lies', { kind: 'setTitle', value: { title: 'Twee', organisation: 'Gemeente' } });
    expect(play.refused('lies', { kind: 'undo', seq: first }).message.key).toBe('refusal.cannotUndo');
    const moved = play.entries.find(({ kind }) => kind === 'phaseMoved')!.seq;
    expect(play.refused('lies', { kind: 'undo', seq: moved }).message.key).toBe('refusal.cannotUndo');
    const answer = play.living.touched.get('answer:anna:open:licence')!;
    expect(play.refused('bram', { kind: 'undo', seq: answer }).message.key).toBe('refusal.notYours');
    expect(play.refused('lies', { kind: 'undo', seq: answer }).reason).toBe('forbidden');
    play.does('anna', { kind: 'undo', seq: answer });
    expect(play.living.rounds[0]!.answers.get('anna')?.has('open:licence')).toBe(false);
  });

  it('an answer is past when its round is closed', () => {
    const play = stage('consensus');
    const answer = play.living.touched.get('answer:anna:open:licence')!;
    expect(play.refused('anna', { kind: 'undo', seq: answer }).reason).toBe('phase');
    play.does('lies', { kind: 'goBack', reason: 'Nog een ronde' });
    expect(play.refused('anna', { kind: 'undo', seq: answer }).reason).toBe('frozen');
  });
});

describe('a form with many cells', () => {
  const cells = (readAt: number) =>
    indicatorIds.map((indicator) =>
      commandSchema.parse({ ...samples.setAnswer, indicator, value: { level: 0, evidence: [] }, readAt }),
    );
  const anna = { account: 'anna', isAdministrator: false, roles: ['assessor'] as const };

  it('is saved as one', () => {
    const { living } = start;
    const ruling = decideAll(living, cells(living.seq), anna, '2026-09-02T08:00:00.000Z', installation);
    expect('entries' in ruling && ruling.entries).toHaveLength(indicatorIds.length);
  });

  it('comes to what its cells come to one after another, and leaves the dossier that was read as it was', () => {
    const { living } = start;
    const now = '2026-09-02T08:00:00.000Z';
    const written = () => JSON.stringify(living, (_, value) => (value instanceof Map ? [...value] : value) as unknown);
    const before = written();
    const twice = [...cells(living.seq), ...cells(living.seq + 1000)];
    let sofar = living;
    const single = twice.flatMap((command) => {
      const ruling = decide(sofar, command, anna, now, installation);
      const entries = 'entries' in ruling ? ruling.entries : [];
      for (const entry of entries) {
        sofar = applyEntry(sofar, { ...entry, stream: 'dossier:x', seq: sofar.seq + 1, at: now, actor: 'anna' });
      }
      return entries;
    });
    expect(decideAll(living, twice, anna, now, installation)).toEqual({ entries: single });
    expect(single).toHaveLength(indicatorIds.length);
    expect(written()).toBe(before);
  });

  it('is refused as one, with the cell that is the matter', () => {
    const { living } = start;
    const wrong = commandSchema.parse({ ...samples.setAnswer, indicator: 'nergens', readAt: living.seq });
    const commands = [...cells(living.seq), wrong];
    const ruling = decideAll(living, commands, anna, '2026-09-02T08:00:00.000Z', installation);
    expect(ruling).toMatchObject({ at: indicatorIds.length, refusal: { message: { key: 'refusal.noSuchIndicator' } } });
  });

  it('may begin a dossier and fill it in', () => {
    const lies = { account: 'lies', isAdministrator: false, roles: ['lead'] as const };
    const commands = [samples.createDossier, { ...samples.setNeed, readAt: 2 }];
    const ruling = decideAll(undefined, commands, lies, '2026-09-02T08:00:00.000Z', installation);
    expect('entries' in ruling && ruling.entries.map(({ kind }) => kind)).toEqual([
      'dossierCreated',
      'memberSet',
      'needSet',
    ]);
  });
});

it('nothing can be done to a dossier that is not there', () => {
  fc.assert(
    fc.property(answering, (command) => {
      expect(new Play().refused('anna', at(command, 0)).reason).toBe('notFound');
    }),
    { numRuns: 5 },
  );
});
