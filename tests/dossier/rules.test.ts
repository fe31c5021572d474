import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../src/dossier/entry.ts';
import { toDossierFile } from '../../src/dossier/to-file.ts';
import { listIndicators } from '../../src/framework/indicators.ts';
import { installation, Play } from './play.ts';
import { candidate, decision, deviation, weighing } from './samples.ts';
import { stage } from './stage.ts';

const request = { kind: 'requestDecision', role: 'Projectleider' } as const;
const settle = { kind: 'settleDecision', role: 'Secretaris' } as const;
const keysOf = (play: Play) =>
  play.refused('lies', request).obstacles!.map(({ message }) => message.key.replace('obstacle.', ''));

describe('M1: a closed candidate', () => {
  const closed = () =>
    stage('weighed').does('lies', { kind: 'setDecision', value: { ...decision, chosen: 'gesloten' } });

  it('is not settled without a deviation while an open one took part', () => {
    expect(keysOf(closed())).toEqual(['notExplained.openSource', 'notExplained.standard']);
  });

  it('is not settled without an open search', () => {
    expect(keysOf(closed().does('lies', { kind: 'setSearch', id: 'een', value: null }))).toContain('noOpenSearch');
  });

  it('still has to be explained when the open candidates were dropped beforehand', () => {
    const play = stage('consensus');
    play.does('lies', { kind: 'setDropped', candidate: 'open', value: 'Past niet' });
    play.does('lies', { kind: 'agreeWhereEqual', reason: 'Allen gelijk' });
    play.does('lies', { kind: 'settleWeighing' });
    play.does('lies', { kind: 'setDecision', value: { ...decision, chosen: 'gesloten' } });
    play.does('lies', { kind: 'setDeviation', point: 'https-hsts', value: deviation });
    expect(keysOf(play)).toEqual(['notExplained.openSource']);
    play.does('lies', { kind: 'setDeviation', point: 'open-source', value: deviation });
    play.does('lies', request).does('dirk', settle);
    expect(play.living.phase).toBe('decided');
  });

  it('is settled once search, deviation and the account of its standards are there', () => {
    const play = closed();
    for (const point of ['open-source', 'https-hsts'])
      play.does('lies', { kind: 'setDeviation', point, value: deviation });
    play.does('lies', request).does('dirk', settle);
    expect(toDossierFile(play.living)?.decision?.chosen).toBe('gesloten');
  });

  it('cannot be explained on a point that is none of the dossier', () => {
    const refusal = closed().refused('lies', { kind: 'setDeviation', point: 'odf', value: deviation });
    expect(refusal.message.key).toBe('refusal.noSuchPoint');
  });
});

describe('a requirement', () => {
  function required(level: number, answer: object) {
    const play = stage('draft');
    play.does('lies', { kind: 'setRequirement', indicator: 'dpia', value: { level, reason: 'Moet' } });
    play.does('lies', { kind: 'startAssessing' });
    play.does('anna', {
      kind: 'setAnswer',
      candidate: 'open',
      indicator: 'dpia',
      value: { ...answer, reason: 'Gezien', evidence: [] },
    });
    play.does('lies', { kind: 'closeRound' });
    play.does('lies', { kind: 'agreeWhereEqual', reason: 'Eens' });
    return play;
  }

  it.each([
    [{ level: 0 }, 'requirementMissed'],
    [{ unknown: true as const }, 'requirementUnknown'],
    [{ levels: [0, 2] as [number, number] }, 'requirementUnknown'],
  ])('blocks the choice of a candidate that answers %j', (answer, obstacle) => {
    const play = required(1, answer).does('lies', { kind: 'settleWeighing' });
    play.does('lies', { kind: 'setDecision', value: decision });
    expect(keysOf(play)).toEqual([obstacle]);
  });

  it('that nobody answered counts as unknown', () => {
    const play = required(1, { level: 2 }).does('lies', { kind: 'settleWeighing' });
    play.does('lies', { kind: 'setDecision', value: { ...decision, chosen: 'gesloten' } });
    expect(keysOf(play)).toContain('requirementUnknown');
  });

  it('that everyone misses leaves nothing to weigh', () => {
    const play = required(2, { level: 0 });
    play.does('lies', { kind: 'setDropped', candidate: 'gesloten', value: 'Te duur' });
    const refusal = play.refused('lies', { kind: 'settleWeighing' });
    expect(refusal.obstacles?.map(({ message }) => message.key)).toEqual(['obstacle.noneLeft']);
  });

  it('has to fit the scale of its indicator', () => {
    const refusal = stage('draft').refused('lies', {
      kind: 'setRequirement',
      indicator: 'dpia',
      value: { level: 99, reason: 'Moet' },
    });
    expect(refusal.message.key).toBe('refusal.offScale');
  });
});

