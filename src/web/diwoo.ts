import type { Dossier } from '../dossier/dossier.ts';
import { languages } from '../language/text.ts';
import { describeEdition, type Published, type Publisher, writeDiwoo } from '../report/diwoo.ts';
import { type DossierEdition, dossierEditions } from './decision-document.ts';
import type { Download } from './download.ts';
import type { Parts } from './parts.ts';

/** Who publishes here, and at which https address; without both no document has metadata for the Woo. */
export interface Publishing {
  publisher: Publisher;
  /** Without a slash at the end. */
  base: string;
}

/** Whether a dossier of this installation is published for real: an example is nobody's decision. */
function isOurs({ example }: Dossier): boolean {
  return example !== true;
}

/** Where the metadata of an edition stand; undefined where there are none. */
export function diwooAddress(edition: DossierEdition, dossier: Dossier, { publishing }: Parts): string | undefined {
  if (publishing === undefined || !isOurs(dossier)) return undefined;
  return `/besluiten/${dossier.id}/download/${edition}.diwoo.xml`;
}

/** The metadata of one edition of a published dossier, in both languages. */
export const diwooDocument: Download = {
  path: '/besluiten/:slug/download/:edition.diwoo.xml',
  isInline: true,
  async make({ parameters }, parts) {
    const edition = dossierEditions.find((each) => each === parameters['edition']);
    const dossier = edition && (await parts.decisions.find(parameters['slug'] ?? ''));
    if (edition === undefined || dossier === undefined || !isOurs(dossier)) return undefined;
    return write(parts, `${dossier.id}-${edition}`, [[dossier, edition]]);
  },
};

/** The metadata of every document that is published here, for the harvester of the government. */
export const diwooSitemap: Download = {
  path: '/diwoo.xml',
  isInline: true,
  async make(_asked, parts) {
    const ours = (await parts.decisions.list()).filter(isOurs);
    const documents = ours.flatMap((dossier) => dossierEditions.map((edition) => [dossier, edition] as const));
    return write(parts, 'documenten', documents);
  },
};

/** Tells harvesters where the metadata are. */
export const robots: Download = {
  path: '/robots.txt',
  isInline: true,
  async make(_asked, { publishing }) {
    const lines = ['User-agent: *', 'Disallow: /dossiers/'];
    if (publishing !== undefined) lines.push(`Sitemap: ${publishing.base}/diwoo.xml`);
    const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
    return { name: 'robots.txt', type: 'text/plain; charset=utf-8', bytes };
  },
};

async function write(
  { publishing, decisions }: Parts,
  name: string,
  documents: readonly (readonly [Dossier, DossierEdition])[],
) {
  if (publishing === undefined) return undefined;
  const { base, publisher } = publishing;
  const changes = await decisions.changes();
  const published = documents.flatMap(([dossier, edition]) =>
    languages.map(
      (language): Published => ({
        document: describeEdition(edition, dossier, language),
        address: `${base}/besluiten/${dossier.id}/download/${edition}.pdf?taal=${language}`,
        changed: changes.get(dossier.id)!,
      }),
    ),
  );
  const bytes = new TextEncoder().encode(writeDiwoo(published, publisher));
  return { name: `${name}.diwoo.xml`, type: 'application/xml; charset=utf-8', bytes };
}
