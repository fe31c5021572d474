import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideCommandKinds } from '../../src/channels/commands.ts';
import { fromGuideFile } from '../../src/channels/from-file.ts';
import { type GuidePhase, guidePhases } from '../../src/channels/guide-file.ts';
import { foldGuide, versionInForce } from '../../src/channels/living.ts';
import { guidePolicy, mayDoInGuide } from '../../src/channels/policy.ts';
import { guideEntriesSeenBy, guideSeenBy } from '../../src/channels/seen.ts';
import { prepareJudging } from '../../src/channels/suitability.ts';
import { openGuideFile, snapshot } from '../../src/channels/to-file.ts';
import { wholeGuideFile } from '../../src/channels/whole.ts';
import { actorIn } from '../../src/dossier/roles.ts';
import { listUses } from '../../src/framework/uses.ts';
import { writePlain } from '../../src/language/sentence.ts';
import { library } from '../support/library.ts';
import { exampleGuide } from './guides.ts';
import { answer, assessed, asText, fax, GuidePlay, installation, requested, settled, startGuide } from './play.ts';

const cell = { channel: 'fax', indicator: 'secondWay' };

describe('answers', () => {
  it('stay hidden from other assessors, the lead and the administrator until the round is closed', () => {
    const open = startGuide()
      .does('lies', { kind: 'startAssessing' })
      .does('anna', { kind: 'setAnswer', ...cell, value: answer(0, 'Secret of Anna') });
    for (const account of ['bram', 'lies', 'dirk', 'beheer']) {
      const by = actorIn(open.living, account, account === 'beheer');
      const seen = guideSeenBy(open.living, by);
      expect(seen.rounds[0]!.answers.has('anna')).toBe(false);
      expect(JSON.stringify([...seen.earlier.values()])).not.toContain('Secret');
      expect(JSON.stringify(guideEntriesSeenBy(open.entries, open.living, by))).not.toContain('Secret of Anna');
    }
    const anna = actorIn(open.living, 'anna', false);
    expect(guideSeenBy(open.living, anna).rounds[0]!.answers.get('anna')!.size).toBe(1);
    const closed = open.does('lies', { kind: 'closeRound' }).living;
    expect(guideSeenBy(closed, actorIn(closed, 'bram', false)).rounds[0]!.answers.has('anna')).toBe(true);
  });

  it('are given in one’s own name, on the scale, with evidence that is there, while the round is open', () => {
    const open = startGuide().does('lies', { kind: 'startAssessing' });
    const give = (value: object) => open.refused('anna', { kind: 'setAnswer', ...cell, value } as never);
    expect(give(answer(9)).message.key).toBe('guideRefusal.offScale');
    expect(give(answer(1, 'Because', ['nergens'])).message.key).toBe('guideRefusal.noSuchEvidence');
    expect(open.refused('lies', { kind: 'setAnswer', ...cell, value: answer(1) }).reason).toBe('forbidden');
    expect(assessed().refused('anna', { kind: 'setAnswer', ...cell, value: answer(1) }).reason).toBe('phase');
  });

  it('without a reason keep the round open', () => {
    const open = startGuide()
      .does('lies', { kind: 'startAssessing' })
      .does('anna', { kind: 'setAnswer', ...cell, value: { level: 1, evidence: [] } });
    const { obstacles } = open.refused('lies', { kind: 'closeRound' });
    expect(obstacles!.map(({ message }) => message.key)).toEqual(['guideRefusal.noReason']);
  });

  it('bring the fact of the catalogue along that they cite once the round is closed, with its source and date', () => {
    const open = startGuide()
      .does('lies', { kind: 'startAssessing' })
      .does('anna', { kind: 'setAnswer', ...cell, value: answer(1, 'Because', ['signal.metadata-collected-2']) });
    // Until then it would tell the others what was cited.
    expect(open.living.evidence.size).toBe(0);
    const drawn = open.does('lies', { kind: 'closeRound' }).living.evidence.get('signal.metadata-collected-2');
    expect(drawn?.date).toBe('2020-06');
    const fact = library()
      .applications.get('signal')!
      .facts.find(({ id }) => id === 'metadata-collected-2')!;
    expect(drawn?.says).toEqual('says' in fact ? fact.says : '');
  });

  it('are agreed on where all said the same, and elsewhere with a reason of its own', () => {
    const agreed = assessed().does('lies', { kind: 'agreeWhereEqual', reason: 'All said the same' }).living;
    expect([...agreed.consensus.keys()]).toEqual(['fax:speed']);
    expect(agreed.consensus.get('fax:speed')!.agreedBy).toEqual(['anna', 'bram']);
    expect(agreed.consensus.get('fax:speed')!.answer.judgedBy).toBe('municipality');
    expect(
      assessed().refused('lies', { kind: 'setConsensus', ...cell, value: answer(1), agreedBy: ['cor'] }).message.key,
    ).toBe('guideRefusal.noSuchAssessor');
  });

  it('of a new round ask for a new agreement', () => {
    const again = requested()
      .does('lies', { kind: 'goBack', reason: 'Something new' })
      .does('anna', { kind: 'setAnswer', ...cell, value: answer(3) })
      .does('lies', { kind: 'closeRound' }).living;
    expect(again.consensus.has('fax:secondWay')).toBe(false);
    expect(again.consensus.has('fax:speed')).toBe(true);
    expect(again.request).toBeUndefined();
  });
});

