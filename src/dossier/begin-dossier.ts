import { checkFramework } from '../framework/check.ts';
import type { Framework } from '../framework/framework.ts';
import { writePlain } from '../language/sentence.ts';
import type { CommandOf } from './commands.ts';
import type { NewEntry } from './entry.ts';
import { checkNeedWords } from './framework-for-use.ts';
import { fromDossierFile } from './from-file.ts';
import type { Installation } from './installation.ts';
import { isFrozen } from './phase.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Actor } from './roles.ts';
import { makeWhole } from './whole.ts';
import { wholeFile } from './whole-file.ts';

/** A new dossier, with a copy of the framework as it is now, kept by who made it. */
export function create(
  { id, title, organisation, framework: wanted, tender }: CommandOf<'createDossier'>,
  by: Actor,
  { sources }: Installation,
): NewEntry[] | Refusal {
  const framework = sources.frameworks.get(wanted);
  if (framework === undefined) return refuse('invalid', 'refusal.noSuchFramework', { id: wanted });
  return [
    {
      kind: 'dossierCreated',
      data: { id, version: 1, title, organisation, framework, ...(tender === undefined ? {} : { tender }) },
    },
    keeper(by),
  ];
}

/**
 * A dossier from a file, kept by who loaded it. A decided one would stand among the decisions taken here without anyone
 * here having settled it, so only an administrator can load that.
 */
export function load({ file }: CommandOf<'loadDossier'>, by: Actor, { sources }: Installation): NewEntry[] | Refusal {
  if (isFrozen(file.phase) && !by.isAdministrator) return refuse('forbidden', 'refusal.fileDecided');
  // A framework of its own may hold anything; an unsound one would fail on every page of the dossier.
  const unsound = 'criteria' in file.framework ? findUnsound(file.framework) : [];
  const made = unsound.length > 0 ? { faults: unsound } : makeWhole(file, sources);
  if ('faults' in made) {
    const { faults } = made;
    const first = `${faults[0]!.path.join('.')}: ${faults[0]!.message}`;
    return refuse('invalid', 'refusal.fileFaults', { count: faults.length, first }, { faults });
  }
  return [...fromDossierFile(wholeFile(made.dossier)), keeper(by)];
}

function findUnsound(framework: Framework): { path: (string | number)[]; message: string }[] {
  return [...checkFramework(framework), ...checkNeedWords(framework)].map(({ path, text }) => ({
    path: ['framework', ...path],
    message: writePlain(text, 'en'),
  }));
}

function keeper(by: Actor): NewEntry {
  return { kind: 'memberSet', data: { account: by.account, value: ['lead'] } };
}
