import { describe, expect, it } from 'vitest';
import { dossierFileSchema } from '../../src/dossier/dossier-file.ts';
import { fold } from '../../src/dossier/living.ts';
import { livingPhases } from '../../src/dossier/phase.ts';
import { toDossier, toDossierFile } from '../../src/dossier/to-file.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { asText, installation, Play } from './play.ts';
import { decision, deviation, samples } from './samples.ts';
import { stage } from './stage.ts';

describe('a dossier', () => {
  it.each(livingPhases)('comes to the phase %s by commands alone', (phase) => {
    expect(stage(phase).living.phase).toBe(phase);
  });

  it('holds a copy of the framework, which later editions of it do not change', () => {
    const play = new Play().does('lies', { ...samples.createDossier });
    const own = play.living.framework;
    const { frameworks } = installation.sources;
    expect(own).toEqual(frameworks.get('brief-2021'));
    expect(own).not.toBe(frameworks.get('brief-2021'));
  });

  it('becomes, once it is decided, a file that an installation that knows nothing of it accepts', () => {
    const file = dossierFileSchema.parse(asText(toDossierFile(stage('published').living)));
    const made = makeWhole(file, { ...installation.sources, frameworks: new Map(), applications: new Map() });
    expect(made).toEqual({ dossier: toDossier(stage('published').living) });
    expect(file.decision?.signatures).toEqual([
      { role: 'Projectleider', act: 'requested', date: '2026-09-01' },
      { role: 'Gemeentesecretaris', act: 'settled', date: '2026-09-01' },
    ]);
  });

  it('is no file until it has a whole need and a candidate', () => {
    const play = new Play().does('lies', { ...samples.createDossier });
    expect(toDossierFile(play.living)).toBeUndefined();
    play.does('lies', { kind: 'setNeed', value: { question: 'Wat?' } });
    play.does('lies', { ...samples.setCandidate, readAt: play.living.seq });
    expect(toDossierFile(play.living)).toBeUndefined();
    play.does('lies', { ...samples.setNeed, readAt: play.living.seq });
    expect(toDossierFile(play.living)?.candidates).toHaveLength(1);
  });

  it('goes back a phase only with a reason, which stays in the logbook, and never once decided', () => {
    const play = stage('weighed').does('dirk', { kind: 'goBack', reason: 'De kosten kloppen niet' });
    expect(play.living.phase).toBe('consensus');
    expect(play.entries.at(-1)).toMatchObject({ kind: 'phaseMoved', data: { reason: 'De kosten kloppen niet' } });
    play.does('lies', { kind: 'goBack', reason: 'Anna mist iets' });
    expect(play.living.rounds.map(({ closed }) => closed !== undefined)).toEqual([true, false]);
    play.does('lies', { kind: 'goBack', reason: 'Er komt een kandidaat bij' });
    expect(play.living.phase).toBe('draft');
    play.does('lies', { kind: 'startAssessing' });
    expect(play.living.rounds).toHaveLength(2);
    expect(stage('decided').refused('lies', { kind: 'goBack', reason: 'Toch niet' }).reason).toBe('frozen');
  });

  it('is the same whether its entries are folded at once or one by one', () => {
    const play = stage('withdrawn');
    expect(fold(play.entries)).toEqual(play.living);
  });
});

