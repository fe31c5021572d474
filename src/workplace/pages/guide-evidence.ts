import { sentence } from '../../language/sentence.ts';
import { fillIn } from '../../web/form.ts';
import { evidenceFields, evidenceValues, readEvidence } from '../evidence-form.ts';
import { describePiece } from '../evidence-shown.ts';
import { countGuideCitations, guideCitations } from '../guide-evidence.ts';
import { guideFrame, guideItem } from '../guide-frame.ts';
import { filesOf } from '../inside.ts';
import type { GuidePlace, WorkFile, WorkPage } from '../place.ts';
import { newIdField, newIdIn } from '../typed-value.ts';

const list = { page: 'bewijs', name: 'task.evidence' } as const;

/** What a guide rests on: each piece once, however many answers rest on it. */
export const guideEvidence: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/bewijs',
  view: 'workplace/evidence',
  access: 'guide',
  name: 'task.evidence',
  show: async (place) => {
    const { guide, parts } = place;
    const files = await parts.storage.files.list(filesOf(place));
    const cited = countGuideCitations(guide);
    return {
      ...guideFrame(place, 'task.evidence'),
      lead: sentence('guideEvidence.lead'),
      pieces: [...guide.evidence.values()].map((piece) => ({
        ...describePiece(place, piece, files),
        cited: cited.get(piece.id) ?? 0,
      })),
      drawn: 0,
      adding: place.may('setEvidence') ? place.to('nieuw-bewijs') : '',
    };
  },
};

/** A new piece of evidence for a guide: a link, a file, or a note of what one found. */
export const newGuideEvidence: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/nieuw-bewijs',
  view: 'workplace/item',
  access: 'guide',
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
          guideCommand: { kind: 'setEvidence', id, value: read.value },
          go: place.to(`bewijs/${id}`),
          note: sentence('evidenceForm.added'),
        };
      },
    },
  ],
  show: (place) =>
    guideItem(place, list, sentence('evidenceForm.new'), [
      { act: 'voeg-toe', title: sentence('evidenceForm.what'), text: sentence('evidenceForm.newText') },
    ]),
};

/** One piece of evidence of a guide: what it says, where it is cited, and its file. */
export const oneGuidePiece: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/bewijs/:evidence',
  view: 'workplace/piece',
  access: 'guide',
  name: 'task.evidence',
  forms: (place) => {
    const before = pieceAt(place);
    // What came along from the catalogue is what the catalogue says.
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
          return 'faults' in read ? read : { guideCommand: { kind: 'setEvidence', id, value: read.value } };
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
          guideCommand: { kind: 'setEvidence', id, value: null },
          go: place.to('bewijs'),
          note: sentence('form.removed'),
        }),
      },
    ];
  },
  show: async (place) => {
    const found = pieceAt(place);
    if (found === undefined) return undefined;
    const cited = guideCitations(place, found.id);
    return {
      ...guideItem(place, list, found.title, [
        { act: 'bewaar', title: sentence('item.change') },
        {
          act: 'haal-weg',
          title: sentence('evidenceForm.remove'),
          text: sentence(cited.length === 0 ? 'item.removeText' : 'evidenceForm.removeCited'),
        },
      ]),
      piece: describePiece(place, found, await place.parts.storage.files.list(filesOf(place))),
      cited,
    };
  },
};

function pieceAt({ guide, asked }: GuidePlace) {
  return guide.evidence.get(asked.parameters['evidence']!);
}

/** The file of a piece of evidence, for whoever may read the guide: always to save, never to show. */
export const guideEvidenceFile: WorkFile = {
  path: '/kanaalwijzer/beheer/:id/bewijs/:evidence/bestand',
  access: 'guide',
  async read(asked) {
    const place = asked as GuidePlace;
    const { files } = place.parts.storage;
    const kept = pieceAt(place)?.file;
    if (kept === undefined) return undefined;
    const stored = (await files.list(filesOf(place))).find(({ hash }) => hash === kept.sha256);
    const read = stored === undefined ? 'notFound' : await files.read(stored.id);
    if (typeof read === 'string') return undefined;
    return { type: read.file.type, name: read.file.name, bytes: read.content };
  },
};
