import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PackedFile } from './package.ts';

/** The cuts that travel with a document, so that it looks the same where they are not installed. */
const cuts = ['Regular', 'Bold'] as const;

let loaded: PackedFile[] | undefined;

/** Source Sans 3 as files of a package; read once. Its licence (OFL) permits to keep it inside documents. */
export function letterFiles(): PackedFile[] {
  const folder = () => dirname(createRequire(import.meta.url).resolve('source-sans/package.json'));
  loaded ??= cuts.map((cut) => ({
    path: `Fonts/SourceSans3-${cut}.ttf`,
    type: 'application/x-font-ttf',
    content: readFileSync(join(folder(), `TTF/SourceSans3-${cut}.ttf`)),
  }));
  return loaded;
}
