import type { Express } from 'express';
import { createApp } from '../../src/app.ts';
import { hash } from '../../src/command-line/input.ts';
import { makeShortId } from '../../src/command-line/short-id.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { streamOf } from '../../src/dossier/entry.ts';
import { fromDossierFile } from '../../src/dossier/from-file.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { wholeFile } from '../../src/dossier/whole-file.ts';
import { analyse } from '../../src/mcda/analyse.ts';
import { writeChannelDocument } from '../../src/report/channel-write.ts';
import { printPdf } from '../../src/report/pdf/print-pdf.ts';
import { loadViews } from '../../src/report/templates.ts';
import { writeAnnual, writeDocument } from '../../src/report/write-document.ts';
import type { Storage } from '../../src/storage/database.ts';
import { loadAssets } from '../../src/web/assets.ts';
import { openDecisions, rememberDossiers } from '../../src/web/decisions.ts';
import { openFrameworksInUse } from '../../src/web/frameworks.ts';
import { openGuideInForce } from '../../src/web/guides.ts';
import { type Analyse, rememberOutcomes } from '../../src/web/outcomes.ts';
import { pages } from '../../src/web/site-map.ts';
import { loadExampleGuides } from '../../src/workplace/channel-examples.ts';
import { loadExamples } from '../../src/workplace/examples.ts';
import type { WorkParts } from '../../src/workplace/parts.ts';
import { type Clock, makeStorage } from '../storage/open.ts';
import { buildDossierFile } from './dossier-file.ts';
import { library } from './library.ts';

/** In a test the analysis may run where it is asked for; the pool has tests of its own. */
const analyseHere: Analyse = async (problem, samples) =>
  analyse(problem, samples === undefined ? { hash } : { hash, samples });

/** The whole application over the data of the product, with a storage of its own; `more` are dossiers beside the examples. */
export async function buildSite(
  more: readonly Dossier[] = [],
  log: (line: object) => void = () => {},
): Promise<Express> {
  return (await buildWorkplace({ more, log })).site;
}

/** The application with what a test needs to look behind its pages. */
export interface Workplace {
  site: Express;
  parts: WorkParts;
  storage: Storage;
  clock: Clock;
  /** Where the storage is on disk. */
  folder: string;
}

export async function buildWorkplace({
  more = [],
  log = () => {},
  ...changed
}: { more?: readonly Dossier[]; log?: (line: object) => void } & Partial<WorkParts> = {}): Promise<Workplace> {
  const data = library();
  const { storage, clock, folder } = await makeStorage();
  const now = () => clock.now().toISOString();
  await loadExamples(data.dossiers.values(), storage, now);
  await loadExampleGuides(data.guides.values(), storage, now);
  for (const dossier of more) await addPublished(dossier, storage, now);
  const assets = loadAssets();
  const parts: WorkParts = {
    library: data,
    storage,
    decisions: openDecisions(storage),
    frameworks: openFrameworksInUse(changed.library ?? data, storage.frameworks),
    guides: openGuideInForce(storage.guides),
    wholeOf: rememberDossiers(),
    installation: { fourEyes: true, sources: data.sources },
    outcomes: rememberOutcomes(analyseHere),
    analyse: analyseHere,
    makeDocument: (edition, format, input, language) =>
      writeDocument(edition, format, input, language, {
        draw: loadViews(),
        css: assets.selfContainedCss(),
        hash,
        printPdf,
      }),
    makeAnnual: (format, input, language) =>
      writeAnnual(format, input, language, { draw: loadViews(), css: assets.selfContainedCss(), hash, printPdf }),
    assets,
    // In a test a document is made where it is asked for; the thread that makes them has tests of its own.
    makeGuideDocument: (edition, format, guide, language) => {
      const tools = { draw: loadViews(), css: assets.css, hash, printPdf };
      return writeChannelDocument(edition, format, guide, language, tools, '2026-11-25');
    },
    draw: loadViews(),
    themeClass: 'voorbeeld-theme',
    baseUrl: 'http://localhost:3000',
    proxies: 0,
    now,
    today: () => '2026-11-25',
    makeId: makeShortId,
    log,
    ...changed,
  };
  return { site: createApp(parts), parts, storage, clock, folder };
}

async function addPublished(dossier: Dossier, { logbook }: Storage, now: () => string): Promise<void> {
  const entries = fromDossierFile(wholeFile(dossier));
  await logbook.append(streamOf(dossier.id), { seq: 0 }, entries, { at: now(), actor: 'system' });
}

/** A dossier of `count` invented candidates under the framework of the letter. */
export function inventDossier(count: number, id = `proef-${count}`): Dossier {
  const data = library();
  const file = buildDossierFile(data.frameworks.get('brief-2021')!, count, (each) => {
    each.id = id;
  });
  const made = makeWhole(file, data.sources);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.dossier;
}

/** The addresses of every page with every id it can have. */
export function listAddresses(): string[] {
  const { dossiers, frameworks, applications, policies, guides } = library();
  const ids: Record<string, Iterable<string>> = {
    besluiten: dossiers.keys(),
    kaders: frameworks.keys(),
    toepassingen: applications.keys(),
    moties: policies.keys(),
    jaarverantwoording: ['2026'],
    kanaalwijzer: [...guides.values()].flatMap(({ channels }) => channels.map(({ id }) => id)),
  };
  return pages.flatMap(({ path }) => {
    if (!path.includes(':')) return [path];
    const part = path.split('/')[1]!;
    return [...(ids[part] ?? [])].map((id) => path.replace(/:[a-z]+/, id));
  });
}

/** One address of each kind of page. */
export function listKinds(): string[] {
  return pages.flatMap(({ path }) => {
    const shape = new RegExp(`^${path.replace(/:[a-z]+/, '[^/]+')}$`);
    return listAddresses().find((address) => shape.test(address)) ?? [];
  });
}
