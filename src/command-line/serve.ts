import { availableParallelism } from 'node:os';
import { createApp } from '../app.ts';
import { readSettings } from '../config.ts';
import { openAnalysisPool } from '../jobs/analysis-pool.ts';
import { loadViews } from '../report/templates.ts';
import { loadAssets } from '../web/assets.ts';
import { type Analyse, rememberOutcomes } from '../web/outcomes.ts';
import { exit, WrongUsage, withUsage } from './arguments.ts';
import { hash, readLibrary } from './input.ts';

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
  const pool = openAnalysisPool(Math.max(1, Math.min(4, availableParallelism() - 1)));
  const analyse: Analyse = (problem, samples) =>
    pool.analyse(problem, samples === undefined ? { hash } : { hash, samples });
  const app = createApp({
    library: loaded.library,
    outcomes: rememberOutcomes(analyse),
    analyse,
    assets: loadAssets(settings.themeCss === undefined ? {} : { themeCss: settings.themeCss }),
    draw: loadViews(),
    themeClass: settings.themeClass,
    today: () => new Date().toISOString().slice(0, 10),
    log: (line) => process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`),
  });
  return new Promise((resolve) => {
    const server = app.listen(settings.port, (error?: NodeJS.ErrnoException) => {
      if (error !== undefined) return void pool.close().then(() => resolve(refuse([explain(error, settings.port)])));
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : settings.port;
      process.stdout.write(`Afweging is at http://localhost:${port}\n`);
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close(() => void pool.close().then(() => resolve(exit.done)));
        server.closeIdleConnections();
      });
    }
  });
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
