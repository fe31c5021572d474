import { copyDossier } from '../dossier/copy-dossier.ts';
import type { DossierFile } from '../dossier/dossier-file.ts';
import { isPublic } from '../dossier/phase.ts';
import { toDossierFile } from '../dossier/to-file.ts';
import { wholeFile } from '../dossier/whole-file.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import { readDossier } from '../library/library.ts';
import { type Field, one } from '../web/form.ts';
import { findDossier } from './dossier-place.ts';
import { fileFaults, readTextFile } from './file-text.ts';
import { give } from './give.ts';
import type { MemberPlace, Result, WorkForm } from './place.ts';

/** A new dossier from an earlier one: one that someone takes part in, or one that everyone may read. */
export async function copyForm(place: MemberPlace, about: readonly Field[]): Promise<WorkForm | undefined> {
  const earlier = await listEarlier(place);
  if (earlier.size === 0) return undefined;
  return {
    act: 'kopieer',
    title: sentence('beginForm.copy'),
    button: sentence('beginForm.copyDo'),
    fields: [
      {
        kind: 'select',
        name: 'van',
        label: sentence('beginForm.copyFrom'),
        required: true,
        options: [...earlier].map(([value, label]) => ({ value, label })),
      },
      ...about,
    ],
    async send(typed) {
      const file = await fileOf(place, one(typed, 'van')!);
      if (file === undefined) return { faults: [{ field: 'van', text: sentence('beginForm.nothingToCopy') }] };
      const id = place.parts.makeId();
      const copy = copyDossier(file, {
        id,
        title: one(typed, 'titel-kopie')!,
        organisation: one(typed, 'organisatie-kopie')!,
      });
      return load(place, copy, 'van', sentence('beginForm.copied'));
    },
  };
}

async function listEarlier({ parts, account }: MemberPlace): Promise<Map<string, Words>> {
  const own = await parts.storage.dossiers.listOf(account.id);
  const open = (await parts.storage.dossiers.list()).filter(({ phase }) => isPublic(phase));
  return new Map([...own, ...open].map(({ id, title }) => [id, title]));
}

/** An earlier dossier as a file, as far as who asks may see it; undefined where it has no need and candidates. */
async function fileOf(place: MemberPlace, id: string): Promise<DossierFile | undefined> {
  const published = await place.parts.storage.dossiers.open(id);
  if (published !== undefined && !published.removed && isPublic(published.phase)) return toDossierFile(published);
  const inside = await findDossier({ ...place, asked: { ...place.asked, parameters: { id } } });
  return inside && toDossierFile(inside.dossier);
}

/** A dossier from a file, of another installation or kept from this one. Where anything is wrong, nothing is read in. */
export function loadForm(place: MemberPlace): WorkForm {
  return {
    act: 'inlezen',
    title: sentence('beginForm.load'),
    button: sentence('frameworkEditor.importDo'),
    fields: [
      {
        kind: 'file',
        name: 'bestand',
        label: sentence('frameworkEditor.file'),
        hint: sentence('frameworkEditor.fileHint'),
        required: true,
      },
    ],
    async send(_typed, upload) {
      const { parts } = place;
      const text = await readTextFile(upload);
      if ('faults' in text) return text;
      const sources = { ...parts.installation.sources, frameworks: await parts.frameworks.offered() };
      const read = readDossier(text.name, text.text, sources);
      if ('faults' in read) return { faults: fileFaults(read.faults) };
      const file = wholeFile(read.dossier);
      // An id that our own addresses use is none for a dossier.
      const id = file.id === 'nieuw' ? parts.makeId() : file.id;
      return load(place, { ...file, id }, 'bestand', sentence('beginForm.loaded'));
    },
  };
}

async function load(place: MemberPlace, file: DossierFile, field: string, note: Sentence): Promise<Result> {
  const given = await give(file.id, [{ kind: 'loadDossier', file }], place.account, place.parts);
  if (!('refusal' in given)) return { go: `/dossiers/${file.id}`, note };
  const { reason, message } = given.refusal;
  const status = reason === 'conflict' ? 409 : reason === 'forbidden' ? 403 : 422;
  return { faults: [{ field, text: sentence(message.key, message.values) }], status };
}
