import { evidenceKinds, sourceDateSchema } from '../catalogue/fact.ts';
import { type Evidence, type KeptFile, shelfLives, strengths } from '../dossier/evidence.ts';
import { sentence } from '../language/sentence.ts';
import { type Fault, type Field, fillIn, numberIn, one, type Typed, wordsToType } from '../web/form.ts';
import { filesOf, type InsidePlace } from './inside.ts';
import type { Given, Place, Upload } from './place.ts';
import { optional, optionalWords, wordsIn } from './typed-value.ts';

type Piece = NonNullable<Extract<Given, { kind: 'setEvidence' }>['value']>;

/** What is asked about a piece of evidence. The file comes last: what stands before it is read before its bytes are. */
export function evidenceFields(before?: Evidence): Field[] {
  const shelf = before === undefined ? '' : String(shelfLives[before.kind]);
  return [
    {
      kind: 'select',
      name: 'soort',
      label: sentence('evidenceForm.kind'),
      required: true,
      options: evidenceKinds.map((value) => ({ value, label: sentence(`kind.${value}`) })),
    },
    {
      kind: 'line',
      name: 'titel',
      label: sentence('evidenceForm.title'),
      hint: sentence('evidenceForm.titleHint'),
      max: 300,
      required: true,
    },
    { kind: 'address', name: 'adres', label: sentence('searchForm.address'), max: 2000 },
    {
      kind: 'text',
      name: 'zegt',
      label: sentence('evidenceForm.says'),
      hint: sentence('evidenceForm.saysHint'),
      max: 4000,
      required: true,
    },
    {
      kind: 'text',
      name: 'nuance',
      label: sentence('evidenceForm.nuance'),
      hint: sentence('evidenceForm.nuanceHint'),
      max: 2000,
      rows: 3,
    },
    {
      kind: 'line',
      name: 'brondatum',
      label: sentence('evidenceForm.date'),
      hint: sentence('evidenceForm.dateHint'),
      max: 10,
    },
    { kind: 'date', name: 'gelezen-op', label: sentence('evidenceForm.read'), required: true },
    {
      kind: 'check',
      name: 'uit-hoofd',
      label: sentence('evidenceForm.fromMemory'),
      hint: sentence('evidenceForm.fromMemoryHint'),
    },
    {
      kind: 'radios',
      name: 'sterkte',
      label: sentence('evidenceForm.strength'),
      required: true,
      options: strengths.map((value) => ({
        value,
        label: sentence(`confidence.${value}`),
        hint: sentence(`evidenceForm.strength.${value}`),
      })),
    },
    {
      kind: 'number',
      name: 'houdbaar',
      label: sentence('evidenceForm.shelfLife'),
      hint:
        shelf === ''
          ? sentence('evidenceForm.shelfLifeHint')
          : sentence('evidenceForm.shelfLifeFor', { months: Number(shelf) }),
      whole: true,
      least: 1,
      most: 600,
    },
    ...(before?.file === undefined
      ? []
      : [
          {
            kind: 'check' as const,
            name: 'bestand-weg',
            label: sentence('evidenceForm.removeFile', { name: before.file.name }),
          },
        ]),
    {
      kind: 'file',
      name: 'bestand',
      label: sentence(before?.file === undefined ? 'evidenceForm.file' : 'evidenceForm.otherFile'),
      hint: sentence('evidenceForm.fileHint'),
    },
  ];
}

/** What stands in the form of a piece that is there. */
export function evidenceValues(piece: Evidence, { asked }: Pick<Place, 'asked'>): Typed {
  const { language } = asked;
  const isDated = piece.date !== 'undated' && piece.date !== 'not-opened';
  return fillIn({
    soort: piece.kind,
    titel: wordsToType(piece.title, language),
    adres: piece.url,
    zegt: wordsToType(piece.says, language),
    nuance: piece.nuance && wordsToType(piece.nuance, language),
    brondatum: isDated ? piece.date : undefined,
    'gelezen-op': piece.read,
    'uit-hoofd': piece.fromMemory && 'ja',
    sterkte: piece.strength,
    houdbaar: piece.shelfLife?.toString(),
  });
}

/** The piece that was typed, with the file that came with it kept; or what is wrong. */
export async function readEvidence(
  place: InsidePlace,
  typed: Typed,
  upload: Upload | undefined,
  before?: Evidence,
): Promise<{ value: Piece } | { faults: Fault[]; status?: 413 | 422 }> {
  const isFromMemory = one(typed, 'uit-hoofd') !== undefined;
  const date = one(typed, 'brondatum') ?? (isFromMemory ? 'not-opened' : 'undated');
  if (!sourceDateSchema.safeParse(date).success)
    return { faults: [{ field: 'brondatum', text: sentence('evidenceForm.noDate') }] };
  const shelfLife = numberIn(typed, 'houdbaar', place.asked.language);
  // Whoever may not add evidence leaves nothing on the disk either; the rules then say why.
  const kept = upload === undefined || !place.may('setEvidence') ? undefined : await keep(place, upload);
  if (kept !== undefined && 'faults' in kept) return kept;
  const file = kept?.file ?? (one(typed, 'bestand-weg') === undefined ? before?.file : undefined);
  return {
    value: {
      kind: one(typed, 'soort') as Piece['kind'],
      title: wordsIn(place, typed, 'titel', before?.title),
      ...optional('url', typed, 'adres'),
      ...(file === undefined ? {} : { file }),
      says: wordsIn(place, typed, 'zegt', before?.says),
      ...optionalWords(place, 'nuance', typed, 'nuance', before?.nuance),
      date,
      read: one(typed, 'gelezen-op')!,
      strength: one(typed, 'sterkte') as Piece['strength'],
      ...(shelfLife === undefined ? {} : { shelfLife }),
      ...(isFromMemory ? { fromMemory: true } : {}),
    },
  };
}

async function keep(
  place: InsidePlace,
  { name, content }: Upload,
): Promise<{ file: KeptFile } | { faults: Fault[]; status: 413 | 422 }> {
  const { parts, account } = place;
  const stored = await parts.storage.files.store({ dossier: filesOf(place), name, account: account.id }, content);
  if ('refusal' in stored) {
    const { refusal } = stored;
    const faults = [{ field: 'bestand', text: sentence(`evidenceForm.refused.${refusal}`) }];
    return { faults, status: refusal === 'tooLarge' ? 413 : 422 };
  }
  const { name: shown, hash, type, size } = stored.file;
  return { file: { name: shown, sha256: hash, mediaType: type.replace(/;.*/, ''), bytes: size } };
}
