import { type Edition, editions, type Format, formats, formatsOf } from '../report/editions.ts';
import type { Download } from './download.ts';
import { reportInput } from './pages/decision.ts';

/** An edition of one dossier: every one but the account of a year. */
export type DossierEdition = Exclude<Edition, 'annual-account'>;

export const dossierEditions = editions.filter((edition): edition is DossierEdition => edition !== 'annual-account');

/** The edition and the format that the last part of an address asks for: `council-page.pdf`; undefined for anything else. */
export function readDocumentName(name: string): { edition: DossierEdition; format: Format } | undefined {
  const [, given = '', ending = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
  const edition = dossierEditions.find((each) => each === given);
  const format = formats.find((each) => each === ending);
  return edition !== undefined && format !== undefined && formatsOf[edition].includes(format)
    ? { edition, format }
    : undefined;
}

/** Every document of a dossier, by edition, each format with its address below `base`. */
export function listDocuments(base: string) {
  return dossierEditions.map((edition) => ({
    edition,
    formats: formatsOf[edition].map((format) => ({ format, href: `${base}/${edition}.${format}` })),
  }));
}

/** A document of a published dossier: the same bytes whenever it is asked for. */
export const decisionDocument: Download = {
  path: '/besluiten/:slug/download/:name',
  async make(asked, parts) {
    const wanted = readDocumentName(asked.parameters['name'] ?? '');
    const dossier = wanted && (await parts.decisions.find(asked.parameters['slug'] ?? ''));
    if (wanted === undefined || dossier === undefined) return undefined;
    return parts.makeDocument(wanted.edition, wanted.format, await reportInput(dossier, parts), asked.language);
  },
};
