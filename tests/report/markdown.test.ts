import { expect, it } from 'vitest';
import { writeMarkdown } from '../../src/report/markdown.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { sampleDocument } from './odt-sample.ts';

const plain = (text: string) => text;

/** The text as a reader sees it: without the backslashes that keep signs from meaning anything. */
const unescaped = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** What shapes each line: how it begins, and the signs in it that are not escaped. */
function bonesOf(markdown: string): string[] {
  return markdown.split('\n').map((line) => {
    const bare = line.replace(/\\[!-/:-@[-`{-~]/g, 'x');
    const start = /^(> ?)*(#+ |- |\d+\. |\| |[-+=:>]|\d+[.)])?/.exec(bare)![0];
    return start + (bare.match(/[*`_[\]|~<>{}]|&#?\w+;|https?:/g) ?? []).join('');
  });
}

it('writes headings, lists, tables, quotes and links as Markdown', () => {
  const lines = writeMarkdown(sampleDocument(plain, { isDraft: true })).split('\n');
  expect(lines.slice(0, 9)).toEqual([
    '# Chatten met bewoners',
    '',
    'Gemeente Voorbeeld · Afwegingsrapport, versie 1',
    '',
    '**CONCEPT**',
    '',
    'Voorbeeld: gemeente, oordelen en bedragen zijn verzonnen.',
    '',
    'In **68 van de 100** wegingen.',
  ]);
  expect(lines).toContain('## 1 De behoefte');
  expect(lines).toContain('- **Doel:** Overleg');
  expect(lines).toContain('1. Eerst');
  expect(lines).toContain('> Zo staat het in de brief.');
  expect(lines).toContain('> **Afwijking: open source**');
  expect(lines).toContain('Zie [de site](<https://example.org/?a=1&b=2>)');
  expect(lines.join('\n')).toContain(
    [
      '| Kandidaat | Samen | Eerste van 100 | Bijdrage |',
      '| --- | --: | --: | --- |',
      '| **Signal** (Gekozen) | **61** | 68 |  |',
      '| Teams | 52 | 32 | Onder |',
    ].join('\n'),
  );
  expect(lines.at(-2)).toBe('Kenmerk abcdef012345');
});

it('escapes what begins a line, and leaves it alone inside one', () => {
  const write = (...texts: string[]) =>
    writeMarkdown(
      sampleDocument(plain, {
        blocks: [
          { kind: 'heading', level: 1, line: [{ text: 'x' }] },
          { kind: 'paragraph', line: texts.map((text) => ({ text })) },
        ],
      }),
    ).split('\n')[6];
  expect(write('- a')).toBe('\\- a');
  expect(write('2026. Dat')).toBe('2026\\. Dat');
  expect(write('a', ' - b. 3) c')).toBe('a - b. 3) c');
  expect(write('    code')).toBe('code');
  expect(write('R&D &amp; Q&A')).toBe('R&D \\&amp; Q&A');
});

it('keeps hostile text as text: no sign of it shapes the document, and each is there to read', () => {
  const bones = bonesOf(writeMarkdown(sampleDocument(plain)));
  for (const text of hostileStrings) {
    const markdown = writeMarkdown(sampleDocument(() => text));
    expect(bonesOf(markdown), text.slice(0, 40)).toEqual(bones);
    const shown = text
      .replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\ufffd')
      .replace(/\s*[\r\n]+\s*|\t/g, ' ')
      .trim();
    expect(unescaped(markdown.split('\n')[0]!).replace(/[\u202c\u2069]+$/, '')).toBe(`# ${shown}`);
  }
});

it('leaves out a column that holds drawings only', () => {
  const document = sampleDocument(plain);
  const table = document.blocks.find((block) => block.kind === 'table')!;
  const drawings = {
    ...table,
    rows: table.rows.map((row) => row.map((cell, i) => (i === 3 ? { ...cell, line: [] } : cell))),
  };
  expect(writeMarkdown({ ...document, blocks: [drawings] })).toContain('| Kandidaat | Samen | Eerste van 100 |\n');
});
