import { writeFileSync } from 'node:fs';
import { weigh } from '../dossier/outcome.ts';
import { languages } from '../language/text.ts';
import { editions, writeHtml } from '../report/html.ts';
import { loadViews } from '../report/templates.ts';
import { loadAssets } from '../web/assets.ts';
import { exit, readArguments, readChoice, WrongUsage, withUsage } from './arguments.ts';
import { hash, readDossierFile, readLibrary } from './input.ts';

/** `report FILE|ID`: one edition of the report in one format and language, to a file or standard output. */
export function run(args: string[]): Promise<number> {
  return withUsage(() => {
    const { file, options } = readArguments(args, {
      edition: { type: 'string' },
      format: { type: 'string' },
      lang: { type: 'string' },
      out: { type: 'string' },
    });
    const edition = readChoice('edition', options.edition, editions);
    readChoice('format', options.format, ['html'], 'html');
    const language = readChoice('lang', options.lang, languages, 'nl');
    const read = readFileOrId(file);
    if ('lines' in read) {
      process.stderr.write(`${read.lines.join('\n')}\n`);
      return exit.refused;
    }
    const { dossier, library } = read;
    const html = writeHtml(
      edition,
      {
        dossier,
        outcome: weigh(dossier, { hash }),
        today: dossier.decision?.date ?? new Date().toISOString().slice(0, 10),
        standards: library.standards,
        policies: library.policies,
      },
      language,
      loadViews(),
      loadAssets().selfContainedCss(),
    );
    if (options.out === undefined) process.stdout.write(html);
    else writeOut(options.out, html);
    return exit.done;
  });
}

/** A dossier of the catalogue by its id, or else a dossier file. */
function readFileOrId(name: string): ReturnType<typeof readDossierFile> {
  if (!/^[a-z0-9-]+$/.test(name)) return readDossierFile(name);
  const loaded = readLibrary();
  if ('lines' in loaded) return loaded;
  const dossier = loaded.library.dossiers.get(name);
  if (dossier === undefined) {
    throw new WrongUsage(`there is no dossier "${name}"; there are: ${[...loaded.library.dossiers.keys()].join(', ')}`);
  }
  return { dossier, library: loaded.library };
}

function writeOut(path: string, html: string): void {
  try {
    writeFileSync(path, html);
  } catch (error) {
    throw new WrongUsage(`${path} cannot be written: ${(error as Error).message}`);
  }
}
