import { describe, expect, it } from 'vitest';
import { compareAnswers } from '../../src/dossier/compare-answers.ts';
import { livingPhases } from '../../src/dossier/phase.ts';
import { actorIn } from '../../src/dossier/roles.ts';
import { answersBy, openedAnswers } from '../../src/dossier/rounds.ts';
import { entriesSeenBy, mayRead, seenBy } from '../../src/dossier/seen.ts';
import { listIndicators } from '../../src/framework/indicators.ts';
import { installation, type Play, people } from './play.ts';
import { stage } from './stage.ts';

/** Maps as JSON, so that nothing can hide in one. */
const written = (value: unknown) =>
  JSON.stringify(value, (_, member) => (member instanceof Map ? [...member.entries()] : (member as unknown)));
const everyone = [...Object.keys(people), 'beheer', 'buitenstaander'];
const actor = (play: Play, account: string) => actorIn(play.living, account, account === 'beheer');

describe('Z06: while the round is open', () => {
  const play = stage('assessing');
  play.does('anna', {
    kind: 'setAnswer',
    candidate: 'open',
    indicator: 'licence',
    value: { level: 2, reason: 'GEHEIM van anna', evidence: [] },
  });
  // Written over, so that it stands in the history and as the value to go back to.
  play.does('anna', {
    kind: 'setAnswer',
    candidate: 'open',
    indicator: 'licence',
    value: { level: 1, reason: 'GEHEIM nummer twee', evidence: [] },
  });

  it.each(everyone.filter((account) => account !== 'anna'))('%s sees nothing of what anna answers', (account) => {
    const by = actor(play, account);
    expect(written(seenBy(play.living, by))).not.toContain('GEHEIM');
    expect(written(entriesSeenBy(play.entries, play.living, by))).not.toContain('GEHEIM');
  });

  it('anna sees her own answers and everything else', () => {
    const by = actor(play, 'anna');
    expect(answersBy(seenBy(play.living, by), 'anna').get('open:licence')?.reason).toBe('GEHEIM nummer twee');
    expect(written(seenBy(play.living, by))).not.toContain('Volgens bram');
    expect(seenBy(play.living, by).evidence).toEqual(play.living.evidence);
  });

  it('everyone in the dossier sees all answers once it is closed, and a new round hides its own again', () => {
    const closed = play.fork().does('lies', { kind: 'closeRound' });
    for (const account of everyone) {
      expect(seenBy(closed.living, actor(closed, account)).rounds).toEqual(closed.living.rounds);
      expect(entriesSeenBy(closed.entries, closed.living, actor(closed, account))).toEqual(closed.entries);
    }
    closed.does('lies', { kind: 'goBack', reason: 'Nieuw bewijs' });
    const value = { level: 0, reason: 'GEHEIM in ronde twee', evidence: [] };
    closed.does('bram', { kind: 'setAnswer', candidate: 'open', indicator: 'licence', value });
    const text = written(seenBy(closed.living, actor(closed, 'anna')));
    expect(text).toContain('Volgens bram');
    expect(text).not.toContain('in ronde twee');
  });
});

describe('Z06: the price envelope of a tender', () => {
  const open = stage('draft', installation, true);
  open.does('lies', { kind: 'setCosts', candidate: 'open', value: { yearly: 123_456, years: 3, source: 'ENVELOP' } });
  open.does('lies', { kind: 'setCosts', candidate: 'open', value: { yearly: 654_321, years: 3, source: 'ENVELOP 2' } });
  open.does('lies', { kind: 'startAssessing' });

  it('is sealed for everyone but a lead who does not assess, until the round is closed', () => {
    for (const account of everyone) {
      const by = actor(open, account);
      const text = written([seenBy(open.living, by), entriesSeenBy(open.entries, open.living, by)]);
      expect(text.includes('ENVELOP'), account).toBe(account === 'lies');
    }
    const closed = open.fork().does('lies', { kind: 'closeRound' });
    expect(written(seenBy(closed.living, actor(closed, 'anna')))).toContain('ENVELOP');
  });

  it('is not opened by a conflict', () => {
    const play = open.fork().does('lies', { kind: 'setMember', account: 'anna', value: ['lead', 'assessor'] });
    const value = { yearly: 1, years: 3, source: 'Geraden' };
    const refusal = play.refused('anna', { kind: 'setCosts', candidate: 'open', value, readAt: 1 });
    expect(refusal).toMatchObject({ reason: 'conflict', yours: value });
    expect(written(refusal)).not.toContain('ENVELOP');
  });

  it('does not exist outside a tender', () => {
    const play = stage('draft');
    play.does('lies', { kind: 'setCosts', candidate: 'open', value: { yearly: 1, years: 3, source: 'OPEN' } });
    expect(written(seenBy(play.living, actor(play, 'anna')))).toContain('OPEN');
  });
});

