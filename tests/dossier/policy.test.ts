import { describe, expect, it } from 'vitest';
import { decide } from '../../src/dossier/command.ts';
import { type CommandKind, commandKinds } from '../../src/dossier/commands.ts';
import { isFrozen, type LivingPhase, livingPhases, nextPhases } from '../../src/dossier/phase.ts';
import { hasRoleFor, mayDo, type PolicyRole, policy } from '../../src/dossier/policy.ts';
import type { Actor } from '../../src/dossier/roles.ts';
import { toDossierFile } from '../../src/dossier/to-file.ts';
import { asText, installation, type Play } from './play.ts';
import { fresh } from './samples.ts';
import { stage } from './stage.ts';

/** Someone with one role, and someone without any. */
const actors: [string, PolicyRole | undefined, Actor][] = [
  ['the lead', 'lead', { account: 'lies', isAdministrator: false, roles: ['lead'] }],
  ['an assessor', 'assessor', { account: 'anna', isAdministrator: false, roles: ['assessor'] }],
  ['the decider', 'decider', { account: 'dirk', isAdministrator: false, roles: ['decider'] }],
  ['a reader', 'reader', { account: 'roos', isAdministrator: false, roles: ['reader'] }],
  ['the administrator', 'administrator', { account: 'beheer', isAdministrator: true, roles: [] }],
  ['someone with an account alone', undefined, { account: 'iemand', isAdministrator: false, roles: [] }],
  [
    'an administrator with every role',
    'administrator',
    { account: 'alles', isAdministrator: true, roles: ['lead', 'assessor', 'decider', 'reader'] },
  ],
];
const commands = commandKinds.filter((kind) => !['createDossier', 'loadDossier'].includes(kind));
const stages = new Map<LivingPhase, Play>();
const at = (phase: LivingPhase) => stages.get(phase) ?? stages.set(phase, stage(phase)).get(phase)!;

function ask(phase: LivingPhase, kind: CommandKind, by: Actor) {
  const { living } = at(phase);
  return decide(living, fresh(kind, living.seq), by, '2026-09-02T08:00:00.000Z', installation);
}

describe.each(actors)('Z02: %s', (_, __, by) => {
  it.each(livingPhases)('may do in the phase %s what the table says, and nothing else', (phase) => {
    const wrong = commands.filter((kind) => {
      const ruling = ask(phase, kind, by);
      const reason = 'refusal' in ruling ? ruling.refusal.reason : undefined;
      if (!hasRoleFor(by, kind)) return reason !== 'forbidden';
      if (!policy[kind].phases.includes(phase)) return reason !== (isFrozen(phase) ? 'frozen' : 'phase');
      // Allowed by the table; the rest of the dossier may still have something to say, and so may who undoes what.
      return kind !== 'undo' && reason !== undefined && ['forbidden', 'phase'].includes(reason);
    });
    expect(wrong).toEqual([]);
  });
});

describe('L01: what was decided stays as it is, in the phase', () => {
  const frozen = livingPhases.filter(isFrozen);
  it.each(frozen)('%s, for every command and every role', (phase) => {
    const { living } = at(phase);
    const contentOf = (play: Play) => asText({ ...toDossierFile(play.living), phase: '', keywords: [] });
    const before = JSON.stringify(contentOf(at(phase)));
    for (const [, , by] of actors) {
      for (const kind of commands) {
        const ruling = decide(living, fresh(kind, living.seq), by, '2026-09-02T08:00:00.000Z', installation);
        if ('refusal' in ruling) continue;
        const after = at(phase).fork().keep(ruling.entries, by.account);
        expect(JSON.stringify(contentOf(after)), `${kind} by ${by.account}`).toBe(before);
      }
    }
  });

  it.each(frozen)('%s, also for entries that no rule let through', (phase) => {
    const play = at(phase).fork();
    const before = JSON.stringify(toDossierFile(play.living));
    const content = stage('weighed').entries.filter(({ kind, data }) => 'value' in data && kind !== 'memberSet');
    play.keep(content.map(({ kind, data }) => ({ kind, data: { ...data, value: null } }) as never));
    expect(JSON.stringify(toDossierFile(play.living))).toBe(before);
  });

  it('published, while keywords, archiving and withdrawal are written beside it (L02)', () => {
    const play = at('published').fork();
    const content = () => JSON.stringify({ ...toDossierFile(play.living), keywords: [] });
    const before = content();
    play.does('lies', { kind: 'setKeywords', value: ['chat', 'open-source'] });
    play.does('beheer', {
      kind: 'setArchiving',
      value: { keep: 'until', until: '2046-01-01', ground: 'Selectielijst' },
    });
    play.does('dirk', { kind: 'withdraw', reason: 'Vernietigd door de rechter' });
    expect(content()).toBe(before);
    expect(play.living).toMatchObject({
      phase: 'withdrawn',
      keywords: ['chat', 'open-source'],
      archiving: { until: '2046-01-01' },
      afterword: { kind: 'withdrawn', account: 'dirk', reason: 'Vernietigd door de rechter' },
    });
  });

  it('published, and a rectification names the dossier that takes its place (L12)', () => {
    const play = at('published')
      .fork()
      .does('dirk', { kind: 'rectify', reason: 'Een getal was fout', replacedBy: 'proef-2' });
    expect(play.living).toMatchObject({ phase: 'rectified', afterword: { replacedBy: 'proef-2' } });
    expect(play.refused('dirk', { kind: 'withdraw', reason: 'Toch weg' }).reason).toBe('frozen');
  });
});

describe('the table', () => {
  it('lets the administrator touch nothing that the dossier says', () => {
    const kinds = commandKinds.filter((kind) => policy[kind].roles.includes('administrator'));
    expect(kinds).toEqual(['setArchiving', 'setMember', 'undo', 'removeExample']);
  });

  it('gives a button to show exactly where the command is not refused for role or phase', () => {
    for (const [, , by] of actors) {
      for (const kind of commands) {
        for (const phase of livingPhases) {
          const ruling = ask(phase, kind, by);
          const isBarred = 'refusal' in ruling && ['forbidden', 'phase', 'frozen'].includes(ruling.refusal.reason);
          if (isBarred && kind !== 'undo' && mayDo(by, kind, phase)) {
            // Allowed, yet barred by what is in the dossier: four eyes, a lock, or a round that is not open.
            expect(['settleDecision', 'setAnswer', 'setWeighing']).toContain(kind);
          }
          if (!isBarred) expect(mayDo(by, kind, phase), `${kind} by ${by.account} in ${phase}`).toBe(true);
        }
      }
    }
  });

  it('knows phases only as they follow on each other', () => {
    expect(nextPhases.published).toEqual(['rectified', 'withdrawn']);
    for (const phase of livingPhases.filter(isFrozen)) {
      expect(nextPhases[phase].every((next) => livingPhases.indexOf(next) > livingPhases.indexOf(phase))).toBe(true);
    }
  });
});
