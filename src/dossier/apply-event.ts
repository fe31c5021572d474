import type { Changing } from './apply.ts';
import type { Change, Entry } from './entry.ts';
import { isFrozen } from './phase.ts';

/** Adds an entry about the dossier as a whole. */
export function applyEvent(dossier: Changing, entry: Exclude<Entry, Change>): void {
  const { kind, data, at, actor: account } = entry;
  switch (kind) {
    case 'dossierCreated':
      throw new Error(`Dossier ${dossier.id} was created already`);
    case 'phaseMoved':
      dossier.phase = data.to;
      if (!isFrozen(data.to)) delete dossier.request;
      return;
    case 'roundOpened':
      dossier.rounds.push({ number: data.round, opened: at, answers: new Map() });
      return;
    case 'roundClosed':
      for (const round of dossier.rounds) if (round.number === data.round) round.closed = at;
      return;
    case 'decisionRequested': {
      const { role, date } = data;
      dossier.request = { account, at, signature: { role, act: 'requested', date } };
      return;
    }
    case 'decisionSettled': {
      const { role, date, alone } = data;
      dossier.settlement = {
        account,
        at,
        signature: { role, act: 'settled', date, ...(alone === undefined ? {} : { alone }) },
      };
      return;
    }
    case 'rectified':
    case 'withdrawn':
      dossier.phase = kind;
      dossier.afterword = { kind, at, account, ...data };
      return;
    case 'exampleRemoved':
      dossier.removed = true;
      return;
  }
}