describe('signing off', () => {
  it('waits for agreement on everything that was answered, and for an answer on every channel', () => {
    const play = assessed();
    expect(
      play.refused('lies', { kind: 'requestSignOff', role: 'Adviser' }).obstacles!.map(({ message }) => message.key),
    ).toEqual(['guideRefusal.noConsensus', 'guideRefusal.channelUnanswered']);
  });

  it('takes four eyes, unless the installation says otherwise, and then the signature says so', () => {
    const both = requested().does('lies', { kind: 'setMember', account: 'lies', value: ['lead', 'decider'] });
    const signing = { kind: 'signOff' as const, role: 'Director', by: 'The director', review: '2027-09-01' };
    expect(both.refused('lies', signing).message.key).toBe('guideRefusal.fourEyes');
    both.house = { ...installation, fourEyes: false };
    const { signOff } = both.does('lies', signing).living.settled[0]!.guide;
    expect(signOff!.signatures.map(({ act, alone }) => [act, alone])).toEqual([
      ['requested', undefined],
      ['settled', true],
    ]);
  });

  it('is refused without a request, with a review in the past, and when something changed since the page was read', () => {
    const signing = { kind: 'signOff' as const, role: 'Director', by: 'The director', review: '2027-09-01' };
    expect(assessed().refused('dirk', signing).obstacles![0]!.message.key).toBe('guideRefusal.noRequest');
    expect(requested().refused('dirk', { ...signing, review: '2026-09-01' }).message.key).toBe(
      'guideRefusal.reviewPast',
    );
    const readAt = requested().living.seq;
    const changed = requested().does('lies', {
      kind: 'setHead',
      value: { title: 'Other', organisation: 'o', contact: 'c' },
    });
    expect(changed.refused('dirk', { ...signing, readAt }).reason).toBe('conflict');
    // A change takes the request away: nobody signs what was not asked.
    expect(changed.refused('dirk', signing).obstacles![0]!.message.key).toBe('guideRefusal.noRequest');
  });

  it('freezes the version for every command, role and phase, and for what is written past the rules', () => {
    const play = settled();
    const before = play.living;
    for (const account of ['lies', 'anna', 'dirk', 'beheer']) {
      for (const command of [
        { kind: 'setChannel' as const, id: 'fax', value: null },
        { kind: 'setHead' as const, value: { title: 'x', organisation: 'x', contact: 'x' } },
        { kind: 'setConsensus' as const, ...cell, value: answer(3) },
        { kind: 'setOverride' as const, id: 'o', value: null },
      ]) {
        expect(['frozen', 'forbidden']).toContain(play.refused(account, command).reason);
      }
    }
    play.keep([{ kind: 'channelSet', data: { id: 'fax', value: null } }], 'beheer');
    expect(play.living.channels).toEqual(before.channels);
    expect(play.living.settled).toEqual(before.settled);
  });
});

