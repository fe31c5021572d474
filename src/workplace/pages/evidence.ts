import { countCitations } from '../../dossier/citations.ts';
import { sentence } from '../../language/sentence.ts';
import { fillIn } from '../../web/form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import { evidenceFields, evidenceValues, readEvidence } from '../evidence-form.ts';
import { citations, describePiece } from '../evidence-shown.ts';
import { itemFrame } from '../item-frame.ts';
import type { DossierPlace, WorkFile, WorkPage } from '../place.ts';
import { newIdField, newIdIn } from '../typed-value.ts';

const list = { page: 'bewijs', name: 'task.evidence' } as const;

/** What the dossier gathered: each piece once, however many answers rest on it. */
export const evidence: WorkPage = {
  path: '/dossiers/:id/bewijs',
  view: 'workplace/evidence',
  access: 'dossier',
  name: 'task.evidence',
  show: async (place) => {
    const { dossier } = place;
    const files = await place.parts.storage.files.list(dossier.id);
    const cited = countCitations(dossier);
    const drawn = new Set([...dossier.standing.values()].flatMap((each) => each.evidence.map(({ id }) => id)));
    return {
      ...dossierFrame(place, 'task.evidence'),
      lead: sentence('evidenceForm.lead'),
      pieces: [...dossier.evidence.values()].map((piece) => ({
        ...describePiece(place, piece, files),
        cited: cited.get(piece.id) ?? 0,
      })),
      drawn: drawn.size,
      adding: place.may('setEvidence') ? place.to('nieuw-bewijs') : '',
    };
  },
};

/** A new piece of evidence: a link, a file, or a note of what one found. */
export const newEvidence: WorkPage = {
  path: '/dossiers/:id/nieuw-bewijs',
  view: 'workplace/item',
  access: 'dossier',
  name: 'task.evidence',
  forms: (place) => [
    {
      act: 'voeg-toe',
      command: 'setEvidence',
      button: sentence('evidenceForm.add'),
      fields: [newIdField, ...evidenceFields()],
      values: fillIn({ nieuw: place.parts.makeId(), 'gelezen-op': place.parts.today() }),
      async send(typed, upload) {
        const read = await readEvidence(place, typed, upload);
        if ('faults' in read) return read;
        const id = newIdIn(place, typed);
        return {
          commands: [{ kind: 'setEvidence', id, value: read.value }],
          go: place.to(`bewijs/${id}`),
          note: sentence('evidenceForm.added'),
        };
      },
    },
  ],
  show: (place) =>
    itemFrame(place, list, sentence('evidenceForm.new'), [
      { act: 'voeg-toe', title: sentence('evidenceForm.what'), text: sentence('evidenceForm.newText') },
    ]),
};

/** One piece of evidence: what it says, where it is cited, and its file. */
export const onePiece: WorkPage = {
  path: '/dossiers/:id/bewijs/:evidence',
  view: 'workplace/piece',
  access: 'dossier',
  name: 'task.evidence',
  forms: (place) => {
    const before = pieceAt(place);
    // What came along from the catalogue in a dossier file has an id that no command takes.
    if (before === undefined || before.id.includes('.')) return [];
    const { id } = before;
    return [
      {
        act: 'bewaar',
        command: 'setEvidence',
        button: sentence('form.save'),
        fields: evidenceFields(before),
        values: evidenceValues(before, place),
        async send(typed, upload) {
          const read = await readEvidence(place, typed, upload, before);
          return 'faults' in read ? read : { commands: [{ kind: 'setEvidence', id, value: read.value }] };
        },
      },
      {
        act: 'haal-weg',
        command: 'setEvidence',
        button: sentence('form.remove'),
        title: sentence('evidenceForm.remove'),
        isGrave: true,
        isSmall: true,
        fields: [],
        send: () => ({
          commands: [{ kind: 'setEvidence', id, value: null }],
          go: place.to('bewijs'),
          note: sentence('form.removed'),
        }),
      },
    ];
  },
  show: async (place) => {
    const found = pieceAt(place);
    if (found === undefined) return undefined;
    const cited = citations(place, found.id);
    return {
      ...itemFrame(place, list, found.title, [
        { act: 'bewaar', title: sentence('item.change') },
        {
          act: 'haal-weg',
          title: sentence('evidenceForm.remove'),
          text: sentence(cited.length === 0 ? 'item.removeText' : 'evidenceForm.removeCited'),
        },
      ]),
      piece: describePiece(place, found, await place.parts.storage.files.list(place.dossier.id)),
      cited,
    };
  },
};

function pieceAt({ dossier, asked }: DossierPlace) {
  return dossier.evidence.get(asked.parameters['evidence']!);
}

/** The file of a piece of evidence, for whoever may read the dossier: always to save, never to show. */
export const evidenceFile: WorkFile = {
  path: '/dossiers/:id/bewijs/:evidence/bestand',
  access: 'dossier',
  async read(place) {
    const { dossier, parts } = place as DossierPlace;
    const kept = pieceAt(place as DossierPlace)?.file;
    if (kept === undefined) return undefined;
    const stored = (await parts.storage.files.list(dossier.id)).find(({ hash }) => hash === kept.sha256);
    const read = stored === undefined ? 'notFound' : await parts.storage.files.read(stored.id);
    if (typeof read === 'string') return undefined;
    return { type: read.file.type, name: read.file.name, bytes: read.content };
  },
};