it.each(livingPhases)('Z04: in the phase %s only members read a dossier that is not public', (phase) => {
  const play = stage(phase);
  const isPublic = ['published', 'rectified', 'withdrawn'].includes(phase);
  for (const account of Object.keys(people)) expect(mayRead(play.living, actor(play, account))).toBe(true);
  for (const account of ['beheer', 'buitenstaander']) expect(mayRead(play.living, actor(play, account))).toBe(isPublic);
});

describe('the largest differences', () => {
  const dossier = () => stage('assessing');
  const scale = listIndicators(dossier().living.framework).find(({ indicator }) => indicator.id === 'licence')!
    .indicator.scale;

  it('come first, and more than 40 % of the scale apart is large', () => {
    const play = dossier();
    const [anna, bram] = [3, 1].map((level) => ('levels' in scale ? scale.levels[level]!.value : 0)) as [
      number,
      number,
    ];
    const list = compareAnswers(play.does('lies', { kind: 'closeRound' }).living);
    expect(list.map(({ candidate, indicator }) => [candidate, indicator])).toEqual([
      ['open', 'licence'],
      ['gesloten', 'licence'],
    ]);
    expect(list[0]!.range).toBeCloseTo(anna - bram, 12);
    expect(list[0]!.isLarge).toBe(anna - bram > 0.4);
    expect(list[1]).toMatchObject({ range: 0, isLarge: false, isPartlyUnknown: false });
  });

  it('are not seen in an open round', () => {
    expect(compareAnswers(dossier().living)).toEqual([]);
    expect(openedAnswers(dossier().living).size).toBe(0);
  });

  it('take the middle of a range, and tell apart who does not know', () => {
    const play = dossier();
    const give = (account: string, value: object) =>
      play.does(account, {
        kind: 'setAnswer',
        candidate: 'open',
        indicator: 'licence',
        value: { reason: 'Zo', evidence: [], ...value },
      });
    give('anna', { levels: [1, 3] });
    give('bram', { unknown: true });
    give('cor', { level: 3 });
    const [first] = compareAnswers(play.does('lies', { kind: 'closeRound' }).living);
    const value = (level: number) => ('levels' in scale ? scale.levels[level]!.value : 0);
    expect(first!.range).toBeCloseTo(value(3) - (value(1) + value(3)) / 2, 12);
    expect(first).toMatchObject({ isPartlyUnknown: true });
    expect(first!.answers.map(({ assessor }) => assessor)).toEqual(['anna', 'bram', 'cor']);
  });

  it('leave out a dropped candidate and what does not apply', () => {
    const play = dossier().does('lies', { kind: 'setDropped', candidate: 'gesloten', value: 'Weg' });
    expect(compareAnswers(play.does('lies', { kind: 'closeRound' }).living)).toHaveLength(1);
    play.does('lies', { kind: 'setNotApplicable', indicator: 'licence', value: 'Niet hier' });
    expect(compareAnswers(play.living)).toEqual([]);
  });
});

it('of two rounds the last answer counts, and the first stays', () => {
  const play = stage('consensus').does('lies', { kind: 'goBack', reason: 'Nieuw bewijs' });
  const value = { level: 2, reason: 'Nu wel', evidence: [] };
  play.does('bram', { kind: 'setAnswer', candidate: 'open', indicator: 'licence', value });
  play.does('lies', { kind: 'closeRound' });
  const answers = openedAnswers(play.living).get('open:licence')!;
  expect(answers.map(({ assessor, answer }) => [assessor, answer.level])).toEqual([
    ['anna', 3],
    ['bram', 2],
    ['cor', 3],
  ]);
  expect(play.living.rounds[0]!.answers.get('bram')!.get('open:licence')!.level).toBe(1);
});
