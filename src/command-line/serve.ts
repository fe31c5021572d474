import { availableParallelism } from 'node:os';
import { createApp } from '../app.ts';
import { readSettings, type Settings } from '../config.ts';
import { openAnalysisPool } from '../jobs/analysis-pool.ts';
import { type DocumentMaker, openDocumentMaker } from '../jobs/document-maker.ts';
import type { Library } from '../library/library.ts';
import type { HouseStyle } from '../report/house-style.ts';
import { loadViews } from '../report/templates.ts';
import { openDatabase, type Storage } from '../storage/database.ts';
import { StorageRefusal } from '../storage/fault.ts';
import { type Assets, loadAssets } from '../web/assets.ts';
import { openDecisions, rememberDossiers } from '../web/decisions.ts';
import { openFrameworksInUse } from '../web/frameworks.ts';
import { openGuideInForce } from '../web/guides.ts';
import { writeLogLine } from '../web/log-line.ts';
import { type Analyse, rememberOutcomes } from '../web/outcomes.ts';
import { loadExampleGuides } from '../workplace/channel-examples.ts';
import { loadExamples } from '../workplace/examples.ts';
import type { WorkParts } from '../workplace/parts.ts';
import { exit, WrongUsage, withUsage } from './arguments.ts';
import { readHouseStyle } from './house-style.ts';
import { hash, readLibrary } from './input.ts';
import { linkPath } from './link.ts';
import { makeServer, stopServer } from './server.ts';
import { makeShortId } from './short-id.ts';

/** How often what is no longer of use is removed from the storage. */
const sweepEvery = 10 * 60_000;

const noStyle: { houseStyle?: HouseStyle } = {};

/** `serve`: checks the data, then listens until the process is asked to stop. */
export function run(args: string[]): Promise<number> {
  return withUsage(() => {
    if (args.length > 0) throw new WrongUsage('serve takes nothing more');
    return serve();
  });
}

async function serve(): Promise<number> {
  const read = readSettings(process.env);
  if ('faults' in read) return refuse(read.faults);
  const loaded = readLibrary();
  if ('lines' in loaded) return refuse(loaded.lines);
  const { settings } = read;
  const style = settings.houseStyle === undefined ? noStyle : readHouseStyle(settings.houseStyle);
  if ('lines' in style) return refuse(style.lines.map((line) => `AFWEGING_HOUSE_STYLE: ${line}`));
  let storage: Storage;
  try {
    storage = await openDatabase(settings.storageFolder, { alone: true });
  } catch (error) {
    if (error instanceof StorageRefusal) return refuse([error.message]);
    throw error;
  }
  const now = () => new Date().toISOString();
  await loadExamples(loaded.library.dossiers.values(), storage, now);
  await loadExampleGuides(loaded.library.guides.values(), storage, now);
  const assets = loadAssets(settings.themeCss === undefined ? {} : { themeCss: settings.themeCss });
  const documents = openDocumentMaker({ css: assets.selfContainedCss() });
  const pool = openAnalysisPool(Math.max(1, Math.min(4, availableParallelism() - 1)));
  const analyse: Analyse = (problem, samples) =>
    pool.analyse(problem, samples === undefined ? { hash } : { hash, samples });
  const parts = putTogether(settings, style, loaded.library, storage, analyse, assets, documents, now);
  const app = createApp(parts);
  const setUp = await storage.invitations.offerSetUp();
  const sweeping = setInterval(() => void sweep(storage), sweepEvery).unref();
  const close = async () => {
    clearInterval(sweeping);
    await pool.close();
    await documents.close();
    await storage.close();
  };
  // Every request has its own way to fail; what slips past them all must not take the others along.
  process.on('unhandledRejection', (reason) => {
    process.stderr.write(writeLogLine({ at: now(), message: `Nobody waited for: ${String(reason)}` }));
  });
  return new Promise((resolve) => {
    const server = makeServer(app);
    server.once('error', (error) => void close().then(() => resolve(refuse([explain(error, settings.port)]))));
    server.listen(settings.port, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : settings.port;
      const base = settings.baseUrl.replace(/^http:\/\/localhost:0$/, `http://localhost:${port}`);
      process.stdout.write(`Afweging is at ${base}\n`);
      if (style.houseStyle?.publisher !== undefined && parts.publishing === undefined) {
        process.stdout.write('There are no metadata for the Woo: AFWEGING_URL is not https\n');
      }
      if (setUp !== undefined) {
        process.stdout.write(`Make the first account within 30 minutes: ${base}${linkPath}/${setUp}\n`);
      }
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void stopServer(server)
          .then(close)
          .then(() => resolve(exit.done));
      });
    }
  });
}

function putTogether(
  settings: Settings,
  style: { houseStyle?: HouseStyle },
  library: Library,
  storage: Storage,
  analyse: Analyse,
  assets: Assets,
  documents: DocumentMaker,
  now: () => string,
): WorkParts {
  const today = () => now().slice(0, 10);
  const publisher = style.houseStyle?.publisher;
  const base = publisher?.address?.replace(/\/+$/, '') ?? settings.baseUrl;
  return {
    library,
    storage,
    decisions: openDecisions(storage),
    frameworks: openFrameworksInUse(library, storage.frameworks),
    guides: openGuideInForce(storage.guides),
    wholeOf: rememberDossiers(),
    installation: { fourEyes: settings.fourEyes, sources: library.sources },
    outcomes: rememberOutcomes(analyse),
    analyse,
    assets,
    makeGuideDocument: (edition, format, guide, language) =>
      documents.makeChannel(edition, format, guide, language, today(), style),
    makeDocument: (edition, format, input, language) => documents.make(edition, format, input, language, style),
    makeAnnual: (format, input, language) => documents.makeAnnual(format, input, language, style),
    publishing: publisher !== undefined && base.startsWith('https:') ? { publisher, base } : undefined,
    draw: loadViews(),
    themeClass: settings.themeClass,
    baseUrl: settings.baseUrl,
    proxies: settings.proxies,
    now,
    today,
    makeId: makeShortId,
    log: (line) => process.stderr.write(writeLogLine({ at: now(), ...line })),
  };
}

/** Removes what is no longer of use, and looks again at files that a scanner had not seen. A failure waits for the next time. */
async function sweep(storage: Storage): Promise<void> {
  try {
    await storage.sweep();
    await storage.files.scanWaiting();
  } catch (error) {
    process.stderr.write(writeLogLine({ message: `Sweeping failed: ${(error as Error).message}` }));
  }
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use; choose another with PORT=3001 npm start`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this account; choose one above 1023 with PORT`;
  return error.message;
}

function refuse(lines: string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return exit.refused;
}