describe('consensus', () => {
  it('is not there without a reason of its own', () => {
    const play = stage('consensus');
    const value = { level: 3, evidence: [] } as unknown as { level: number; reason: string; evidence: string[] };
    expect(() => play.ask('lies', { kind: 'setConsensus', candidate: 'open', indicator: 'licence', value })).toThrow();
  });

  it('cannot be passed over: a cell that was answered is agreed on before the weighing is settled', () => {
    const refusal = stage('consensus').refused('lies', { kind: 'settleWeighing' });
    expect(refusal.obstacles).toEqual([
      { place: 'consensus', message: { key: 'obstacle.noConsensus', values: { count: 2 } } },
    ]);
  });

  it('leaves the individual answers as they were', () => {
    const before = stage('consensus').living.rounds;
    expect(stage('weighed').living.rounds).toEqual(before);
  });

  it('is asked anew on what was answered anew in a later round', () => {
    const play = stage('weighed');
    play
      .does('lies', { kind: 'goBack', reason: 'Nieuw bewijs' })
      .does('lies', { kind: 'goBack', reason: 'Nieuw bewijs' });
    const value = { level: 2, reason: 'Nieuw', evidence: [] };
    play.does('bram', { kind: 'setAnswer', candidate: 'open', indicator: 'licence', value });
    play.does('lies', { kind: 'closeRound' });
    expect([...play.living.consensus.keys()]).toEqual(['gesloten:licence']);
  });

  it('names as agreeing only who answered there', () => {
    const value = { level: 3, reason: 'Eens', evidence: [] };
    const cell = { kind: 'setConsensus', candidate: 'open', indicator: 'licence', value } as const;
    expect(stage('consensus').refused('lies', { ...cell, agreedBy: ['dirk'] }).message.key).toBe(
      'refusal.noSuchAssessor',
    );
    const { consensus } = stage('consensus').does('lies', { ...cell, agreedBy: ['anna', 'cor'] }).living;
    expect(consensus.get('open:licence')?.agreedBy).toEqual(['anna', 'cor']);
  });

  it('waits until every answer in the round has a reason', () => {
    const play = stage('assessing');
    const value = { level: 1, evidence: [] };
    play.does('anna', { kind: 'setAnswer', candidate: 'open', indicator: 'dpia', value });
    expect(play.refused('lies', { kind: 'closeRound' }).obstacles).toEqual([
      { place: 'answer', message: { key: 'obstacle.noReason', values: { count: 1 } } },
    ]);
    play.does('lies', { kind: 'setMember', account: 'anna', value: null }).does('lies', { kind: 'closeRound' });
  });
});

