import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(path, 'utf8');
const readJson = (path: string) => JSON.parse(read(path)) as Record<string, unknown>;

const records = readdirSync('docs/decisions').sort();
const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Made by a journey, so it may not be there before the first run. */
const picture = 'docs/images/report.png';

/** The first cells of the rows of a document's tables, where they are in code: `src/web/`. */
function rowsOf(document: string): string[][] {
  return read(document)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`|`$/g, '')),
    );
}

/** The id that a heading gets as a place to link to. */
function anchorsOf(document: string): string[] {
  return [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the list of dependencies', () => {
  const listed = rowsOf('docs/dependencies.md');
  const { dependencies, optionalDependencies, devDependencies } = readJson('package.json') as Record<
    string,
    Record<string, string>
  >;

  it('names every package that we use, and no other', () => {
    const used = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
    expect(listed.map(([name]) => name).sort()).toEqual(used.sort());
  });

  it('gives each package a purpose and the licence that the package names itself', () => {
    const named = listed.map(([name]) => [name, readJson(`node_modules/${name}/package.json`)['license']]);
    expect(listed.map(([name, , licence]) => [name, licence])).toEqual(named);
    expect(listed.filter(([, purpose]) => !purpose)).toEqual([]);
  });
});

describe('the directories of src', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`${entry.name}/`] : [],
  );

  it('each have their line in the architecture, and no other directory has', () => {
    expect(
      rowsOf('docs/architecture.md')
        .map(([name]) => name)
        .sort(),
    ).toEqual(rooms.sort());
  });

  it('each have their line in the README, and no other directory has', () => {
    const named = rowsOf('README.md').flatMap(([name]) => (name?.startsWith('src/') && name.endsWith('/') ? name : []));
    expect(named.sort()).toEqual(rooms.map((room) => `src/${room}`).sort());
  });
});

describe('every document', () => {
  it('links to files and headings that exist', () => {
    const broken = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, address = '']) => address)
        .filter((address) => !/^[a-z]+:/.test(address))
        .filter((address) => {
          const [path = '', heading] = address.split('#');
          const file = path === '' ? document : join(dirname(document), path);
          if (!existsSync(file)) return file !== picture;
          return heading !== undefined && !anchorsOf(file).includes(heading);
        })
        .map((address) => `${document}: ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it('speaks of source files and views that exist', () => {
    const gone = documents.flatMap((document) =>
      [...read(document).matchAll(/`((?:src|views|tests|docs)\/[\w./-]*)`/g)]
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(path))
        .map((path) => `${document}: ${path}`),
    );
    expect(gone).toEqual([]);
  });
});

describe('every decision record', () => {
  it('has a number of its own and a name in words', () => {
    expect(records.filter((name) => !/^\d{4}(-[a-z0-9]+)+\.md$/.test(name))).toEqual([]);
    expect(new Set(records.map((name) => name.slice(0, 4))).size).toBe(records.length);
  });

  it.each(records)('%s tells context, decision and consequences, in at most 60 lines', (name) => {
    const text = read(join('docs/decisions', name));
    expect(text).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. \\S`));
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'Context',
      'Decision',
      'Consequences',
    ]);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });
});

describe('publiccode.yml', () => {
  const code = parse(read('publiccode.yml'));

  it('names the licence and the Node that package.json names', () => {
    const { license, engines } = readJson('package.json');
    expect(code.legal.license).toBe(license);
    expect(`>=${code.dependsOn.open[0].versionMin}`).toBe((engines as { node: string }).node);
  });

  it('keeps its descriptions within the lengths of the standard, in both languages', () => {
    expect(Object.keys(code.description)).toEqual(code.localisation.availableLanguages);
    for (const { shortDescription, longDescription, features } of Object.values<Record<string, string>>(
      code.description,
    )) {
      expect(shortDescription!.length).toBeLessThanOrEqual(150);
      expect(longDescription!.length).toBeGreaterThanOrEqual(150);
      expect(longDescription!.length).toBeLessThanOrEqual(10_000);
      expect(features!.length).toBeGreaterThan(0);
    }
  });
});
