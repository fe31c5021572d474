import { createHash } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { weigh } from '../../src/dossier/outcome.ts';
import { openDocumentMaker } from '../../src/jobs/document-maker.ts';
import { openShelf } from '../../src/jobs/document-shelf.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { printPdf } from '../../src/report/pdf/print-pdf.ts';
import { loadViews } from '../../src/report/templates.ts';
import { writeDocument } from '../../src/report/write-document.ts';
import { library } from '../support/library.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`;

function inputOf(id: string): ReportInput {
  const { dossiers, standards, policies } = library();
  const dossier = dossiers.get(id)!;
  return { dossier, outcome: weigh(dossier, { hash }), today: dossier.decision!.date, standards, policies };
}

const input = inputOf('kantoor');
const css = 'body { margin: 0 }';
const maker = openDocumentMaker({ css });
afterAll(() => maker.close());

it('gives the same bytes as making it here, in every format', { timeout: 60_000 }, async () => {
  const tools = { draw: loadViews(), css, hash, printPdf };
  for (const format of ['pdf', 'pdfa', 'html'] as const) {
    const there = await maker.make('council-page', format, input, 'nl');
    const here = await writeDocument('council-page', format, input, 'nl', tools);
    expect({ ...there, bytes: Buffer.from(there.bytes).equals(here.bytes) }).toEqual({ ...here, bytes: true });
  }
});

it('answers from memory what was made before, until the style is another', async () => {
  const first = await maker.make('council-page', 'pdf', input, 'en');
  expect(await maker.make('council-page', 'pdf', input, 'en')).toBe(first);
  expect(await maker.make('council-page', 'pdf', input, 'nl')).not.toBe(first);
  const styled = await maker.make('council-page', 'pdf', input, 'en', { houseStyle: { colour: '#7a1f3d' } });
  expect(Buffer.from(styled.bytes).equals(first.bytes)).toBe(false);
});

it('makes a document once for all who ask at the same time, and tells them how far it is', async () => {
  const parts: number[] = [];
  const [a, b] = await Promise.all([
    maker.make('decision-record', 'pdf', input, 'nl', { onProgress: (part) => parts.push(part) }),
    maker.make('decision-record', 'pdf', input, 'nl'),
  ]);
  expect(a).toBe(b);
  expect(parts).toEqual([0.3, 1]);
});

it('stops waiting when asked, in the queue and under way, and makes what comes after it', async () => {
  const reason = new Error('weg');
  const abort = new AbortController();
  const waiting = [
    maker.make('award-reasons', 'pdf', input, 'nl', { signal: abort.signal }),
    maker.make('council-letter', 'pdf', input, 'nl', { signal: abort.signal }),
  ];
  const after = maker.make('award-reasons', 'pdf', input, 'en');
  abort.abort(reason);
  for (const each of waiting) await expect(each).rejects.toBe(reason);
  expect((await after).name).toBe('kantoor-award-reasons-en.pdf');
  await expect(maker.make('award-reasons', 'pdf', input, 'en', { signal: abort.signal })).rejects.toBe(reason);
});

it('who leaves does not take the document from who stays', async () => {
  const abort = new AbortController();
  const leaves = maker.make('council-letter', 'pdf', input, 'en', { signal: abort.signal });
  const stays = maker.make('council-letter', 'pdf', input, 'en');
  abort.abort();
  await expect(leaves).rejects.toThrow();
  expect((await stays).bytes.length).toBeGreaterThan(1000);
});

it('tells what is wrong, and goes on', async () => {
  await expect(maker.make('council-page', 'csv', input, 'nl')).rejects.toThrow(RangeError);
  expect((await maker.make('council-page', 'html', input, 'en')).type).toMatch(/^text\/html/);
});

it('makes the account of a year', async () => {
  const year = Number(input.dossier.decision!.date.slice(0, 4));
  const parts: number[] = [];
  const account = await maker.makeAnnual('pdf', { year, organisation: 'Gemeente Voorbeeld', entries: [input] }, 'nl', {
    onProgress: (part) => parts.push(part),
  });
  expect(account.name).toBe(`${year}-annual-account-nl.pdf`);
  expect(parts).toEqual([0.5, 1]);
});

it('rejects what is unfinished when it closes, and everything after', async () => {
  const other = openDocumentMaker({ css });
  const unfinished = other.make('council-page', 'pdf', input, 'nl');
  await Promise.all([expect(unfinished).rejects.toThrow('closed'), other.close()]);
  await expect(other.make('council-page', 'pdf', input, 'nl')).rejects.toThrow('closed');
});

it('memory holds at most so many bytes, and lets go first what was not asked for the longest', () => {
  const made = (size: number) => ({ bytes: new Uint8Array(size), type: 'x', name: 'x' });
  const shelf = openShelf(100);
  shelf.put('a', made(40));
  shelf.put('b', made(40));
  expect(shelf.find('a')).toBeDefined();
  shelf.put('c', made(40));
  expect([shelf.find('a'), shelf.find('b'), shelf.find('c')].map((each) => each !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
  shelf.put('d', made(101));
  expect(shelf.find('d')).toBeUndefined();
  shelf.put('a', made(100));
  expect(shelf.find('c')).toBeUndefined();
});
