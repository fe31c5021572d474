import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { glossarySchema } from '../src/catalogue/glossary.ts';

/** The rooms whose exported types are words of the domain, and have to stand in docs/glossary.md. */
const rooms = ['mcda', 'framework', 'openness', 'catalogue', 'dossier', 'channels', 'library', 'report'];

/** Files whose types are the inside of a machine or the rows of a table, with what they are. */
const machinery: [RegExp, string][] = [
  [/^mcda\/(?!problem\.ts|analysis\.ts)/, 'arithmetic; its words are those of the two formats, problem and analysis'],
  [/^report\/charts\//, 'the measures and parts of drawings'],
  [/^report\/document\//, 'the paragraphs, tables and cells of a written document'],
  [/^report\/(odf|tables)\//, 'the parts of files for word processors and spreadsheets'],
  [/^report\/pdf\//, 'a written document on its way to paper'],
  [/^report\/channel-/, 'rows and cells of the pages and documents of the channel guide'],
  [/^report\/sections\//, 'rows and cells of the tables of a report'],
];

/** Types that are no word of the domain, by file. */
const technical: Record<string, string[]> = {
  'mcda/problem.ts': ['Fault'],
  'dossier/sense.ts': ['Fault'],
  'dossier/whole.ts': ['Sources'],
  'dossier/own-weighing.ts': ['Shares'],
  'framework/check.ts': ['FrameworkFault'],
  'framework/command.ts': ['FrameworkSurroundings'],
  'framework/edit.ts': ['Edited'],
  'framework/edits.ts': ['EditOf'],
  'framework/tree.ts': ['Kind'],
  'channels/whole.ts': ['GuideSources'],
  'library/json-places.ts': ['JsonPlaces'],
  'library/read-yaml.ts': ['FileFault', 'ReadFile'],
  'library/yaml-memory.ts': ['YamlMemory'],
  'report/diwoo.ts': ['Published', 'Publisher'],
  'report/html.ts': ['Brush'],
  'report/templates.ts': ['Draw'],
  'report/write-document.ts': ['Tools', 'PdfOptions'],
  'report/wording.ts': ['PointRange'],
};

const glossary = readFileSync('docs/glossary.md', 'utf8');
const rows = [...glossary.matchAll(/^\| (.+) \| (.+) \| (.+) \| (.+) \|$/gm)]
  .map(([, dutch, english, code]) => ({ dutch: dutch!, english: english!, code: code! }))
  .filter(({ dutch }) => dutch !== 'Dutch');
const codeWords = rows.flatMap(({ code }) => [...code.matchAll(/`(\w+)`/g)].map(([, name]) => name!));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const textOf = new Map(files.map((file) => [file, readFileSync(join('src', file), 'utf8')]));

it('every exported type that is a word of the domain stands in the glossary', () => {
  const missing = files
    .filter((file) => rooms.includes(file.split('/')[0]!) && !machinery.some(([path]) => path.test(file)))
    .flatMap((file) =>
      [...textOf.get(file)!.matchAll(/^export (?:type|interface) (\w+)/gm)]
        .map(([, name]) => name!)
        .filter((name) => !codeWords.includes(name) && !technical[file]?.includes(name))
        .map((name) => `${file} exports ${name}: add it to docs/glossary.md, or to the exceptions of this test`),
    );
  expect(missing).toEqual([]);
});

it('every word in code that the glossary gives exists', () => {
  const code = [...textOf.values()].join('\n');
  expect(codeWords.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});

it('the glossary for programmers has the Dutch and English words of the glossary for readers', () => {
  const { terms } = parse(readFileSync('data/glossary.yaml', 'utf8')) as { terms: { term: Record<string, string> }[] };
  const given = rows.map(({ dutch, english }) => `${dutch} · ${english}`);
  expect(terms.map(({ term }) => `${term['nl']} · ${term['en']}`).filter((pair) => !given.includes(pair))).toEqual([]);
});

it('a glossary with a double term or a reference to nowhere is refused', () => {
  const words = { nl: 'kader', en: 'framework' };
  const read = (terms: object[]) =>
    glossarySchema.safeParse({ format: 'afweging/glossary@1', terms }).error?.issues.map(({ message }) => message);
  const kader = { id: 'kader', term: words, meaning: words };
  expect(read([kader])).toBeUndefined();
  expect(read([kader, kader])).toEqual(['"kader" stands here twice']);
  expect(read([{ ...kader, see: ['eis'] }])).toEqual(['"eis" is no term of this file']);
  expect(read([{ ...kader, term: { nl: 'kader' } }])).toHaveLength(1);
});