describe('a tender', () => {
  it('does not open the answers before the weighing is locked', () => {
    const ready = stage('draft', installation, true);
    const unlocked = new Play().keep(
      ready.entries
        .filter(({ kind }) => kind !== 'weighingLockSet')
        .map(({ kind, data }) => ({ kind, data }) as NewEntry),
    );
    unlocked.does('lies', { kind: 'startAssessing' });
    expect(unlocked.refused('lies', { kind: 'closeRound' }).obstacles).toEqual([
      { place: 'weighingLock', message: { key: 'obstacle.notLocked' } },
    ]);
    unlocked.does('lies', { kind: 'lockWeighing' }).does('lies', { kind: 'closeRound' });
  });

  it('I11: changes nothing any more that decides how much weighs, once locked', () => {
    const play = stage('draft', installation, true);
    const frozen = [
      play.refused('lies', { kind: 'setWeighing', value: { ...weighing, reason: 'Toch anders' } }),
      play.refused('lies', { kind: 'setNotApplicable', indicator: 'dpia', value: 'Niet nodig' }),
      play.refused('lies', { kind: 'setRequirement', indicator: 'dpia', value: { level: 1, reason: 'Moet' } }),
      play.refused('lies', { kind: 'undo', seq: play.living.touched.get('weighingLock')! }),
      play.refused('lies', { kind: 'undo', seq: play.living.touched.get('weighing')! }),
    ];
    expect(frozen.map(({ reason }) => reason)).toEqual(Array(5).fill('frozen'));
  });

  it('keeps its lock when its file is loaded elsewhere', () => {
    const file = toDossierFile(stage('weighed', installation, true).living)!;
    const play = new Play().does('lies', { kind: 'loadDossier', file });
    play.does('lies', { kind: 'goBack', reason: 'Nog eens' });
    expect(play.refused('lies', { kind: 'setWeighing', value: { ...weighing, by: 'Raad' } }).reason).toBe('frozen');
    expect(play.living).toMatchObject({ tender: true, weighingLock: { date: weighing.date } });
  });

  it('of another kind can be unlocked: there the lock is a promise, not a rule', () => {
    const play = stage('draft').does('lies', { kind: 'lockWeighing' });
    expect(play.refused('lies', { kind: 'setWeighing', value: { ...weighing, by: 'Raad' } }).reason).toBe('frozen');
    play.does('lies', { kind: 'undo', seq: play.living.seq });
    play.does('lies', { kind: 'setWeighing', value: { ...weighing, by: 'Raad' } });
  });
});

describe('settling', () => {
  it('takes a second pair of eyes', () => {
    const play = stage('weighed').does('lies', { kind: 'setMember', account: 'lies', value: ['lead', 'decider'] });
    expect(play.does('lies', request).refused('lies', settle).message.key).toBe('refusal.fourEyes');
    expect(play.does('dirk', settle).living.settlement?.signature).not.toHaveProperty('alone');
  });

  it('by one person is possible where the installation says so, and then the signature says so', () => {
    const play = stage('weighed', { ...installation, fourEyes: false });
    play.does('lies', { kind: 'setMember', account: 'lies', value: ['lead', 'decider'] });
    play.does('lies', request).does('lies', settle);
    expect(toDossierFile(play.living)?.decision?.signatures).toMatchObject([
      { act: 'requested' },
      { act: 'settled', alone: true },
    ]);
  });

  it('settles what was requested: a change in between takes a new request', () => {
    const play = stage('weighed').does('lies', request);
    play.does('lies', { kind: 'setDecision', value: { ...decision, exit: 'Nooit' } });
    expect(play.refused('dirk', settle).obstacles?.[0]?.message.key).toBe('obstacle.noRequest');
  });

  it('settles what was seen: on an older page it is a conflict', () => {
    const play = stage('weighed').does('lies', request);
    const readAt = play.living.seq - 1;
    expect(play.refused('dirk', { ...settle, readAt })).toMatchObject({ reason: 'conflict', place: 'phase' });
  });

  it('is not stopped by keywords or members that changed meanwhile', () => {
    const play = stage('weighed').does('lies', request);
    const readAt = play.living.seq;
    play
      .does('lies', { kind: 'setKeywords', value: ['chat'] })
      .does('lies', { kind: 'setMember', account: 'x', value: ['reader'] });
    expect(play.does('dirk', { ...settle, readAt }).living.phase).toBe('decided');
  });

  it('C06: publishing twice is one publication', () => {
    const play = stage('published');
    expect(play.ask('lies', { kind: 'publish', readAt: 1 })).toEqual({ entries: [] });
  });

  it('chooses only a candidate that still takes part', () => {
    const play = stage('consensus');
    play.does('lies', { kind: 'agreeWhereEqual', reason: 'Gelijk' });
    play.does('lies', { kind: 'setDropped', candidate: 'open', value: 'Weg' }).does('lies', { kind: 'settleWeighing' });
    const refusal = play.refused('lies', { kind: 'setDecision', value: decision });
    expect(refusal).toMatchObject({ reason: 'conflict', message: { key: 'refusal.candidateDropped' } });
  });
});

