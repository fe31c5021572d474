import { placesCiting } from '../dossier/citations.ts';
import { type Evidence, freshness, type KeptFile } from '../dossier/evidence.ts';
import { cellOf } from '../dossier/places.ts';
import { listIndicators } from '../framework/indicators.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { StoredFile } from '../storage/files.ts';
import { cellAddress, consensusAddress } from './assess-links.ts';
import type { InsidePlace } from './inside.ts';
import type { DossierPlace } from './place.ts';

/** A piece of evidence as it stands in a list and on its own page. */
export function describePiece(place: InsidePlace, piece: Evidence, files: readonly StoredFile[]) {
  const { id, kind, title, url = '', says, nuance = '', date, read, strength, file } = piece;
  const isDated = date !== 'undated' && date !== 'not-opened';
  return {
    id,
    kind: sentence(`kind.${kind}`),
    title,
    url,
    says,
    nuance,
    date: isDated ? sentence('sources.day', { date: { day: date } }) : sentence(`date.${date}`),
    read,
    strength,
    fromMemory: piece.fromMemory ?? false,
    isStale: freshness(piece, place.parts.today()) === 'stale',
    file: file === undefined ? '' : describeFile(place, id, file, files),
    href: place.to(`bewijs/${id}`),
  };
}

/** The file of a piece: to fetch, or why that cannot be. */
function describeFile(
  { to }: Pick<InsidePlace, 'to'>,
  id: string,
  { name, bytes, sha256 }: KeptFile,
  files: readonly StoredFile[],
) {
  const stored = files.find(({ hash }) => hash === sha256);
  const state =
    stored === undefined ? 'missing' : stored.scan === 'none' || stored.scan === 'clean' ? 'ready' : stored.scan;
  return {
    name,
    sha256,
    size:
      bytes < 1_000_000
        ? sentence('evidenceForm.kilobytes', { size: Math.ceil(bytes / 1000) })
        : sentence('evidenceForm.megabytes', { size: Math.round(bytes / 100_000) / 10 }),
    href: state === 'ready' ? to(`bewijs/${id}/bestand`) : '',
    why: state === 'ready' ? '' : sentence(`evidenceForm.file.${state}`),
  };
}

/** Where a piece is cited, each place once, with the page it stands on. */
export function citations(place: DossierPlace, id: string): { text: Sentence; href: string }[] {
  const { dossier, to } = place;
  const titles = new Map(listIndicators(dossier.framework).map(({ indicator }) => [indicator.id, indicator.title]));
  const nameOf = (candidate: string) => dossier.candidates.get(candidate)?.name ?? candidate;
  const cell = (candidate: string, indicator: string) =>
    sentence('evidenceForm.atCell', { name: nameOf(candidate), title: titles.get(indicator) ?? indicator });
  const found = placesCiting(dossier, id).map((at) => {
    const [kind, a = '', b = '', c = ''] = at.split(':');
    switch (kind) {
      case 'answer':
        return { text: cell(b, c), href: cellAddress(place, cellOf(b, c)) };
      case 'consensus':
        return {
          text: sentence('evidenceForm.atConsensus', { cell: cell(a, b) }),
          href: consensusAddress(place, cellOf(a, b)),
        };
      case 'conformance': {
        const standard = place.parts.library.standards.get(a)?.name ?? a;
        return {
          text: sentence('standardForm.cell', { name: nameOf(b), standard }),
          href: to(`standaarden/${a}/${b}`),
        };
      }
      default:
        return { text: sentence('evidenceForm.atDeviation'), href: to('afwijkingen') };
    }
  });
  return [...new Map(found.map((each) => [each.href, each])).values()];
}
