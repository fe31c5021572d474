import { checkCitations, checkFramework, type FrameworkFault } from '../framework/check.ts';
import type { Framework } from '../framework/framework.ts';
import { sentence } from '../language/sentence.ts';
import { informationKinds, targetGroups } from './need.ts';

/**
 * Everything that keeps a framework from being used in a dossier: what its parts say about each other, policies that are
 * not known, and words for a need that no need has. The same at the start, at an import and in the editor.
 */
export function checkForUse(framework: Framework, policies: ReadonlySet<string>): FrameworkFault[] {
  return [...checkFramework(framework), ...checkCitations(framework, policies), ...checkNeedWords(framework)];
}

/** Words in the requirements of a framework that no need can hold, so that the requirement would never apply. */
export function checkNeedWords({ requirements = [] }: Framework): FrameworkFault[] {
  const known = { targetGroups, information: informationKinds };
  return requirements.flatMap(({ when = {} }, r) =>
    (['targetGroups', 'information'] as const).flatMap((field) =>
      (when[field] ?? []).flatMap((word, i) => {
        if (known[field].some((each) => each === word)) return [];
        const values = { id: word, allowed: known[field].join(', ') };
        return [{ path: ['requirements', r, 'when', field, i], text: sentence('frameworkFault.needWord', values) }];
      }),
    ),
  );
}
