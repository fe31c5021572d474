import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/dossier/history.ts';
import type { Installation } from '../../src/dossier/installation.ts';
import { weigh } from '../../src/dossier/outcome.ts';
import { actorIn } from '../../src/dossier/roles.ts';
import { entriesSeenBy, seenBy } from '../../src/dossier/seen.ts';
import { toDossier, toDossierFile } from '../../src/dossier/to-file.ts';
import { installation, type LooseCommand, Play, people } from '../dossier/play.ts';
import { candidate, decision, need, samples, search } from '../dossier/samples.ts';
import { smallTender } from './small-tender.ts';

const framework = smallTender();
const { sources } = installation;
const house: Installation = {
  ...installation,
  sources: { ...sources, frameworks: new Map([...sources.frameworks, [framework.id, framework]]) },
};

/** Maps as JSON, so that nothing can hide in one. */
const written = (value: unknown) =>
  JSON.stringify(value, (_, member) => (member instanceof Map ? [...member.entries()] : (member as unknown)));

/** Everything that a page, a file, a search or a log could make of the tender for one person. */
function everythingFor(play: Play, account: string): string {
  const by = actorIn(play.living, account, account === 'beheer');
  const seen = seenBy(play.living, by);
  const dossier = toDossier(seen);
  const entries = entriesSeenBy(play.entries, play.living, by);
  return written([
    seen,
    toDossierFile(seen),
    dossier,
    dossier && weigh(dossier, { samples: 50 }),
    entries,
    historyOf(entries),
  ]);
}

const everyone = [...Object.keys(people), 'beheer', 'buitenstaander'];
const weighing = { reading: 'punten', reason: 'Zo stond het in de stukken', by: 'Inkoop', date: '2026-09-01' };
// 223 456 is what the price is worked out to; its value on the scale begins with 0.38.
const costs = { oneOff: 23_456, yearly: 50_000, years: 4, source: 'ENVELOP' };
const traces = /ENVELOP|23456|23_456|223456|0\.3827/;

function begin(): Play {
  const play = new Play(house);
  const does = (command: LooseCommand) => play.does('lies', command);
  does({ ...samples.createDossier, framework: framework.id, tender: true });
  for (const [account, value] of Object.entries(people)) does({ kind: 'setMember', account, value });
  does({ kind: 'setNeed', value: need });
  does({ kind: 'setSearch', id: 'een', value: search });
  does({ kind: 'setCandidate', id: 'open', value: candidate('EUPL-1.2') });
  does({ kind: 'setCandidate', id: 'tweede', value: candidate('EUPL-1.2') });
  does({ kind: 'setWeighing', value: weighing });
  does({ kind: 'lockWeighing' });
  does({ kind: 'setCosts', candidate: 'open', value: { ...costs, oneOff: 23_457 } });
  does({ kind: 'setCosts', candidate: 'open', value: costs });
  does({ kind: 'startAssessing' });
  for (const account of ['anna', 'bram']) {
    for (const [id, plan] of [
      ['open', 8],
      ['tweede', 6],
    ] as const) {
      for (const indicator of ['plan', 'ease']) {
        const value = { level: plan, reason: `Volgens ${account}`, evidence: [] };
        play.does(account, { kind: 'setAnswer', candidate: id, indicator, value });
      }
    }
  }
  return play;
}

describe('Z06: a price that counts in a tender', () => {
  const play = begin();
  const phases: [string, (play: Play) => Play][] = [
    ['assessing', (each) => each],
    ['consensus', (each) => each.does('lies', { kind: 'closeRound' })],
    ['consensus', (each) => each.does('lies', { kind: 'agreeWhereEqual', reason: 'Allen zeiden hetzelfde' })],
  ];

  it.each(phases)('is in nothing that anyone but the keeper of the envelope can read (%s)', (phase, act) => {
    act(play);
    expect(play.living.phase).toBe(phase);
    for (const account of everyone) expect(traces.test(everythingFor(play, account)), account).toBe(account === 'lies');
  });

  it('opens with the settled weighing, and is sealed again for whoever goes back', () => {
    const opened = play.fork().does('lies', { kind: 'settleWeighing' });
    for (const account of Object.keys(people)) expect(everythingFor(opened, account), account).toMatch(traces);
    opened.does('lies', { kind: 'goBack', reason: 'Een cijfer klopt niet' });
    expect(everythingFor(opened, 'anna')).not.toMatch(traces);
  });

  it('is told to nobody who tries to change it, or to take a change back', () => {
    const trying = play.fork().does('lies', { kind: 'setMember', account: 'anna', value: ['lead', 'assessor'] });
    const value = { oneOff: 1, yearly: 1, years: 4, source: 'Geraden' };
    const refusal = trying.refused('anna', { kind: 'setCosts', candidate: 'open', value, readAt: 1 });
    expect(refusal.reason).toBe('conflict');
    expect(written(refusal)).not.toMatch(traces);
    const last = play.entries.findLast(({ kind }) => kind === 'costsSet')!;
    expect(written(play.refused('bram', { kind: 'undo', seq: last.seq }))).not.toMatch(traces);
  });

  it('is given as an answer by nobody: not by an assessor, and not as what was agreed', () => {
    const value = { number: 5, reason: 'Geraden', evidence: [] };
    const ask = { candidate: 'open', indicator: 'total', value };
    const refused = begin().refused('anna', { kind: 'setAnswer', ...ask });
    expect(refused).toMatchObject({ reason: 'invalid', message: { key: 'refusal.answeredByCosts' } });
    expect(play.refused('lies', { kind: 'setConsensus', ...ask }).message.key).toBe('refusal.answeredByCosts');
  });

  it('cannot be weighed otherwise once the weighing is locked, nor by a scale that falls back', () => {
    const scales = { total: [[1, 1] as [number, number], [2, 0] as [number, number]] };
    const locked = play.refused('lies', { kind: 'setWeighing', value: { ...weighing, scales } });
    expect(locked.message.key).toBe('refusal.weighingLocked');
    const free = new Play(house).does('lies', { ...samples.createDossier, framework: framework.id });
    const set = (each: object) =>
      free.refused('lies', { kind: 'setWeighing', value: { ...weighing, scales: each as never } });
    expect(
      set({
        total: [
          [2, 1],
          [1, 0],
        ],
      }).message.key,
    ).toBe('refusal.fallingScale');
    expect(
      set({
        plan: [
          [0, 0],
          [9, 1],
        ],
      }).message.key,
    ).toBe('refusal.noSuchScale');
    free.does('lies', { kind: 'setWeighing', value: { ...weighing, scales } });
  });

  it('counts in what is decided', () => {
    const decided = play.fork().does('lies', { kind: 'settleWeighing' });
    decided.does('lies', { kind: 'setDecision', value: decision });
    decided.does('lies', { kind: 'requestDecision', role: 'Inkoper' });
    decided.does('dirk', { kind: 'settleDecision', role: 'Gemeentesecretaris' });
    const { analysis } = weigh(toDossier(decided.living)!, { samples: 50 });
    expect(analysis.alternatives['open']!.contributions['price']).toBeCloseTo((0.3 * (300_000 - 223_456)) / 200_000, 9);
  });
});