describe('versions', () => {
  it('a new one is worked on while the last one holds, and takes its place when it is signed off', () => {
    const play = settled().does('lies', { kind: 'startVersion', reason: 'A new channel' });
    expect(play.living.version).toBe(2);
    expect(play.living.rounds).toEqual([]);
    expect(versionInForce(play.living)!.version).toBe(1);
    play
      .does('lies', { kind: 'setChannel', id: 'duif', value: { ...fax, id: 'duif', name: 'pigeon' } })
      .does('lies', { kind: 'startAssessing' })
      .does('anna', { kind: 'setAnswer', channel: 'duif', indicator: 'speed', value: answer(0) })
      .does('lies', { kind: 'closeRound' })
      .does('lies', { kind: 'agreeWhereEqual', reason: 'One said so' })
      .does('lies', { kind: 'requestSignOff', role: 'Adviser' });
    expect(versionInForce(play.living)!.guide.channels.map(({ id }) => id)).toEqual(['fax']);
    play.does('dirk', { kind: 'signOff', role: 'Director', by: 'The director', review: '2027-09-01' });
    expect(versionInForce(play.living)!.guide.channels.map(({ id }) => id)).toEqual(['fax', 'duif']);
    expect(play.living.settled[0]!.guide.channels.map(({ id }) => id)).toEqual(['fax']);
  });

  it('one that is withdrawn holds no longer, and stays readable with the reason', () => {
    const play = settled().does('dirk', { kind: 'withdraw', reason: 'A judge said so' });
    expect(versionInForce(play.living)).toBeUndefined();
    expect(play.living.settled[0]!.withdrawn?.reason).toBe('A judge said so');
    expect(play.refused('dirk', { kind: 'withdraw', reason: 'Again' }).message.key).toBe('guideRefusal.nothingInForce');
  });
});

describe('two people at once', () => {
  it('C01: the same place is a conflict that shows both texts; different places are both kept', () => {
    const play = startGuide();
    const readAt = play.living.seq;
    const mine = { ...fax, summary: 'Mine' };
    play.does('lies', { kind: 'setChannel', id: 'fax', value: { ...fax, summary: 'Theirs' }, readAt });
    const refusal = play.refused('lies', { kind: 'setChannel', id: 'fax', value: mine, readAt });
    expect(refusal.reason).toBe('conflict');
    expect([refusal.theirs, refusal.yours].map((each) => (each as typeof fax).summary)).toEqual(['Theirs', 'Mine']);
    play.does('lies', { kind: 'setHead', value: { title: 'Other', organisation: 'o', contact: 'c' }, readAt });
    expect(play.living.title).toBe('Other');
  });

  it('a change is undone where nothing else was written since', () => {
    const play = startGuide().does('lies', { kind: 'setChannel', id: 'fax', value: { ...fax, name: 'telefax' } });
    const seq = play.living.seq;
    expect(play.fork().does('lies', { kind: 'undo', seq }).living.channels.get('fax')!.name).toBe('fax');
    play.does('lies', { kind: 'setChannel', id: 'fax', value: { ...fax, name: 'facsimile' } });
    expect(play.refused('lies', { kind: 'undo', seq }).message.key).toBe('guideRefusal.cannotUndo');
  });
});

it('Z02: each command is for the roles and phases that the table names, and for no other', () => {
  const roles = ['lead', 'assessor', 'decider', 'reader'] as const;
  for (const kind of guideCommandKinds) {
    for (const phase of guidePhases) {
      for (const role of roles) {
        const may = guidePolicy[kind].roles.includes(role) && guidePolicy[kind].phases.includes(phase as GuidePhase);
        const by = { account: 'x', isAdministrator: false, roles: [role] };
        expect(mayDoInGuide(by, kind, phase), `${kind} ${phase} ${role}`).toBe(may);
      }
    }
  }
  const stranger = settled();
  for (const kind of guideCommandKinds.filter((each) => !['createGuide', 'loadGuide'].includes(each))) {
    const command = { kind, ...samples[kind] } as never;
    expect(stranger.refused('vreemde', command).reason, kind).toBe('forbidden');
  }
});

const samples: Record<string, object> = {
  setHead: { value: { title: 't', organisation: 'o', contact: 'c' } },
  setFramework: { value: 'kanalen' },
  setChannel: { id: 'fax', value: null },
  setEvidence: { id: 'x', value: null },
  setAnswer: { ...cell, value: null },
  setConsensus: { ...cell, value: null },
  setOverride: { id: 'x', value: null },
  setMember: { account: 'x', value: null },
  agreeWhereEqual: { reason: 'r' },
  requestSignOff: { role: 'r' },
  signOff: { role: 'r', by: 'b', review: '2030-01-01' },
  goBack: { reason: 'r' },
  startVersion: { reason: 'r' },
  withdraw: { reason: 'r' },
  undo: { seq: 1 },
};

