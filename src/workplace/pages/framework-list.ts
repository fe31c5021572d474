import { listIndicators } from '../../framework/indicators.ts';
import { isChanged, type LivingFramework } from '../../framework/living.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import { readFramework } from '../../library/framework-file.ts';
import { type Fault, one, type Typed } from '../../web/form.ts';
import { bothFields, readBoth } from '../both-languages.ts';
import { fileFaults, readTextFile } from '../file-text.ts';
import { asFaults } from '../framework-place.ts';
import { giveFramework } from '../give-framework.ts';
import { makeSlug } from '../node-form.ts';
import type { MemberPlace, Result, Upload, WorkForm, WorkPage } from '../place.ts';
import { frameworkOptions } from './new-dossier.ts';

/** The frameworks of the product and those that were made here, and two ways to begin one: a copy, or a file. */
export const frameworkList: WorkPage = {
  path: '/beheer/kaders',
  view: 'workplace/framework-list',
  access: 'administrator',
  forms: async (place) => [await copyForm(place), importForm(place)],
  show: async ({ parts }) => ({
    title: sentence('frameworks.title'),
    crumbs: [{ href: '/beheer', title: sentence('work.admin') }],
    own: (await parts.storage.frameworks.list()).map((living) => ({
      id: living.id,
      title: living.draft.title,
      summary: living.draft.summary,
      state: sayState(living),
      ...sizeOf(living.draft),
    })),
    shipped: [...parts.library.frameworks.values()].map((framework) => ({
      id: framework.id,
      title: framework.title,
      summary: framework.summary,
      version: framework.version,
      ...sizeOf(framework),
    })),
  }),
};

function sizeOf(framework: LivingFramework['draft']): { count: number; questions: number } {
  return { count: framework.criteria.length, questions: listIndicators(framework).length };
}

/** How far a framework of the installation is: a draft, issued, changed since, or withdrawn. */
export function sayState(living: LivingFramework): Sentence {
  const version = living.versions.at(-1)?.version;
  if (living.withdrawn !== undefined) return sentence('frameworkEditor.state.withdrawn');
  if (version === undefined) return sentence('frameworkEditor.state.draft');
  return sentence(isChanged(living) ? 'frameworkEditor.state.changed' : 'frameworkEditor.state.issued', { version });
}

async function copyForm(place: MemberPlace): Promise<WorkForm> {
  const offered = await place.parts.frameworks.offered();
  return {
    act: 'kopieer',
    button: sentence('frameworkEditor.copyDo'),
    title: sentence('frameworkEditor.copy'),
    fields: [
      {
        kind: 'radios',
        name: 'van',
        label: sentence('frameworkEditor.copyFrom'),
        required: true,
        options: frameworkOptions(offered),
      },
      ...bothFields({ name: 'titel', label: sentence('frameworkEditor.newTitle'), max: 200 }),
    ],
    async send(typed) {
      const title = readBoth(typed, 'titel');
      const made = new Set((await place.parts.storage.frameworks.list()).map(({ id }) => id));
      const id = makeSlug(title.nl, (each) => !made.has(each) && !offered.has(each));
      const given = await giveFramework(
        id,
        { kind: 'copyFramework', id, from: one(typed, 'van')!, title },
        place.account,
        place.parts,
      );
      if ('refusal' in given) return asFaults(given.refusal);
      return { go: `/beheer/kaders/${id}`, note: sentence('frameworkEditor.copied') };
    },
  };
}

function importForm(place: MemberPlace): WorkForm {
  return {
    act: 'inlezen',
    button: sentence('frameworkEditor.importDo'),
    title: sentence('frameworkEditor.import'),
    fields: [fileField],
    async send(_typed: Typed, upload): Promise<Result> {
      const read = await readUploadedFramework(place, upload);
      if ('faults' in read) return read;
      const { framework } = read;
      const given = await giveFramework(
        framework.id,
        { kind: 'importFramework', value: framework },
        place.account,
        place.parts,
      );
      if ('refusal' in given) return asFaults(given.refusal);
      return { go: `/beheer/kaders/${framework.id}`, note: sentence('frameworkEditor.imported') };
    },
  };
}

export const fileField = {
  kind: 'file' as const,
  name: 'bestand',
  label: sentence('frameworkEditor.file'),
  hint: sentence('frameworkEditor.fileHint'),
  required: true,
};

/** The framework in a file that was sent, as strictly read as those of the product; or everything that is wrong with it. */
export async function readUploadedFramework(
  { parts }: MemberPlace,
  upload: Upload | undefined,
): Promise<{ framework: Parameters<typeof sizeOf>[0] } | { faults: Fault[]; status?: 413 | 422 }> {
  const text = await readTextFile(upload);
  if ('faults' in text) return text;
  const read = readFramework(text.name, text.text, parts.installation.sources.policies);
  return 'faults' in read ? { faults: fileFaults(read.faults) } : read;
}