describe('a weighing', () => {
  const own = (statements: object) =>
    ({
      kind: 'setWeighing',
      value: { statements, reason: 'Eigen', by: 'Raad', date: '2026-09-01' },
    }) as Parameters<Play['refused']>[1];
  const [a, b] = stage('draft').living.framework.criteria.map(({ id }) => id) as [string, string];

  it('may be statements of one’s own', () => {
    stage('draft').does('lies', own({ root: [{ atLeast: [a, b] }] }));
  });

  it('I11: is refused with the statements that contradict each other', () => {
    const statements = { root: [{ atLeast: [b, a] }, { share: a, min: 0.6 }] };
    const refusal = stage('draft').refused('lies', own(statements));
    expect(refusal.message).toMatchObject({
      key: 'refusal.weighingContradicts',
      values: { statements: { all: [1, 2] } },
    });
    expect(refusal.faults?.[0]?.message).toContain('cannot hold together');
  });

  it.each([
    [{ elders: [] }, 'refusal.noSuchNode'],
    [{ root: [{ atLeast: ['nergens', 'elders'] }] }, 'refusal.weighingWrong'],
    [{ root: [{ exactly: { [a]: 0.7, [b]: 0.7 } }] }, 'refusal.weighingWrong'],
  ])('is refused when it is %j', (statements, key) => {
    expect(stage('draft').refused('lies', own(statements)).message.key).toBe(key);
  });

  it('that no longer fits what applies is not settled', () => {
    const { criteria } = stage('draft').living.framework;
    const [first, second] = criteria as [(typeof criteria)[0], (typeof criteria)[0]];
    const equal = Object.fromEntries(criteria.map(({ id }) => [id, 1 / criteria.length]));
    const play = stage('consensus');
    play.does('lies', own({ root: [{ exactly: equal }, { share: second.id, max: 1 / criteria.length }] }));
    play.does('lies', { kind: 'agreeWhereEqual', reason: 'Gelijk' });
    const indicators = first.indicators ?? first.groups!.flatMap((group) => group.indicators);
    for (const { id } of indicators) play.does('lies', { kind: 'setNotApplicable', indicator: id, value: 'Niet hier' });
    const keys = play.refused('lies', { kind: 'settleWeighing' }).obstacles?.map(({ message }) => message.key);
    expect(keys).toContain('obstacle.weighing');
  });
});

describe('what is cited', () => {
  it('cannot be taken away while it is', () => {
    const play = stage('assessing');
    expect(play.refused('lies', { kind: 'setEvidence', id: 'proef', value: null }).message).toEqual({
      key: 'refusal.evidenceCited',
      values: { count: 6 },
    });
    expect(play.refused('lies', { kind: 'undo', seq: play.living.touched.get('evidence:proef')! }).message.key).toBe(
      'refusal.evidenceCited',
    );
  });

  it('has to be there', () => {
    const value = { level: 1, reason: 'Zo', evidence: ['nergens'] };
    const play = stage('assessing');
    expect(play.refused('anna', { kind: 'setAnswer', candidate: 'open', indicator: 'dpia', value }).message.key).toBe(
      'refusal.noSuchEvidence',
    );
  });

  it('C07: a candidate that was dropped while someone answers gives the reason, and no orphan', () => {
    const play = stage('assessing');
    const readAt = play.living.seq;
    play.does('lies', { kind: 'setDropped', candidate: 'open', value: 'Ingetrokken' });
    const value = { level: 1, reason: 'Zo', evidence: [] };
    const refusal = play.refused('anna', { kind: 'setAnswer', candidate: 'open', indicator: 'dpia', value, readAt });
    expect(refusal).toMatchObject({
      reason: 'conflict',
      place: 'dropped:open',
      message: { values: { because: 'Ingetrokken' } },
    });
  });
});