it('an override is refused for no channel and no use, and counts once it is there', () => {
  const override = {
    channel: 'fax',
    when: {},
    verdict: 'unsuitable' as const,
    conditions: [],
    reason: 'It is gone',
    by: 'Us',
    date: '2026-09-01',
    evidence: [],
  };
  const play = requested();
  expect(
    play.refused('lies', { kind: 'setOverride', id: 'o', value: { ...override, channel: 'duif' } }).message.key,
  ).toBe('guideRefusal.noSuchChannel');
  expect(
    play.refused('lies', { kind: 'setOverride', id: 'o', value: { ...override, when: { purposes: ['dansen'] } } })
      .message.key,
  ).toBe('guideRefusal.noSuchUse');
  const guide = openGuideFile(snapshot(play.does('lies', { kind: 'setOverride', id: 'o', value: override }).living))!;
  for (const use of listUses(guide.framework.uses)) expect(prepareJudging(guide)(use)[0]!.verdict).toBe('unsuitable');
});

it('evidence that something rests on cannot be taken away', () => {
  const piece = {
    kind: 'ownFinding' as const,
    title: 't',
    says: 's',
    date: '2026-01-01',
    read: '2026-01-02',
    strength: 'low' as const,
  };
  const play = startGuide()
    .does('lies', { kind: 'setEvidence', id: 'proef', value: piece })
    .does('lies', { kind: 'startAssessing' })
    .does('anna', { kind: 'setAnswer', ...cell, value: answer(1, 'r', ['proef']) });
  expect(play.refused('lies', { kind: 'setEvidence', id: 'proef', value: null }).message.key).toBe(
    'guideRefusal.evidenceCited',
  );
});

it('the example comes through the logbook as it is, and every refusal is a sentence in both languages', () => {
  const file = wholeGuideFile(exampleGuide());
  const play = new GuidePlay().does('beheer', { kind: 'loadGuide', file });
  expect(asText(versionInForce(play.living)!.guide)).toEqual(asText(file));
  expect(foldGuide(play.entries)).toEqual(play.living);
  expect(fromGuideFile(file).length).toBeGreaterThan(200);
  const refusal = play.refused('beheer', {
    kind: 'createGuide',
    id: 'voorbeeld',
    title: 't',
    organisation: 'o',
    contact: 'c',
    framework: 'kanalen',
  });
  for (const language of ['nl', 'en'] as const) expect(writePlain(refusal.message, language)).toContain('voorbeeld');
  expect(new GuidePlay().refused('lies', { kind: 'loadGuide', file }).reason).toBe('forbidden');
});

it('whatever is asked, in whatever order, the entries fold to the guide that the commands made', () => {
  const someone = fc.constantFrom('lies', 'anna', 'bram', 'dirk', 'beheer');
  const command = fc.oneof(
    fc
      .constantFrom(
        'startAssessing',
        'closeRound',
        'requestSignOff',
        'signOff',
        'goBack',
        'startVersion',
        'withdraw',
        'agreeWhereEqual',
      )
      .map((kind) => ({ kind, ...samples[kind] })),
    fc
      .record({ indicator: fc.constantFrom('speed', 'secondWay'), level: fc.nat({ max: 3 }) })
      .map(({ indicator, level }) => ({ kind: 'setAnswer', channel: 'fax', indicator, value: answer(level) })),
    fc
      .record({ indicator: fc.constantFrom('speed', 'secondWay'), level: fc.nat({ max: 3 }) })
      .map(({ indicator, level }) => ({ kind: 'setConsensus', channel: 'fax', indicator, value: answer(level) })),
    fc.constantFrom('fax', 'duif').map((id) => ({ kind: 'setChannel', id, value: { ...fax, id } })),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(someone, command), { maxLength: 25 }), (asked) => {
      const play = startGuide();
      for (const [account, each] of asked) {
        const ruling = play.ask(account, each as never);
        if ('entries' in ruling) play.keep(ruling.entries, account);
      }
      expect(foldGuide(play.entries)).toEqual(play.living);
      // What was signed off is never touched by what came after.
      for (const { guide, version } of play.living.settled) expect(guide.version).toBe(version);
    }),
    { numRuns: 60 },
  );
});
