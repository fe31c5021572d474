import type { Block, WrittenDocument } from '../../../src/report/document/block.ts';

/** A drawing with a text in it. */
export function samplePicture(text: string, alt = `Tekening: ${text}`) {
  const escaped = text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="24" viewBox="0 0 160 24" font-family="Source Sans 3" font-size="14"><rect width="90" height="8" fill="#00568b"/><text y="22" fill="#001a40">${escaped}</text></svg>`;
  return { svg, width: 160, height: 24, alt };
}

/** Every kind of block, each with `text` in every place where a text can stand. */
export function sampleBlocks(text: string): Block[] {
  const line = [{ text }];
  return [
    { kind: 'heading', level: 1, line },
    { kind: 'paragraph', role: 'lead', line: [{ text }, { text: ' dik', strong: true }] },
    { kind: 'heading', level: 2, line: [{ text: `1. ${text}` }] },
    { kind: 'paragraph', role: 'conclusion', line },
    {
      kind: 'terms',
      rows: [
        { term: text, line },
        { term: 'Term', line },
      ],
    },
    { kind: 'paragraph', line: [{ text, href: 'https://example.org/pad?a=1' }] },
    { kind: 'list', items: [line, line] },
    { kind: 'list', ordered: true, items: [line] },
    { kind: 'heading', level: 3, line },
    {
      kind: 'table',
      caption: text,
      columns: [{ head: text, share: 0.3 }, { head: 'Getal', align: 'end' }, { head: 'Tekening' }],
      rows: [
        [
          { line, mark: 'chosen', note: text },
          { line: [{ text: '12' }], mark: 'best' },
          { line: [], picture: samplePicture(text) },
        ],
        [{ line }, { line: [{ text: '7' }], heat: 0.5 }, { line, picture: samplePicture(text, '') }],
      ],
    },
    { kind: 'heading', level: 2, line: [{ text: `2. ${text}` }] },
    { kind: 'figure', picture: samplePicture(text, text), caption: text },
    {
      kind: 'box',
      title: text,
      blocks: [
        { kind: 'paragraph', line },
        { kind: 'terms', rows: [{ term: text, line }] },
      ],
    },
    { kind: 'break' },
    { kind: 'paragraph', role: 'quote', line },
    { kind: 'paragraph', role: 'note', line },
    { kind: 'paragraph', role: 'caption', line },
  ];
}

export function sampleDocument(text = 'Een zin', more: Partial<WrittenDocument> = {}): WrittenDocument {
  return {
    edition: 'trade-off',
    language: 'nl',
    title: text,
    subject: text,
    keywords: [text],
    organisation: text,
    dossierId: 'proef',
    version: 1,
    date: '2026-05-12',
    isDraft: false,
    isExample: false,
    kindLine: text,
    code: '7f3a91c052de',
    contents: true,
    blocks: sampleBlocks(text),
    ...more,
  };
}
