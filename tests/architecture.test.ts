import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** Which rooms of src/ each room may import from, beside itself. */
const permitted: Record<string, string[]> = {
  language: [],
  mcda: [],
  openness: ['language'],
  catalogue: ['language'],
  framework: ['language', 'mcda'],
  dossier: ['language', 'mcda', 'openness', 'catalogue', 'framework'],
  channels: ['language', 'catalogue', 'framework', 'dossier'],
  library: ['language', 'mcda', 'openness', 'catalogue', 'framework', 'dossier', 'channels'],
  storage: ['language', 'mcda', 'openness', 'catalogue', 'framework', 'dossier', 'channels'],
  jobs: ['language', 'mcda', 'channels', 'report'],
  report: ['language', 'mcda', 'openness', 'catalogue', 'framework', 'dossier', 'channels'],
  web: [
    ...['language', 'mcda', 'openness', 'catalogue', 'framework', 'dossier', 'channels'],
    ...['library', 'storage', 'report'],
  ],
  workplace: [
    ...['language', 'mcda', 'openness', 'catalogue', 'framework', 'dossier', 'channels'],
    ...['library', 'storage', 'report', 'web'],
  ],
  'command-line': [
    'language',
    'mcda',
    'openness',
    'catalogue',
    'framework',
    'dossier',
    'channels',
    'library',
    'storage',
    'jobs',
    'report',
    'web',
    'workplace',
    '.',
  ],
  '.': ['command-line', 'web', 'workplace', 'library', 'storage', 'report', 'dossier', 'language'],
};

/** Packages and Node modules that the pure rooms may use; they touch no clock, file, network or randomness. */
const pure: Record<string, string[]> = {
  language: ['zod', 'intl-messageformat'],
  mcda: ['zod', 'yalps'],
  openness: ['spdx-expression-parse', 'spdx-license-ids', 'spdx-license-list', 'zod'],
  catalogue: ['zod'],
  framework: ['zod'],
  dossier: ['zod'],
  channels: ['zod'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const roomOf = (path: string) => (path.includes('/') ? path.split('/')[0]! : '.');
const importsOf = (file: string) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?<![\w.])(?:from|import)\s*\(?\s*'([^'\n]+)'/g)].map(
    (match) => match[1]!,
  );

it('every room imports only from the rooms below it', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(file), name)))
      .filter((target) => roomOf(target) !== roomOf(file) && !permitted[roomOf(file)]?.includes(roomOf(target)))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

it('the pure rooms use only their own packages and nothing of Node', () => {
  const wrong = files.flatMap((file) => {
    const allowed = pure[roomOf(file)];
    if (allowed === undefined) return [];
    return importsOf(file)
      .filter((name) => !name.startsWith('.') && !allowed.some((each) => name === each || name.startsWith(`${each}/`)))
      .map((name) => `${file} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

it('the pure rooms touch no clock, environment or global randomness', () => {
  const wrong = files.filter(
    (file) =>
      pure[roomOf(file)] !== undefined &&
      /\b(process\.|Math\.random|Date\.now|new Date\(\)|performance\.now|setTimeout)/.test(
        readFileSync(join('src', file), 'utf8'),
      ),
  );
  expect(wrong).toEqual([]);
});