describe('a candidate from the catalogue', () => {
  const play = stage('draft').does('lies', {
    kind: 'setCandidate',
    id: 'signal',
    value: { application: 'signal', edition: 'signal', hosting: 'supplier', because: 'Staat in de brief' },
  });

  it('brings its name, its parts and the answers that stand for it, with their evidence', () => {
    const signal = toDossier(play.living)!.candidates.find(({ id }) => id === 'signal')!;
    const edition = installation.sources.applications.get('signal')!.editions[0]!;
    expect(signal).toMatchObject({ name: edition.name, parts: edition.parts, openness: { openness: 'open' } });
    const { answers, evidence } = play.living.standing.get('signal')!;
    expect(Object.keys(answers).length).toBeGreaterThan(5);
    const ids = evidence.map(({ id }) => id);
    expect(
      Object.values(answers)
        .flatMap((answer) => answer.evidence)
        .every((id) => ids.includes(id)),
    ).toBe(true);
  });

  it('L08: keeps what it took when the catalogue changes', () => {
    const changed = play.fork({ ...installation, sources: { ...installation.sources, applications: new Map() } });
    changed.does('lies', {
      kind: 'setCandidate',
      id: 'signal',
      value: { application: 'signal', edition: 'signal', hosting: 'device', because: 'Op de telefoon' },
    });
    const [before, after] = [play, changed].map(({ living }) => toDossier(living)!);
    const find = (dossier: typeof before) => dossier!.candidates.find(({ id }) => id === 'signal')!;
    expect(find(after)).toEqual({ ...find(before), hosting: 'device', because: 'Op de telefoon' });
    expect(after!.answers).toEqual(before!.answers);
  });

  it('cannot be given other parts than the catalogue has', () => {
    const value = { application: 'signal', edition: 'signal', hosting: 'device' as const, because: 'Zo' };
    const parts = [{ part: 'whole' as const, licence: 'MIT', facts: [] }];
    const refusal = play.refused('lies', { kind: 'setCandidate', id: 'ander', value: { ...value, parts } });
    expect(refusal.message.key).toBe('refusal.partsFromCatalogue');
    expect(
      play.refused('lies', {
        kind: 'setCandidate',
        id: 'ander',
        value: { ...value, edition: 'zakelijk' },
      }).message.key,
    ).toBe('refusal.noSuchEdition');
  });

  it('stays in the file with its reason when it is dropped, and out of the weighing', () => {
    const dropped = play.fork().does('lies', { kind: 'setDropped', candidate: 'signal', value: 'Geen beheer' });
    const file = toDossierFile(dropped.living)!;
    expect(file.candidates.map(({ id }) => id)).toEqual(['open', 'gesloten']);
    expect(file.leftOut).toEqual([{ name: 'Signal', because: 'Geen beheer' }]);
    expect(file.evidence.some(({ id }) => id.startsWith('signal.'))).toBe(false);
    dropped.does('lies', { kind: 'setDropped', candidate: 'signal', value: null });
    expect(toDossierFile(dropped.living)).toEqual(toDossierFile(play.living));
  });
});

describe('a file that is loaded', () => {
  const file = toDossierFile(stage('weighed').living)!;

  it('is kept by who loaded it, and goes on from its phase', () => {
    const play = new Play().does('lies', { kind: 'loadDossier', file: { ...file, id: 'elders' } });
    expect(play.living).toMatchObject({ id: 'elders', phase: 'weighed' });
    play.does('lies', { kind: 'setMember', account: 'dirk', value: ['decider'] });
    play.does('lies', { kind: 'requestDecision', role: 'Projectleider' });
    play.does('dirk', { kind: 'settleDecision', role: 'Secretaris' });
    expect(toDossierFile(play.living)).toMatchObject({ phase: 'decided', answers: file.answers });
  });

  it('is refused with every fault when its parts contradict each other', () => {
    const wrong = { ...file, decision: { ...file.decision!, chosen: 'niemand' } };
    const refusal = new Play().refused('lies', { kind: 'loadDossier', file: wrong });
    expect(refusal.faults?.[0]?.path).toEqual(['decision', 'chosen']);
  });

  it('can be a decided dossier only for an administrator, and never takes the place of another', () => {
    const decided = toDossierFile(stage('decided').living)!;
    expect(new Play().refused('lies', { kind: 'loadDossier', file: decided }).reason).toBe('forbidden');
    const play = new Play().does('beheer', { kind: 'loadDossier', file: decided });
    expect(toDossierFile(play.living)).toEqual(decided);
    expect(play.refused('beheer', { kind: 'loadDossier', file: decided }).reason).toBe('conflict');
  });

  it('that is an example can be taken off by an administrator, in one step; another cannot', () => {
    const example = { ...file, example: true as const };
    const play = new Play().does('beheer', { kind: 'loadDossier', file: example });
    expect(play.refused('lies', { kind: 'removeExample' }).reason).toBe('forbidden');
    play.does('beheer', { kind: 'removeExample' });
    expect(play.refused('beheer', { kind: 'removeExample' }).reason).toBe('notFound');
    expect(stage('draft').refused('beheer', { kind: 'removeExample' }).message.key).toBe('refusal.notAnExample');
  });
});

it('a deviation is asked for the mandatory standards that the choice is not shown to meet', () => {
  const play = stage('weighed');
  play.does('lies', { kind: 'setStandard', standard: 'tls', value: 'Er gaat verkeer over het net' });
  const refusal = play.refused('lies', { kind: 'requestDecision', role: 'Projectleider' });
  expect(refusal.obstacles).toEqual([
    { place: 'deviation:tls', message: { key: 'obstacle.notExplained.standard', values: { id: 'tls' } } },
  ]);
  play.does('lies', { kind: 'setDeviation', point: 'tls', value: deviation });
  play.does('lies', { kind: 'setDecision', value: { ...decision, exit: 'Anders' } });
  play.does('lies', { kind: 'requestDecision', role: 'Projectleider' });
  expect(play.living.request?.account).toBe('lies');
});
