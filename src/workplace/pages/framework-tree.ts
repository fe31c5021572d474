import type { FrameworkEntry } from '../../framework/entry.ts';
import { listIndicators } from '../../framework/indicators.ts';
import { isChanged } from '../../framework/living.ts';
import { sentence } from '../../language/sentence.ts';
import { phraseStatements } from '../../report/sections/weighing.ts';
import { one } from '../../web/form.ts';
import { listGaps } from '../framework-gaps.ts';
import { type FrameworkForm, type FrameworkPlace, frameworkFrame, frameworkPage } from '../framework-place.ts';
import { drawTree } from '../framework-tree.ts';
import { fileField, readUploadedFramework, sayState } from './framework-list.ts';

/** A framework of the installation: what is still lacking, its tree, and what can be done with it. */
export const frameworkTree = frameworkPage({
  path: '',
  view: 'workplace/framework',
  forms: (place) => [moveForm(-1), moveForm(1), ...stepForms(place), replaceForm(place)],
  show: async (place) => {
    const { living, to, parts } = place;
    const { draft } = living;
    const names = new Map((await parts.storage.accounts.list()).map(({ id, name }) => [id, name]));
    const entries = await parts.storage.frameworks.read(living.id);
    return {
      ...frameworkFrame(place),
      lead: sentence('item.title', { name: draft.summary }),
      state: sayState(living),
      withdrawn: living.withdrawn ?? '',
      version: draft.version,
      isChanged: isChanged(living),
      gaps: listGaps(place),
      tree: drawTree(draft, to),
      size: { count: draft.criteria.length, questions: listIndicators(draft).length },
      readings: draft.readings.map(({ id, title, reason, statements }) => ({
        title,
        reason,
        href: to(`lezing/${id}`),
        statements: phraseStatements(draft, statements, []),
      })),
      requirements: draft.requirements?.length ?? 0,
      hasUses: draft.uses !== undefined,
      versions: living.versions
        .map(({ version }) => ({
          version,
          href: `${to('bestand')}?versie=${version}`,
          ...whenIssued(entries, version, names),
        }))
        .reverse(),
    };
  },
});

function whenIssued(entries: readonly FrameworkEntry[], version: number, names: ReadonlyMap<string, string>) {
  const entry = entries.find((each) => each.kind === 'versionIssued' && each.data.version === version);
  return { at: entry?.at ?? '', by: names.get(entry?.actor ?? '') ?? '' };
}

/** A place up or down among what stands beside it; sent from the row of what moves. */
function moveForm(by: -1 | 1): FrameworkForm {
  const key = by === -1 ? 'frameworkEditor.up' : 'frameworkEditor.down';
  return {
    act: by === -1 ? 'omhoog' : 'omlaag',
    isSmall: true,
    title: sentence(key),
    button: sentence(key),
    fields: [{ kind: 'hidden', name: 'onderdeel', max: 60 }],
    send: (typed) => ({
      edits: [{ kind: 'move', id: one(typed, 'onderdeel') ?? '', by }],
      note: sentence('frameworkEditor.moved'),
    }),
  };
}

function stepForms({ living, to }: FrameworkPlace): FrameworkForm[] {
  if (living.withdrawn !== undefined) return [];
  const issue: FrameworkForm = {
    act: 'geef-uit',
    isSmall: true,
    title: sentence('frameworkEditor.issue'),
    button: sentence('frameworkEditor.issueDo', { version: living.draft.version }),
    fields: [],
    send: () => ({
      step: { kind: 'issueVersion' },
      go: to(),
      note: sentence('frameworkEditor.issued', { version: living.draft.version }),
    }),
  };
  const withdraw: FrameworkForm = {
    act: 'trek-in',
    isGrave: true,
    title: sentence('frameworkEditor.withdraw'),
    button: sentence('frameworkEditor.withdrawDo'),
    fields: [
      {
        kind: 'text',
        name: 'reden',
        label: sentence('frameworkEditor.withdrawWhy'),
        max: 2000,
        rows: 3,
        required: true,
      },
    ],
    send: (typed) => ({
      step: { kind: 'withdrawFramework', reason: one(typed, 'reden')! },
      go: to(),
      note: sentence('frameworkEditor.withdrawn'),
    }),
  };
  return living.versions.length === 0 ? [issue] : [issue, withdraw];
}

/** Everything at once, from a file that was exported and changed. */
function replaceForm(place: FrameworkPlace): FrameworkForm {
  return {
    act: 'vervang',
    title: sentence('frameworkEditor.replace'),
    button: sentence('frameworkEditor.replaceDo'),
    fields: [fileField],
    async send(_typed, upload) {
      const read = await readUploadedFramework(place, upload);
      if ('faults' in read) return read;
      const edit = { kind: 'replace' as const, value: read.framework };
      return { edits: [edit], note: sentence('frameworkEditor.replaced') };
    },
  };
}