describe('members', () => {
  it('always keep a lead', () => {
    const play = stage('draft');
    for (const value of [null, ['reader' as const]]) {
      expect(play.refused('lies', { kind: 'setMember', account: 'lies', value }).message.key).toBe('refusal.lastLead');
    }
    play.does('beheer', { kind: 'setMember', account: 'leo', value: ['lead'] });
    play.does('lies', { kind: 'setMember', account: 'lies', value: null });
    expect(play.refused('lies', { kind: 'setTitle', value: { title: 'X', organisation: 'Y' } }).reason).toBe(
      'forbidden',
    );
  });

  it('Z07: who loses a role can do nothing with it from the next command on', () => {
    const play = stage('assessing').does('lies', { kind: 'setMember', account: 'anna', value: ['reader'] });
    const value = { level: 1, reason: 'Zo', evidence: [] };
    expect(play.refused('anna', { kind: 'setAnswer', candidate: 'open', indicator: 'dpia', value }).reason).toBe(
      'forbidden',
    );
  });
});

it('an indicator that does not apply takes no answers, and gives back those it had', () => {
  const play = stage('weighed').does('lies', { kind: 'goBack', reason: 'Past niet' });
  const before = toDossierFile(play.living)!.answers;
  play.does('lies', { kind: 'setNotApplicable', indicator: 'licence', value: 'Niet hier' });
  expect(toDossierFile(play.living)!.answers).toEqual({ open: {}, gesloten: {} });
  play.does('lies', { kind: 'setNotApplicable', indicator: 'licence', value: null });
  expect(toDossierFile(play.living)!.answers).toEqual(before);
});

it('at least one indicator applies', () => {
  const play = stage('draft');
  const [last, ...others] = listIndicators(play.living.framework).map(({ indicator }) => indicator.id);
  for (const indicator of others) play.does('lies', { kind: 'setNotApplicable', indicator, value: 'Niet hier' });
  const refusal = play.refused('lies', { kind: 'setNotApplicable', indicator: last!, value: 'Ook niet' });
  expect(refusal.message.key).toBe('refusal.nothingApplies');
});

it('the framework can be chosen anew until something hangs on it', () => {
  const play = new Play().does('lies', {
    kind: 'createDossier',
    id: 'x',
    title: 'X',
    organisation: 'Y',
    framework: 'brief-2021',
  });
  play.does('lies', { kind: 'setCandidate', id: 'eigen', value: candidate('EUPL-1.2') });
  expect(play.ask('lies', { kind: 'setFramework', value: 'brief-2021' })).toEqual({ entries: [] });
  expect(play.refused('lies', { kind: 'setFramework', value: 'nergens' }).message.key).toBe('refusal.noSuchFramework');
  const other = { ...installation.sources.frameworks.get('brief-2021')!, id: 'ander' };
  const frameworks = new Map([['ander', other]]);
  const used = stage('draft', { ...installation, sources: { ...installation.sources } });
  used.house = { ...installation, sources: { ...installation.sources, frameworks } };
  expect(used.refused('lies', { kind: 'setFramework', value: 'ander' }).message.key).toBe('refusal.frameworkInUse');
  used.does('lies', { kind: 'setWeighing', value: null }).does('lies', { kind: 'setFramework', value: 'ander' });
  expect(used.living.framework.id).toBe('ander');
});
