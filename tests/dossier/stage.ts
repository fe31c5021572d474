import type { Installation } from '../../src/dossier/installation.ts';
import type { LivingPhase } from '../../src/dossier/phase.ts';
import { installation, Play, people } from './play.ts';
import { candidate, decision, evidence, need, samples, search, weighing } from './samples.ts';

/** A dossier with everything in it that the phase asks for, brought there by commands alone. */
export function stage(phase: LivingPhase, house: Installation = installation, tender = false): Play {
  const play = new Play(house);
  for (const [reached, act] of acts(tender)) {
    act(play);
    if (reached === phase) return play;
  }
  return phase === 'rectified'
    ? play.does('dirk', { kind: 'rectify', reason: 'Een getal was fout' })
    : play.does('dirk', { kind: 'withdraw', reason: 'Het besluit is vernietigd' });
}

type Act = (play: Play) => unknown;

function acts(tender: boolean): [LivingPhase, Act][] {
  return [
    [
      'draft',
      (play) => {
        play.does('lies', { ...samples.createDossier, ...(tender ? { tender } : {}) });
        for (const [account, value] of Object.entries(people)) play.does('lies', { kind: 'setMember', account, value });
        play.does('lies', { kind: 'setNeed', value: need });
        play.does('lies', { kind: 'setSearch', id: 'een', value: search });
        play.does('lies', { kind: 'setCandidate', id: 'open', value: candidate('EUPL-1.2') });
        play.does('lies', { kind: 'setCandidate', id: 'gesloten', value: candidate('LicenseRef-Gesloten') });
        play.does('lies', { kind: 'setStandard', standard: 'https-hsts', value: 'Het is een website' });
        play.does('lies', {
          kind: 'setConformance',
          standard: 'https-hsts',
          candidate: 'open',
          value: { met: 'yes', reason: 'Getest', evidence: [] },
        });
        play.does('lies', { kind: 'setEvidence', id: 'proef', value: evidence });
        play.does('lies', { kind: 'setWeighing', value: weighing });
        if (tender) play.does('lies', { kind: 'lockWeighing' });
      },
    ],
    [
      'assessing',
      (play) => {
        play.does('lies', { kind: 'startAssessing' });
        for (const [account, level] of [
          ['anna', 3],
          ['bram', 1],
          ['cor', 3],
        ] as const) {
          for (const id of ['open', 'gesloten']) {
            play.does(account, {
              kind: 'setAnswer',
              candidate: id,
              indicator: 'licence',
              value: { level: id === 'open' ? level : 0, reason: `Volgens ${account}`, evidence: ['proef'] },
            });
          }
        }
      },
    ],
    ['consensus', (play) => play.does('lies', { kind: 'closeRound' })],
    [
      'weighed',
      (play) => {
        play.does('lies', { kind: 'agreeWhereEqual', reason: 'Allen zeiden hetzelfde' });
        play.does('lies', {
          kind: 'setConsensus',
          candidate: 'open',
          indicator: 'licence',
          value: { level: 3, reason: 'De licentie is nagekeken', evidence: ['proef'] },
        });
        play.does('lies', { kind: 'settleWeighing' });
        play.does('lies', { kind: 'setDecision', value: decision });
      },
    ],
    [
      'decided',
      (play) => {
        play.does('lies', { kind: 'requestDecision', role: 'Projectleider' });
        play.does('dirk', { kind: 'settleDecision', role: 'Gemeentesecretaris' });
      },
    ],
    ['published', (play) => play.does('lies', { kind: 'publish' })],
  ];
}
